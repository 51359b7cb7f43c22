/** What the extension and the page of the preview tell each other. */

/** To the page. */
export interface ShowMessage {
  readonly type: 'show';
  /** URI of the record: another one is shown from its top, the same one from where it was read. */
  readonly record: string;
  /** The summary; empty where there is none. */
  readonly html: string;
  /** A sentence to the reader: why there is no summary, or what is to be known about this one. Empty for none. */
  readonly note: string;
}

/** From the page. */
export type PageMessage =
  /** The page can be told what to show. */
  | { readonly type: 'ready' }
  /** The page shows what it was told to. */
  | { readonly type: 'shown'; readonly text: string }
  /** The reader wants to see where a line comes from; offsets in UTF-16 code units. */
  | { readonly type: 'reveal'; readonly start: number; readonly end: number };
