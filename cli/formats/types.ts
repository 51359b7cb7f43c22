import type { Finding, LineIndex } from '../../core';
import type { Tally } from '../tally';

/** Writes what a run finds, as it finds it. */
export interface Format {
  /**
   * @param path of the record or configuration file, as it is shown
   * @param accepted what the writer of the record has accepted
   */
  add(path: string, lines: LineIndex, findings: readonly Finding[], accepted: readonly Finding[]): void;
  /** Called once, when everything has been looked at. */
  end(tally: Tally): void;
}
