import { LineIndex } from '../../core/text/lines';

/** A stretch of a record's text, in UTF-16 code units from its beginning. */
export type Place = readonly [start: number, end: number];

/**
 * What was found by reading a record, as places of its text: the words themselves stay where they are. Made by the
 * definitions of the corpus's GUIDE.md, and only good for the version of the file whose SHA-1 it gives.
 */
export interface PlacedLabels {
  /** From the folder of the records. */
  readonly file: string;
  readonly sha1: string;
  readonly constraints: readonly (readonly [...Place, certainty: 'clear' | 'borderline', covered: string])[];
  readonly impacts: readonly Place[];
  readonly metric: readonly [...Place, state: 'vague' | 'measurable', shared: 'shared' | 'one-sided'] | null;
  /** The sentence that answers each question of the executive summary best; a question without an answer is left out. */
  readonly summary: Readonly<Record<string, Place>>;
}

interface Words {
  readonly line: number;
  readonly text: string;
}

/** The same in the words of the record, in the form of the corpus's own labels.jsonl. Lines count from 1. */
export function wordsOf({ file, constraints, impacts, metric, summary }: PlacedLabels, text: string) {
  const lines = new LineIndex(text);
  const words = ([start, end]: readonly [number, number, ...unknown[]]): Words => ({
    line: lines.lineAt(start) + 1,
    text: text.slice(start, end),
  });
  return {
    file,
    constraints: constraints.map((place) => ({ ...words(place), certainty: place[2], covered: place[3] })),
    impactStatements: impacts.map(words),
    successMetric: metric
      ? { state: metric[2], shared: metric[3] === 'shared', ...words(metric) }
      : { state: 'none', shared: null, line: null, text: null },
    summary: Object.fromEntries(Object.entries(summary).map(([question, place]) => [question, words(place).text])),
  };
}
