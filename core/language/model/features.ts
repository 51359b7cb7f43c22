import type { Block, SectionRole } from '../../record/types';
import { Remembered } from '../../text/remembered';
import type { Sentence } from '../../text/sentences';
import type { ImpactMatch, Match } from '../match';
import type { Place } from '../place';
import type { Certainty, ImpactCategory } from '../types';

/** What is told of a sentence by one of its words, by a cue that matches in it, or by the place where it stands. */
export interface Feature {
  readonly group: FeatureGroup;
  readonly name: string;
  /** How much there is of it: 1, and less for each of the many words of a long sentence. */
  readonly value: number;
  /** The words that give it, as offsets into the sentence; both 0 for what the place tells. */
  readonly start: number;
  readonly end: number;
}

/**
 * `cue`, a cue of the vocabulary; `cue-at`, a cue in a part of the record; `word`, `pair` and `stem`, words, two words
 * side by side and the beginnings of longer words; `opening`, how the sentence begins; `place`, `heading` and `lead`,
 * where it stands and what was said above it.
 */
export type FeatureGroup = 'cue' | 'cue-at' | 'word' | 'pair' | 'stem' | 'opening' | 'place' | 'heading' | 'lead';

/** A cue that matched, with offsets into the sentence. */
export interface CueMatch {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** True for an exception that no cue stands against. */
  readonly overrules?: boolean;
}

export interface ImpactCueMatch extends CueMatch {
  readonly category: ImpactCategory;
  readonly certainty?: Certainty | 'hint';
  /** True when the words only look like it. */
  readonly excepted?: boolean;
}

/** A sentence where it stands. `text` is what the detector searches, the cues are what it found there. */
export interface Candidate {
  readonly block: Block;
  readonly sentence: Sentence;
  readonly text: string;
  readonly place: Place;
  readonly constraintCues: readonly CueMatch[];
  readonly impactCues: readonly ImpactCueMatch[];
  /** What the vocabulary by itself makes of it. */
  readonly constraint: Match | null;
  readonly impact: ImpactMatch | null;
}

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Parts of a record in which the same words tend to mean the same. */
const PART: Readonly<Partial<Record<SectionRole, string>>> = {
  title: 'context',
  summary: 'context',
  context: 'context',
  drivers: 'context',
  constraints: 'context',
  decision: 'design',
  rationale: 'design',
  plan: 'design',
  scope: 'design',
  options: 'options',
  consequences: 'consequences',
  risks: 'consequences',
  cost: 'consequences',
  impact: 'consequences',
};

/** Sentences up to this many words are of usual length; each word of a longer one tells less. */
const USUAL_LENGTH = 15;

/** A word this long tells much by its beginning alone: `limit` of limits, limited, limitation. */
const STEM = 5;

/** Of a heading, a lead-in or a parent item no more words than these are looked at. */
const WORDS_AROUND = 6;

/** So much of such a line is looked at, in UTF-16 code units. */
const LINE = 200;

/** Stands for code and addresses, which are blanked in what is searched. */
const CODE = '<code>';

