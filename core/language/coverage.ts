import type { Block } from '../record/types';
import { sentencesOf } from '../text/sentences';
import type { Constraint, Cover, CoverRelation, Impact, Statement } from './types';
import type { ConnectionVocabulary } from './vocabulary/types';

/**
 * Connects every constraint with the business impact that answers it, where there is one.
 *
 * @param blocks all of the record: what is named all over it connects nothing
 * @param words of the record's language
 */
export function cover(
  statements: readonly Statement[],
  blocks: readonly Block[],
  words: ConnectionVocabulary,
): Statement[] {
  const impacts = new ImpactIndex(statements.filter((statement): statement is Impact => statement.kind === 'impact'));
  const around: Around = { impacts, terms: new RareTerms(blocks, words), words };
  return statements.map((statement) =>
    statement.kind === 'constraint' ? { ...statement, coveredBy: coverOf(statement, around) } : statement,
  );
}

/** What stands around a constraint. */
interface Around {
  readonly impacts: ImpactIndex;
  readonly terms: RareTerms;
  readonly words: ConnectionVocabulary;
}

/** The nearest connection that holds is the one that is given. */
function coverOf(constraint: Constraint, { impacts, terms, words }: Around): Cover | null {
  return (
    as('same-sentence', impacts.in(constraint.block).find(isSameSentence(constraint))) ??
    as('same-block', inOwnBlock(constraint, impacts.in(constraint.block), words)) ??
    as('same-block', impacts.inUnitOf(constraint.block)) ??
    as('nearby', impacts.after(constraint.block).find(pointsBack(words))) ??
    as('nearby', announcing(constraint.block, impacts)) ??
    as('nearby', impacts.around(constraint.block).find(isAboutTheSame(constraint, terms, SHARED_AROUND))) ??
    as('nearby', impacts.naming(labelOf(constraint))) ??
    as('section', impacts.inSections.find(isAboutTheSame(constraint, terms, SHARED_IN_SECTION)))
  );
}

function as(relation: CoverRelation, impact: Impact | undefined): Cover | null {
  return impact ? { relation, impact } : null;
}

function isSameSentence({ sentence }: Constraint) {
  return (impact: Impact) => impact.sentence.start === sentence.start;
}

/**
 * What follows a constraint says what it means; what stands before it does so unless the constraint turns away from it.
 * Sentences further off in the same block have come to speak of something else.
 */
function inOwnBlock(
  { block, sentence, text }: Constraint,
  impacts: readonly Impact[],
  { turns }: ConnectionVocabulary,
): Impact | undefined {
  if (impacts.length === 0) return undefined;
  const starts = sentencesOf(block.prose).map(({ start }) => start);
  const own = starts.indexOf(sentence.start);
  const stepsTo = (impact: Impact) => starts.indexOf(impact.sentence.start) - own;
  return (
    impacts.find((impact) => stepsTo(impact) > 0 && stepsTo(impact) <= FURTHEST_BEHIND) ??
    (turns.test(text) ? undefined : impacts.find((impact) => stepsTo(impact) === -1))
  );
}

/** So many sentences behind a constraint its impact may follow. */
const FURTHEST_BEHIND = 2;

/** How many blocks away an impact may stand that speaks of the same things. */
const REACH = 6;

/** Impacts by the place where they stand. */
class ImpactIndex {
  /** Those in sections on business impact, which may answer a constraint anywhere in the record. */
  readonly inSections: readonly Impact[];
  readonly #byBlock = new Map<number, Impact[]>();
  readonly #byRoot = new Map<Block, Impact[]>();
  readonly #byLabel = new Map<string, Impact>();

