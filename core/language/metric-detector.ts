import { headingWords, roleOfHeading } from '../record/roles';
import { rowsOf } from '../record/rows';
import type { Block, Section, SectionRole } from '../record/types';
import { fold } from '../text/fold';
import type { Range } from '../text/range';
import { Remembered } from '../text/remembered';
import { type Sentence, sentencesOf } from '../text/sentences';
import type { RangeOf } from './match';
import { MetricPartsReader } from './metric-parts';
import { PatternSet, WordPattern } from './pattern-set';
import { searchable } from './searchable';
import { isOwnVoice, rangeWithin, statementBase, wordCount } from './statement';
import { type TeamVocabulary, teamCue } from './team-vocabulary';
import type { Metric, MetricState } from './types';
import { foldedSource } from './vocabulary/compile';
import type { MetricCue, MetricVocabulary } from './vocabulary/types';

/** Sections that speak about the record and not about the matter. An open question may say what will be watched. */
const SILENT: readonly SectionRole[] = ['status', 'date', 'people', 'links', 'notes', 'history'];

const DECISION: readonly SectionRole[] = [
  'decision',
  'rationale',
  'plan',
  'consequences',
  'impact',
  'metric',
  'summary',
];

/** The sections where each kind of cue is heard; none for a kind that is heard in all but those on options. */
const PLACES: Readonly<
  Record<Exclude<MetricCue['where'], 'anywhere' | 'argument' | 'enforcement'>, readonly SectionRole[]>
> = {
  decision: DECISION,
  result: ['consequences', 'impact', 'summary', 'metric'],
  outcome: ['consequences', 'impact', 'summary', 'drivers', 'cost', 'metric'],
  account: ['context', 'decision', 'rationale', 'plan', 'other'],
};

const EVERYWHERE: readonly MetricCue['where'][] = [
  'anywhere',
  'argument',
  'decision',
  'result',
  'outcome',
  'account',
  'enforcement',
];

interface Cue extends MetricCue {
  readonly exception: WordPattern | null;
}

interface CueMatch extends Range {
  readonly cue: Cue;
}

/** Hears measures of success by the words of a language. */
export class MetricDetector {
  /** Finds the parts of a measure. */
  readonly parts: MetricPartsReader;
  readonly #cues: readonly Cue[];
  readonly #cueSet: PatternSet;
  readonly #remembered = new Remembered<readonly CueMatch[]>();
  /** The places that a section is, of those where cues are heard. */
  readonly #places = new WeakMap<Section, readonly MetricCue['where'][]>();
  readonly #none: RegExp;
  readonly #words;

