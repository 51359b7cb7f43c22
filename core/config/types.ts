import type { OptionValue, Severity } from '../lint/types';

/** How one rule is set. What is not given keeps its default. */
export interface RuleSetting {
  readonly severity?: Severity | 'off';
  readonly options?: Readonly<Record<string, OptionValue>>;
}

/** What a team decides about the linter. */
export interface Configuration {
  /** Where records live: glob patterns relative to the folder of the configuration file. */
  readonly records: {
    /** Every Markdown file that matches is a record, whatever it looks like; none: folders, names and content decide. */
    readonly include: readonly string[];
    /** No file that matches is a record. */
    readonly exclude: readonly string[];
  };
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

/** Used where no file says otherwise. */
export const defaultConfiguration: Configuration = { records: { include: [], exclude: [] }, rules: {} };
