import { fold } from '../text/fold';
import type { Prose } from '../text/prose';
import type { Range } from '../text/range';
import type { Sentence } from '../text/sentences';
import { PatternIndex, type PatternMatch, PatternSet, WordPattern } from './pattern-set';
import { ANYWHERE, DESIGN, type Place } from './place';
import type { Certainty, Evidence, ImpactCategory } from './types';
import { capitalsMatter, compileCue, compileExact, foldedSource } from './vocabulary/compile';
import { constraintExceptions, constraintPatterns, constraintWeights } from './vocabulary/constraints';
import { businessNames, impactColumn, impactPatterns, notAnImpact } from './vocabulary/impacts';
import { withPartsOfImpact } from './vocabulary/parts-of-impact';
import type {
  ConstraintCertainty,
  ConstraintException,
  ConstraintExceptionSense,
  ConstraintSense,
} from './vocabulary/types';

/** A cue that matched in a sentence. */
export interface Match {
  readonly certainty: Certainty;
  readonly evidence: Evidence;
  /** How likely words and place together make it; left out where nothing weighed them. */
  readonly probability?: number;
}

export interface ImpactMatch extends Match {
  readonly category: ImpactCategory;
}

/** A place of a sentence where a pattern of impacts matches. */
export interface ImpactPatternMatch extends Range {
  readonly id: string;
  readonly category: ImpactCategory;
  readonly certainty: Certainty | 'hint';
  /** True when the words only look like it: an exception of the pattern overlaps them. */
  readonly excepted: boolean;
}

/** Longer than any sentence: what is behind is not searched, so that a line of a megabyte costs little. */
const MAX_SENTENCE = 1500;

const compiled = {
  /** What speaks against each pattern of constraints. */
  constraintUnless: constraintPatterns.map(({ unless }) => wordsOf(unless)),
  /** Of impacts, at the place where the pattern matched. */
  impactUnless: impactPatterns.map(({ unless }) => wordsOf(unless && withPartsOfImpact(unless))),
  notAnImpact: notAnImpact.map(compileExact),
  businessNames: new WordPattern(foldedSource(businessNames)),
  impactColumn: compileCue(impactColumn),
};

function wordsOf(pattern: string | undefined): WordPattern | null {
  return pattern ? new WordPattern(foldedSource(pattern)) : null;
}

const index = new PatternIndex();

const constraintSet = new PatternSet(
  constraintPatterns.map(({ pattern }) => foldedSource(pattern)),
  true,
  index,
);

/** Of the exceptions, those in whose words capitals matter are tried by themselves, on the text as it is written. */
const [shouted, spoken] = parted(constraintExceptions, ({ pattern }) => capitalsMatter(pattern));
const shoutedExceptions = shouted.map((exception) => ({ exception, expression: compileExact(exception.pattern) }));
const exceptionSet = new PatternSet(
  spoken.map(({ pattern }) => foldedSource(pattern)),
  false,
  index,
);

const impactSet = new PatternSet(
  impactPatterns.map(({ pattern }) => foldedSource(withPartsOfImpact(pattern))),
  true,
  index,
);

function parted<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
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

/** A pattern of the constraint vocabulary that matched in a sentence, or one of its exceptions. */
export interface ConstraintPatternMatch {
  readonly id: string;
  readonly says: ConstraintSense | ConstraintExceptionSense;
  /** How sure the words are by themselves. */
  readonly certainty: ConstraintCertainty | 'exception';
  /** Offsets into the sentence. */
  readonly start: number;
  readonly end: number;
}

const senses: ReadonlyMap<string, ConstraintSense> = new Map(constraintPatterns.map(({ id, says }) => [id, says]));

/** What a pattern of the constraint vocabulary says, by its id; null where there is none of that id. */
export function constraintSenseOf(id: string): ConstraintSense | null {
  return senses.get(id) ?? null;
}

/** Every pattern by which the sentence may state a technical constraint, and every exception that speaks against it. */
export function constraintPatternsIn(text: string): ConstraintPatternMatch[] {
  const folded = fold(text);
  const said = firstOfEach(constraintSet.matches(folded)).flatMap(({ pattern, start, end }) => {
    const known = constraintPatterns[pattern];
    if (!known || compiled.constraintUnless[pattern]?.isIn(folded)) return [];
    return [{ id: known.id, says: known.says, certainty: known.certainty, start, end }];
  });
  return [...said, ...exceptionsIn(text, folded)];
}

function exceptionsIn(text: string, folded: string): ConstraintPatternMatch[] {
  const loud = shoutedExceptions.flatMap(({ exception, expression }) => {
    const match = expression.exec(text);
    return match ? [asMatch(exception, extentOf(match))] : [];
  });
  const quiet = firstOfEach(exceptionSet.matches(folded)).flatMap(({ pattern, ...range }) => {
    const exception = spoken[pattern];
    return exception ? [asMatch(exception, range)] : [];
  });
  return [...loud, ...quiet];
}

function asMatch({ id, says }: ConstraintException, { start, end }: Range): ConstraintPatternMatch {
  return { id, says, certainty: 'exception', start, end };
}

/** Matches come ordered by pattern and place. */
function firstOfEach(matches: readonly PatternMatch[]): PatternMatch[] {
  return matches.filter(({ pattern }, index) => matches[index - 1]?.pattern !== pattern);
}

/**
 * The words by which the sentence states a technical constraint. What several patterns say weighs more than what one
 * says, and the place where it is said weighs too.
 */