  constructor(vocabulary: MetricVocabulary) {
    this.parts = new MetricPartsReader(vocabulary.parts);
    this.#cues = vocabulary.cues.map((cue) => ({ ...cue, exception: exceptionOf(cue) }));
    this.#cueSet = new PatternSet(
      vocabulary.cues.map(({ pattern }) => foldedSource(pattern)),
      true,
    );
    this.#none = vocabulary.none;
    this.#words = compiled(vocabulary);
  }

  /** The measures of success that a record's sentences and tables state. */
  measuresIn(blocks: readonly Block[], team: TeamVocabulary | null = null): Metric[] {
    const spoken = blocks.filter((block) => isOwnVoice(block) && !SILENT.includes(block.section.role));
    const leadIns = new Set(blocks.map(({ leadIn }) => leadIn));
    const sentences = spoken
      .filter(({ kind }) => kind !== 'table-cell')
      .flatMap((block) =>
        sentencesOf(block.prose).flatMap((sentence) => this.#metricIn(block, sentence, leadIns.has(block), team)),
      );
    return [...sentences, ...rowsOf(spoken).flatMap((row) => this.#metricInRow(row))];
  }

  #metricIn(block: Block, sentence: Sentence, isLeadIn: boolean, team: TeamVocabulary | null): Metric[] {
    const written = searchable(block.prose, sentence);
    const text = team?.leave(written) ?? written;
    if (wordCount(sentence) < 2 || text.endsWith('?') || this.saysNone(text)) return [];
    const rangeOf = rangeWithin(block, sentence);
    const told = [this.#hearMetric(text, block, rangeOf), this.#criterionIn(text, block, rangeOf, isLeadIn)];
    const heard =
      this.#hearTeam(team, text, block, rangeOf) ??
      told.find((by) => by?.state === 'measurable') ??
      told.find((by) => by !== null);
    if (!heard) return [];
    return [
      {
        kind: 'metric',
        ...statementBase(block, sentence),
        certainty: 'clear',
        ...heard,
        shared: this.isShared(text),
        activity: this.isActivity(text),
        parts: this.parts.partsOf(text, rangeOf),
      },
    ];
  }

  /** The cue by which the sentence gives a measure; one that makes it measurable before one that leaves it vague. */
  #hearMetric(text: string, block: Block, rangeOf: RangeOf): Heard | null {
    let vague: Heard | null = null;
    for (const { cue, ...match } of this.#cuesIn(text, block.section)) {
      const { id, needs, state, naming } = cue;
      if (needs === 'date' && !this.#isDated(text, block)) continue;
      const heard = {
        evidence: { cue: id, range: rangeOf(match.start, match.end) },
        state: state === 'by-figure' ? this.#stateOf(text) : state,
        named: naming ?? block.section.role === 'metric',
      };
      if (heard.state === 'measurable') return heard;
      vague ??= heard;
    }
    return vague;
  }

  /** A word of the team is a measure where there is a figure with it, else where a decision is argued for. */
  #hearTeam(team: TeamVocabulary | null, text: string, { section }: Block, rangeOf: RangeOf): Heard | null {
    const found = team?.find('metrics', text);
    if (!found || !this.#placesOf(section).includes(this.hasFigure(text) ? 'argument' : 'decision')) return null;
    const evidence = { cue: teamCue(found), range: rangeOf(found.start, found.end) };
    return { evidence, state: this.#stateOf(text), named: true };
  }

  /** Every sentence of a section on success is a measure. */
  #criterionIn(text: string, { section }: Block, rangeOf: RangeOf, isLeadIn: boolean): Heard | null {
    if (isLeadIn || !this.#isOnSuccess(text, section)) return null;
    const evidence = { cue: 'metric-section', range: rangeOf(0, text.length) };
    const state = this.#words.passFailTest.test(text) || this.#isDefinite(text) ? 'measurable' : this.#stateOf(text);
    return { evidence, state, named: true };
  }

  /** True for a criterion that is met or not met, and nothing between: “no letter goes out by hand”. */
  #isDefinite(text: string): boolean {
    return this.#words.definite.test(text) && !this.#words.indefinite.test(text) && !this.isActivity(text);
  }

  #isAt(where: MetricCue['where'], section: Section): boolean {
    if (where === 'anywhere') return true;
    if (where === 'argument') return section.role !== 'options';
    if (where === 'enforcement') return isWithin(this.#words.enforcement, section);
    if (isUnder(this.#words.downside, section)) return false;
    return (
      PLACES[where].includes(section.role) ||
      ((where === 'outcome' || where === 'result') && isUnder(this.#words.hope, section))
    );
  }

  /**
   * True where the sentence stands under a heading on success, and speaks of that: below another heading, “Validation” and
   * “Metrics” are mostly parts of a design, and are then believed only where something is checked.
   */
  #isOnSuccess(text: string, section: Section): boolean {
    const named = namedOnSuccess(section);
    if (!named?.heading) return false;
    if (!this.#words.homograph.test(headingWords(named.heading.text))) return true;
    if (this.#words.checkedData.test(text)) return false;
    const isPartOfAnother = named.parent !== null && named.parent.role !== 'title';
    return !isPartOfAnother || this.#words.checking.test(text);
  }

  /** A row of a table of measures is one measure: what, from, to and by when stand in its cells. */
  #metricInRow(row: readonly Block[]): Metric[] {
    const [first] = row;
    if (first?.section.role !== 'metric') return [];
    const cells = row
      .filter(({ prose }) => prose.text.trim() !== '')
      .map(({ prose, column }) => ({
        column,
        text: prose.text.replace(/\s+/g, ' ').trim(),
        range: prose.sourceRange(),
      }));
    if (cells.length < 2) return [];
    const text = cells.map((cell) => cell.text).join(' · ');
    const range = {
      start: cells[0]?.range.start ?? first.range.start,
      end: cells.at(-1)?.range.end ?? first.range.end,
    };
    const sentence = { start: 0, end: first.prose.text.length, text: first.prose.text };
    return [
      {
        kind: 'metric',
        ...statementBase(first, sentence),
        text,
        range,
        certainty: 'clear',
        evidence: { cue: 'metric-row', range },
        state: /\d/.test(text) ? 'measurable' : this.#stateOf(text),
        named: true,
        shared: this.isShared(text),
        activity: this.isActivity(text),
        parts: this.parts.partsOfRow(cells),
      },
    ];
  }

  /** True when the text holds a number that could be a target. */
  hasFigure(text: string): boolean {
    return this.#words.figure.test(text);
  }

  /** True when the words stand in the place of a measure and say that there is none. */
  saysNone(text: string): boolean {
    return this.#none.test(text);
  }

  /** True when what is measured matters to the business side as well as to the technical side. */
  isShared(text: string): boolean {
    return this.#words.shared.test(text);
  }

  /** True when the words say what will be done, and not what will come of it. */
  isActivity(text: string): boolean {
    return this.#words.activity.test(text);
  }

  /** A list under “By March 2027” is dated as a whole. */
  #isDated(text: string, { leadIn, section }: Block): boolean {
    return [text, leadIn?.prose.text, section.heading?.text].some(
      (words) => words !== undefined && this.parts.namesDay(words),
    );
  }

  #stateOf(text: string): MetricState {
    return this.hasFigure(text) ? 'measurable' : 'vague';
  }

  /** The cues that match in a sentence of the section, in the order of the vocabulary. */
  #cuesIn(text: string, section: Section): readonly CueMatch[] {
    const places = this.#placesOf(section);
    return this.#remembered.of(`${places} ${text}`, () => this.#searchCues(text, places));
  }

  #searchCues(text: string, places: readonly MetricCue['where'][]): CueMatch[] {
    const hasFigure = this.hasFigure(text);
    const mayMean = ({ where, needs }: Cue) => places.includes(where) && (needs !== 'figure' || hasFigure);
    const folded = fold(text);
    return this.#cueSet
      .matches(folded, (pattern) => mayMean(this.#cues[pattern] as Cue))
      .map(({ pattern, start, end }) => ({ cue: this.#cues[pattern] as Cue, start, end }))
      .filter(({ cue }) => !cue.exception?.isIn(folded));
  }

  #placesOf(section: Section): readonly MetricCue['where'][] {
    const known = this.#places.get(section);
    if (known) return known;
    const places = EVERYWHERE.filter((where) => this.#isAt(where, section));
    this.#places.set(section, places);
    return places;
  }
}

function exceptionOf({ unless }: MetricCue): WordPattern | null {
  return unless === undefined ? null : new WordPattern(foldedSource(unless));
}

function compiled(words: MetricVocabulary) {
  return {
    figure: new RegExp(words.figure, 'iu'),
    passFailTest: new RegExp(words.passFailTest, 'iu'),
    shared: new RegExp(`(?<!\\p{L})${words.shared}`, 'iu'),
    definite: wholeWords(words.definite),
    indefinite: wholeWords(words.indefinite),
    homograph: new RegExp(`^${words.homograph}$`, 'iu'),
    checking: wholeWords(words.checking),
    checkedData: new RegExp(words.checkedData, 'iu'),
    downside: new RegExp(`^${words.downside}(?!\\p{L})`, 'iu'),
    hope: new RegExp(`^${words.hope}$`, 'iu'),
    enforcement: new RegExp(`^${words.enforcement}$`, 'iu'),
    activity: new RegExp(words.activity, 'iu'),
  };
}

function wholeWords(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'iu');
}

type Heard = Pick<Metric, 'evidence' | 'state' | 'named'>;

/** The section, or the one around it, whose own heading is on success; the discussion of an option may have one too. */
function namedOnSuccess(section: Section | null): Section | null {
  if (!section?.heading) return null;
  if (section.role === 'metric' && section.roleIsOwn) return section;
  if (section.role === 'options' && roleOfHeading(section.heading.text, null) === 'metric') return section;
  return section.role === 'metric' ? namedOnSuccess(section.parent) : null;
}

/** True where the heading of the section, or of one around it, is among these. */
function isWithin(headings: RegExp, section: Section): boolean {
  for (let around: Section | null = section; around; around = around.parent) if (isUnder(headings, around)) return true;
  return false;
}

function isUnder(headings: RegExp, { heading }: Section): boolean {
  return heading !== null && headings.test(headingWords(heading.text));
}
