import { access, readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import {
  BASELINE_FILE,
  type Baseline,
  baselineFolderOf,
  baselineText,
  countFindings,
  type Finding,
  type Judged,
  judge,
  type KnownCounts,
  LineIndex,
  type LoadedConfiguration,
  parseBaseline,
  sum,
} from '../core';
import type { Context } from './context';
import type { Input } from './files';
import { decode } from './read-text';
import { count, reasonOf } from './words';
import { writeWhole } from './write-file';

/** Id of the findings on a baseline. */
export const BASELINE = 'baseline';

export interface BaselineOptions {
  /** The caller's file for every record; else each has that of its configuration. */
  readonly file: string | undefined;
  /** Nothing is known. */
  readonly isIgnored: boolean;
  /** What is found becomes known. */
  readonly isUpdated: boolean;
}

/** What is wrong in a baseline. */
interface BrokenBaseline {
  readonly path: string;
  readonly lines: LineIndex;
  readonly findings: readonly Finding[];
}

/** One baseline while it is in use. */
interface Book {
  /** Absolute. */
  readonly file: string;
  readonly text: string | null;
  readonly baseline: Baseline;
  readonly broken: BrokenBaseline | null;
  /** What has been found, by the path of the file from the baseline's folder. */
  readonly found: Map<string, KnownCounts>;
}

/** The baselines of a run. */
export class Baselines {
  readonly #books = new Map<string, Promise<Book>>();
  readonly #told = new Set<Book>();
  #gone = 0;

  constructor(
    private readonly context: Context,
    private readonly options: BaselineOptions,
  ) {}

  /** Parts what is known of a file from what is new; what is to be known from now on is known at once. */
  async judge(findings: readonly Finding[], input: Input, loaded: LoadedConfiguration): Promise<Judged> {
    const book = await this.#bookFor(input, loaded);
    if (!book) return judge(findings);
    const path = pathIn(book, input.home ?? '');
    const counts = countFindings(findings);
    book.found.set(path, counts);
    const judged = judge(findings, this.options.isUpdated ? counts : book.baseline.get(path));
    this.#gone += judged.gone;
    return judged;
  }

  /** What is wrong in the baseline that counts for an input; told once. */
  async newProblems(input: Input, loaded: LoadedConfiguration): Promise<BrokenBaseline | null> {
    const book = await this.#bookFor(input, loaded);
    if (!book?.broken || this.#told.has(book) || this.options.isUpdated) return null;
    this.#told.add(book);
    return book.broken;
  }

  /** To be called when everything has been looked at: writes what is known now, or says what is known no more. */
  async end(): Promise<void> {
    for (const book of await Promise.all(this.#books.values())) {
      const left = await this.#unseen(book);
      if (this.options.isUpdated) await this.#write(book, left);
    }
    if (this.#gone > 0 && !this.options.isUpdated) {
      const verb = this.#gone === 1 ? 'is' : 'are';
      this.context.output.note(
        `${count(this.#gone, 'known finding')} ${verb} gone: run adr-bridge lint --update-baseline to keep it so.`,
      );
    }
  }

  /** What is known of files that this run did not look at; that of files which are no more is gone. */
  async #unseen({ file, baseline, found }: Book): Promise<Map<string, KnownCounts>> {
    const left = new Map<string, KnownCounts>();
    for (const [path, counts] of baseline) {
      if (found.has(path)) continue;
      if (await isThere(resolve(dirname(file), path))) left.set(path, counts);
      else this.#gone += sum(counts.values());
    }
    return left;
  }

  async #write(book: Book, left: ReadonlyMap<string, KnownCounts>): Promise<void> {
    const { output } = this.context;
    const path = this.#shown(book.file);
    const all = new Map([...left, ...book.found]);
    const known = sum([...all.values()].flatMap((counts) => [...counts.values()]));
    if (book.text === null && known === 0) return output.note(`There is nothing to put into ${path}.`);
    if (book.text !== null && !mayBeBaseline(book.text)) {
      output.complain(`${path} holds something else than a baseline; name another file for it.`);
      return;
    }
    try {
      const text = baselineText(all);
      if (text !== book.text) await writeWhole(book.file, text);
      const files = [...all.values()].filter(({ size }) => size > 0).length;
      output.note(`${path}: ${count(known, 'finding')} in ${count(files, 'file')} known from now on.`);
    } catch (error) {
      output.complain(`${path} ${reasonOf(error)}.`);
    }
  }

  async #bookFor({ home }: Input, loaded: LoadedConfiguration): Promise<Book | null> {
    const { file, isIgnored } = this.options;
    if (isIgnored || home === null) return null;
    const { folder } = this.context;
    const path = file === undefined ? `${baselineFolderOf(loaded) ?? folder}/${BASELINE_FILE}` : resolve(folder, file);
    const known = this.#books.get(path);
    if (known) return known;
    const opened = this.#open(path);
    this.#books.set(path, opened);
    return opened;
  }

  async #open(file: string): Promise<Book> {
    const text = await this.#textOf(file);
    const { baseline, problems } = text === null ? { baseline: new Map(), problems: [] } : parseBaseline(text);
    const broken =
      problems.length > 0
        ? { path: this.#shown(file), lines: new LineIndex(text ?? ''), findings: problems.map(asFinding) }
        : null;
    return { file, text, baseline, broken, found: new Map() };
  }

  async #textOf(file: string): Promise<string | null> {
    try {
      return decode(await readFile(file)).text;
    } catch (error) {
      const isAbsent = (error as NodeJS.ErrnoException).code === 'ENOENT';
      // One that the caller names should be there.
      if (!isAbsent || (this.options.file !== undefined && !this.options.isUpdated)) {
        this.context.output.complain(`The baseline ${this.#shown(file)} ${reasonOf(error)}.`);
      }
      return null;
    }
  }

  #shown(file: string): string {
    return relative(this.context.folder, file).replaceAll('\\', '/');
  }
}

function pathIn({ file }: Book, path: string): string {
  return relative(dirname(file), path).replaceAll('\\', '/');
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function asFinding({ message, range }: { message: string; range: Finding['range'] }): Finding {
  return {
    ruleId: BASELINE,
    severity: 'error',
    range,
    messageId: 'invalid',
    message,
    url: '',
    fixes: [],
    related: [],
  };
}

/** True for what a run may write anew: an empty file, and a baseline, be it broken. */
function mayBeBaseline(text: string): boolean {
  return text.trim() === '' || text.includes('"findings"');
}
