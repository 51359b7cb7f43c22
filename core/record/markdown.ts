import type { Literal, Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/** Front matter between lines of `+++`. */
interface Toml extends Literal {
  type: 'toml';
}

declare module 'mdast' {
  interface FrontmatterContentMap {
    toml: Toml;
  }
  interface RootContentMap {
    toml: Toml;
  }
}

/**
 * What remark-gfm adds, without links for bare addresses: those are words of the sentence here, cost a quarter of the
 * time to find, and take time that grows with the square of the text where `www.` is repeated.
 */
function remarkGfmWithoutAutolinks(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push(gfmFootnote(), gfmStrikethrough(), gfmTable(), gfmTaskListItem());
  data.fromMarkdownExtensions ??= [];
  data.fromMarkdownExtensions.push(
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
  );
}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfmWithoutAutolinks)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .freeze();

/** The parser passes over one byte order mark without counting it; files joined by hand may have more. */
const BYTE_ORDER_MARKS = /^\uFEFF+/;

/** A Markdown tree whose offsets count from the start of the text given, also where that begins with a byte order mark. */
export interface Tree {
  readonly root: Root;
  /** What to add to an offset of the tree to get one of the text: the length of the byte order mark. */
  readonly shift: number;
}

/** Parses GitHub-flavoured Markdown with front matter. The only place of the engine that calls the Markdown parser. */
export function parseMarkdown(text: string): Tree {
  const shift = BYTE_ORDER_MARKS.exec(text)?.[0].length ?? 0;
  return { root: parseAny(flattened(calmed(quotingAdmonitions(text.slice(shift))))), shift };
}

/** `!!! info` and `??? note "Title"`, and the indented lines under it, of which blank ones may be some. */
const ADMONITION = /^(?:!!!|\?\?\?\+?) [^\r\n]*(?:\r?\n(?:[ \t]*(?=\r?\n)| {4}[^\r\n]*))+/gm;

/**
 * The text with the indented lines of MkDocs' admonitions as quotations, since Markdown takes them for code; every
 * offset stays.
 */
function quotingAdmonitions(text: string): string {
  if (!/^(?:!!!|\?\?\?)/m.test(text)) return text;
  return text.replace(ADMONITION, (admonition) => admonition.replace(/^ {4}(?=.*\S)/gm, '>   '));
}

/** More marks of emphasis than this in one paragraph are no writing, and take the parser their number squared. */
const MAX_MARKS = 4000;

/** The text, marks of emphasis blanked in paragraphs that are made of them; every offset stays. */
function calmed(text: string): string {
  const marks = text.match(/[*_]/g)?.length ?? 0;
  if (marks <= MAX_MARKS) return text;
  return text.replace(/(?:[^\r\n]+(?:\r?\n|\r|$))+/g, (paragraph) =>
    (paragraph.match(/[*_]/g)?.length ?? 0) > MAX_MARKS ? paragraph.replace(/[*_]/g, ' ') : paragraph,
  );
}

/** A line that opens more lists and quotations in each other than these is no writing, and takes the parser its number squared. */
const DEEP_LINE = /^([ \t]*(?:(?:[-+*>]|\d{1,9}[.)])[ \t]+){50})((?:(?:[-+*>]|\d{1,9}[.)])[ \t]+)+)/gm;

/** The text, marks blanked that go too deep; every offset stays. */
function flattened(text: string): string {
  return text.replace(DEEP_LINE, (_, kept: string, rest: string) => kept + rest.replace(/\S/g, ' '));
}

/** The parser calls itself for every level of nesting. Where thousands of them exhaust the stack, nothing was read. */
function parseAny(text: string): Root {
  try {
    return processor.parse(text);
  } catch (error) {
    if (error instanceof RangeError) return { type: 'root', children: [] };
    throw error;
  }
}
