import { fold } from '../text/fold';
import type { Range } from '../text/range';
import { Remembered } from '../text/remembered';
import type { ImpactMatch, ImpactPatternMatch, RangeOf } from './match';
import { type PatternIndex, PatternSet, WordPattern, wordPattern } from './pattern-set';
import type { Certainty } from './types';
import { compileCue, compileExact, foldedSource, withParts } from './vocabulary/compile';
import type { ImpactPattern, Vocabulary } from './vocabulary/types';

/** Hears business impacts by the words of a language. */
export class ImpactDetector {
  readonly #patterns: readonly ImpactPattern[];
  readonly #patternSet: PatternSet;
  /** What is no match of each pattern, at the place where it matched. */
  readonly #unless: readonly (WordPattern | null)[];
  readonly #none: readonly RegExp[];
  readonly #names: WordPattern;
  readonly #column: RegExp;
  readonly #remembered = new Remembered<readonly ImpactPatternMatch[]>();

  /** @param index shared with what else is looked for in the same sentences */
  constructor({ parts, patterns, none, names, column }: Vocabulary['impacts'], index: PatternIndex) {
    this.#patterns = patterns;
    const sources = patterns.map(({ pattern }) => foldedSource(withParts(pattern, parts)));
    this.#patternSet = new PatternSet(sources, true, index);
    this.#unless = patterns.map(({ unless }) => wordPattern(unless, parts));
    this.#none = none.map(compileExact);
    this.#names = new WordPattern(foldedSource(names));
    this.#column = compileCue(column);
  }

  /** Every place of a sentence where a pattern matches, in the order of the patterns; exceptions as well. */
  patternsIn(text: string): readonly ImpactPatternMatch[] {
    return this.#remembered.of(text, () => this.#search(text));
  }

  #search(text: string): ImpactPatternMatch[] {
    if (this.#none.some((pattern) => pattern.test(text))) return [];
    const named = this.#withoutNames(fold(text));
    return this.#patternSet.matches(named).flatMap(({ pattern, start, end }) => {
      const known = this.#patterns[pattern];
      if (!known) return [];
      const exception = this.#unless[pattern];
      const excepted = exception?.places(named).some((place) => !isApart(place, { start, end })) ?? false;
      return [{ id: known.id, category: known.category, certainty: known.certainty, start, end, excepted }];
    });
  }

  /**
   * What the patterns found in the sentence come to: a clear one, or the first of two that are not.
   *
   * @param expected true where an impact may be expected, so that one pattern is enough whichever it is
   */
  weigh(found: readonly ImpactPatternMatch[], rangeOf: RangeOf, expected: boolean): ImpactMatch | null {
    const matches = found.filter(isSaid);
    const clear = matches.find(({ certainty }) => certainty === 'clear');
    const [first] = matches;
    const backed = expected || matches.some((other) => first && other.id !== first.id && isApart(other, first));
    const heard = clear ?? (backed ? first : undefined);
    if (!heard) return null;
    const { id, category, certainty, start, end } = heard;
    return { category, certainty, evidence: { cue: id, range: rangeOf(start, end) } };
  }

  /** True when the head of a column asks what something means for the organisation or the people it serves. */
  asksForImpact(head: string): boolean {
    return this.#column.test(head);
  }

  /** A firm is called by words that say something else otherwise. Every offset stays. */
  #withoutNames(text: string): string {
    return this.#names
      .places(text)
      .reduce((left, { start, end }) => left.slice(0, start) + 'x'.repeat(end - start) + left.slice(end), text);
  }
}

type Said = ImpactPatternMatch & { readonly certainty: Certainty };

function isSaid(match: ImpactPatternMatch): match is Said {
  return !match.excepted && match.certainty !== 'hint';
}

function isApart(a: Range, b: Range): boolean {
  return a.end <= b.start || b.end <= a.start;
}
