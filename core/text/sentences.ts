import { HARD_BREAK, type Prose } from './prose';

/** A sentence of a block: offsets into the block's prose, white space at its ends left out. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A full stop behind one of these ends a word, not a sentence. */
const ABBREVIATION =
  /(?:^|[\s(,;/"'])(?:e\.g|eg|i\.e|ie|etc|vs|cf|al|approx|resp|incl|excl|max|min|fig|sec|nr|vol|ed|eq|dept|est|misc|mr|mrs|ms|dr|prof|st|inc|ltd|co|corp|bzw|ca|usw|vgl|ggf|evtl|inkl|z\.\s?b|d\.\s?h|u\.\s?a|p\.\s?ex)\.["')\]]*$/i;

/** `z. B.` and `p. ex.`: a small letter by itself ends no sentence. */
const LETTER = /(?:^|[\s(])\p{Ll}\.$/u;

/** `No. 5` is a number, and "The answer is no." is a sentence. */
const NUMBER = /(?:^|[\s(])no\.\s+\d$/i;

/** `1.` before a sentence is its number. */
const ORDINAL = /^\s*\(?\d{1,3}[.)]+\s*$/;

const known = new WeakMap<Prose, readonly Sentence[]>();

/**
 * The sentences of a block, found once and then kept with its prose. A hard line break ends a sentence, a soft one does
 * not.
 */
export function sentencesOf(prose: Prose): readonly Sentence[] {
  const sentences = known.get(prose) ?? split(prose);
  known.set(prose, sentences);
  return sentences;
}

function split(prose: Prose): Sentence[] {
  const flat = prose.text.replaceAll('\n', ' ');
  const pieces: { start: number; end: number }[] = [];
  for (const { segment, index } of segmenter.segment(flat)) {
    const last = pieces.at(-1);
    const end = index + segment.length;
    if (last && continues(prose, flat, last.start, last.end)) last.end = end;
    else pieces.push({ start: index, end });
  }
  return pieces
    .flatMap((piece) => splitAtSmallLetters(prose, flat, piece))
    .map(({ start, end }) => trimmed(flat, start, end))
    .filter((sentence) => sentence.text.length > 0);
}

/** A full stop behind a word, and a sentence that begins with code, a figure or a small letter: `npm` cannot … */
const SMALL_START = /[\p{L}\p{N})"'`%]{2}[.!?]["')\]]?\s+(?=[\p{Ll}\p{N}])/gu;

/** The segmenter starts a sentence with a capital letter only. Engineers often start one with a name in code. */
function splitAtSmallLetters(prose: Prose, flat: string, piece: Piece): Piece[] {
  const pieces: Piece[] = [];
  let { start } = piece;
  for (const match of flat.slice(piece.start, piece.end).matchAll(SMALL_START)) {
    const end = piece.start + match.index + match[0].length;
    if (continues(prose, flat, start, end) || isInCode(prose, piece.start + match.index + 2)) continue;
    pieces.push({ start, end });
    start = end;
  }
  return [...pieces, { start, end: piece.end }];
}

/** True when the character is code: a full stop there is none, be it the last character. */
function isInCode(prose: Prose, offset: number): boolean {
  return prose.marks.some(({ kind, start, end }) => kind === 'code' && start <= offset && offset < end);
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** True when what ends at `end` is not over: an abbreviation, or a stop inside code or a link. */
function continues(prose: Prose, flat: string, start: number, end: number): boolean {
  if (flat.charAt(end - 1) === HARD_BREAK) return false;
  const insideMark = prose.marks.some(
    ({ kind, start, end: markEnd }) => (kind === 'code' || kind === 'link') && start < end && end < markEnd,
  );
  if (insideMark) return true;
  const from = Math.max(start, end - 16);
  const piece = flat.slice(from, end).trimEnd();
  if (ABBREVIATION.test(piece) || LETTER.test(piece) || NUMBER.test(flat.slice(from, end + 1))) return true;
  return piece.length < 6 && ORDINAL.test(piece);
}

function trimmed(flat: string, start: number, end: number): Sentence {
  let from = start;
  let to = end;
  while (from < to && isSpace(flat.charAt(from))) from++;
  while (to > from && isSpace(flat.charAt(to - 1))) to--;
  return { start: from, end: to, text: flat.slice(from, to) };
}

function isSpace(character: string): boolean {
  return /\s/.test(character);
}
