import type { Range, Ranged } from '../text/range';
import { type Sentence, sentencesOf } from '../text/sentences';
import type { Block, Outline } from './types';

/**
 * A decision in one sentence, after Olaf Zimmermann: "In the context of …, facing …, we decided for … and neglected …,
 * to achieve …, accepting …, because …".
 */
export interface YStatement {
  readonly range: Range;
  /** Where it applies: the use case or the part of the system. */
  readonly context: Ranged<string>;
  /** What the decision had to answer. */
  readonly concern: Ranged<string>;
  /** The clause by which it was decided: "we decided for …". */
  readonly decision: Ranged<string>;
  readonly chosen: Ranged<string>;
  readonly neglected: readonly Ranged<string>[];
  readonly qualities: Ranged<string> | null;
  readonly downside: Ranged<string> | null;
  readonly rationale: Ranged<string> | null;
}

type Part = 'context' | 'concern' | 'chosen' | 'neglected' | 'qualities' | 'downside' | 'rationale';

/** The words that open each clause. English. */
const OPENINGS: Readonly<Record<Part, RegExp>> = {
  context: /\bin the context of\b/i,
  concern: /\b(?:facing|faced with)\b/i,
  chosen:
    /\b(?:(?:we|the(?: \p{L}{1,30})? team)(?: have| has)?|it (?:was|is|has been)) (?:decided|decide|opted|chose|chosen|choose)(?: (?:for|on|to use|to adopt)\b)?(?! against)/iu,
  neglected:
    /(?:^\W{0,8}|\band |, )(?:(?:we )?(?:have )?(?:(?:decided |chose |opted )?against|neglected|rejected|dismissed)|neglecting|rejecting|not for)\b|\b(?:instead of|rather than)\b/i,
  qualities: /\b(?:to achieve|achieving)\b/i,
  downside: /\baccept(?:ing)?(?: the (?:downside|drawback|trade-?off)s?(?: of)?)?(?: that)?\b/i,
  rationale: /\bbecause\b/i,
};

/** These come in this order, and a Y-statement has them all. */
const BACKBONE: readonly Part[] = ['context', 'concern', 'chosen'];

/** These follow in any order; what was neglected, right behind what was chosen. */
const TAIL: readonly Part[] = ['neglected', 'qualities', 'downside', 'rationale'];

/** A piece of the statement: a sentence, a line of one, an item of a list. */
interface Piece {
  readonly block: Block;
  readonly sentence: Sentence;
}

interface Clause extends Ranged<string> {
  readonly part: Part;
  readonly block: Block;
  /** Of the opening words and of the clause's own, in the prose of the block. */
  readonly openingStart: number;
  readonly start: number;
  readonly end: number;
}

/** The first Y-statement of a text, in one sentence or in lines that each begin with a clause; null where it has none. */
export function readYStatement(outline: Outline): YStatement | null {
  if (!OPENINGS.context.test(outline.text)) return null;
  const pieces = outline.blocks
    .filter(({ head, kind }) => !head && kind !== 'table-cell')
    .flatMap((block) => sentencesOf(block.prose).map((sentence) => ({ block, sentence })));
  for (let at = 0; at < pieces.length; at++) {
    if (!begins(pieces[at])) continue;
    const statement = assembled(clausesFrom(pieces, at));
    if (statement) return statement;
  }
  return null;
}

/** Nothing comes before the first clause but marks, or a label: `Y-statement: In the context of …`. */
function begins(piece: Piece | undefined): boolean {
  const before = piece?.sentence.text.split(OPENINGS.context, 2);
  return before?.length === 2 && /^(?:[^:]{1,40}:)?\W{0,8}$/.test(before[0] ?? '');
}

function clausesFrom(pieces: readonly Piece[], first: number): Clause[] {
  const clauses: Clause[] = [];
  for (let at = first; at < pieces.length && at < first + MOST_PIECES; at++) {
    const piece = pieces[at];
    if (!piece || piece.block.section !== pieces[first]?.block.section) break;
    const found = clausesOf(piece, new Set(clauses.map(({ part }) => part)));
    if (at > first && !opensWith(piece, found[0])) break;
    clauses.push(...found);
  }
  return clauses;
}

/** One for each clause, and some for what was neglected. */
const MOST_PIECES = 12;

function opensWith({ block, sentence }: Piece, clause: Clause | undefined): boolean {
  if (!clause) return false;
  const before = block.prose.text.slice(sentence.start, clause.openingStart);
  return /^\W{0,8}(?:and\W{1,4})?$/i.test(before);
}

