import { questionsOf } from '../readers';
import type { ExecutiveSummary, Reader } from '../types';
import { explainedText } from '../words';

/** So many letters fit one sheet at each size of print, from the largest on. */
const FITS: readonly number[] = [2600, 3600, 5000];

/** What a heading, a gap or a row takes besides its letters. */
const OVERHEAD = 60;

/** How full the page of a summary is: 1 for one that prints in the usual size, up to 4 for one that needs the smallest. */
export function fillOf(summary: ExecutiveSummary, reader: Reader): number {
  const asked = [...questionsOf(reader, summary).map(({ id }) => summary.answers[id]), summary.answers.decision];
  const lines = asked.flatMap(({ lines: said, table }) => [
    ...said,
    ...(table?.rows.flat() ?? []).flatMap((cell) => ('line' in cell ? [cell.line] : [])),
  ]);
  const letters = [...lines, ...summary.authored].reduce((sum, line) => sum + explainedText(line).length + OVERHEAD, 0);
  const size = FITS.findIndex((most) => letters <= most);
  return size < 0 ? FITS.length + 1 : size + 1;
}
