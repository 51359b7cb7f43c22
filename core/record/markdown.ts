import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze();

const BYTE_ORDER_MARK = '\uFEFF';

/** A Markdown tree whose offsets count from the start of the text given, also where that begins with a byte order mark. */
export interface Tree {
  readonly root: Root;
  /** What to add to an offset of the tree to get one of the text: 1 behind a byte order mark, else 0. */
  readonly shift: number;
}

/** Parses GitHub-flavoured Markdown with front matter. The only place of the engine that calls the Markdown parser. */
export function parseMarkdown(text: string): Tree {
  const shift = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  return { root: processor.parse(shift ? text.slice(shift) : text), shift };
}