const TOKEN = /[a-z]{1,40}(?:'[a-z]{1,3})?|\d[\d.,]*|[$€£%:;?!()—–-]/gi;

/** Everything that is told of a sentence. Pure, and linear in its length. */
export function featuresOf(candidate: Candidate): readonly Feature[] {
  const known = asked.get(candidate);
  if (known) return known;
  const features = remembered.of(signatureOf(candidate), () => readFeatures(candidate));
  asked.set(candidate, features);
  return features;
}

/** Both models ask for the same candidate's. */
const asked = new WeakMap<Candidate, readonly Feature[]>();

/** Features take much more room than the words that they are read from. */
const remembered = new Remembered<readonly Feature[]>(100_000);

function beginningOf(line: string): string {
  return line.slice(0, LINE);
}

/** All that the features of a sentence are read from: of the cues those that the text does not tell by itself. */
function signatureOf(candidate: Candidate): string {
  const { block, text, place, constraint, impact } = candidate;
  const { kind, task, section, column } = block;
  const flags = [place.isFirst, task !== null, isLabelled(candidate), holdsCode(candidate)].map(Number).join('');
  const heard = `${constraint?.certainty} ${impact?.certainty}`;
  const around = [...linesAround(block), column ?? '', section.heading?.text ?? ''].map(beginningOf).join('\n');
  return `${section.role} ${kind} ${place.side} ${flags} ${heard}\n${text}\n${around}`;
}

function readFeatures(candidate: Candidate): Feature[] {
  const tokens = tokensOf(candidate.text);
  return [...featuresOfCues(candidate), ...featuresOfWords(tokens), ...featuresOfPlace(candidate, tokens)];
}

function featuresOfCues({ block, constraintCues, impactCues, constraint, impact }: Candidate): Feature[] {
  const part = partOf(block);
  const cues = [
    ...constraintCues,
    ...impactCues.map(({ id, excepted, start, end }) => ({ id: `${excepted ? 'no ' : ''}impact:${id}`, start, end })),
  ];
  const features = cues.flatMap(({ id, start, end }): Feature[] => [
    { group: 'cue', name: id, value: 1, start, end },
    { group: 'cue-at', name: `${id} ${part}`, value: 1, start, end },
  ]);
  const sums = [
    `constraint ${constraint?.certainty ?? 'unheard'}`,
    `impact ${impact?.certainty ?? 'unheard'}`,
    `${few(constraintCues)} constraint cues`,
    `${few(impactCues.filter(({ certainty }) => certainty !== 'hint'))} impact cues`,
  ];
  return [...unique(features), ...sums.map((name) => told('cue', name))];
}

function few(cues: readonly CueMatch[]): number {
  return Math.min(3, new Set(cues.map(({ id }) => id)).size);
}

function featuresOfWords(tokens: readonly Token[]): Feature[] {
  const value = 1 / Math.sqrt(Math.max(1, tokens.length / USUAL_LENGTH));
  const features: Feature[] = [];
  let last: Token | null = null;
  for (const token of tokens) {
    const { word, start, end } = token;
    features.push({ group: 'word', name: word, value, start, end });
    features.push({ group: 'pair', name: `${last?.word ?? '^'} ${word}`, value, start: last?.start ?? start, end });
    if (word.length > STEM && word !== CODE)
      features.push({ group: 'stem', name: word.slice(0, STEM), value, start, end });
    last = token;
  }
  return unique(features);
}

function featuresOfPlace(candidate: Candidate, tokens: readonly Token[]): Feature[] {
  const { block, text, place: placed } = candidate;
  const { side, isFirst } = placed;
  const first = tokens[0]?.word ?? '';
  const { column, section } = block;
  const place = [
    `role ${section.role}`,
    `kind ${block.kind}`,
    `side ${side}`,
    `${partOf(block)} ${block.kind}`,
    isFirst ? 'first' : 'later',
    `length ${Math.min(6, Math.floor(Math.log2(tokens.length + 1)))}`,
    ...(block.task ? ['task'] : []),
    ...(/[:?]$/.test(text) ? [`ends ${text.slice(-1)}`] : []),
    ...(isLabelled(candidate) ? ['label'] : []),
    ...(holdsCode(candidate) ? ['code'] : []),
  ];
  const around = [...linesAround(block), column ?? ''].flatMap(wordsOf);
  return unique([
    ...place.map((name) => told('place', name)),
    told('opening', first),
    told('opening', `${first} ${tokens[1]?.word ?? ''}`),
    ...wordsOf(section.heading?.text ?? '').map((word) => told('heading', word)),
    ...around.map((word) => told('lead', word)),
  ]);
}

/** True for a sentence that begins in bold letters. */
function isLabelled({ block, sentence }: Candidate): boolean {
  return block.prose.marks.some(({ kind, start }) => kind === 'strong' && start === sentence.start);
}

function holdsCode({ block, sentence }: Candidate): boolean {
  return block.prose.marks.some(
    ({ kind, start, end }) => kind === 'code' && sentence.start <= start && end <= sentence.end,
  );
}

/** What was said above a block, as far as it is looked at. */
function linesAround({ parent, leadIn }: Block): string[] {
  return [parent, leadIn].map((above) => above?.prose.text ?? '');
}

/** Lower-case words, `#` for any number and `<code>` for code and addresses; `n't` is a word by itself. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const written = match[0].toLowerCase();
    const start = match.index;
    const end = start + match[0].length;
    const negated = /^(.+?)(?:n't|not)$/.exec(written === 'cannot' || written.endsWith("n't") ? written : '');
    if (negated) {
      const stem = negated[1] === 'ca' ? 'can' : negated[1] === 'wo' ? 'will' : negated[1];
      tokens.push({ word: stem ?? '', start, end }, { word: 'not', start, end });
    } else {
      tokens.push({ word: /^x+$/.test(written) ? CODE : /^\d/.test(written) ? '#' : written, start, end });
    }
  }
  return tokens;
}

function wordsOf(line: string): string[] {
  return (
    line
      .slice(0, LINE)
      .toLowerCase()
      .match(/[a-z]+/g)
      ?.slice(0, WORDS_AROUND) ?? []
  );
}

function partOf({ section }: Block): string {
  return PART[section.role] ?? 'elsewhere';
}

/** A feature that no words of the sentence stand for. */
function told(group: FeatureGroup, name: string): Feature {
  return { group, name, value: 1, start: 0, end: 0 };
}

/** What is said twice counts once, where it is said first. */
function unique(features: readonly Feature[]): Feature[] {
  const known = new Map<string, Feature>();
  for (const feature of features) {
    const key = `${feature.group} ${feature.name}`;
    if (!known.has(key)) known.set(key, feature);
  }
  return [...known.values()];
}
