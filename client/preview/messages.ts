/** What the extension and the page of a preview tell each other. Offsets count UTF-16 code units of the record's text. */

/** What the page keeps, so that the preview is the same after the window was loaded anew. */
export interface PreviewState {
  /** URI of the record. */
  readonly record: string;
  /** Id of the reader who is told; null for the usual one. */
  readonly reader: string | null;
  /** True for a preview that stays with its record. */
  readonly locked: boolean;
}

/** Where the caret stands in the record. */
export interface Caret {
  readonly offset: number;
  /** The line that it stands in. */
  readonly lineStart: number;
  readonly lineEnd: number;
}

export interface ShowMessage {
  readonly type: 'show';
  /** Another record is shown from its top, the same one from where it was read. */
  readonly state: PreviewState;
  /** The summary; empty where there is none. */
  readonly html: string;
  /** A sentence to the reader: why there is no summary, or what is to be known about this one. Empty for none. */
  readonly note: string;
  readonly readers: readonly { readonly id: string; readonly name: string }[];
  readonly reader: string;
  readonly caret: Caret | null;
}

/** To the page. */
export type PreviewMessage =
  | ShowMessage
  /** The caret has moved, or has left the record. */
  | { readonly type: 'caret'; readonly caret: Caret | null }
  /** To be put on the clipboard, as HTML and as plain text. */
  | { readonly type: 'copy'; readonly html: string; readonly text: string };

/** From the page. */
export type PageMessage =
  /** The page can be told what to show. */
  | { readonly type: 'ready' }
  /** The page shows what it was told to, in these words. */
  | { readonly type: 'shown'; readonly text: string }
  /** The words where the caret stands. */
  | { readonly type: 'marked'; readonly marked: readonly string[] }
  /** Somebody wants to see where a line comes from. */
  | { readonly type: 'reveal'; readonly start: number; readonly end: number }
  /** Somebody wants to fill the gap with this id. */
  | { readonly type: 'fill'; readonly gap: string }
  /** Somebody else is to be told. */
  | { readonly type: 'reader'; readonly reader: string }
  /** What was to be copied is on the clipboard, or the browser did not let it there. */
  | { readonly type: 'copied'; readonly succeeded: boolean };
