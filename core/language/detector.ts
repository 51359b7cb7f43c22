import type { Prose } from '../text/prose';
import type { Range } from '../text/range';
import type { Sentence } from '../text/sentences';
import type { Certainty, Evidence, ImpactCategory } from './types';
import { compileCue, compileExact } from './vocabulary/compile';
import { constraintCues, notAConstraint } from './vocabulary/constraints';
import { businessNames, impactCues, notAnImpact } from './vocabulary/impacts';

/** A cue that matched in a sentence. */
export interface Match {
  readonly certainty: Certainty;
  readonly evidence: Evidence;
}

export interface ImpactMatch extends Match {
  readonly category: ImpactCategory;
}

/** Longer than any sentence: what is behind is not searched, so that a line of a megabyte costs little. */
const MAX_SENTENCE = 1500;

const compiled = {
  constraints: constraintCues.map((cue) => ({ ...cue, ...expressions(cue) })),
  impacts: impactCues.map((cue) => ({ ...cue, ...expressions(cue) })),
  notAConstraint: notAConstraint.map(compileExact),
  notAnImpact: notAnImpact.map(compileExact),
  businessNames: new RegExp(compileCue(businessNames).source, 'giu'),
};

/** A cue's expressions, compiled once. */
export function expressions(cue: { pattern: string; unless?: string }): {
  expression: RegExp;
  exception: RegExp | null;
} {
  return { expression: compileCue(cue.pattern), exception: cue.unless ? compileCue(cue.unless) : null };
}

/** Words of an address are nobody's words. */
const ADDRESS = /\bhttps?:\/\/\S+/g;

/** A sentence as the cues see it: code and addresses blanked, so that `"must"` in it says nothing, and every offset kept. */
export function searchable(prose: Prose, sentence: Sentence): string {
  let text = sentence.text.slice(0, MAX_SENTENCE);
  for (const { kind, start, end } of prose.marks) {
    if (kind !== 'code' || end <= sentence.start || start >= sentence.end) continue;
    const from = Math.max(0, start - sentence.start);
    const to = Math.min(text.length, end - sentence.start);
    if (from < to) text = text.slice(0, from) + 'x'.repeat(to - from) + text.slice(to);
  }
  return text.replaceAll('’', "'").replace(ADDRESS, (address) => 'x'.repeat(address.length));
}

/** The strongest cue by which the sentence states a technical constraint. */
export function hearConstraint(text: string, rangeOf: RangeOf): Match | null {
  if (compiled.notAConstraint.some((pattern) => pattern.test(text))) return null;
  let borderline: Match | null = null;
  for (const { id, certainty, expression, exception } of compiled.constraints) {
    const match = expression.exec(text);
    if (!match || exception?.test(text)) continue;
    const heard = { certainty, evidence: evidenceOf(id, match, rangeOf) };
    if (certainty === 'clear') return heard;
    borderline ??= heard;
  }
  return borderline;
}

/** The first cue by which the sentence states a business impact. */
export function hearImpact(text: string, rangeOf: RangeOf): ImpactMatch | null {
  if (compiled.notAnImpact.some((pattern) => pattern.test(text))) return null;
  const named = text.replace(compiled.businessNames, (name) => 'x'.repeat(name.length));
  for (const { id, category, certainty, expression, exception } of compiled.impacts) {
    const match = expression.exec(named);
    if (match && !exception?.test(named)) return { category, certainty, evidence: evidenceOf(id, match, rangeOf) };
  }
  return null;
}

/** Translates offsets into the sentence to a range of the record. */
export type RangeOf = (start: number, end: number) => Range;

/** The cue and the words that it matched. */
export function evidenceOf(cue: string, match: RegExpExecArray, rangeOf: RangeOf): Evidence {
  return { cue, range: rangeOf(match.index, match.index + match[0].length) };
}
