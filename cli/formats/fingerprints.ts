import { createHash } from 'node:crypto';
import type { Finding } from '../../core';
import type { FileReport } from './types';

/**
 * Tells findings apart, and knows them again when their lines have moved: by the file, by what is asked and by the words
 * that it is asked of. Of findings that are alike in all of that, each has its number in the order of the text.
 */
export class Fingerprints {
  readonly #seen = new Map<string, number>();

  /** 32 hexadecimal digits. To be asked once for each finding, in the order of the text. */
  of({ rootPath, lines }: FileReport, { ruleId, messageId, range }: Finding): string {
    const words = lines.textIn(range).replace(/\s+/g, ' ').trim();
    const same = JSON.stringify([rootPath, ruleId, messageId, words]);
    const number = this.#seen.get(same) ?? 0;
    this.#seen.set(same, number + 1);
    return createHash('sha256').update(`${same}${number}`).digest('hex').slice(0, 32);
  }
}
