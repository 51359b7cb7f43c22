import type { Digest, Extract } from '../../core';
import type { Checking, Examined, Reading, Settings } from './types';

/** A job for a thread. Settings and logs, which many jobs have in common, are sent once and then named by a number. */
export type Job =
  | { readonly kind: 'digest'; readonly isKept: boolean; readonly reading: Sent<Reading> }
  | { readonly kind: 'examine'; readonly checking: SentChecking };

type Sent<T extends Reading> = Omit<T, 'settings'> & { readonly settings: number };

export type SentChecking = Omit<Sent<Checking>, 'around'> & {
  readonly around: { readonly log: number; readonly places: NonNullable<Checking['around']>['places'] } | null;
};

/** What jobs have in common. */
export type Shared = Settings | readonly Extract[];

export type ToThread =
  | { readonly kind: 'share'; readonly number: number; readonly value: Shared }
  | { readonly kind: 'forget'; readonly number: number }
  | { readonly kind: 'job'; readonly number: number; readonly job: Job };

export interface FromThread {
  /** Of the job. */
  readonly number: number;
  readonly answer?: Digest | Examined;
  /** Why there is no answer. */
  readonly failure?: string;
}
