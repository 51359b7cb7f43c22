import type { TeamEntry, TeamPhrases, Vocabulary } from '../config/types';
import { fold } from '../text/fold';
import type { Range } from '../text/range';
import { listenerFor } from './listener';
import { isOverruled } from './match';
import { PatternSet } from './pattern-set';
import type { ImpactCategory } from './types';

/** What a team's words are heard as. */
export type TeamKind = 'constraints' | 'impacts' | 'metrics';

/** A phrase of the team in a sentence. */
export interface TeamMatch extends Range {
  /** As the configuration has it. */
  readonly phrase: string;
  readonly category: ImpactCategory;
}

/** Of an impact whose words stand in the configuration without one. */
const USUAL_CATEGORY: ImpactCategory = 'cost';

/** As much of a word as a `*` stands for. */
const REST_OF_WORD = "[\\p{L}\\p{N}_'-]{0,30}";

interface Phrase {
  readonly kind: TeamKind | 'ignore';
  readonly phrase: string;
  readonly category: ImpactCategory;
}

const compiled = new WeakMap<Vocabulary, TeamVocabulary | null>();

/** A team's own words, as its configuration has them. */
export class TeamVocabulary {
  readonly #phrases: readonly Phrase[];
  readonly #set: PatternSet;

  private constructor(phrases: readonly Phrase[]) {
    this.#phrases = phrases;
    this.#set = new PatternSet(
      phrases.map(({ phrase }) => phraseSource(phrase)),
      true,
    );
  }

  /** Made ready once for a configuration; null where it has no words. */
  static of(vocabulary: Vocabulary): TeamVocabulary | null {
    const known = compiled.get(vocabulary);
    if (known !== undefined) return known;
    const phrases = phrasesOf(vocabulary);
    const team = phrases.length > 0 ? new TeamVocabulary(phrases) : null;
    compiled.set(vocabulary, team);
    return team;
  }

  /** The text with the words blanked that the team wants to be left alone; every offset stays. */
  leave(text: string): string {
    let left = text;
    for (const { start, end } of this.#matchesOf('ignore', text)) {
      left = left.slice(0, start) + 'x'.repeat(end - start) + left.slice(end);
    }
    return left;
  }

  /** The team's words by which the sentence is of the kind; null where it has none, or asks. */
  find(kind: TeamKind, text: string): TeamMatch | null {
    const [first] = this.#matchesOf(kind, text);
    const isAsked = kind !== 'constraints' && /\?\W{0,3}$/.test(text);
    return first && !isAsked ? first : null;
  }

  #matchesOf(kind: Phrase['kind'], text: string): TeamMatch[] {
    return this.#set
      .matches(fold(text), (pattern) => this.#phrases[pattern]?.kind === kind)
      .map(({ pattern, start, end }) => ({ ...(this.#phrases[pattern] as Phrase), start, end }))
      .sort((a, b) => a.start - b.start || b.end - a.end);
  }
}

/** What evidence is called that is a phrase of the team. */
const TEAM = 'team:';

export function teamCue({ phrase }: TeamMatch): string {
  return `${TEAM}${phrase}`;
}

/** The phrase of the team that evidence names; null for a pattern of ours. */
export function teamPhraseOf(cue: string): string | null {
  return cue.startsWith(TEAM) ? cue.slice(TEAM.length) : null;
}

function phrasesOf({ constraints, impacts, metrics, ignore }: Vocabulary): Phrase[] {
  const of = (kind: TeamKind, entries: readonly TeamEntry[]): Phrase[] =>
    entries.map(asPhrases).flatMap(({ words, category = USUAL_CATEGORY }) => {
      return words.map((phrase) => ({ kind, phrase, category }));
    });
  return [
    ...of('constraints', constraints),
    ...of('impacts', impacts),
    ...of('metrics', metrics),
    ...ignore.map((phrase): Phrase => ({ kind: 'ignore', phrase, category: 'none' })),
  ];
}

function asPhrases(entry: TeamEntry): TeamPhrases {
  return typeof entry === 'string' ? { words: [entry] } : entry;
}

/** Every mark means itself, but `*`, which is the rest of a word. Nothing in it repeats without end. */
export function phraseSource(phrase: string): string {
  const words = fold(phrase).trim().split(/\s+/);
  return words.map((word) => word.split('*').map(escaped).join(REST_OF_WORD)).join('\\s{1,3}');
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** An example of a vocabulary that is not heard as it says. */
export interface FailedExample {
  readonly kind: TeamKind;
  /** The places of the entry and of the example in their lists, counted from 0. */
  readonly entry: number;
  readonly list: 'matches' | 'leaves';
  readonly example: number;
}

/** Tries every entry on its own examples. */
export function failedExamples(kind: TeamKind, entries: readonly (TeamEntry | undefined)[]): FailedExample[] {
  return entries.flatMap((entry, index) => {
    if (entry === undefined || typeof entry === 'string') return [];
    const none: Vocabulary = { constraints: [], impacts: [], metrics: [], ignore: [] };
    const alone = TeamVocabulary.of({ ...none, [kind]: [entry] });
    const failed = (list: FailedExample['list']) =>
      (entry[list] ?? []).flatMap((text, example) => {
        const isHeard = alone?.find(kind, text) != null && !(kind === 'constraints' && isOverruledInEnglish(text));
        return isHeard === (list === 'matches') ? [] : [{ kind, entry: index, list, example }];
      });
    return [...failed('matches'), ...failed('leaves')];
  });
}

/** Examples are taken for what a record in English would say. */
function isOverruledInEnglish(text: string): boolean {
  return isOverruled(listenerFor('en')?.constraints.patternsIn(text) ?? []);
}
