import { fold } from '../text/fold';
import type { Ranged } from '../text/range';
import { sentencesOf } from '../text/sentences';
import { anyOf, wordsOfAll } from './languages/patterns';
import { headingWords } from './roles';
import type { Block, Outline, SectionRole } from './types';
import { readYStatement } from './y-statement';

/** Sections whose first words are mostly the decision itself; under "Design" or "Implementation" it may still hide. */
const DECISION_PROPER = new RegExp(anyOf(wordsOfAll(({ decision }) => decision.headings)), 'u');

/** How an English sentence announces what was decided. */
const ANNOUNCES =
  /^(?:chosen (?:option|solution|approach)|decision\s*:|decided\s*:|(?:use|adopt|deploy|introduce|keep|build|implement|replace|move|migrate|create|add|store|switch|merge|separate|split)\s)|\b(?:we(?:'re| are) going to(?! (?:consider|discuss|explore|look))|we(?:'ll| will| shall| have decided| decided| choose| chose| have chosen| opted| propose| recommend| agreed| are using| use| should| would like to)|(?:has|have) been decided|decision (?:is|was|has been) (?:made )?to|it was decided|will be (?:used|deployed|introduced|replaced|moved|built|stored|created)|(?:proposed|recommended) (?:approach|solution|change)|is (?:the|our) (?:[\w']+ ){0,3}(?:decision|choice)|(?:our|the) [\w ]{1,40} should (?:change|become|move|use))/i;

/** Phrases with which a sentence does so in any language. */
const PHRASES = new RegExp(anyOf(wordsOfAll(({ decision }) => decision.phrases)), 'u');

/** A record that says of itself what it proposes needs no section for it. */
const DECLARES =
  /\b(?:this|the) (?:adr|rfc|proposal|document|record|doc|design) (?:proposes|introduces|recommends|entails|defines)\b|\baim of this (?:adr|rfc|proposal)\b/i;

/** A line that says that decisions follow, and not which. */
const ANNOUNCES_ONLY =
  /^(?:\S+ ){0,5}\S+:$|\b(?:decisions?|recommendations?|go with|going with|opted for)\b[^.:]{0,160}:$/i;

/** What a template or a writer left to be written. */
const UNWRITTEN = /^\W*(?:todo|tbd|tbc|fixme|to be (?:done|decided|written|completed))\b/i;

/** Sentences about the work around the decision, and remarks on it. */
const BESIDE_THE_POINT =
  /^(?:this (?:allows|means|makes|will|gives|is)|now [a-z]|previously|currently|there (?:are|is|was|were)|the following|note|see|for (?:example|instance)|however|although|in addition|also|additionally|as )\b|re-?evaluate|keep in mind|\?$/i;

const MIN_WORDS = 3;

/** Two characters make a word where nothing parts words. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}|[\p{L}\p{N}]+/gu;

interface Candidate extends Ranged<string> {
  readonly block: Block;
  /** Position of the sentence among those of its section, from 0. */
  readonly position: number;
}

/**
 * What was decided, in the record's own words: the clause of a Y-statement that says so; else the sentence of the section on the decision that announces it, or the
 * first one there; without such a section, a sentence elsewhere that announces a decision, and at last the title.
 */
export function readDecision(outline: Outline, title: Ranged<string> | null): Ranged<string> | null {
  const statement = readYStatement(outline);
  if (statement) return statement.decision;
  let best: Candidate | null = null;
  let highest = 0;
  for (const candidate of candidates(outline)) {
    const score = scoreOf(candidate);
    if (score > highest) [best, highest] = [candidate, score];
  }
  return best ? { value: best.value, range: best.range } : title && { value: title.value, range: title.range };
}

function* candidates({ blocks }: Outline): Generator<Candidate> {
  let position = 0;
  let previous: Block | null = null;
  for (const block of blocks) {
    if (block.section !== previous?.section) position = 0;
    previous = block;
    if (block.quoted || block.head || block.kind === 'table-cell') continue;
    for (const { start, end, text } of sentencesOf(block.prose)) {
      const value = text.replace(/\s+/g, ' ');
      if ((value.match(WORD)?.length ?? 0) < MIN_WORDS) continue;
      yield { value, range: block.prose.sourceRange(start, end), block, position: position++ };
    }
  }
}

/** How near sections that are not about the decision are to it; in others nobody looks for it. */
const NEARNESS: Partial<Readonly<Record<SectionRole, number>>> = {
  summary: 4,
  title: 2.5,
  rationale: 2,
  context: 1.5,
  other: 1.5,
  plan: 1,
};

function scoreOf(candidate: Candidate): number {
  const { value, block } = candidate;
  const nearness = NEARNESS[block.section.role] ?? 0;
  if ((block.section.role !== 'decision' && nearness === 0) || UNWRITTEN.test(value)) return 0;
  const score = block.section.role === 'decision' ? scoreInDecision(candidate) : scoreNearby(candidate, nearness);
  return BESIDE_THE_POINT.test(value) || ANNOUNCES_ONLY.test(value) ? score * 0.4 : score;
}

function scoreInDecision({ value, block: { section }, position }: Candidate): number {
  const isProper = section.roleIsOwn && DECISION_PROPER.test(headingWords(section.heading?.text ?? ''));
  return (isProper ? 7 : 2) + (announces(value) ? 3 : 0) + 4 / (position + 1);
}

function scoreNearby({ value, position }: Candidate, nearness: number): number {
  const declares = DECLARES.test(value);
  return declares || announces(value) ? nearness + 1 / (position + 1) + (declares ? 6 : 0) : 0;
}

function announces(value: string): boolean {
  return ANNOUNCES.test(value) || PHRASES.test(fold(value));
}
