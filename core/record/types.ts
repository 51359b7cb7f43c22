import type { Prose } from '../text/prose';
import type { Range, Ranged } from '../text/range';

/** What a Markdown file is. Findings are made for records alone. */
export type DocumentKind = 'record' | 'index' | 'template' | 'other';

/** The statuses that all spellings and templates come down to; what is none of them stays `other` with its raw text. */
export type StatusValue = 'draft' | 'proposed' | 'accepted' | 'rejected' | 'deprecated' | 'superseded' | 'other';

/** A status that every spelling comes down to. */
export type KnownStatus = Exclude<StatusValue, 'other'>;

/** What a section is for, whatever its heading says. `other` is a section whose heading names no known role. */
export type SectionRole =
  | 'title'
  | 'status'
  | 'date'
  | 'people'
  | 'summary'
  | 'context'
  | 'drivers'
  | 'constraints'
  | 'options'
  | 'decision'
  | 'rationale'
  | 'consequences'
  | 'impact'
  | 'metric'
  | 'risks'
  | 'cost'
  | 'plan'
  | 'scope'
  | 'review'
  | 'questions'
  | 'links'
  | 'notes'
  | 'history'
  | 'other';

export interface Section {
  /** Null for what stands before the first heading. */
  readonly heading: Heading | null;
  readonly role: SectionRole;
  /** True when its own heading gave the role, false when it came from the section around it. */
  readonly roleIsOwn: boolean;
  readonly parent: Section | null;
  /** From the heading to the next heading of the same or a higher level; sub-sections are within. */
  readonly range: Range;
  /** From behind the heading to the next heading of any level. */
  readonly body: Range;
}

export interface Heading {
  /** 1 to 6 for Markdown headings; 7 for a line in bold that stands as one. */
  readonly level: number;
  readonly prose: Prose;
  readonly text: string;
  readonly range: Range;
}

/** The smallest piece of prose that stands by itself: a paragraph, the own words of a list item, a table cell. */
export interface Block {
  readonly kind: 'paragraph' | 'list-item' | 'table-cell';
  readonly index: number;
  readonly prose: Prose;
  readonly range: Range;
  readonly section: Section;
  /** The block that this one belongs under: the list item around it, or the first cell of its table row. */
  readonly parent: Block | null;
  /** The paragraph right before the list, which often says what the items are. */
  readonly leadIn: Block | null;
  /** The words of the column's head, for table cells; the head itself has none. */
  readonly column: string | null;
  /** Stands in a quotation: not the author's own voice. */
  readonly quoted: boolean;
  /** A table's head cell. */
  readonly head: boolean;
  /** A task that is ticked or not, `- [x]` or `- [ ]`; null for what is no task. */
  readonly task: 'done' | 'open' | null;
}

/** A `key: value` that the record states about itself, wherever it stood. */
export interface MetadataEntry {
  readonly key: string;
  readonly value: string;
  readonly range: Range;
  readonly source: MetadataSource;
}

/** Where a value of the metadata stood. */
export type MetadataSource =
  | 'front-matter'
  | 'section'
  | 'heading'
  | 'pair'
  | 'table'
  /** A list of what was done when. */
  | 'history'
  /** A word in brackets in the record's title. */
  | 'title'
  /** A sentence: "This record has been superseded by …". */
  | 'announcement'
  /** A tag of the front matter, or a badge, that says no more than a status does. */
  | 'tag'
  | 'badge'
  | 'file-name'
  | 'folder';

export interface Status extends Ranged<StatusValue> {
  /** As it is written. */
  readonly raw: string;
  readonly source: MetadataSource;
}

export interface RecordDate extends Ranged<string> {
  /** `YYYY-MM-DD`. */
  readonly value: string;
  readonly raw: string;
  /** The word that says what the date is of ("date", "updated"), as written; null where nothing but its place does. */
  readonly key: string | null;
  readonly source: MetadataSource;
}

export type PersonRole = 'decider' | 'author' | 'owner' | 'consulted' | 'informed';

/** The side of the table that somebody sits on. */
export type Side = 'business' | 'technology';

export interface Person {
  readonly name: string;
  readonly role: PersonRole;
  /** Null where the words do not say which side of the table somebody sits on. */
  readonly side: Side | null;
  readonly range: Range;
  readonly source: MetadataSource;
}

export interface Option {
  readonly title: string;
  readonly range: Range;
  /** The section that discusses it, where it has one of its own. */
  readonly section: Section | null;
  readonly chosen: boolean;
  /** What speaks for it, against it, and neither, each as written. */
  readonly pros: readonly Ranged<string>[];
  readonly cons: readonly Ranged<string>[];
  readonly neutral: readonly Ranged<string>[];
}

/** One of the decisions that are collected in one file. */
export interface CollectedDecision {
  readonly title: string;
  /** Its section, sub-sections included. */
  readonly range: Range;
  readonly status: Status | null;
}

export type LinkRelation = 'supersedes' | 'superseded-by' | 'amends' | 'amended-by' | 'deprecated-by' | 'relates-to';

/** A connection with another record. */
export interface RecordLink {
  readonly relation: LinkRelation;
  /** What the other record is called here: a number, a title, a file's name. */
  readonly name: string;
  /** Where the link leads, as written; null where the record only names the other one. */
  readonly target: string | null;
  readonly range: Range;
  readonly source: MetadataSource;
}

/** Every range counts UTF-16 code units of `text`. */
export interface Outline {
  readonly text: string;
  readonly sections: readonly Section[];
  readonly blocks: readonly Block[];
  /** Ranges of HTML comments, which is where templates put their prompts and writers their suppressions. */
  readonly comments: readonly Range[];
  /** Pictures among the prose: badges are some of them. */
  readonly images: readonly Image[];
  readonly frontMatter: FrontMatter | null;
}

export interface Image {
  readonly alt: string;
  /** Where it is loaded from, as written. Nothing is ever loaded. */
  readonly target: string;
  readonly range: Range;
}

export interface FrontMatter {
  /** Between the marks, marks left out. */
  readonly range: Range;
  readonly entries: readonly MetadataEntry[];
  /** Why it could not be read as a mapping, in the parser's words; null when it could. */
  readonly problem: string | null;
}

/** A decision record as read from Markdown: what it says about itself and where, before anything is judged. */
export interface DecisionRecord extends Outline {
  readonly kind: DocumentKind;
  /** Id of the template family, `unknown` where none fits. */
  readonly template: string;
  /** BCP 47 tag of the language that its prose is in; `und` where that cannot be told. */
  readonly language: string;
  readonly title: Ranged<string> | null;
  /** The record's number as written (`0012`), from its title, its file's name or the name of its own folder. */
  readonly number: string | null;
  readonly status: Status | null;
  /** Every place that states a status, the most believed first; the ranges of names of files and folders are empty. */
  readonly statuses: readonly Status[];
  /** The day of the decision. */
  readonly date: RecordDate | null;
  /** Every date that it gives itself, the most believed first; the ranges of names of files and folders are empty. */
  readonly dates: readonly RecordDate[];
  readonly people: readonly Person[];
  /** What was decided, in the record's own words. */
  readonly decision: Ranged<string> | null;
  readonly options: readonly Option[];
  /** The decisions of a file that holds several, as chapter 9 of arc42 does; empty where it is about one. */
  readonly decisions: readonly CollectedDecision[];
  /** Other records that it supersedes, amends, is superseded by, and so on, in the order of the text. */
  readonly links: readonly RecordLink[];
}
