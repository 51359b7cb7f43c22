import type { ReadRecord } from '../../lint/types';
import type { Block, Option, Section } from '../../record/types';
import type { Range } from '../../text/range';
import { Remembered } from '../../text/remembered';
import { sentencesOf } from '../../text/sentences';
import type { Candidate } from './candidates';
import { cues } from './cues';
import { isLabelAlone } from './label';
import { whenIn } from './when';

/** Tells by which names a sentence is known: its place, its words and what it was heard to say; each is there or not. */
export type FeatureReader = (candidate: Candidate) => ReadonlySet<string>;

/** Further than this, in UTF-16 code units, nobody reads a sentence to see what it is about. */
const LONGEST = 400;

/** Sentences that begin so near behind the decision, in UTF-16 code units, are said of it. */
const BEHIND = 600;

/** Looks once at a record for what all of its sentences are told by. Linear in the record and in each sentence. */
export function featureReader(record: ReadRecord): FeatureReader {
  const optionOf = optionFinder(record);
  const likeTitle = titleReader(record);
  const sideOf = sideReader(record);
  const sides = sidesIn(record, sideOf);
  return (candidate) => {
    const text = candidate.sentence.text.slice(0, LONGEST);
    const part = partOf(candidate.block.section);
    const heard = heardIn(candidate);
    const { said, alone } = byWords(text);
    const side = `side ${sideOf(candidate.block)}`;
    const position = `position ${Math.min(4, candidate.position)}`;
    const place = [...placeIn(record, candidate), ...optionOf(candidate.block)];
    return new Set([
      ...place,
      ...sides.flatMap((other) => (other === side ? [] : [`${side} beside ${other}`])),
      ...whenIn(text, candidate.block.section, place),
      ...likeTitle(text),
      ...around(candidate.block),
      ...(heard.length === 0 ? ['unheard'] : []),
      ...[side, position, ...heard, ...said].flatMap((name) => [name, `${part} ${name}`]),
      ...alone,
    ]);
  };
}

/** What the words of a sentence tell wherever it stands. */
interface ToldByWords {
  /** Names that tell something else in another part of a record. */
  readonly said: readonly string[];
  readonly alone: readonly string[];
}

const remembered = new Remembered<ToldByWords>();

function byWords(text: string): ToldByWords {
  return remembered.of(text, () => ({
    said: Object.keys(cues)
      .filter((name) => cues[name]?.test(text))
      .map((name) => `says ${name}`),
    alone: [...verdictsIn(text), ...wordsIn(text)],
  }));
}

function placeIn({ text, decision }: ReadRecord, { block, sentence, line, isAnnouncement }: Candidate): string[] {
  const { section, prose } = block;
  const { start } = line.range;
  const behind = decision ? start - decision.range.end : -1;
  const marks = prose.marks.filter((mark) => sentence.start <= mark.start && mark.end <= sentence.end);
  return [
    `role ${section.role}`,
    block.kind,
    `at ${Math.floor((5 * start) / (text.length + 1))}`,
    `length ${Math.min(5, Math.floor(sentence.text.slice(0, LONGEST).split(' ').length / 7))}`,
    ...(section.roleIsOwn ? ['own role'] : []),
    ...(isAnnouncement ? ['announcement'] : []),
    ...(block.parent ? ['nested'] : []),
    ...(start === decision?.range.start ? ['the decision'] : []),
    ...(behind >= 0 && behind < BEHIND ? ['behind the decision'] : []),
    ...(marks.some(({ kind, start: at }) => kind === 'strong' && at === sentence.start) ? ['label'] : []),
    ...(marks.some(({ kind }) => kind === 'code') ? ['code'] : []),
  ];
}

function heardIn({ said }: Candidate): string[] {
  return said.flatMap((statement) => {
    const name = `${statement.kind} ${statement.certainty}`;
    if (statement.kind === 'impact') return [name, `impact ${statement.category}`];
    if (statement.kind === 'metric') return [name, `metric ${statement.state}`];
    return [name, statement.coveredBy ? 'covered' : 'uncovered'];
  });
}

/** Parts of a record in which the same words tend to answer the same. */
const PARTS: Readonly<Partial<Record<Section['role'], string>>> = {
  title: 'problem',
  context: 'problem',
  drivers: 'problem',
  constraints: 'problem',
  decision: 'design',
  rationale: 'design',
  plan: 'design',
  scope: 'design',
  consequences: 'outcome',
  risks: 'outcome',
  cost: 'outcome',
  impact: 'outcome',
  metric: 'outcome',
  options: 'options',
};

function partOf({ role }: Section): string {
  return PARTS[role] ?? 'elsewhere';
}

const POSITIVE = /\b(?:positives?|pros|good|benefits?|advantages?|upsides?|gains?|strengths?|why)\b|\u{1F44D}|\u2705/iu;
const NEGATIVE =
  /\b(?:negatives?|cons|bad|downsides?|drawbacks?|disadvantages?|weakness\w{0,2}|limitations?|trade-?offs?|costs?)\b|\u{1F44E}|\u274C/iu;
const RISKS = /\brisks?|concerns?|mitigations?|security\b/i;

/** A line above that is longer is no heading. */
const HEADING = 60;

/** Which side of the balance its own label, the line above a list, the column or the heading puts a block on. */
function sideBy(block: Block): string {
  const { section, leadIn, parent, column } = block;
  const above = [
    ownLabel(block),
    leadIn?.prose.text,
    parent?.prose.text,
    column,
    section.heading?.text,
    section.parent?.heading?.text,
  ];
  for (const words of above) {
    const short = words?.slice(0, HEADING) ?? '';
    if (RISKS.test(short)) return 'risks';
    if (NEGATIVE.test(short)) return POSITIVE.test(short) ? 'both' : 'negative';
    if (POSITIVE.test(short)) return 'positive';
  }
  return 'none';
}

