import { fold } from '../text/fold';
import type { Range } from '../text/range';
import { Remembered } from '../text/remembered';
import { type ConstraintPatternMatch, isOverruled, type Match, type RangeOf } from './match';
import { type PatternIndex, type PatternMatch, PatternSet, type WordPattern, wordPattern } from './pattern-set';
import { DESIGN, type Place } from './place';
import { capitalsMatter, compileCue, compileExact, foldedSource, withParts } from './vocabulary/compile';
import type {
  ConstraintCertainty,
  ConstraintException,
  ConstraintPattern,
  ConstraintSense,
  ConstraintWeights,
  Vocabulary,
} from './vocabulary/types';

/** Hears technical constraints by the words of a language. */
export class ConstraintDetector {
  readonly #patterns: readonly ConstraintPattern[];
  readonly #patternSet: PatternSet;
  /** What speaks against each pattern. */
  readonly #unless: readonly (WordPattern | null)[];
  /** Of the exceptions, those in whose words capitals matter are tried by themselves, on the text as it is written. */
  readonly #shouted: readonly { readonly exception: ConstraintException; readonly expression: RegExp }[];
  readonly #spoken: readonly ConstraintException[];
  readonly #spokenSet: PatternSet;
  readonly #remembered = new Remembered<readonly ConstraintPatternMatch[]>();
  readonly #weights: ConstraintWeights;
  readonly #column: RegExp;
  readonly #senses: ReadonlyMap<string, ConstraintSense>;

  /** @param index shared with what else is looked for in the same sentences */
  constructor({ parts, patterns, exceptions, weights, column }: Vocabulary['constraints'], index: PatternIndex) {
    const sourceOf = ({ pattern }: { readonly pattern: string }) => foldedSource(withParts(pattern, parts));
    this.#patterns = patterns;
    this.#patternSet = new PatternSet(patterns.map(sourceOf), true, index);
    this.#unless = patterns.map(({ unless }) => wordPattern(unless, parts));
    this.#shouted = exceptions
      .filter(({ pattern }) => capitalsMatter(pattern))
      .map((exception) => ({ exception, expression: compileExact(withParts(exception.pattern, parts)) }));
    this.#spoken = exceptions.filter(({ pattern }) => !capitalsMatter(pattern));
    this.#spokenSet = new PatternSet(this.#spoken.map(sourceOf), false, index);
    this.#weights = weights;
    this.#column = compileCue(column);
    this.#senses = new Map(patterns.map(({ id, says }) => [id, says]));
  }

  /** What a pattern says, by its id; null where there is none of that id. */
  senseOf(id: string): ConstraintSense | null {
    return this.#senses.get(id) ?? null;
  }

  /** True when the head of a column says that constraints stand under it. */
  holdsConstraints(head: string): boolean {
    return this.#column.test(head);
  }

  /** Every pattern by which the sentence may state a technical constraint, and every exception that speaks against it. */
  patternsIn(text: string): readonly ConstraintPatternMatch[] {
    return this.#remembered.of(text, () => this.#search(text));
  }

  #search(text: string): ConstraintPatternMatch[] {
    const folded = fold(text);
    const said = firstOfEach(this.#patternSet.matches(folded)).flatMap(({ pattern, start, end }) => {
      const known = this.#patterns[pattern];
      if (!known || this.#unless[pattern]?.isIn(folded)) return [];
      const { id, says, certainty } = known;
      return [{ id, says, certainty, overrules: false, start, end }];
    });
    return [...said, ...this.#exceptionsIn(text, folded)];
  }

  #exceptionsIn(text: string, folded: string): ConstraintPatternMatch[] {
    const loud = this.#shouted.flatMap(({ exception, expression }) => {
      const match = expression.exec(text);
      return match ? [asMatch(exception, { start: match.index, end: match.index + match[0].length })] : [];
    });
    const quiet = firstOfEach(this.#spokenSet.matches(folded)).flatMap(({ pattern, ...range }) => {
      const exception = this.#spoken[pattern];
      return exception ? [asMatch(exception, range)] : [];
    });
    return [...loud, ...quiet];
  }

  /**
   * What the patterns found in the sentence come to. What several say weighs more than what one says, and the place
   * where it is said weighs too.
   */
  weigh(found: readonly ConstraintPatternMatch[], text: string, rangeOf: RangeOf, place: Place): Match | null {
    if (place.side === 'for') return null;
    const against = found.filter(({ certainty }) => certainty === 'exception').length;
    if (isOverruled(found)) return null;
    const heard = found.filter(isSaid);
    const isBareArgument = isArgumentAgainst(place) && place.isFirst && text.split(' ').length > 3;
    if (heard.length === 0 && !isBareArgument) return null;
    const weight =
      heard.reduce((sum, match) => sum + this.#weightOf(match, place), 0) +
      this.#weightOfPlace(place) +
      against * this.#weights.exception;
    if (weight < this.#weights.enough) return null;
    const strongest = heard.find(({ certainty }) => certainty === 'clear') ?? heard[0];
    if (!strongest)
      return { certainty: 'borderline', evidence: { cue: 'argument-against', range: rangeOf(0, text.length) } };
    const isSure = strongest.certainty === 'clear' && against === 0;
    const certainty = isSure ? 'clear' : 'borderline';
    return { certainty, evidence: { cue: strongest.id, range: rangeOf(strongest.start, strongest.end) } };
  }

  #weightOf({ says, certainty }: Said, place: Place): number {
    const isOwnRule = says === 'obligation' && isDesign(place);
    return Math.max(0, this.#weights[certainty] + (isOwnRule ? this.#weights.obligationOfDesign : 0));
  }

  #weightOfPlace(place: Place): number {
    if (!isArgumentAgainst(place)) return this.#weightOfDesign(place);
    const isWeak = place.role === 'consequences' || !place.isFirst;
    return isWeak ? this.#weights.weakArgument : this.#weights.argumentAgainst;
  }

  #weightOfDesign(place: Place): number {
    if (!isDesign(place)) return 0;
    return place.role === 'other' ? this.#weights.other : this.#weights.design;
  }
}

function asMatch({ id, says, overrules }: ConstraintException, { start, end }: Range): ConstraintPatternMatch {
  return { id, says, certainty: 'exception', overrules: overrules === 'all', start, end };
}

/** Matches come ordered by pattern and place. */
function firstOfEach(matches: readonly PatternMatch[]): PatternMatch[] {
  return matches.filter(({ pattern }, index) => matches[index - 1]?.pattern !== pattern);
}

type Said = ConstraintPatternMatch & { readonly certainty: ConstraintCertainty };

function isSaid(match: ConstraintPatternMatch): match is Said {
  return match.certainty !== 'exception';
}

function isDesign({ role, side }: Place): boolean {
  return side === 'neither' && DESIGN.includes(role);
}

/** An item of the arguments against something says in short what is wrong with it. */
function isArgumentAgainst({ side, isItem }: Place): boolean {
  return side === 'against' && isItem;
}