  constructor(impacts: readonly Impact[]) {
    this.inSections = impacts.filter((impact) => impact.block.section.role === 'impact');
    for (const impact of impacts) {
      push(this.#byBlock, impact.block.index, impact);
      push(this.#byRoot, rootOf(impact.block), impact);
      for (const [label] of impact.block.prose.text.matchAll(LABEL)) {
        if (!this.#byLabel.has(label)) this.#byLabel.set(label, impact);
      }
    }
  }

  in(block: Block): readonly Impact[] {
    return this.#byBlock.get(block.index) ?? [];
  }

  after(block: Block): readonly Impact[] {
    const next = this.#byBlock.get(block.index + 1) ?? [];
    return next[0]?.block.section === block.section ? next : [];
  }

  /** Those of the same section within reach, the nearest first, those behind before those in front. */
  around(block: Block): readonly Impact[] {
    const distances = Array.from({ length: REACH }, (_, index) => index + 1);
    return distances
      .flatMap((distance) => [block.index + distance, block.index - distance])
      .flatMap((index) => this.#byBlock.get(index) ?? [])
      .filter((impact) => impact.block.section === block.section);
  }

  /** The first impact whose block names the label. */
  naming(label: string | null): Impact | undefined {
    return label === null ? undefined : this.#byLabel.get(label);
  }

  /** The first impact in the list items around or within this one, or in another cell of the same row. */
  inUnitOf(block: Block): Impact | undefined {
    return this.#byRoot.get(rootOf(block))?.find((impact) => isSameUnit(impact.block, block));
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function rootOf(block: Block): Block {
  let root = block;
  while (root.parent) root = root.parent;
  return root;
}

function isSameUnit(a: Block, b: Block): boolean {
  const isSameRow = a.kind === 'table-cell' && b.kind === 'table-cell' && a.parent !== null && a.parent === b.parent;
  return isSameRow || isWithin(a, b) || isWithin(b, a);
}

function isWithin(inner: Block, outer: Block): boolean {
  for (let block = inner.parent; block; block = block.parent) if (block === outer) return true;
  return false;
}

/** A block that begins with "This means that …", "As a result, …" is about the words before it. */
function pointsBack(words: ConnectionVocabulary) {
  return ({ text, sentence }: Impact): boolean => sentence.start === 0 && words.pointsBack.test(text);
}

/** "Customers suffer when:" is about each item that it announces. */
function announcing({ leadIn }: Block, impacts: ImpactIndex): Impact | undefined {
  return leadIn?.prose.text.trimEnd().endsWith(':') ? impacts.in(leadIn).at(-1) : undefined;
}

/** The short names that records give to their constraints: C1, R-2, CON-03. */
const LABEL = /(?<![\p{L}\p{N}_-])(?:C|CON|R|L|TC|K)-?\d{1,3}(?![\p{L}\p{N}_])/gu;

/** The label that a constraint begins with, or that stands in the first cell of its row. */
function labelOf({ block }: Constraint): string | null {
  const first = block.kind === 'table-cell' ? (block.parent ?? block) : block;
  const match = first.prose.text.slice(0, 24).match(LABEL);
  return match && /^\P{L}*$/u.test(first.prose.text.slice(0, first.prose.text.indexOf(match[0]))) ? match[0] : null;
}

/** True when both name so many of the same things, and these are not what the whole record is about. */
function isAboutTheSame(constraint: Constraint, terms: RareTerms, shared: number) {
  return (impact: Impact): boolean => terms.shared(constraint.text, impact.text) >= shared;
}

/** A section on business impact is there to answer constraints; of what else stands around, more is asked. */
const SHARED_IN_SECTION = 2;
const SHARED_AROUND = 3;

/** Shorter words are mostly grammar. */
const MIN_TERM = 5;

/** Named in more blocks than this, a thing is what the record is about. */
const MOST_BLOCKS = 6;

/** The words of a record that few of its blocks hold. */
class RareTerms {
  readonly #counts = new Map<string, number>();

  constructor(
    blocks: readonly Block[],
    private readonly words: ConnectionVocabulary,
  ) {
    for (const { prose } of blocks) {
      for (const term of this.#termsOf(prose.text)) this.#counts.set(term, (this.#counts.get(term) ?? 0) + 1);
    }
  }

  /** How many rare words both texts hold. */
  shared(a: string, b: string): number {
    const terms = this.#termsOf(a);
    const isShared = (term: string) => terms.has(term) && (this.#counts.get(term) ?? 0) <= MOST_BLOCKS;
    return [...this.#termsOf(b)].filter(isShared).length;
  }

  #termsOf(text: string): Set<string> {
    const { grammar, ending } = this.words;
    const all = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const terms = all.filter((word) => (word.length >= MIN_TERM && !grammar.has(word)) || /\d/.test(word));
    return new Set(terms.map((word) => (word.length > MIN_TERM ? word.replace(ending, '') : word)));
  }
}