/** The clauses of a piece that were not there before. */
function clausesOf({ block, sentence }: Piece, known: ReadonlySet<Part>): Clause[] {
  const text = block.prose.text.slice(sentence.start, sentence.end).replace(/[\n\u2028]/g, ' ');
  const openings: { part: Part; start: number; end: number }[] = [];
  let from = 0;
  const find = (part: Part) => {
    const match = OPENINGS[part].exec(text.slice(from));
    return match && { part, start: from + match.index, end: from + match.index + match[0].length };
  };
  for (const part of BACKBONE) {
    if (known.has(part)) continue;
    const opening = find(part);
    if (!opening) return endedBy(openings, text, block, sentence.start);
    openings.push(opening);
    from = opening.end;
  }
  const tail = TAIL.filter((part) => !known.has(part)).flatMap((part) => find(part) ?? []);
  const firstOther = Math.min(...tail.filter(({ part }) => part !== 'neglected').map(({ start }) => start));
  openings.push(...tail.filter(({ part, start }) => part !== 'neglected' || start < firstOther));
  return endedBy(openings, text, block, sentence.start);
}

/** Each clause ends where the next one opens. */
function endedBy(
  openings: readonly { part: Part; start: number; end: number }[],
  text: string,
  block: Block,
  offset: number,
): Clause[] {
  const inOrder = [...openings].sort((a, b) => a.start - b.start);
  return inOrder.map(({ part, start: openingStart, end: openingEnd }, index) => {
    const raw = text.slice(openingEnd, inOrder[index + 1]?.start ?? text.length);
    const value = raw.replace(/^[\s,;:…–—]+/, '');
    const start = offset + openingEnd + raw.length - value.length;
    const bare = withoutEnd(value);
    const end = start + bare.length;
    return { part, block, openingStart: offset + openingStart, start, end, ...ranged(block, start, end) };
  });
}

/** Without the marks and the "and" that lead over to the next clause. */
function withoutEnd(words: string): string {
  const bare = trimEnd(words);
  return trimEnd(/\sand$/i.test(bare) ? bare.slice(0, -4) : bare);
}

function trimEnd(words: string): string {
  let { length } = words;
  while (length > 0 && /[\s,;:.…–—]/.test(words.charAt(length - 1))) length--;
  return words.slice(0, length);
}

function ranged(block: Block, start: number, end: number): Ranged<string> {
  return {
    value: block.prose.text.slice(start, end).replace(/\s+/g, ' '),
    range: block.prose.sourceRange(start, end),
  };
}

function assembled(clauses: readonly Clause[]): YStatement | null {
  const clauseOf = (part: Part) => clauses.find((clause) => clause.part === part && clause.value !== '');
  const bareClause = (part: Part) => {
    const clause = clauseOf(part);
    return clause ? { value: clause.value, range: clause.range } : null;
  };
  const context = bareClause('context');
  const concern = bareClause('concern');
  const chosen = clauseOf('chosen');
  if (!context || !concern || !chosen) return null;
  const neglected = clauseOf('neglected');
  const first = clauses[0];
  return {
    range: {
      start: first?.block.prose.sourceRange(first.openingStart, first.start).start ?? context.range.start,
      end: Math.max(...clauses.map(({ range }) => range.end)),
    },
    context,
    concern,
    decision: ranged(chosen.block, chosen.openingStart, chosen.end),
    chosen: { value: chosen.value, range: chosen.range },
    neglected: neglected ? listed(neglected) : [],
    qualities: bareClause('qualities'),
    downside: bareClause('downside'),
    rationale: bareClause('rationale'),
  };
}

/** `a larger machine, a queue and nothing at all` names three. */
function listed({ block, start, end }: Clause): Ranged<string>[] {
  const text = block.prose.text.slice(start, end);
  const items: Ranged<string>[] = [];
  let from = 0;
  for (const { 0: separator, index } of [
    ...text.matchAll(/,\s?(?:and|or)\b|[,;&]|\b(?:and|or)\b/g),
    { 0: '', index: text.length },
  ]) {
    const raw = text.slice(from, index);
    const at = start + from + raw.length - raw.trimStart().length;
    if (raw.trim() !== '') items.push(ranged(block, at, at + raw.trim().length));
    from = index + separator.length;
  }
  return items;
}
