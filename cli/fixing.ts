import { readFile } from 'node:fs/promises';
import { applySafeFixes, type FixedText, type LoadedConfiguration, lintAll, readModel, withHearing } from '../core';
import { GitHistory } from '../platform/first-commit';
import { broughtBy } from './brought';
import type { Checks } from './checking/checks';
import type { VersionBefore } from './checking/news';
import type { Conditions } from './checking/types';
import type { Context } from './context';
import type { Input } from './files';
import { lineDiff } from './line-diff';
import { decode } from './read-text';
import { configurationFor } from './strictness';
import { count, reasonOf } from './words';
import { writeWhole } from './write-file';

/** Under what a text is mended. */
export interface Mending {
  readonly conditions: Conditions;
  readonly checks: Checks;
  /** The text before a change that is all that is to be mended; null where everything is. */
  readonly before: VersionBefore;
}

/** A text with its safe fixes applied; as it is where it is no record, or nothing is safe to mend. */
export async function mended(
  text: string,
  { file, home }: Input,
  loaded: LoadedConfiguration,
  { conditions: { today, thresholds }, checks, before }: Mending,
): Promise<FixedText> {
  const record = readModel(text, home, loaded);
  if (record.kind !== 'record') return { text, fixed: [], changes: [] };
  const history = new GitHistory();
  const firstCommitOf = async () => (file === null ? null : history.firstCommitOf(file));
  const configuration = await configurationFor(record, loaded.configuration, thresholds, firstCommitOf);
  // No fix rests on the day of the first commit, so nobody is asked for it.
  const known = { today, firstCommit: null, surroundings: await checks.around(record, home, loaded) };
  const modelOf = (words: string) => (words === text ? record : readModel(words, home, loaded));
  const versionBefore = await before();
  return applySafeFixes(text, (words) => {
    const { findings } = lintAll(withHearing(modelOf(words), home, configuration), configuration, known);
    return broughtBy(versionBefore, { text: words, findings });
  });
}

/**
 * Writes what was fixed to its file, and says so. The file keeps its byte order mark and its mode.
 *
 * @param before the text that was fixed
 * @returns false where the file has stayed as it is, and the reason is said
 */
export async function writeFixed(
  before: string,
  { text, fixed }: FixedText,
  input: Input,
  { output }: Context,
): Promise<boolean> {
  const refuse = (reason: string) => {
    output.complain(`${input.path} was not fixed: ${reason}.`);
    return false;
  };
  if (input.file === null) return refuse('standard input is no file');
  try {
    const bytes = await readFile(input.file);
    const now = decode(bytes);
    if (now.brokenLine !== null) return refuse('it is not valid UTF-8, and what cannot be read would be lost');
    if (now.text !== before) return refuse('it has been changed meanwhile');
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    await writeWhole(input.file, hasMark ? `\uFEFF${text}` : text);
  } catch (error) {
    output.complain(`${input.path} ${reasonOf(error)}.`);
    return false;
  }
  output.note(`${input.path}: fixed ${whatOf(fixed)}.`);
  return true;
}

/** Says what would be fixed, and which lines that changes. */
export function tellFixed(before: string, { text, fixed }: FixedText, { path }: Input, { output }: Context): void {
  const lines = lineDiff(before, text);
  const width = String(Math.max(0, ...lines.map(({ number }) => number))).length;
  output.note(
    [
      `${path}: would fix ${whatOf(fixed)}:`,
      ...lines.map(({ sign, number, text: words }) => `  ${String(number).padStart(width)} ${sign} ${words}`.trimEnd()),
    ].join('\n'),
  );
}

/** `2 findings (unused-suppression, record-link)`. */
function whatOf(fixed: FixedText['fixed']): string {
  const rules = [...new Set(fixed.map(({ ruleId }) => ruleId))];
  return `${count(fixed.length, 'finding')} (${rules.join(', ')})`;
}
