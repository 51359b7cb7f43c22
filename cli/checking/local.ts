import {
  type DecisionRecord,
  type Digest,
  digestOf,
  type Extract,
  type LoadedConfiguration,
  lintWithHistory,
  RecordLog,
  readModel,
  surroundingsIn,
  unconfigured,
  withHearing,
} from '../../core';
import { GitHistory } from '../../platform/first-commit';
import { configurationFor } from '../strictness';
import type { Checking, Examined, Examiner, Reading, Settings } from './types';

/** Reads and checks files where it is called. What was read once is kept until it has been checked. */
export class LocalExaminer implements Examiner {
  readonly #models = new Map<string, DecisionRecord>();
  readonly #logs = new WeakMap<readonly Extract[], RecordLog>();
  readonly #history = new GitHistory();

  async digest(reading: Reading, isKept: boolean): Promise<Digest> {
    const record = this.#read(reading);
    if (isKept && reading.home !== null && record.kind === 'record') this.#models.set(reading.home, record);
    return digestOf(record);
  }

  async examine(checking: Checking): Promise<Examined> {
    const { home, file, settings, conditions } = checking;
    const record = this.#read(checking);
    if (home !== null) this.#models.delete(home);
    const firstCommit = once(async () => (file === null ? null : this.#history.firstCommitOf(file)));
    const configuration = await configurationFor(
      record,
      settings.configuration,
      conditions.thresholds,
      firstCommit.value,
    );
    const { findings, accepted, asked } = await lintWithHistory(
      withHearing(record, home, configuration),
      configuration,
      { today: conditions.today, surroundings: this.#surroundings(checking) },
      firstCommit.value,
    );
    return {
      kind: record.kind,
      title: record.title,
      findings,
      accepted,
      asked,
      ...(firstCommit.isAsked() ? { firstCommit: await firstCommit.value() } : {}),
    };
  }

  #read({ home, text, settings }: Reading): DecisionRecord {
    const known = home === null ? undefined : this.#models.get(home);
    return known?.text === text ? known : readModel(text, home, asLoaded(settings));
  }

  #surroundings({ around }: Checking) {
    if (around === null) return null;
    const log = this.#logs.get(around.log) ?? new RecordLog(around.log);
    this.#logs.set(around.log, log);
    return surroundingsIn(log, around.places);
  }
}

function asLoaded(settings: Settings): LoadedConfiguration {
  return { ...unconfigured, ...settings };
}

/** Something that takes a while, and is found at most once. */
function once<T>(find: () => Promise<T>) {
  let found: Promise<T> | null = null;
  return {
    value: () => {
      found ??= find();
      return found;
    },
    isAsked: () => found !== null,
  };
}
