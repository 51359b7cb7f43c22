import type {
  BlockContent,
  Blockquote,
  DefinitionContent,
  Heading as HeadingNode,
  List,
  ListItem,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from 'mdast';
import { HARD_BREAK, type Prose, ProseBuilder } from '../text/prose';
import type { Range } from '../text/range';
import { parseMarkdown } from './markdown';
import { readFrontMatter, readOpenFrontMatter, readTomlFrontMatter } from './metadata/front-matter';
import { headingForms, roleOfHeading } from './roles';
import type { Block, FrontMatter, Heading, Image, Outline, Section, SectionRole } from './types';

/** Deeper nesting than this is no writing, and what it holds is left out. */
const MAX_DEPTH = 64;

/** Level of a line in bold that stands as a heading: below all real ones. */
const PSEUDO_LEVEL = 7;

/** Reads sections, blocks of prose and front matter from Markdown in one walk over one tree. Never throws. */
export function readOutline(text: string): Outline {
  const { root, shift } = parseMarkdown(text);
  return new OutlineReader(text, shift).read(root);
}

/**
 * Gives sections the roles that their headings have in one family of templates; sub-sections that name no role follow
 * the section around them.
 */
export function assignRoles(outline: Outline, roles: Readonly<Record<string, SectionRole>>): void {
  for (const section of outline.sections as Mutable<Section>[]) {
    const own =
      section.heading &&
      headingForms(section.heading.text)
        .map((form) => roles[form])
        .find(Boolean);
    if (own) Object.assign(section, { role: own, roleIsOwn: true });
    else if (!section.roleIsOwn) section.role = inherited(section.parent);
  }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What surrounds the node being read. */
interface Surroundings {
  readonly depth: number;
  readonly parent: Block | null;
  readonly leadIn: Block | null;
  readonly quoted: boolean;
  readonly task: Block['task'];
}

const TOP: Surroundings = { depth: 0, parent: null, leadIn: null, quoted: false, task: null };

class OutlineReader {
  readonly #sections: Mutable<Section>[] = [];
  readonly #blocks: Block[] = [];
  readonly #comments: Range[] = [];
  readonly #images: Image[] = [];
  /** Where the reference links of the text lead, by their identifier. */
  readonly #definitions = new Map<string, string>();
  #frontMatter: FrontMatter | null = null;
  #open: Mutable<Section>[] = [];
  #hasTitle = false;
  /** Level of the title: 1, or that of the first heading in a text that has no heading of level 1. */
  #titleLevel = 1;

  constructor(
    private readonly text: string,
    private readonly shift: number,
  ) {}

  read(root: Root): Outline {
    const start = this.#rangeOf(root).start;
    this.#sections.push({
      heading: null,
      role: 'title',
      roleIsOwn: true,
      parent: null,
      range: { start, end: this.text.length },
      body: { start, end: this.text.length },
    });
    const headings = root.children.filter((node) => node.type === 'heading');
    this.#titleLevel = headings.some((node) => node.depth === 1) ? 1 : (headings[0]?.depth ?? 1);
    for (const node of root.children) if (node.type === 'definition') this.#definitions.set(node.identifier, node.url);
    const end = this.#readOpenFrontMatter(root);
    this.#readAll(
      root.children.filter((node) => this.#rangeOf(node).start >= end),
      TOP,
    );
    this.#closeDownTo(0, this.text.length);
    return {
      text: this.text,
      sections: this.#sections,
      blocks: this.#blocks,
      comments: this.#comments,
      images: this.#images,
      frontMatter: this.#frontMatter,
    };
  }

  /** Metadata that Markdown takes for prose, as nothing ends them; returns where the prose begins. */
  #readOpenFrontMatter({ children: [first] }: Root): number {
    if (first?.type !== 'thematicBreak') return 0;
    const open = readOpenFrontMatter(this.text, this.#rangeOf(first).start);
    if (!open) return 0;
    this.#frontMatter = open.frontMatter;
    return open.end;
  }

  #readAll(nodes: readonly RootContent[], around: Surroundings): void {
    if (around.depth > MAX_DEPTH) return;
    let previous: Block | null = null;
    for (const node of nodes) {
      const before = this.#blocks.length;
      this.#readNode(node, { ...around, leadIn: node.type === 'list' ? previous : null });
      previous = node.type === 'paragraph' ? (this.#blocks[before] ?? null) : null;
    }
  }

  #readNode(node: RootContent, around: Surroundings): void {
    switch (node.type) {
      case 'yaml':
        this.#frontMatter = readFrontMatter(node.value, this.#rangeOf(node), this.text);
        return;
      case 'toml':
        this.#frontMatter = readTomlFrontMatter(node.value, this.#rangeOf(node), this.text);
        return;
      case 'heading':
        if (around.depth === 0) this.#readHeading(node);
        return;
      case 'paragraph':
        this.#readParagraph(node, around);
        return;
      case 'list':
        this.#readList(node, around);
        return;
      case 'table':
        this.#readTable(node, around);
        return;
      case 'blockquote':
        this.#readAll(node.children, { ...around, depth: around.depth + 1, quoted: this.#isQuotation(node) });
        return;
      case 'html':
        this.#readHtml(this.#rangeOf(node));
        return;
      default:
    }
  }

  /** Notes and warnings (`> [!NOTE]`, `!!! info`) are set like quotations, and are the author's own words. */
  #isQuotation(node: Blockquote): boolean {
    const { start } = this.#rangeOf(node);
    return this.text[start] === '>' && !/^>\s*\[!\w+\]/.test(this.text.slice(start, start + 40));
  }

  #readHeading(node: HeadingNode): void {
    this.#startSection(this.#proseOf(node.children, this.#rangeOf(node)), this.#rangeOf(node), node.depth);
  }

  #startSection(prose: Prose, range: Range, level: number): void {
    this.#closeDownTo(level, range.start);
    const current = this.#sections.at(-1);
    if (current) current.body = { start: current.body.start, end: Math.max(current.body.start, range.start) };
    if (current && !current.heading) current.range = current.body;
    const heading: Heading = { level, prose, text: plain(prose.text), range };
    const parent = this.#open.at(-1) ?? null;
    const own = roleOfHeading(heading.text, parent?.role ?? null) ?? this.#titleRole(level);
    const section: Mutable<Section> = {
      heading,
      role: own ?? inherited(parent),
      roleIsOwn: own !== null,
      parent,
      range: { start: range.start, end: this.text.length },
      body: { start: range.end, end: this.text.length },
    };
    this.#sections.push(section);
    this.#open.push(section);
  }

  /** The first heading of the title's level is the title, unless its words name a part of the record. */
  #titleRole(level: number): SectionRole | null {
    const isFirst = this.#titleLevel === 1 || this.#sections.length === 1;
    if (level !== this.#titleLevel || this.#hasTitle || !isFirst) return null;
    this.#hasTitle = true;
    return 'title';
  }

  #closeDownTo(level: number, end: number): void {
    while (this.#open.length > 0 && (this.#open.at(-1)?.heading?.level ?? 0) >= level) {
      const closed = this.#open.pop();
      if (closed) closed.range = { start: closed.range.start, end };
    }
  }

  #readParagraph(node: Paragraph, around: Surroundings): void {
    const range = this.#rangeOf(node);
    const prose = this.#proseOf(node.children, range);
    if (around.depth === 0 && !this.#isInMetadata() && isBoldLine(node, prose)) {
      this.#startSection(prose, range, PSEUDO_LEVEL);
      return;
    }
    this.#addBlock({ kind: around.parent || around.task ? 'list-item' : 'paragraph', prose, range }, around);
  }

  /** `**ACCEPTED**` in a status section is the value and no heading. */
  #isInMetadata(): boolean {
    return ['status', 'date', 'people'].includes(this.#sections.at(-1)?.role ?? '');
  }

  #readList(node: List, around: Surroundings): void {
    for (const item of node.children) {
      const inside = { ...around, depth: around.depth + 1, task: taskOf(item) };
      const [first, ...rest] = item.children;
      const parent = first?.type === 'paragraph' ? this.#readItemHead(first, inside) : around.parent;
      const others = first?.type === 'paragraph' ? rest : item.children;
      this.#readAll(others, { ...inside, parent, leadIn: null });
    }
  }

  #readItemHead(node: Paragraph, around: Surroundings): Block {
    const range = this.#rangeOf(node);
    return this.#addBlock({ kind: 'list-item', prose: this.#proseOf(node.children, range), range }, around);
  }

  #readTable(node: Table, around: Surroundings): void {
    let columns: string[] = [];
    node.children.forEach((row, rowIndex) => {
      const head = rowIndex === 0;
      let first: Block | null = null;
      const cells: string[] = [];
      row.children.forEach((cell, columnIndex) => {
        const range = this.#rangeOf(cell);
        const prose = this.#proseOf(cell.children, range);
        cells.push(plain(prose.text));
        const column = head ? null : (columns[columnIndex] ?? null);
        const block = this.#addBlock(
          { kind: 'table-cell', prose, range, head, column },
          { ...around, parent: first ?? around.parent },
        );
        first ??= block;
      });
      if (head) columns = cells;
    });
  }

  #readHtml(range: Range): void {
    const html = this.text.slice(range.start, range.end);
    for (const comment of html.matchAll(/<!--[\s\S]*?(?:-->|$)/g)) {
      const start = range.start + comment.index;
      this.#comments.push({ start, end: start + comment[0].length });
    }
  }

  #addBlock(
    own: Pick<Block, 'kind' | 'prose' | 'range'> & Partial<Pick<Block, 'head' | 'column'>>,
    around: Surroundings,
  ): Block {
    const section = this.#sections.at(-1);
    if (!section) throw new Error('a block outside all sections');
    const block: Block = {
      head: false,
      column: null,
      ...own,
      index: this.#blocks.length,
      section,
      parent: around.parent,
      leadIn: around.leadIn,
      quoted: around.quoted,
      task: around.task,
    };
    this.#blocks.push(block);
    return block;
  }

  #proseOf(nodes: readonly PhrasingContent[], range: Range): Prose {
    const builder = new ProseBuilder(this.text);
    this.#addPhrasing(builder, nodes, range, 0);
    return builder.build();
  }

  /** Adds inline content from left to right; `range` bounds nodes that the parser gives no position. Returns where it ended. */
  #addPhrasing(builder: ProseBuilder, nodes: readonly PhrasingContent[], range: Range, depth: number): number {
    let at = range.start;
    if (depth > MAX_DEPTH) return at;
    for (const node of nodes) {
      const here = node.position ? this.#rangeOf(node) : { start: at, end: range.end };
      const from = builder.length;
      switch (node.type) {
        case 'text':
          at = builder.add(node.value, here.start, here.end);
          break;
        case 'inlineCode': {
          const fence = /^`+/.exec(this.text.slice(here.start, here.end))?.[0].length ?? 0;
          builder.add(node.value, here.start + fence, here.end, 'code');
          builder.mark('code', from);
          break;
        }
        case 'strong':
        case 'emphasis':
          at = this.#addPhrasing(builder, node.children, here, depth + 1);
          builder.mark(node.type, from);
          break;
        case 'link':
        case 'linkReference':
          at = this.#addPhrasing(builder, node.children, here, depth + 1);
          builder.mark('link', from, node.type === 'link' ? node.url : this.#definitions.get(node.identifier));
          break;
        case 'image':
        case 'imageReference':
          this.#images.push({
            alt: node.alt ?? '',
            target: node.type === 'image' ? node.url : (this.#definitions.get(node.identifier) ?? ''),
            range: here,
          });
          break;
        case 'break':
          builder.put(HARD_BREAK, here);
          break;
        case 'html':
          if (/^<br\b/i.test(node.value)) builder.put(HARD_BREAK, here);
          else this.#readHtml(here);
          break;
        default:
      }
      if (node.position) at = here.end;
    }
    return at;
  }

  #rangeOf(node: Nodes | BlockContent | DefinitionContent): Range {
    const start = (node.position?.start.offset ?? 0) + this.shift;
    const end = (node.position?.end.offset ?? 0) + this.shift;
    return { start: Math.min(start, this.text.length), end: Math.min(end, this.text.length) };
  }
}

function taskOf({ checked }: ListItem): Block['task'] {
  if (typeof checked !== 'boolean') return null;
  return checked ? 'done' : 'open';
}

/** Text on one line, white space folded. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A sub-section that names no role plays that of the section around it; the title's has none to give. */
function inherited(parent: Section | null): SectionRole {
  return parent && parent.role !== 'title' ? parent.role : 'other';
}

/** `**Positive consequences**` or `**Pros:**` alone on its lines: a heading in all but syntax. */
function isBoldLine(node: Paragraph, prose: Prose): boolean {
  const [only, ...rest] = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const isAlone =
    only?.type === 'strong' &&
    (rest.length === 0 || (rest.length === 1 && rest[0]?.type === 'text' && rest[0].value.trim() === ':'));
  return isAlone && prose.text.length <= 80 && !/[.!?]$/.test(prose.text.trim());
}
