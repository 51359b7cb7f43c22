import type { GlossaryTerm } from '../config/types';
import { wholeWord } from '../text/whole-word';
import type { ExplainedTerm, SummaryLine } from './types';

/**
 * Explains the terms of a glossary in lines, each where it is first used.
 *
 * @returns to be called with the lines in the order in which they are read
 */
export function explainer(glossary: readonly GlossaryTerm[]): <Line extends SummaryLine>(line: Line) => Line {
  const open = new Map(
    glossary.flatMap(({ term, synonyms, meaning }) =>
      meaning === null ? [] : [[term, { meaning, patterns: [term, ...synonyms].map(wholeWord) }] as const],
    ),
  );
  return (line) => {
    const terms: ExplainedTerm[] = [];
    for (const [term, { meaning, patterns }] of open) {
      const match = patterns.map((pattern) => pattern.exec(line.text)).find((result) => result !== null);
      if (!match) continue;
      const place = { start: match.index, end: match.index + match[0].length };
      // Of two terms in the same words the one that is listed first is explained.
      if (terms.some(({ start, end }) => start < place.end && place.start < end)) continue;
      terms.push({ ...place, meaning });
      open.delete(term);
    }
    return terms.length === 0 ? line : { ...line, terms: terms.sort((a, b) => a.start - b.start) };
  };
}