export function hearConstraint(text: string, rangeOf: RangeOf, place: Place = ANYWHERE): Match | null {
  return weighConstraint(constraintPatternsIn(text), text, rangeOf, place);
}

/** What the patterns found in the sentence come to, together with its place. */
export function weighConstraint(
  found: readonly ConstraintPatternMatch[],
  text: string,
  rangeOf: RangeOf,
  place: Place,
): Match | null {
  if (place.side === 'for') return null;
  const against = found.filter(({ certainty }) => certainty === 'exception').map(({ id }) => id);
  if (isOverruled(found)) return null;
  const heard = found.filter(isSaid);
  const isBareArgument = isArgumentAgainst(place) && place.isFirst && text.split(' ').length > 3;
  if (heard.length === 0 && !isBareArgument) return null;
  const weight =
    heard.reduce((sum, match) => sum + weightOf(match, place), 0) +
    weightOfPlace(place) +
    against.length * constraintWeights.exception;
  if (weight < constraintWeights.enough) return null;
  const strongest = heard.find(({ certainty }) => certainty === 'clear') ?? heard[0];
  if (!strongest)
    return { certainty: 'borderline', evidence: { cue: 'argument-against', range: rangeOf(0, text.length) } };
  const isSure = strongest.certainty === 'clear' && against.length === 0;
  const certainty = isSure ? 'clear' : 'borderline';
  return { certainty, evidence: { cue: strongest.id, range: rangeOf(strongest.start, strongest.end) } };
}

type Said = ConstraintPatternMatch & { readonly certainty: ConstraintCertainty };

function isSaid(match: ConstraintPatternMatch): match is Said {
  return match.certainty !== 'exception';
}

/** The exceptions that no pattern stands against. */
const overruling = new Set(constraintExceptions.filter(({ overrules }) => overrules === 'all').map(({ id }) => id));

/** True when a sentence is none whatever it says: a question, a rule for engineers. */
export function isOverruled(found: readonly { readonly id: string }[]): boolean {
  return found.some(({ id }) => overruling.has(id));
}

function weightOf({ says, certainty }: Said, place: Place): number {
  const isOwnRule = says === 'obligation' && isDesign(place);
  return Math.max(0, constraintWeights[certainty] + (isOwnRule ? constraintWeights.obligationOfDesign : 0));
}

function weightOfPlace(place: Place): number {
  if (!isArgumentAgainst(place)) return weightOfDesign(place);
  const isWeak = place.role === 'consequences' || !place.isFirst;
  return isWeak ? constraintWeights.weakArgument : constraintWeights.argumentAgainst;
}

function weightOfDesign(place: Place): number {
  if (!isDesign(place)) return 0;
  return place.role === 'other' ? constraintWeights.other : constraintWeights.design;
}

function isDesign({ role, side }: Place): boolean {
  return side === 'neither' && DESIGN.includes(role);
}

/** An item of the arguments against something says in short what is wrong with it. */
function isArgumentAgainst({ side, isItem }: Place): boolean {
  return side === 'against' && isItem;
}

/**
 * The pattern by which the sentence states a business impact: a clear one, or the first of two that are not.
 *
 * @param expected true where an impact may be expected, so that one pattern is enough whichever it is
 */
export function hearImpact(text: string, rangeOf: RangeOf, expected = false): ImpactMatch | null {
  return weighImpact(impactPatternsIn(text), rangeOf, expected);
}

/** What the patterns found in the sentence come to. */
export function weighImpact(
  found: readonly ImpactPatternMatch[],
  rangeOf: RangeOf,
  expected: boolean,
): ImpactMatch | null {
  const matches = found.filter(isSaidImpact);
  const clear = matches.find(({ certainty }) => certainty === 'clear');
  const [first] = matches;
  const backed = expected || matches.some((other) => first && other.id !== first.id && isApart(other, first));
  const heard = clear ?? (backed ? first : undefined);
  if (!heard) return null;
  const { id, category, certainty, start, end } = heard;
  return { category, certainty, evidence: { cue: id, range: rangeOf(start, end) } };
}

type SaidImpact = ImpactPatternMatch & { readonly certainty: Certainty };

function isSaidImpact(match: ImpactPatternMatch): match is SaidImpact {
  return !match.excepted && match.certainty !== 'hint';
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
  const named = withoutNames(fold(text));
  return impactSet.matches(named).flatMap(({ pattern, start, end }) => {
    const known = impactPatterns[pattern];
    if (!known) return [];
    const exception = compiled.impactUnless[pattern];
    const excepted = exception?.places(named).some((place) => !isApart(place, { start, end })) ?? false;
    return [{ id: known.id, category: known.category, certainty: known.certainty, start, end, excepted }];
  });
}

/** A firm is called by words that say something else otherwise. Every offset stays. */
function withoutNames(text: string): string {
  return compiled.businessNames
    .places(text)
    .reduce((left, { start, end }) => left.slice(0, start) + 'x'.repeat(end - start) + left.slice(end), text);
}

/** Translates offsets into the sentence to a range of the record. */
export type RangeOf = (start: number, end: number) => Range;

function extentOf(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].length };
}

/** The cue and the words that it matched. */
export function evidenceOf(cue: string, match: RegExpExecArray, rangeOf: RangeOf): Evidence {
  return { cue, range: rangeOf(match.index, match.index + match[0].length) };
}
