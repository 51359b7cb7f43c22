import type { Fix, ReadRecord, Report, Rule } from '../lint/types';
import type { Heading } from '../record/types';
import type { Prose } from '../text/prose';
import type { Range } from '../text/range';
import { blankIn, isPromptComment, isUnwritten, placeholderIn } from './placeholders';

type MessageId = 'left' | 'menu' | 'comments' | 'comment';

export const placeholderText = {
  id: 'placeholder-text',
  description: 'Text of the template that was never replaced, or a mark for work that is left.',
  group: 'sound-record',
  severity: 'warning',
  scope: 'in-force',
  needsEar: false,
  messages: {
    left: '“{words}” is still to be filled in. What belongs here?',
    menu: 'The template’s list of statuses still stands here. Which of them is it?',
    comments: 'Here are {count} remarks of the template that no reader needs any more.',
    comment: 'This is a remark of the template that no reader needs any more.',
  },
  options: {},

  check(record) {
    return [...inFrontMatter(record), ...inProse(record), ...inComments(record)];
  },
} satisfies Rule<MessageId, Record<never, never>>;

/** A value that is nothing but a prompt; braces are not always closed, and YAML reads them in its own way. */
const VALUE = /^[ \t]{0,20}[\w-]{1,40}:[ \t]{0,20}(\S[^\r\n]*)/gm;

function inFrontMatter({ frontMatter, text }: ReadRecord): Report<MessageId>[] {
  if (!frontMatter) return [];
  const { start, end } = frontMatter.range;
  return Array.from(text.slice(start, end).matchAll(VALUE)).flatMap(({ 0: line, 1: rest = '', index }) => {
    const value = rest.trimEnd();
    const bare = value.replace(/^["']|["']$/g, '');
    const from = start + index + line.indexOf(value, line.indexOf(':') + 1);
    if (isUnwritten(bare) || /^\{[^{}]{1,200}\s\|\s/.test(bare))
      return [left(value, { start: from, end: from + value.length }, /\|/.test(value))];
    const blank = blankIn(value);
    if (!blank) return [];
    const words = value.slice(blank.start, blank.end);
    return [left(words, { start: from + blank.start, end: from + blank.end }, false)];
  });
}

function inProse({ blocks, sections }: ReadRecord): Report<MessageId>[] {
  const titles = sections.filter(({ role }) => role === 'title').flatMap(({ heading }) => titleOf(heading));
  const bodies = blocks
    .filter(({ head }) => !head)
    .map(({ prose, section }) => ({ prose, isStatus: section.role === 'status' }));
  return [...titles, ...bodies].flatMap(({ prose, isStatus }) => {
    const words = placeholderIn(prose) ?? (isStatus ? menuIn(prose) : null);
    if (!words) return [];
    const { start, end } = words;
    const written = prose.text.slice(start, end);
    return [left(written, prose.sourceRange(start, end), isStatus && /[|/／、]/.test(written))];
  });
}

function titleOf(heading: Heading | null): { prose: Prose; isStatus: boolean }[] {
  return heading ? [{ prose: heading.prose, isStatus: false }] : [];
}

/** `Proposed | Accepted | Deprecated`, with marks between three words or more and no day on which one was chosen. */
const MENU = /^[\s[{(]{0,4}\p{L}[\p{L} -]{2,20}(?:\s{0,2}[|/]\s{0,2}[\p{L}…][^|/\n\d]{0,30}){2,8}[\s\])}.]{0,4}$/u;

function menuIn({ text }: Prose): { start: number; end: number } | null {
  return MENU.test(text) ? { start: 0, end: text.trimEnd().length } : null;
}

const LONGEST = 60;

function left(written: string, range: Range, isMenu: boolean): Report<MessageId> {
  const words = written.replace(/\s+/g, ' ').trim();
  const shown = words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words;
  return { range, messageId: isMenu ? 'menu' : 'left', data: { words: shown } };
}

/** No reader sees them, so they are one finding, and a small one. */
function inComments(record: ReadRecord): Report<MessageId>[] {
  const prompts = record.comments.filter(({ start, end }) => isPromptComment(record.text.slice(start, end)));
  const [first] = prompts;
  if (!first) return [];
  return [
    {
      range: first,
      messageId: prompts.length > 1 ? 'comments' : 'comment',
      data: { count: prompts.length },
      severity: 'hint',
      fixes: [removal(record, prompts)],
    },
  ];
}

function removal({ text }: ReadRecord, comments: readonly Range[]): Fix {
  return {
    title: comments.length > 1 ? 'Remove the template’s remarks' : 'Remove the template’s remark',
    edits: comments.map((comment) => ({ range: withGap(text, comment), text: [] })),
    isPreferred: true,
    isSafe: true,
  };
}

/** A remark on lines of its own goes with them and with one empty line; one behind words with the space before it. */
function withGap(text: string, { start, end }: Range): Range {
  const before = /[ \t]*$/.exec(text.slice(Math.max(0, start - 80), start))?.[0].length ?? 0;
  const isLineStart = start - before === 0 || text[start - before - 1] === '\n';
  const [behind = ''] = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(end)) ?? [];
  const isLineEnd = /^[ \t]*(?:\r?\n|$)/.test(text.slice(end));
  if (!isLineStart) return { start: start - before, end };
  if (!isLineEnd) return { start, end };
  const [empty = ''] = /^[ \t]*\r?\n/.exec(text.slice(end + behind.length)) ?? [];
  return { start: start - before, end: end + behind.length + empty.length };
}