/** "Bad." before other sentences of an item says on which side all of them are. */
function ownLabel({ prose }: Block): string | undefined {
  const [first] = sentencesOf(prose);
  return first && isLabelAlone(first.text) ? first.text : undefined;
}

/** Reads what stands around each block once. */
function sideReader({ blocks }: ReadRecord): (block: Block) => string {
  const sides = new Map(blocks.map((block) => [block, sideBy(block)]));
  return (block) => sides.get(block) ?? 'none';
}

/** The sides of the balance that a record tells apart: one that lists its risks states them elsewhere less. */
function sidesIn({ blocks }: ReadRecord, sideOf: (block: Block) => string): string[] {
  const sides = new Set(blocks.filter(({ head, quoted }) => !head && !quoted).map(sideOf));
  return ['risks', 'negative', 'positive'].filter((side) => sides.has(side)).map((side) => `side ${side}`);
}

const GAIN =
  /\b(?:win(?:s|ning)? back|gain(?:s|ed)?|more often|faster|sooner|fewer|quicker|easier|simpler|cheaper|lowest|saves?|saved|savings?|improv\w{1,5}|benefits?|won['’]t (?:need|require)|cannot overlap|portable|extensible)\b/i;
const BURDEN =
  /\b(?:los(?:e|es|ing|s)|risks?|depends? on|harder|slower|worse|expensive|overhead|burden|falls? behind|fails?|must|have to|has to|needs? to|requires?|extra|additional|maintain|cannot|however|but|although|costs? (?:us )?[$€£]?\d)/i;
const HARM =
  /\b(?:los(?:e|es|ing|s) (?!time)|risks? (?:is|that|of)|we depend on|we pay|falls? behind|lost|refunds?|came to|not ideal|churn|waits? until|gave up|(?:will be|is|gets?|becomes?) (?:much )?(?:more complex|slower|harder)|^\W{0,4}(?:extra|additional|increased|higher|more) (?:\w{1,20} ){0,2}(?:overhead|work|effort|costs?|complexity|maintenance)|results? in [^.]{0,40}downtime|costs? (?:us )?[$€£]?\d)/i;
const OF_NO_MATTER = /^no (?:business |known |direct )?(?:impact|effect|consequence)/i;
const ON_OWNERS = /\b(?:owns|answers for|(?:is|are) (?:responsible|accountable) for)\b/i;

/** What a sentence says whatever else it says: a gain alone, a harm alone, that something matters to nobody, whose it is. */
function verdictsIn(text: string): string[] {
  if (OF_NO_MATTER.test(text)) return ['of no matter'];
  const isGain = GAIN.test(text);
  const isBurden = BURDEN.test(text);
  return [
    ...(isGain && !isBurden ? ['gain alone'] : []),
    ...(HARM.test(text) && !isGain ? ['harm alone'] : []),
    ...(ON_OWNERS.test(text) ? ['on owners'] : []),
  ];
}

/** The words of headings and of the line above a list. */
function around({ section, leadIn, parent }: Block): string[] {
  return [
    ...headWords(section.heading?.text, 5).map((word) => `heading ${word}`),
    ...headWords(section.parent?.heading?.text, 3).map((word) => `above ${word}`),
    ...headWords((leadIn ?? parent)?.prose.text, 5).map((word) => `lead ${word}`),
  ];
}

function headWords(line: string | undefined, most: number): string[] {
  return (
    (line ?? '')
      .slice(0, 120)
      .toLowerCase()
      .match(/\p{L}{3,}/gu)
      ?.slice(0, most) ?? []
  );
}

function wordsIn(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z]{2,}/g) ?? [];
  const [first] = words;
  return [...words.map((word) => `word ${word}`), ...(first ? [`opening ${first}`] : [])];
}

/** Tells whether a block discusses the chosen option or another one, or one while none is chosen, and on which side. */
function optionFinder({ options }: ReadRecord): (block: Block) => string[] {
  const isOpen = !options.some(({ chosen }) => chosen);
  return (block) => {
    const option = options.find(
      ({ range, section }) => isWithin(block.range, range) || (section && isWithin(block.range, section.range)),
    );
    if (!option) return [];
    const fate = isOpen ? 'open' : option.chosen ? 'chosen' : 'rejected';
    return [`of ${fate} ${sideIn(option, block)}`];
  };
}

function sideIn({ pros, cons }: Option, { range }: Block): string {
  if (pros.some((pro) => touches(pro.range, range))) return 'pro';
  return cons.some((con) => touches(con.range, range)) ? 'con' : 'said';
}

function isWithin(inner: Range, outer: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function touches(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** So many letters of a word are enough to know it again: "migrate", "migration". */
const STEM = 5;

/** Tells how much of a sentence is in the title: what was decided is what most records are called after. */
function titleReader({ title }: ReadRecord): (text: string) => string[] {
  const inTitle = stemsIn(title?.value ?? '');
  return (text) => {
    if (inTitle.size === 0) return [];
    const shared = [...stemsIn(text)].filter((stem) => inTitle.has(stem)).length;
    return [`title ${Math.min(4, shared)}`, `title part ${Math.floor((4 * shared) / inTitle.size)}`];
  };
}

function stemsIn(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !SMALL_WORDS.has(word)).map((word) => word.slice(0, STEM)));
}

const SMALL_WORDS: ReadonlySet<string> = new Set(
  'the and for with use using from into that this our are not adr rfc will should new'.split(' '),
);
