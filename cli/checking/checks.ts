import { access } from 'node:fs/promises';
import {
  type DecisionRecord,
  type Digest,
  digestOf,
  isAnsweredAlike,
  type LoadedConfiguration,
  type Outlook,
  type RecordLog,
  RecordLogs,
  readModel,
  type Surroundings,
} from '../../core';
import { GitHistory } from '../../platform/first-commit';
import { listFolder } from '../../platform/list-folder';
import type { Configurations } from '../configurations';
import type { Context } from '../context';
import type { Input } from '../files';
import { readText } from '../read-text';
import { BUILD } from './build';
import { type Cache, type KeptExamined, keyOf } from './cache';
import { Crew } from './crew';
import type { Checked, Checking, Conditions, Examined, Settings } from './types';

export interface CheckOptions {
  readonly conditions: Conditions;
  /** Null where nothing is kept from run to run. */
  readonly cache: Cache | null;
  /** How many threads there may be; 1 for none besides this one. Left out, the number of files and of processors decides. */
  readonly threads?: number | undefined;
  /** False where the files change while they are looked at, or not all of them are. */
  readonly looksAhead: boolean;
}

/** Files that are looked at before their turn has come. */
const AHEAD = 64;

/** A text to be checked. */
interface Subject {
  readonly input: Input;
  readonly text: string;
  readonly loaded: LoadedConfiguration;
}

/**
 * Checks the records of a run, several at a time, each parsed once: what is found comes from the cache where nothing
 * has changed that it rests on.
 */
export class Checks {
  readonly #crew: Crew;
  readonly #logs: RecordLogs;
  readonly #history = new GitHistory();
  readonly #digests = new Map<string, { readonly key: string; readonly digest: Promise<Digest> }>();
  readonly #waiting: Set<string>;
  readonly #ahead = new Map<Input, Promise<{ readonly subject: Subject; readonly checked: Checked } | null>>();
  readonly #settings = new WeakMap<LoadedConfiguration, { readonly settings: Settings; readonly key: string }>();
  readonly #extracts = new WeakMap<RecordLog, Around>();
  readonly #conditions: string;
  #next = 0;

  constructor(
    private readonly context: Context,
    private readonly configurations: Configurations,
    private readonly inputs: readonly Input[],
    private readonly options: CheckOptions,
  ) {
    const { cache, threads } = options;
    this.#waiting = new Set(inputs.flatMap(({ home }) => home ?? []));
    this.#conditions = keyOf(options.conditions.thresholds);
    const news = inputs.filter(({ home }) => !cache || home === null || !cache.has(home)).length;
    this.#crew = new Crew(news, threads);
    this.#logs = new RecordLogs({ list: listFolder, exists: isThere, read: (path) => this.#neighbour(path) });
  }

  /** Checks one input; those behind it are begun. A file that is no record has no findings. */
  async of(input: Input, text: string, loaded: LoadedConfiguration): Promise<Checked> {
    this.#lookAhead();
    const ahead = await this.#ahead.get(input);
    this.#ahead.delete(input);
    if (ahead?.subject.text === text) return ahead.checked;
    return this.#check({ input, text, loaded });
  }

