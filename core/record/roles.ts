import { fold } from '../text/fold';
import { languages } from './languages';
import { anyOf, wordsOfAll } from './languages/patterns';
import type { SectionRole } from './types';

interface RoleOfWords {
  readonly role: SectionRole;
  readonly language: string;
}

const wholeHeadings = new Map<string, RoleOfWords>();
const subheadings = new Map<string, { readonly inside: readonly SectionRole[]; readonly role: SectionRole }[]>();
for (const words of languages) {
  for (const [role, headings] of Object.entries(words.headings) as [SectionRole, readonly string[]][]) {
    for (const heading of headings) {
      const form = fold(heading);
      if (!wholeHeadings.has(form)) wholeHeadings.set(form, { role, language: words.tag });
    }
  }
  for (const { inside, role, words: list } of words.subheadings ?? []) {
    for (const word of list.map(fold)) subheadings.set(word, [...(subheadings.get(word) ?? []), { inside, role }]);
  }
}

/** A heading without numbering, emoji, a remark in brackets, a trailing colon: what is left are its words. */
export function headingWords(heading: string): string {
  return fold(heading.normalize('NFC'))
    .replace(/\p{Extended_Pictographic}|\uFE0F|\u200D|[*_`#]/gu, '')
    .replace(/^\s*(?:\(?\d+(?:\.\d+)*[.):]?|[a-z][.)])\s+/, '')
    .replace(/\((?:optional|if any|facultatif|opcional)[^)]*\)/g, '')
    .replace(/[’`]/g, "'")
    .replace(/[\s:.\-–—]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The role that a heading gives its section, null where its words name none.
 *
 * @param around the role of the section around it: "Positive" means something under "Consequences" alone
 */
export function roleOfHeading(heading: string, around: SectionRole | null): SectionRole | null {
  const words = headingWords(heading);
  const inside = around ?? 'other';
  // "Risks" is part of the consequences below them, and a part of its own beside them.
  const own = inside === 'title' ? wholeHeadings.get(words) : undefined;
  if (own) return own.role;
  const sub = subheadings.get(words)?.find((entry) => entry.inside.includes(inside === 'title' ? 'other' : inside));
  if (sub) return sub.role;
  // Inside the discussion of options, "Costs" or "Decision" is about one option.
  if (inside === 'options') return wholeHeadings.get(words)?.role === 'options' ? 'options' : null;
  const whole = wholeHeadings.get(words) ?? wholeHeadings.get(beforeRemark(words)) ?? firstOfTwo(words);
  return whole?.role ?? (labelOfOption(heading) ? 'options' : null);
}

/** `Consequences & Results` is what its first half says, where both halves are known. */
function firstOfTwo(words: string): RoleOfWords | undefined {
  const [first, second, ...more] = words
    .split(/\s*(?:[&+/]|(?<=\s)(?:and|und|et|y|e|en|og|i|ve|и)(?=\s))\s*/)
    .map((half) => wholeHeadings.get(half));
  return second && more.length === 0 ? first : undefined;
}

const OPTION = anyOf(wordsOfAll(({ options }) => options.names));

const NUMBERED_OPTION = new RegExp(
  `^\\s*(?:\\(?\\d+(?:\\.\\d+){0,3}[.):]?\\s+)?[^\\p{L}\\p{N}]{0,8}${OPTION}\\s*#?(\\p{Nd}{1,2}|[a-hа-е一二三四五六七八九])(?![\\p{L}\\p{N}])`,
  'u',
);

/** A number, a capital letter, or any letter with a mark behind it; a small one by itself is a word: "option a team has". */
const LABEL = /^(?:[^\p{Ll}]|\p{Ll}\s*(?:[^\p{L}\p{N}\s]|$))/u;

/**
 * The number or letter of an option that is counted, as `2` of "Option 2: Buy it" and `b` of "Alternative B", which
 * discusses an option wherever it stands; null where options are not counted.
 */
export function labelOfOption(text: string): string | null {
  const match = NUMBERED_OPTION.exec(fold(text));
  const label = match?.[1];
  return match && label && LABEL.test(text.slice(match[0].length - label.length)) ? label : null;
}

/** The language that a heading's words belong to; null where they are no known heading. */
export function languageOfHeading(heading: string): string | null {
  return wholeHeadings.get(headingWords(heading))?.language ?? null;
}

/** The words of a heading, and those before a remark: what a family or a role may know it by. */
export function headingForms(heading: string): string[] {
  const words = headingWords(heading);
  return [words, beforeRemark(words)];
}

/** `Status - DRAFT` and `Context (why we are here)` begin with the heading proper. */
function beforeRemark(words: string): string {
  return words.split(/\s+[-–—]\s+|\s*[:(]/, 1)[0]?.trim() ?? words;
}
