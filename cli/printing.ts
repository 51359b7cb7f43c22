import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import pc from 'picocolors';
import type { Finding, LineIndex, Severity } from '../core';
import type { Context } from './context';
import type { Input } from './files';
import { formats, WITH_EVERYTHING } from './formats';
import type { FormatChoice } from './formats/names';
import type { FileReport, Format, Page } from './formats/types';
import { DEFAULT_WIDTH, noLinks } from './output';
import { nameIn, rootAbove } from './root';
import type { Shard } from './shards';
import type { FailOn, Tally } from './tally';
import { isSameFile, whyNotWritten, writeWhole } from './write-file';

export interface PrintOptions {
  readonly formats: readonly FormatChoice[];
  /** True where hints are asked for. */
  readonly hints: boolean;
  readonly failOn: FailOn;
  /** The part that this run is of a larger one; null for a whole one. */
  readonly shard?: Shard | null;
}

/** What was found in a file, as a run knows it. */
export interface Found {
  /** As it is shown. */
  readonly path: string;
  /** Absolute, with `/` between the parts; null for standard input that nobody says the place of. */
  readonly home: string | null;
  readonly lines: LineIndex;
  readonly findings: readonly Finding[];
  readonly accepted?: readonly Finding[];
  readonly known?: readonly Finding[];
}

/** Hands what is found to every format that was asked for. */
export class Printer {
  private constructor(
    private readonly outlets: readonly Outlet[],
    private readonly context: Context,
    private readonly root: string,
  ) {}

  static async open(options: PrintOptions, context: Context): Promise<Printer> {
    const root = rootAbove(context.folder);
    const outlets = options.formats.map(async ({ name, file }): Promise<Outlet> => {
      const page = file === null ? null : new FilePage(file);
      const hasHints = options.hints || WITH_EVERYTHING.includes(name);
      const isShown = (severity: Severity) => hasHints || severity !== 'hint';
      const make = await formats[name]();
      const { output } = context;
      const { failOn, shard = null } = options;
      const setting = { page: page ?? output, isShown, failOn, shard, root, environment: process.env };
      // A file is asked for by its name: it is not what `--quiet` is about.
      return { format: make({ ...setting, isQuiet: page === null && output.isQuiet }), page, isShown };
    });
    return new Printer(await Promise.all(outlets), context, root);
  }

  add({ path, home, lines, findings, accepted = [], known = [] }: Found): void {
    const rootPath = nameIn(this.root, home, path);
    this.addReport({ path, rootPath, lines, findings, accepted, known });
  }

  /** Hands on what another run has found. */
  addReport({ findings, accepted, known, ...file }: FileReport): void {
    for (const { format, isShown } of this.outlets) {
      const shown = (some: readonly Finding[]) => some.filter(({ severity }) => isShown(severity));
      const report: FileReport = {
        ...file,
        findings: shown(findings),
        accepted: shown(accepted),
        known: shown(known),
      };
      format.add(report);
    }
  }

  /**
   * To be called when everything has been looked at.
   *
   * @param inputs none of which is to be written over
   */
  async end(tally: Tally, inputs: readonly Pick<Input, 'file'>[]): Promise<void> {
    for (const { format } of this.outlets) format.end(tally);
    for (const { page } of this.outlets) if (page) await this.#write(page, inputs);
  }

  async #write({ path, text }: FilePage, inputs: readonly Pick<Input, 'file'>[]): Promise<void> {
    const { folder, output } = this.context;
    const target = resolve(folder, path);
    for (const { file } of existsSync(target) ? inputs : []) {
      if (file === null || !(await isSameFile(file, target))) continue;
      output.complain(`${path} is one of the files that were looked at; name another one to write to.`);
      return;
    }
    try {
      await writeWhole(target, text);
    } catch (error) {
      output.complain(whyNotWritten(path, error));
    }
  }
}

interface Outlet {
  readonly format: Format;
  /** Null for standard output. */
  readonly page: FilePage | null;
  readonly isShown: (severity: Severity) => boolean;
}

/** Collects what goes to a file, which is then written whole or not at all. */
class FilePage implements Page {
  readonly colours = pc.createColors(false);
  readonly width = DEFAULT_WIDTH;
  readonly links = noLinks;
  readonly #parts: string[] = [];

  constructor(readonly path: string) {}

  get text(): string {
    return this.#parts.join('');
  }

  print(text: string): void {
    this.#parts.push(text);
  }
}
