/**
 * Remembers what was found for the texts that came last. While somebody types, all sentences of a record but one are
 * those that were there before.
 */
export class Remembered<T> {
  readonly #room: number;
  #recent = new Map<string, T>();
  /** What came before the recent ones: forgotten when those fill the room. */
  #earlier = new Map<string, T>();
  #taken = 0;

  /** @param room in UTF-16 code units of the texts that are kept; twice as many are at most */
  constructor(room = 200_000) {
    this.#room = room;
  }

  /**
   * What was found for the text, or is found now.
   *
   * @param find must give the same for the same text every time; what it gives is shared, and not to be changed
   */
  of(text: string, find: () => T): T {
    const recent = this.#recent.get(text);
    if (recent !== undefined) return recent;
    const found = this.#earlier.get(text) ?? find();
    this.#taken += text.length;
    if (this.#taken > this.#room) {
      this.#earlier = this.#recent;
      this.#recent = new Map();
      this.#taken = text.length;
    }
    this.#recent.set(text, found);
    return found;
  }
}
