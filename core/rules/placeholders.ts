import type { Prose } from '../text/prose';
import { BLANKS } from './words/blanks';
import { BRACKETED, COMMENTED, PROMPTS, UNWRITTEN } from './words/placeholders';

const anyOf = (words: readonly string[]) => `(?:${words.join('|')})`;

const ALONE = new RegExp(`^[^\\p{L}]{0,8}${anyOf(UNWRITTEN)}[^\\p{L}]{0,8}$`, 'iu');

const FIRST_WORDS = new RegExp(`^[\\s"'“„«*_<]{0,4}${anyOf(BRACKETED)}`, 'iu');

const PROMPT = new RegExp(`^[\\s"'“„«*_>(-]{0,6}${anyOf(PROMPTS)}`, 'iu');

const COMMENT = new RegExp(`(?<!\\p{L})${anyOf(COMMENTED)}`, 'iu');

/** Comments that are written for programs. */
const FOR_PROGRAMS =
  /MD\d{3}|^<!--\s*(?:adr-bridge|markdownlint|prettier|toc|ts\b|te\b|adrlog|spdx|copyright|licen[cs]e|vale|textlint|lint|more|end|start|begin|include|#|\/)/i;

/** `[words]` and `{words}`, neither inside the other. */
const BRACKETS = /\[([^[\]{}]{2,400})\]|\{([^[\]{}]{2,400})\}/g;

/** A mark for work left, where it stands for the words that are missing and is not spoken about. */
const MARK =
  /(?:^|[:(["“–—-]\s{0,2})(TODO|FIXME|TBD|TBC|TBA)(?=\s{0,2}(?:$|[:)\].,;–—]))|^\s{0,3}(TODO|FIXME)(?=\s+(?!\p{L}+s?\s+(?:are|is|may|should|must|will|can)\b)\p{L})/u;

/** Days that nobody has filled in. */
const BLANK_DAY =
  /(?:^|[:：])\W{0,3}((?:yyyy|jjjj|aaaa|rrrr|åååå)[-/.]mm[-/.](?:dd|tt|jj|gg)|(?:dd|tt|jj|gg)[-/.]mm[-/.](?:yyyy|jjjj|aaaa|rrrr|åååå))\W{0,3}$/i;

/** A blank of a fix, in brackets where the editor could not lead to it, and by itself in the cell of a table. */
const LEFT_BLANK = new RegExp(
  BLANKS.map(({ words, before, behind }) => {
    const left = before === undefined ? '(?<!\\p{L})' : `(?<=${before}\\s{0,3}\\[?)`;
    return `${left}${words}${behind === undefined ? '(?!\\p{L})' : `(?=\\]?(?:${behind}))`}`;
  }).join('|'),
  'u',
);

const BLANK_ALONE = new RegExp(
  `^[\\s[]{0,4}(?:${BLANKS.filter(({ isAlone }) => isAlone)
    .map(({ words }) => words)
    .join('|')})[\\s\\].]{0,4}$`,
  'u',
);

export interface Words {
  readonly start: number;
  readonly end: number;
}

/** True for a text that holds nothing but the place for one: "TBD", `{date}`, `[list of names]`, "YYYY-MM-DD". */
export function isUnwritten(text: string): boolean {
  return ALONE.test(text) || BLANK_DAY.test(text) || isBracketedWhole(text);
}

function isBracketedWhole(text: string): boolean {
  const [, bracket, inside = ''] = /^["'“]{0,2}([[{<])([^[\]{}<>]{2,300})[\]}>]["'”.]{0,2}$/.exec(text.trim()) ?? [];
  if (bracket === undefined || /["/]/.test(inside)) return false;
  return FIRST_WORDS.test(inside) || /\s\|\s/.test(inside) || (bracket === '{' && isPhrase(inside));
}

/** So many words say what to write; names and lists of them are what somebody wrote. */
function isPhrase(inside: string): boolean {
  return /^(?:\p{L}[\p{L}\p{M}'’-]*\s+){3}/u.test(inside.trim()) && !inside.includes(',');
}

/** True for the template's own words for a comment; those for programs are none. */
export function isPromptComment(comment: string): boolean {
  return !FOR_PROGRAMS.test(comment) && COMMENT.test(comment);
}

/** The first words of a piece of prose that the template has left: offsets into its own text. Null where there are none. */
export function placeholderIn(prose: Prose): Words | null {
  const { text } = prose;
  if (text.trim() === '' || prose.isMarked('code', 0, text.trimEnd().length)) return null;
  if (ALONE.test(text) || PROMPT.test(text)) return wholeOf(text);
  return bracketIn(prose) ?? dayIn(prose) ?? markIn(prose) ?? blankIn(text);
}

function wholeOf(text: string): Words {
  return { start: text.length - text.trimStart().length, end: text.trimEnd().length };
}

function bracketIn(prose: Prose): Words | null {
  const { text } = prose;
  const whole = wholeOf(text);
  for (const match of text.matchAll(BRACKETS)) {
    const words = { start: match.index, end: match.index + match[0].length };
    const isWhole = words.start === whole.start && words.end >= whole.end - 1;
    const inside = match[1] ?? match[2] ?? '';
    if (isPrompt(inside, match[2] !== undefined, isWhole, text, words) && isPlain(prose, words)) return words;
  }
  return null;
}

function isPlain({ marks }: Prose, words: Words): boolean {
  return !marks.some(
    ({ kind, start, end }) => (kind === 'code' || kind === 'link') && start < words.end && words.start < end,
  );
}

/** Programs put names in braces and numbers in brackets, and quotations put there what they leave out. */
function isPrompt(inside: string, isBraced: boolean, isWhole: boolean, text: string, { start, end }: Words): boolean {
  if (!/\p{L}/u.test(inside) || /["=;<>\\$%#@&]|::|\w\.\w+\(|^[:/.]/.test(inside)) return false;
  if (/[\w$#%/&?=.:-]$/.test(text.slice(Math.max(0, start - 1), start))) return false;
  if (/^(?:[\w/({[-]|[.:](?!\s|$))/.test(text.slice(end, end + 2))) return false;
  const hasChoice = /\s\|\s/.test(inside);
  if (FIRST_WORDS.test(inside)) return isBraced || isWhole || hasChoice || isSaid(text, start) || isCounted(inside);
  return hasChoice || (isBraced && isPhrase(inside));
}

/** "because [justification]", "Status: [status]": where a template leaves the rest of a sentence. */
function isSaid(text: string, start: number): boolean {
  return /(?:[:,"“]|\b(?:because|weil|car|parce que|porque|perché|omdat|ponieważ|fordi|çünkü|option|to|by|of|for|is|as))\s{0,2}["“]?$/iu.test(
    text.slice(Math.max(0, start - 40), start),
  );
}

/** `option 1`, `argument a`: words that count what is to be written. */
function isCounted(inside: string): boolean {
  return /^\p{L}{1,20} (?:\d|[a-z])$/iu.test(inside.trim());
}

/** `Date: YYYY-MM-DD`. */
function dayIn({ text }: Prose): Words | null {
  const match = BLANK_DAY.exec(text);
  const day = match?.[1];
  if (!match || day === undefined) return null;
  const start = match.index + match[0].indexOf(day);
  return { start, end: start + day.length };
}

/** Words that a fix of ours has left: offsets into the text. Null where there are none. */
export function blankIn(text: string): Words | null {
  if (isLeftBlank(text)) return wholeOf(text);
  const match = LEFT_BLANK.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

/** True for the words of a blank by themselves. */
export function isLeftBlank(text: string): boolean {
  return BLANK_ALONE.test(text);
}

function markIn(prose: Prose): Words | null {
  const match = MARK.exec(prose.text);
  const mark = match?.[1] ?? match?.[2];
  if (!match || !mark) return null;
  const start = match.index + match[0].indexOf(mark);
  const words = { start, end: start + mark.length };
  if (prose.isMarked('code', words.start, words.end) || (mark === 'TBD' && /\btrunk/i.test(prose.text))) return null;
  return words;
}
