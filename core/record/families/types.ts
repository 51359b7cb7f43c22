import type { SectionRole } from '../types';

/** What speaks for a family: a heading (its words in lower case), or a key in front matter or in a line or bullet. */
export type FamilySign = {
  readonly weight: number;
} & ({ readonly heading: string } | { readonly frontMatterKey: string } | { readonly pairKey: string });

/** Where a part that the record lacks would stand in this family, and under what heading. */
export interface PartPlacement {
  readonly heading: string;
  /** As a sub-section of the section of this role, or beside the others (null). */
  readonly inside: SectionRole | null;
  /** Beside the others: behind the last section with one of these roles; at the end of the record where there is none. */
  readonly after: readonly SectionRole[];
}

/** A template that decision records are written by. */
export interface TemplateFamily {
  readonly id: string;
  readonly name: string;
  /** The family whose signs add up to most is taken; below `needs` it is not considered. */
  readonly signs: readonly FamilySign[];
  readonly needs: number;
  readonly parts: { readonly metric: PartPlacement };
}
