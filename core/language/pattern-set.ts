import { lazily } from '../text/lazily';
import type { Range } from '../text/range';
import { find } from './search/find';
import { KeywordFilter } from './search/keyword-filter';
import { type Matcher, MatcherMaker } from './search/matcher';
import { optionsOf, type Pattern, PatternReader } from './search/syntax';
import { foldedSource, type Parts, withParts } from './vocabulary/compile';

/** A match, by the number of its pattern. */
export interface PatternMatch extends Range {
  readonly pattern: number;
}

/** One of the alternatives of a pattern, `a` and `b` of `a|b`. */
interface Option {
  readonly set: PatternSet;
  readonly pattern: number;
  readonly syntax: Pattern;
  /** Made when it is first needed: most are not in a run over a few records. */
  readonly matcher: () => Matcher;
}

/** What patterns have in common is read and made once. */
const reader = new PatternReader();
const maker = new MatcherMaker();

/** Sets of patterns that are looked for in the same sentences: one pass over a sentence tells which of them may match. */
export class PatternIndex {
  readonly #sets: PatternSet[] = [];
  readonly #ready = lazily(() => {
    const options = this.#sets.flatMap((set) => set.options());
    return { options, filter: new KeywordFilter(options.map(({ syntax }) => syntax)) };
  });
  /** What was found for the last text: sets ask one after the other. */
  readonly #last: { text: string; candidates: readonly Option[] } = { text: '', candidates: [] };

  /** Before any search. */
  add(set: PatternSet): void {
    this.#sets.push(set);
  }

  /** The alternatives of the patterns of a set that may match, ordered by pattern. */
  candidates(text: string, set: PatternSet): readonly Option[] {
    if (text !== this.#last.text) {
      const { options, filter } = this.#ready();
      this.#last.candidates = filter.candidates(text).map((number) => options[number] as Option);
      this.#last.text = text;
    }
    return this.#last.candidates.filter((option) => option.set === set);
  }
}

/**
 * Many patterns that are looked for together. Of a pattern, those alternatives are tried for which the text holds the
 * words that they need: that is far quicker than to let every pattern go over the whole text.
 */
export class PatternSet {
  /**
   * @param sources of the patterns, which match small letters from the beginning of a word on
   * @param areWhole true where a match must end with a word, too
   * @param index shared with others that are looked for in the same sentences
   */
  constructor(
    private readonly sources: readonly string[],
    private readonly areWhole: boolean,
    private readonly index = new PatternIndex(),
  ) {
    index.add(this);
  }

  /**
   * The matches of every pattern that do not overlap those of the same pattern before them, ordered by pattern and
   * place.
   *
   * @param text folded
   * @param isWanted tells by its number whether a pattern is looked for; all are where it is not given
   */
  matches(text: string, isWanted: (pattern: number) => boolean = () => true): PatternMatch[] {
    const found: PatternMatch[] = [];
    for (const [pattern, matchers] of byPattern(this.index.candidates(text, this))) {
      if (!isWanted(pattern)) continue;
      for (const range of find(matchers, text, this.areWhole)) found.push({ pattern, ...range });
    }
    return found;
  }

  /** Every alternative of its patterns. */
  options(): Option[] {
    return this.sources.flatMap((source, pattern) =>
      optionsOf(reader.read(source)).map((syntax) => ({
        set: this,
        pattern,
        syntax,
        matcher: lazily(() => maker.make(syntax)),
      })),
    );
  }
}

/** @param options ordered by pattern */
function byPattern(options: readonly Option[]): [number, Matcher[]][] {
  const groups: [number, Matcher[]][] = [];
  for (const { pattern, matcher } of options) {
    const group = groups.at(-1);
    if (group?.[0] === pattern) group[1].push(matcher());
    else groups.push([pattern, [matcher()]]);
  }
  return groups;
}

/** One pattern of whole words that is looked for by itself, in a few sentences. */
export class WordPattern {
  readonly #matcher: () => Matcher;

  /** @param source for folded text */
  constructor(source: string) {
    this.#matcher = lazily(() => maker.make(reader.read(source)));
  }

  /** @param text folded */
  places(text: string): Range[] {
    return find([this.#matcher()], text, true);
  }

  /** @param text folded */
  isIn(text: string): boolean {
    return this.places(text).length > 0;
  }
}

/** That of a pattern as the vocabulary has it; null where it has none. */
export function wordPattern(pattern: string | undefined, parts: Parts): WordPattern | null {
  return pattern === undefined ? null : new WordPattern(foldedSource(withParts(pattern, parts)));
}
