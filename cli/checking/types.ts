import type {
  Asked,
  DecisionRecord,
  Digest,
  DocumentKind,
  Extract,
  Finding,
  LinkedPlaces,
  LoadedConfiguration,
} from '../../core';
import type { Threshold } from '../strictness';

/** What of a configuration counts when a record is read and checked. Data, so that it can be sent to a thread. */
export type Settings = Pick<LoadedConfiguration, 'configuration' | 'root' | 'recordFolders'>;

/** A text to be read. */
export interface Reading {
  /** Where it lives, as the engine names it; null where nobody knows. */
  readonly home: string | null;
  readonly text: string;
  readonly settings: Settings;
}

/** A record to be checked, with what is known around it. */
export interface Checking extends Reading {
  /** The file on the disk whose history counts; null where there is none. */
  readonly file: string | null;
  /** The log that it stands in, and where its links lead; null for a text by itself. */
  readonly around: { readonly log: readonly Extract[]; readonly places: LinkedPlaces } | null;
  readonly conditions: Conditions;
}

/** What is the same for every record of a run. */
export interface Conditions {
  /** The day of the run. */
  readonly today: string;
  readonly thresholds: readonly Threshold[];
}

/** What was found in a file. */
export interface Checked {
  readonly kind: DocumentKind;
  readonly title: DecisionRecord['title'];
  readonly findings: readonly Finding[];
  readonly accepted: readonly Finding[];
}

/** The same, with what it rests on. */
export interface Examined extends Checked {
  readonly asked: Asked;
  /** The day of the first commit, where somebody asked for it. */
  readonly firstCommit?: string | null;
}

/** Reads and checks files: in this process or in a thread. */
export interface Examiner {
  /** @param isKept true where the same text is going to be checked */
  digest(reading: Reading, isKept: boolean): Promise<Digest>;
  examine(checking: Checking): Promise<Examined>;
}
