import type { Finding, LoadedConfiguration } from '../../core';
import { lazily } from '../../core/text/lazily';
import type { Baselines } from '../baselines';
import { broughtBy, type Version } from '../brought';
import type { FileChange } from '../changes';
import type { Input } from '../files';
import type { Checks } from './checks';
import type { Checked } from './types';

/** A record that was checked. */
export interface CheckedRecord {
  readonly input: Input;
  readonly text: string;
  readonly loaded: LoadedConfiguration;
  readonly checked: Checked;
}

/** What of the findings of a record is worth telling. */
export interface News {
  readonly findings: readonly Finding[];
  /** What the baseline knows. */
  readonly known: readonly Finding[];
  /** How many there are besides that a change did not bring. */
  readonly untouched: number;
}

/**
 * Parts the findings of a record.
 *
 * @param versionBefore of the file whose change is looked at
 */
export async function newsIn(
  { input, text, loaded, checked }: CheckedRecord,
  versionBefore: VersionBefore,
  baselines: Baselines,
): Promise<News> {
  const { fresh, known } = await baselines.judge(checked.findings, input, loaded);
  const before = fresh.length === 0 ? null : await versionBefore();
  const findings = broughtBy(before, { text, findings: fresh });
  return { findings, known, untouched: fresh.length - findings.length };
}

/** A file before its change, checked; null where it is new, or nobody asks what the change brought. */
export type VersionBefore = () => Promise<Version | null>;

/** Checks it when it is first asked for, and once: there may be nothing to compare with it. */
export function versionBefore(
  input: Input,
  loaded: LoadedConfiguration,
  change: FileChange | null,
  checks: Checks,
): VersionBefore {
  return lazily(async () => {
    if (!change?.before) return null;
    const { text, home } = change.before;
    const { findings } = await checks.ofVersion(text, home, input, loaded);
    return { text, findings };
  });
}
