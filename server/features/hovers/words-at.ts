import { type GlossaryTerm, glossaryWordsIn, type Range, type ReadRecord } from '../../../core';

/** The term of the glossary whose words stand at the offset, in prose or in a heading; code is nobody's word. */
export function glossaryTermsAt(
  { blocks, sections }: ReadRecord,
  offset: number,
  glossary: readonly GlossaryTerm[],
): { readonly entry: GlossaryTerm; readonly range: Range } | null {
  if (glossary.length === 0) return null;
  const places = [...sections.flatMap(({ heading }) => heading ?? []), ...blocks];
  for (const { prose, range: around } of places) {
    if (offset < around.start || offset > around.end) continue;
    for (const { entry, start, end } of glossaryWordsIn(prose.text, glossary)) {
      const range = prose.sourceRange(start, end);
      if (range.start <= offset && offset <= range.end && !prose.isMarked('code', start, end)) return { entry, range };
    }
  }
  return null;
}
