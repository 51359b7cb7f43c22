import type { SectionRole } from '../types';

/**
 * What speaks for a family: a heading (its words in lower case), a key of front matter or of a line, bullet or table,
 * or words of the text itself.
 */
export type FamilySign = { readonly weight: number } & (
  | { readonly heading: string }
  | { readonly frontMatterKey: string }
  | { readonly pairKey: string }
  | { readonly words: RegExp }
);

/** Where a part that the record lacks would stand in this family, and under what heading. */
export interface PartPlacement {
  readonly heading: string;
  /** As a sub-section of the section of this role, or beside the others (null). */
  readonly inside: SectionRole | null;
  /** Beside the others: behind the last section with one of these roles; at the end of the record where there is none. */
  readonly after: readonly SectionRole[];
}

/** How a family writes what a record says about itself. */
export type MetadataStyle = 'front-matter' | 'bullets' | 'lines' | 'sections' | 'table' | 'admonition' | 'none';

/** A template that decision records are written by. */
export interface TemplateFamily {
  readonly id: string;
  readonly name: string;
  /** The family whose signs add up to most is taken; below `needs` it is not considered. */
  readonly signs: readonly FamilySign[];
  readonly needs: number;
  readonly metadata: MetadataStyle;
  /** Headings (their words in lower case) that mean something else in this family than elsewhere. */
  readonly roles?: Readonly<Record<string, SectionRole>>;
  readonly parts: { readonly metric: PartPlacement };
}
