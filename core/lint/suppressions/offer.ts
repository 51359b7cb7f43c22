import type { Block, Outline } from '../../record/types';
import type { Finding, Fix, FixText } from '../types';

/**
 * The ways to accept a finding, each a comment where it breaks no table and no list: for the block, and for the file.
 */
export function suppressionsFor(outline: Outline, { ruleId, range }: Pick<Finding, 'ruleId' | 'range'>): Fix[] {
  const block = outline.blocks.find(
    (candidate) => candidate.range.start <= range.start && range.start < candidate.range.end,
  );
  return [...(block ? [besideBlock(outline, block, ruleId)] : []), forFile(outline, ruleId)];
}

function besideBlock(outline: Outline, block: Block, ruleId: string): Fix {
  const isByItself = block.kind === 'paragraph' && isAtLineStart(outline.text, block.range.start) && !block.quoted;
  const title = `Accept ${ruleId} here`;
  if (isByItself) {
    const at = { start: block.range.start, end: block.range.start };
    const text = [...comment('disable-next-line', ruleId), lineEndOf(outline)];
    return { title, edits: [{ range: at, text }], isPreferred: false };
  }
  // Between items or rows a comment of its own would end the list or the table: it goes behind the words.
  const words = outline.text.slice(block.range.start, block.range.end);
  const offset = block.range.start + firstLineOf(words.replace(/(?<!\s)\s*\|?\s*$/, '')).length;
  return {
    title,
    edits: [{ range: { start: offset, end: offset }, text: [' ', ...comment('disable-line', ruleId)] }],
    isPreferred: false,
  };
}

function firstLineOf(words: string): string {
  return words.split(/\r?\n|\r/, 1)[0]?.trimEnd() ?? '';
}

/** Behind the front matter, or at the very start. */
function forFile(outline: Outline, ruleId: string): Fix {
  const { text, frontMatter } = outline;
  const end = frontMatter ? (/\r?\n?[^\n]*(?:\n|$)/.exec(text.slice(frontMatter.range.end))?.[0].length ?? 0) : 0;
  const mark = /^\uFEFF*/.exec(text)?.[0].length ?? 0;
  const at = frontMatter ? frontMatter.range.end + end : mark;
  const eol = lineEndOf(outline);
  return {
    title: `Accept ${ruleId} in this file`,
    edits: [{ range: { start: at, end: at }, text: [...comment('disable-file', ruleId), eol, eol] }],
    isPreferred: false,
  };
}

function comment(verb: string, ruleId: string): FixText {
  return [`<!-- adr-bridge-${verb} ${ruleId} -- `, { blank: 'why it is accepted' }, ' -->'];
}

function isAtLineStart(text: string, offset: number): boolean {
  return offset === 0 || /[\r\n\uFEFF]/.test(text[offset - 1] ?? '');
}

function lineEndOf({ text }: Outline): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
