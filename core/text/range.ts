/**
 * A stretch of the original text: half-open, in UTF-16 code units from 0, counted on the text as it was given
 * (byte order mark, carriage returns and front matter included).
 */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A value together with the words of the record that it was read from. */
export interface Ranged<T> {
  readonly value: T;
  readonly range: Range;
}
