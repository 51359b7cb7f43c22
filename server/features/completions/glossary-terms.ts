import { type CompletionItem, CompletionItemKind, MarkupKind } from 'vscode-languageserver';
import type { GlossaryTerm, ReadRecord } from '../../../core';
import type { CompletionSource } from '../completion';
import { explained } from '../glossary-text';

/** The terms of the glossary and their synonyms; whoever types a word that is replaced is offered the better one. */
export const glossaryTermsFor: CompletionSource = (reading, { offset, before, client }) => {
  const { glossary } = reading.loaded.configuration;
  if (glossary.length === 0 || isNoProse(reading.record, offset)) return [];
  const itemFor = (entry: GlossaryTerm, word: string, written: string): CompletionItem => {
    const range = { start: offset - typedOf(word, before).length, end: offset };
    return {
      label: written,
      kind: CompletionItemKind.Text,
      detail: written === word ? detailOf(entry) : `instead of “${word}”`,
      documentation: {
        kind: client.readsMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText,
        value: explained(entry, glossary),
      },
      // What is typed is compared with the word itself, which may be another one than is put in.
      filterText: word,
      textEdit: { range: reading.place(range), newText: inCaseOf(typedOf(word, before), written) },
    };
  };
  return glossary.flatMap((entry) =>
    [entry.term, ...entry.synonyms].map((word) => itemFor(entry, word, entry.useInstead ?? word)),
  );
};

function isNoProse({ frontMatter, blocks }: ReadRecord, offset: number): boolean {
  if (frontMatter && offset <= frontMatter.range.end) return true;
  return blocks.some(
    ({ range, prose }) =>
      range.start <= offset &&
      offset <= range.end &&
      prose.marks.some(({ kind, start, end }) => {
        const code = kind === 'code' ? prose.sourceRange(start, end) : null;
        return code !== null && code.start <= offset && offset <= code.end;
      }),
  );
}

function detailOf({ owner }: GlossaryTerm): string {
  return owner ? `Glossary, ${owner}` : 'Glossary';
}

/** As much of a term as stands before the cursor: `service lev` of “service level agreement”, else the last word. */
function typedOf(term: string, before: string): string {
  const words = before.toLowerCase();
  const whole = term.toLowerCase();
  for (let length = Math.min(whole.length, words.length); length > 0; length--) {
    const starts = before.length - length;
    if (words.endsWith(whole.slice(0, length)) && !/[\p{L}\p{N}_]/u.test(before.charAt(starts - 1))) {
      return before.slice(starts);
    }
  }
  return /[\p{L}\p{N}_-]*$/u.exec(before)?.[0] ?? '';
}

/** A sentence may begin with the term. */
function inCaseOf(typed: string, written: string): string {
  const [first = ''] = typed;
  return first !== first.toLowerCase() ? written.charAt(0).toUpperCase() + written.slice(1) : written;
}