  /** Checks another version of a file, among the files as they are now. */
  async ofVersion(text: string, home: string, { file }: Input, loaded: LoadedConfiguration): Promise<Checked> {
    const { log, places } = await this.#logs.around(digestOf(readModel(text, home, loaded)), home, loaded);
    const { settings } = this.#settingsOf(loaded);
    const { conditions } = this.options;
    const around = { log: this.#around(log).log, places };
    return this.#crew.examine({ home, file, text, settings, around, conditions });
  }

  /** What rules may know of the files around a record, whichever version of it; null for a text by itself. */
  async around(record: DecisionRecord, home: string | null, loaded: LoadedConfiguration): Promise<Surroundings | null> {
    if (home === null) return null;
    return (await this.#logs.around(digestOf(record), home, loaded)).surroundings;
  }

  /** Takes in that a file holds this record now. */
  async update(record: DecisionRecord, home: string | null, loaded: LoadedConfiguration): Promise<void> {
    if (home !== null) await this.#logs.update(digestOf(record), home, loaded);
  }

  /** To be called when everything has been looked at, and also where the run is given up. */
  async end(): Promise<void> {
    await this.#crew.close();
    await this.options.cache?.save(async (home) => !this.#digests.has(home) && !(await isThere(home)));
  }

  #lookAhead(): void {
    const most = this.options.looksAhead ? AHEAD : 0;
    while (this.#next < this.inputs.length && this.#ahead.size < most) {
      const input = this.inputs[this.#next++];
      if (!input || input.file === null) continue;
      const begun = this.#begin(input);
      // Whoever asks for it is told; nobody may ask.
      begun.catch(() => undefined);
      this.#ahead.set(input, begun);
    }
  }

  async #begin(input: Input) {
    const reading = await readText(input, this.context.standardInput);
    if ('refusal' in reading) return null;
    const subject = { input, text: reading.text, loaded: await this.configurations.of(input) };
    return { subject, checked: await this.#check(subject) };
  }

  async #check(subject: Subject): Promise<Checked> {
    const { input, text, loaded } = subject;
    const { home } = input;
    const digest = await this.#digestOf(subject);
    if (digest.kind !== 'record') return { kind: digest.kind, title: null, findings: [], accepted: [] };
    const outlook = home === null ? null : await this.#logs.around(digest, home, loaded);
    const kept = outlook && (await this.#kept(subject, outlook));
    if (kept) return kept;
    const { settings } = this.#settingsOf(loaded);
    const around = outlook && { log: this.#around(outlook.log).log, places: outlook.places };
    const { conditions } = this.options;
    const checking: Checking = { home, file: input.file, text, settings, around, conditions };
    const examined = await this.#crew.examine(checking);
    if (outlook) await this.#keep(subject, outlook, examined);
    return examined;
  }

  async #digestOf({ input, text, loaded }: Subject): Promise<Digest> {
    const { home } = input;
    const { settings, key: settingsKey } = this.#settingsOf(loaded);
    const key = keyOf(BUILD, home, text, settingsKey);
    const known = home === null ? undefined : this.#digests.get(home);
    if (known?.key === key) return known.digest;
    const kept = home !== null && this.options.cache?.digest(home, key);
    if (kept) {
      this.#digests.set(home, { key, digest: Promise.resolve(kept) });
      return kept;
    }
    const isKept = home !== null && this.#waiting.has(home);
    const digest = this.#crew.digest({ home, text, settings }, isKept);
    if (home === null) return digest;
    this.#digests.set(home, { key, digest });
    this.options.cache?.keepDigest(home, key, await digest);
    return digest;
  }

  async #neighbour(path: string): Promise<Digest | null> {
    const input: Input = { path, file: path, home: path, isNamed: false, folders: [] };
    const reading = await readText(input, this.context.standardInput);
    if ('refusal' in reading) return null;
    return this.#digestOf({ input, text: reading.text, loaded: await this.configurations.of(input) });
  }

  /** What was found in an earlier run, where everything that it rests on is as it was. */
  async #kept({ input, text, loaded }: Subject, { log, surroundings }: Outlook): Promise<Examined | null> {
    const { cache, conditions } = this.options;
    if (!cache || input.home === null) return null;
    const kept = cache.examined(input.home, keyOf(BUILD, input.home, text, this.#settingsOf(loaded).key));
    if (!kept || kept.conditions !== this.#conditions) return null;
    if (kept.neighbours !== null && kept.neighbours !== this.#around(log).key) return null;
    if (!isAnsweredAlike(kept.result.asked, { today: conditions.today, surroundings })) return null;
    return (await this.#hasSameHistory(input, kept)) ? kept.result : null;
  }

  async #hasSameHistory({ file }: Input, { head, result }: KeptExamined): Promise<boolean> {
    if (result.firstCommit === undefined || file === null) return true;
    if ((await this.#history.headOf(file)) === head) return true;
    return (await this.#history.firstCommitOf(file)) === result.firstCommit;
  }

  async #keep({ input, text, loaded }: Subject, { log }: Outlook, result: Examined): Promise<void> {
    const { cache } = this.options;
    if (!cache || input.home === null) return;
    const asksHistory = result.firstCommit !== undefined && input.file !== null;
    cache.keepExamined(input.home, keyOf(BUILD, input.home, text, this.#settingsOf(loaded).key), {
      conditions: this.#conditions,
      neighbours: result.asked.neighbours ? this.#around(log).key : null,
      ...(asksHistory ? { head: await this.#history.headOf(input.file) } : {}),
      result,
    });
  }

  #settingsOf(loaded: LoadedConfiguration) {
    const known = this.#settings.get(loaded);
    if (known) return known;
    const { configuration, root, recordFolders } = loaded;
    const settings = { configuration, root, recordFolders };
    const made = { settings, key: keyOf(settings) };
    this.#settings.set(loaded, made);
    return made;
  }

  #around(log: RecordLog): Around {
    const known = this.#extracts.get(log);
    if (known) return known;
    const made = { log: log.extracts, key: this.options.cache ? keyOf(log.neighbours) : '' };
    this.#extracts.set(log, made);
    return made;
  }
}

/** A log as it is sent to where records are checked, and the key of what its records tell each other. */
interface Around {
  readonly log: RecordLog['extracts'];
  readonly key: string;
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
