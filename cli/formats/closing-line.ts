import type { Severity } from '../../core';
import type { Tally } from '../tally';
import { count, listed } from '../words';

type IsShown = (severity: Severity) => boolean;

/** `3 warnings in 2 of 12 decision records; 4 other files passed over. 2 hints more with --hints.` */
export function closingLine(tally: Tally, isShown: IsShown): string {
  if (tally.records.length === 0) return nothingChecked(tally);
  const { hint } = tally.findings;
  return [
    `${foundWords(tally, isShown)}${besides(tally)}.`,
    tally.configurationProblems > 0 ? `${count(tally.configurationProblems, 'problem')} in the configuration.` : '',
    tally.known > 0 ? `${count(tally.known, 'known finding')} left out.` : '',
    tally.untouched > 0 ? `${count(tally.untouched, 'finding')} that the change did not bring left out.` : '',
    hint > 0 && !isShown('hint') ? `${count(hint, 'hint')} more with --hints.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** True where the complaints of the run have said it all. */
export function isTold({ records, problems }: Tally): boolean {
  return records.length === 0 && problems > 0;
}

function nothingChecked({ passedOver, unchanged }: Tally): string {
  if (unchanged > 0) {
    const state = unchanged === 1 ? 'stayed as it was' : 'stayed as they were';
    return `No decision record has changed: ${count(unchanged, 'file')} ${state}.`;
  }
  return `No decision record among ${count(passedOver, 'file')}: nothing was checked.`;
}

function besides({ passedOver, unchanged }: Tally): string {
  const others = passedOver > 0 ? `; ${count(passedOver, 'other file')} passed over` : '';
  return unchanged > 0 ? `${others}; ${count(unchanged, 'file')} unchanged` : others;
}

/** `3 warnings and 1 remark in 2 of 12 decision records`. */
export function foundWords(tally: Tally, isShown: IsShown): string {
  const { error, warning, information, hint } = tally.findings;
  const records = count(tally.records.length, 'decision record');
  const counts = [
    error > 0 ? count(error, 'error') : '',
    warning > 0 ? count(warning, 'warning') : '',
    information > 0 ? count(information, 'remark') : '',
    hint > 0 && isShown('hint') ? count(hint, 'hint') : '',
  ].filter((words) => words !== '');
  if (counts.length === 0) return `Nothing to warn about in ${records}`;
  const where =
    tally.records.length === 1 ? records : `${tally.recordsWithFindings.toLocaleString('en')} of ${records}`;
  return `${listed(counts)} in ${where}`;
}
