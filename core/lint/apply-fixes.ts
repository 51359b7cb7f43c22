import type { Range } from '../text/range';
import type { Finding, Fix } from './types';

/** A change to a text, in UTF-16 code units of the text before it. */
export interface TextChange {
  readonly range: Range;
  readonly text: string;
}

/** A text after every safe fix. */
export interface FixedText {
  readonly text: string;
  /** From the text as it was; in the order of the text, none touching another. */
  readonly changes: readonly TextChange[];
  /** What was fixed, in the order in which it was. */
  readonly fixed: readonly Finding[];
}

/** Rounds after which the fixes of two rules that undo each other are left as they are. */
const MOST_ROUNDS = 10;

/**
 * Applies the fixes that nobody has to look at, and those that become possible by them, until there are none left. The
 * text keeps its line ends and the way it ends.
 *
 * @param findingsOf what is found in a text
 */
export function applySafeFixes(text: string, findingsOf: (text: string) => readonly Finding[]): FixedText {
  const seen = new Set([text]);
  const fixed: Finding[] = [];
  let first: readonly TextChange[] = [];
  let now = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const chosen = chooseFixes(now, findingsOf(now));
    const after = withSameEnd(text, applyChanges(now, chosen.changes));
    if (seen.has(after)) break;
    seen.add(after);
    fixed.push(...chosen.fixed);
    if (round === 0) first = chosen.changes;
    now = after;
  }
  // What one round did is told change by change, so that an editor moves no cursor that it need not.
  const changes = applyChanges(text, first) === now ? first : wholeChange(text, now);
  return { text: now, changes, fixed };
}

/** A fix of each finding that has a safe one, as far as they stand apart. */
function chooseFixes(text: string, findings: readonly Finding[]): Pick<FixedText, 'changes' | 'fixed'> {
  const lineEnd = lineEndOf(text);
  const changes: TextChange[] = [];
  const fixed: Finding[] = [];
  for (const finding of findings) {
    const fix = safeFixOf(finding);
    if (!fix) continue;
    const own = changesOf(fix, lineEnd);
    if (own.some((change) => changes.some((other) => touch(change.range, other.range)))) continue;
    changes.push(...own);
    fixed.push(finding);
  }
  return { changes: changes.sort((a, b) => a.range.start - b.range.start), fixed };
}

function safeFixOf({ fixes }: Finding): Fix | undefined {
  const safe = fixes.filter(
    ({ isSafe, edits }) =>
      isSafe && edits.length > 0 && edits.every(({ text }) => text.every((part) => typeof part === 'string')),
  );
  return safe.find(({ isPreferred }) => isPreferred) ?? safe[0];
}

function changesOf({ edits }: Fix, lineEnd: string): TextChange[] {
  return edits.map(({ range, text }) => ({ range, text: text.join('').replace(/\r\n|\r|\n/g, lineEnd) }));
}

/** True also for two that only meet: which of them comes first would be chance. */
function touch(a: Range, b: Range): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function applyChanges(text: string, changes: readonly TextChange[]): string {
  let at = 0;
  let result = '';
  for (const { range, text: inserted } of changes) {
    result += text.slice(at, range.start) + inserted;
    at = range.end;
  }
  return result + text.slice(at);
}

/** The line end that the text has most of. */
function lineEndOf(text: string): string {
  const windows = text.match(/\r\n/g)?.length ?? 0;
  const all = text.match(/\r\n|\r|\n/g)?.length ?? 0;
  if (windows * 2 > all) return '\r\n';
  return all > 0 && !text.includes('\n') ? '\r' : '\n';
}

/** A text that ended with a line end does so still, and one that did not does not. */
function withSameEnd(before: string, after: string): string {
  const isEnded = /[\r\n]$/.test(before);
  if (isEnded === /[\r\n]$/.test(after) || after === '') return after;
  return isEnded ? after + lineEndOf(before) : after.replace(/[\r\n]+$/, '');
}

/** What differs, from the first character that does to the last. */
function wholeChange(before: string, after: string): TextChange[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const text = after.slice(start, after.length - end);
  return [{ range: { start, end: before.length - end }, text }];
}
