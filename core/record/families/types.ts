import type { SectionRole } from '../types';

/**
 * What speaks for a family: any one of a few headings or keys (each by its words in lower case, in the languages that
 * the template is known in), or words of the text itself. Several of them count once.
 */
export interface FamilySign {
  readonly weight: number;
  readonly heading?: string | readonly string[];
  readonly frontMatterKey?: string | readonly string[];
  /** Of a line, a bullet or a table row. */
  readonly pairKey?: string | readonly string[];
  readonly words?: RegExp;
}

/** The parts of a record that a template has a place for, and that a record may lack. */
export type PartName =
  | 'status'
  | 'date'
  | 'deciders'
  | 'context'
  | 'options'
  | 'decision'
  | 'consequences'
  /** What the decision and its constraints mean for the business. */
  | 'impact'
  /** How anyone will know that the decision worked. */
  | 'metric';

/** How a family writes a part, and where a record that lacks it would have it. */
export type PartPlacement = SectionPlacement | HeadingValuePlacement | KeyPlacement | ProsePlacement;

/** A section of its own: `## Context`. */
export interface SectionPlacement {
  readonly form: 'section';
  readonly heading: string;
  /** As a sub-section of the section of this role, or beside the others (null). */
  readonly inside: SectionRole | null;
  /**
   * Beside the others: behind the last section of the first of these roles that the record has; at the end of the
   * record where it has none of them. `title` is the head of the record.
   */
  readonly after: readonly SectionRole[];
}

/** A section whose heading holds the value: `## Status - DRAFT`. */
export interface HeadingValuePlacement extends Omit<SectionPlacement, 'form'> {
  readonly form: 'heading-value';
  /** Between the heading's words and the value. */
  readonly separator: string;
}

/** A value beside a key, in the head of the record. */
export interface KeyPlacement {
  readonly form: 'key';
  readonly style: KeyStyle;
  readonly key: string;
}

/** A paragraph in a section that has other things to say, too; or a clause of the sentence that is the record. */
export interface ProsePlacement {
  readonly form: 'prose';
  /** The words that the part begins with; null where nothing marks it. */
  readonly opening: string | null;
  /** The section at whose end it stands; `title` is the head of the record. */
  readonly inside: SectionRole;
}

/** How a key and its value are written. */
export type KeyStyle =
  /** `status: accepted` in YAML. */
  | 'front-matter'
  /** `* Status: accepted` */
  | 'star-bullet'
  /** `- Status: accepted` */
  | 'dash-bullet'
  /** `Status: accepted` */
  | 'line'
  /** `**Status:** accepted` */
  | 'bold-line'
  /** `> | Status | Accepted |` in a quoted table of two columns. */
  | 'quoted-table'
  /** `**Status**: Accepted` in an admonition: indented under `!!! info`. */
  | 'admonition';

/** A template that decision records are written by. */
export interface TemplateFamily {
  readonly id: string;
  readonly name: string;
  /** The family whose signs add up to most is taken; below `needs` it is not considered. */
  readonly signs: readonly FamilySign[];
  readonly needs: number;
  /** A sign that no record of the family is without, however much else speaks for it. */
  readonly indispensable?: FamilySign;
  /** Headings (their words in lower case) that mean something else in this family than elsewhere. */
  readonly roles?: Readonly<Record<string, SectionRole>>;
  readonly parts: FamilyParts;
}

/** Where each part is; every family has a metric under a heading, for it has the table of figures to itself. */
export type FamilyParts = Readonly<Record<PartName, PartPlacement>> & { readonly metric: SectionPlacement };
