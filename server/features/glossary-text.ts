import type { PhrasingContent, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { type GlossaryTerm, glossaryEntryFor } from '../../core';

/** A term as the glossary explains it, as Markdown in which the glossary's words are words. */
export function explained(entry: GlossaryTerm, glossary: readonly GlossaryTerm[]): string {
  const { term, meaning, useInstead, synonyms, owner } = entry;
  const preferred = useInstead === null ? null : glossaryEntryFor(useInstead, glossary);
  const children: RootContent[] = [
    paragraph(strong(term), ...(meaning ? [text(`: ${meaning}`)] : [])),
    ...(useInstead === null
      ? []
      : [
          paragraph(
            text('Say '),
            strong(useInstead),
            text(preferred?.meaning ? ` instead: ${preferred.meaning}` : ' instead.'),
          ),
        ]),
    ...(synonyms.length > 0 ? [paragraph(text(`Also called: ${synonyms.join(', ')}`))] : []),
    ...(owner ? [paragraph(text(`Owner: ${owner}`))] : []),
  ];
  return toMarkdown({ type: 'root', children }).trimEnd();
}

function paragraph(...children: PhrasingContent[]): RootContent {
  return { type: 'paragraph', children };
}

function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [text(value)] };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}
