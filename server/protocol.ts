import type { WorkspaceEdit } from 'vscode-languageserver';

/**
 * What this server and a client of its own say to each other beyond the language server protocol. A client that does
 * not ask for it in its initialization options gets the protocol alone.
 */

/** Request to the server: {@link ExecutiveSummaryParams} -> {@link ExecutiveSummaryResult}. */
export const EXECUTIVE_SUMMARY = 'adrBridge/executiveSummary';

/** Request to the server: {@link ExportSummaryParams} -> {@link ExportSummaryResult}. */
export const EXPORT_SUMMARY = 'adrBridge/exportSummary';

/** Request to the server: {@link FillGapParams} -> {@link FillGapResult}. */
export const FILL_GAP = 'adrBridge/fillGap';

/** Request to the server: {@link ExplainConfigurationParams} -> {@link ExplainConfigurationResult}. */
export const EXPLAIN_CONFIGURATION = 'adrBridge/explainConfiguration';

/** Notification to the client: {@link DocumentStatus}, whenever what is known of an open document has changed. */
export const DOCUMENT_STATUS = 'adrBridge/documentStatus';

/** Notification to the client, without parameters: summaries may read otherwise, though no document has changed. */
export const SUMMARIES_CHANGED = 'adrBridge/summariesChanged';

/** Request to the client: {@link FileParams} -> the text of the file, null where there is none. */
export const READ_FILE = 'adrBridge/fs/read';

/** Request to the client: {@link FileParams} -> whether there is such a file or folder. */
export const FILE_EXISTS = 'adrBridge/fs/exists';

/** Request to the client: {@link FileParams} -> {@link FolderEntry}s, none for what is no folder. */
export const LIST_FOLDER = 'adrBridge/fs/list';

/** The files that hold what a team knows and lives with. */
export const BASELINE_PATTERN = '**/.adr-bridge-baseline.json';

/** Decision records and the files around them, for watchers. */
export const MARKDOWN_PATTERN = '**/*.{md,markdown,mdown,mkd,mdx}';

/** The files that hold a team's configuration, for watchers and document selectors. */
export const CONFIGURATION_PATTERN = '**/.adr-bridge.{json,jsonc,yaml,yml}';

/** The section of the editor's settings that are this server's. */
export const SETTINGS_SECTION = 'adrBridge';

/** What a client may ask for at the start. */
export interface InitializationOptions {
  /** The client answers requests for files that the server cannot reach by itself. */
  readonly files?: boolean;
  /** The client takes notifications about the status of documents. */
  readonly documentStatus?: boolean;
  /** The day to be taken for today, `YYYY-MM-DD`, where it is not to be that of the clock. */
  readonly today?: string;
}

/** How findings are shown that the team's baseline knows: as hints on faded words, not at all, or as all others. */
export type BaselineSetting = 'faded' | 'hidden' | 'shown';

/** Values of the settings section. */
export interface Settings {
  readonly enable?: boolean;
  readonly baseline?: BaselineSetting;
}

export interface FileParams {
  readonly uri: string;
}

/** What stands in a folder. */
export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

export interface ExecutiveSummaryParams {
  /** Of an open document. */
  readonly uri: string;
  /** Id of the reader who is told; one that is not known, or none, is the executive. */
  readonly reader?: string;
  /** Whether gaps are to have buttons that offer to fill them: for documents that can be written to. */
  readonly offers?: boolean;
}

/** Somebody whom a summary can be told. */
export interface SummaryReader {
  readonly id: string;
  readonly name: string;
}

export type ExecutiveSummaryResult =
  | {
      readonly kind: 'summary';
      readonly title: string;
      /**
       * The body of a page; text of the record is text in it. `data-start` and `data-end` are offsets in UTF-16 code
       * units; `button[data-fix]` holds the id of the gap that it offers to fill.
       */
      readonly html: string;
      /** All readers that there are, those of the team among them. */
      readonly readers: readonly SummaryReader[];
      /** Id of the one who is told. */
      readonly reader: string;
      /** Of the document that offsets count in. */
      readonly version: number;
    }
  | {
      readonly kind: 'none';
      /** Why there is no summary, as a sentence. */
      readonly reason: string;
      /** True for a reason that may pass, so that what was shown last may stay: it is not open, or something failed. */
      readonly passing: boolean;
    };

export interface ExportSummaryParams {
  /** Of an open document. */
  readonly uri: string;
  /** As in {@link ExecutiveSummaryParams}. */
  readonly reader?: string;
}

export type ExportSummaryResult =
  | {
      readonly kind: 'export';
      readonly title: string;
      readonly markdown: string;
      /** A fragment of HTML for the clipboard. */
      readonly richText: string;
      /** One self-contained page. */
      readonly page: string;
    }
  | {
      readonly kind: 'none';
      /** Why there is none, as a sentence. */
      readonly reason: string;
    };

export interface FillGapParams {
  /** Of an open document. */
  readonly uri: string;
  /** Id of the gap, as its button holds it. */
  readonly gap: string;
}

export type FillGapResult =
  | { readonly kind: 'edit'; readonly edit: WorkspaceEdit }
  | {
      readonly kind: 'none';
      /** Why there is none, as a sentence. */
      readonly reason: string;
    };

export interface ExplainConfigurationParams {
  /** Of an open document. */
  readonly uri: string;
}

export type ExplainConfigurationResult =
  | {
      readonly kind: 'explanation';
      /** What holds for the document, as YAML with comments that say where each value is set. */
      readonly text: string;
    }
  | {
      readonly kind: 'none';
      /** Why there is none, as a sentence. */
      readonly reason: string;
    };

/**
 * What a document is to the server: one of the engine's kinds of Markdown files; a record as it once was, which is shown
 * and not checked; or why it was not read at all: the setting `adrBridge.enable` is off, or the file is too large.
 */
export type StatusKind = 'record' | 'template' | 'index' | 'other' | 'view' | 'off' | 'too-large';

export interface DocumentStatus {
  readonly uri: string;
  readonly kind: StatusKind;
  /** Name of the template that a record follows; null where none is known. */
  readonly template: string | null;
  /** BCP 47 tag of a record's language in which its sentences are not understood; null where they are. */
  readonly unheard: string | null;
  /** A record in one line: its decision, metric and status; null for what is no record. */
  readonly summary: string | null;
  /** URI of the configuration file in use; null where there is none. */
  readonly configuration: string | null;
  /** What is wrong with it, each a sentence on that file or on one that it reads: what it extends, or a glossary. */
  readonly problems: readonly { readonly uri: string; readonly message: string }[];
}
