import type { Block } from '../record/types';
import type { Constraint, Cover, CoverRelation, Impact, Statement } from './types';

/** Connects every constraint with the business impact that answers it, where there is one. */
export function cover(statements: readonly Statement[]): Statement[] {
  const impacts = new ImpactIndex(statements.filter((statement): statement is Impact => statement.kind === 'impact'));
  return statements.map((statement) =>
    statement.kind === 'constraint' ? { ...statement, coveredBy: coverOf(statement, impacts) } : statement,
  );
}

/** The nearest connection that holds is the one that is given. */
function coverOf(constraint: Constraint, impacts: ImpactIndex): Cover | null {
  const own = impacts.in(constraint.block);
  return (
    as(
      'same-sentence',
      own.find((impact) => impact.sentence === constraint.sentence),
    ) ??
    as('same-block', own.find((impact) => impact.sentence.start > constraint.sentence.start) ?? own.at(-1)) ??
    as('same-block', impacts.inUnitOf(constraint.block)) ??
    as('nearby', impacts.after(constraint.block).find(pointsBack)) ??
    as(
      'section',
      impacts.inSections.find((impact) => sharesTerms(impact.text, constraint.text)),
    )
  );
}

function as(relation: CoverRelation, impact: Impact | undefined): Cover | null {
  return impact ? { relation, impact } : null;
}

/** Impacts by the place where they stand. */
class ImpactIndex {
  /** Those in sections on business impact, which may answer a constraint anywhere in the record. */
  readonly inSections: readonly Impact[];
  readonly #byBlock = new Map<number, Impact[]>();
  readonly #byRoot = new Map<Block, Impact[]>();

  constructor(impacts: readonly Impact[]) {
    this.inSections = impacts.filter((impact) => impact.block.section.role === 'impact');
    for (const impact of impacts) {
      push(this.#byBlock, impact.block.index, impact);
      push(this.#byRoot, rootOf(impact.block), impact);
    }
  }

  in(block: Block): readonly Impact[] {
    return this.#byBlock.get(block.index) ?? [];
  }

  after(block: Block): readonly Impact[] {
    const next = this.#byBlock.get(block.index + 1) ?? [];
    return next[0]?.block.section === block.section ? next : [];
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
function pointsBack({ text, sentence }: Impact): boolean {
  return sentence.start === 0 && POINTS_BACK.test(text);
}

const POINTS_BACK =
  /^(?:(?:business|customer|user) impact|no business impact|this|that|these|as a (?:result|consequence)|therefore|consequently|because of (?:this|that)|for (?:us|our|the)|it (?:costs|means|takes))\b/i;

/** Shorter words are mostly grammar. */
const MIN_TERM = 5;

/** True when both name at least two of the same things. */
function sharesTerms(a: string, b: string): boolean {
  const terms = termsOf(a);
  let shared = 0;
  for (const term of termsOf(b)) if (terms.has(term)) shared++;
  return shared >= 2;
}

function termsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length >= MIN_TERM || /\d/.test(word)));
}
