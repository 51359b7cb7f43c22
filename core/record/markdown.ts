import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze();

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
  return { root: parseAny(text.slice(shift)), shift };
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
