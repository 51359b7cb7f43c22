import { candidatesOf } from '../../core/language/hear';
import type { Candidate } from '../../core/language/model/features';
import { parseRecord } from '../../core/record/parse';
import type { DecisionRecord } from '../../core/record/types';
import { LineIndex } from '../../core/text/lines';

/** What was found by reading a record: where its constraints and impacts stand, in the words of the record. */
export interface Label {
  /** From the folder of the records; its first part is the repository. */
  readonly file: string;
  readonly constraints: readonly LabelledConstraint[];
  readonly impactStatements?: readonly LabelledWords[];
}

export interface LabelledWords {
  readonly line: number;
  readonly text: string;
}

export interface LabelledConstraint extends LabelledWords {
  readonly certainty: 'clear' | 'borderline';
  /** `none`, or how an impact is connected to it. */
  readonly covered: string;
}

/** A sentence and what the labels say of it. */
export interface Example {
  readonly repository: string;
  readonly candidate: Candidate;
  readonly constraints: readonly LabelledConstraint[];
  readonly impacts: readonly LabelledWords[];
}

export interface LabelledRecord {
  readonly repository: string;
  readonly label: Label;
  readonly record: DecisionRecord;
  readonly examples: readonly Example[];
}

/** Reads the labelled records and finds the sentence of every label. */
export function readLabelled(labels: readonly Label[], read: (file: string) => string): LabelledRecord[] {
  return labels.map((label) => {
    const record = parseRecord(read(label.file), label.file);
    const repository = repositoryOf(label.file);
    const examples = candidatesWithLines(record).map(({ candidate, place }) => ({
      repository,
      candidate,
      constraints: label.constraints.filter((words) => isSaidAt(place, words)),
      impacts: (label.impactStatements ?? []).filter((words) => isSaidAt(place, words)),
    }));
    return { repository, label, record, examples };
  });
}

/** Copies of a repository at another commit, `owner+name@commit`, are the same repository. */
export function repositoryOf(file: string): string {
  return file.split('/', 1)[0]?.split('@', 1)[0] ?? '';
}

/** A stretch of a record: its words and its lines, counted from 1. */
export interface Stretch {
  readonly text: string;
  readonly line: number;
  readonly endLine: number;
}

/** True when the words of a label are those of the stretch. Labels are cut, and quote the marks of the text. */
export function isSaidAt({ text, line, endLine }: Stretch, label: LabelledWords): boolean {
  return line - 1 <= label.line && label.line <= endLine + 1 && isSameText(text, label.text);
}

export function stretchOf(lines: LineIndex, text: string, range: { start: number; end: number }): Stretch {
  const line = lines.lineAt(range.start) + 1;
  return { text, line, endLine: lines.lineAt(Math.max(range.start, range.end - 1)) + 1 };
}

function candidatesWithLines(record: DecisionRecord): { candidate: Candidate; place: Stretch }[] {
  const lines = new LineIndex(record.text);
  return candidatesOf(record, record.language).map((candidate) => {
    const { block, sentence } = candidate;
    const range = block.prose.sourceRange(sentence.start, sentence.end);
    return { candidate, place: stretchOf(lines, sentence.text, range) };
  });
}

/** So many letters of the beginning tell two sentences apart. */
const BEGINNING = 32;

/** True where one text holds what the other begins with, whatever marks stand between the words. */
export function isSameText(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)];
  if (!x || !y) return false;
  const length = Math.min(BEGINNING, x.length, y.length);
  return x.includes(y.slice(0, length)) || y.includes(x.slice(0, length));
}

/** The words alone, in small letters. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
