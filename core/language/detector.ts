import type { Prose } from '../text/prose';
import type { Range } from '../text/range';
import type { Sentence } from '../text/sentences';
import { PatternIndex } from './pattern-index';
import type { Certainty, Evidence, ImpactCategory } from './types';
import { compileCue, compileExact } from './vocabulary/compile';
import { constraintCues, notAConstraint } from './vocabulary/constraints';
import { businessNames, impactColumn, impactPatterns, notAnImpact } from './vocabulary/impacts';
import { figure, metricCues, noMetric, passFailTest, sharedMeasure } from './vocabulary/metrics';
import { withPartsOfImpact } from './vocabulary/parts-of-impact';

/** A cue that matched in a sentence. */
export interface Match {
  readonly certainty: Certainty;
  readonly evidence: Evidence;
}

export interface ImpactMatch extends Match {
  readonly category: ImpactCategory;
}

/** A place of a sentence where a pattern of impacts matches. */
export interface ImpactPatternMatch extends Range {
  readonly id: string;
  readonly category: ImpactCategory;
  readonly certainty: Certainty;
  /** True when the words only look like it: an exception of the pattern overlaps them. */
  readonly excepted: boolean;
}

/** Longer than any sentence: what is behind is not searched, so that a line of a megabyte costs little. */
const MAX_SENTENCE = 1500;

const compiled = {
  constraints: constraintCues.map((cue) => ({ ...cue, ...expressions(cue) })),
  impacts: impactPatterns.map(({ id, category, certainty, pattern, unless }) => ({
    id,
    category,
    certainty,
    expression: everywhere(withPartsOfImpact(pattern)),
    exception: unless ? everywhere(withPartsOfImpact(unless)) : null,
  })),
  metrics: metricCues.map((cue) => ({ ...cue, ...expressions(cue) })),
  notAConstraint: notAConstraint.map(compileExact),
  notAnImpact: notAnImpact.map(compileExact),
  businessNames: everywhere(businessNames),
  impactColumn: compileCue(impactColumn),
  figure: new RegExp(figure, 'iu'),
  passFailTest: new RegExp(passFailTest, 'iu'),
  sharedMeasure: new RegExp(`(?<!\\p{L})${sharedMeasure}`, 'iu'),
};

type CompiledImpactPattern = (typeof compiled.impacts)[number];

const impactIndex = new PatternIndex(impactPatterns.map(({ pattern }) => withPartsOfImpact(pattern)));

function expressions(cue: { pattern: string; unless?: string }): { expression: RegExp; exception: RegExp | null } {
  return { expression: compileCue(cue.pattern), exception: cue.unless ? compileCue(cue.unless) : null };
}

function everywhere(pattern: string): RegExp {
  return new RegExp(compileCue(pattern).source, 'giu');
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

/**
 * The pattern by which the sentence states a business impact: a clear one, or the first of two that are not.
 *
 * @param expected true where an impact may be expected, so that one pattern is enough whichever it is
 */
export function hearImpact(text: string, rangeOf: RangeOf, expected = false): ImpactMatch | null {
  const matches = impactPatternsIn(text).filter(({ excepted }) => !excepted);
  const clear = matches.find(({ certainty }) => certainty === 'clear');
  const [first] = matches;
  const backed = expected || matches.some((other) => first && other.id !== first.id && isApart(other, first));
  const heard = clear ?? (backed ? first : undefined);
  if (!heard) return null;
  const { id, category, certainty, start, end } = heard;
  return { category, certainty, evidence: { cue: id, range: rangeOf(start, end) } };
}

function isApart(a: Range, b: Range): boolean {
  return a.end <= b.start || b.end <= a.start;
}

/** True when the head of a column asks what something means for the organisation or the people it serves. */
export function asksForImpact(head: string): boolean {
  return compiled.impactColumn.test(head);
}

/** Every place of a sentence where a pattern of impacts matches, in the order of the patterns; exceptions as well. */
export function impactPatternsIn(text: string): ImpactPatternMatch[] {
  if (compiled.notAnImpact.some((pattern) => pattern.test(text))) return [];
  const named = text.replace(compiled.businessNames, (name) => 'x'.repeat(name.length));
  return impactIndex.candidates(named).flatMap((index) => matchesOf(compiled.impacts[index], named));
}

function matchesOf(pattern: CompiledImpactPattern | undefined, text: string): ImpactPatternMatch[] {
  if (!pattern) return [];
  const { id, category, certainty, expression, exception } = pattern;
  const places = placesOf(expression, text);
  const exceptions = places.length > 0 && exception ? placesOf(exception, text) : [];
  return places.map((place) => ({
    id,
    category,
    certainty,
    ...place,
    excepted: exceptions.some((excepted) => !isApart(excepted, place)),
  }));
}

function placesOf(expression: RegExp, text: string): Range[] {
  return [...text.matchAll(expression)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}

/** The cue by which the sentence gives a measure of success, wherever in the record it stands. */
export function hearMetric(text: string, rangeOf: RangeOf): Evidence | null {
  for (const { id, needsFigure, expression } of compiled.metrics) {
    const match = expression.exec(text);
    if (match && (!needsFigure || hasFigure(text))) return evidenceOf(id, match, rangeOf);
  }
  return null;
}

/** True when the text holds a number that could be a target. */
export function hasFigure(text: string): boolean {
  return compiled.figure.test(text);
}

/** True when the words stand in the place of a measure and say that there is none. */
export function saysNone(text: string): boolean {
  return noMetric.test(text);
}

/** True when the text names a check that passes or fails. */
export function hasTest(text: string): boolean {
  return compiled.passFailTest.test(text);
}

/** True when what is measured matters to the business side as well as to the technical side. */
export function isShared(text: string): boolean {
  return compiled.sharedMeasure.test(text);
}

/** Translates offsets into the sentence to a range of the record. */
export type RangeOf = (start: number, end: number) => Range;

function evidenceOf(cue: string, match: RegExpExecArray, rangeOf: RangeOf): Evidence {
  return { cue, range: rangeOf(match.index, match.index + match[0].length) };
}
