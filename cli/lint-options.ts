import type { ChangeScope } from './changes';
import { FORMATS, type FormatChoice } from './formats/names';
import type { Shard } from './shards';
import { isDay, readThreshold } from './strictness';
import type { FailOn } from './tally';

export interface LintOptions {
  /** Empty for the one that people read. */
  readonly format?: readonly FormatChoice[];
  /** Where the one format goes that has no file of its own. */
  readonly outputFile?: string;
  readonly failOn: FailOn;
  readonly maxWarnings?: number;
  readonly hints?: boolean;
  readonly config?: string;
  readonly stdinFilename?: string;
  /** False where files that say what to pass over count for nothing. */
  readonly ignore?: boolean;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  /** False where nothing is to be known. */
  readonly baseline?: string | false;
  /** True where no file is named. */
  readonly updateBaseline?: string | true;
  readonly strictFrom?: string;
  readonly strictSince?: string;
  readonly today?: string;
  readonly since?: string;
  readonly changed?: boolean;
  readonly staged?: boolean;
  readonly unstaged?: boolean;
  readonly changedFiles?: boolean;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  /** Threads; what is worth it where none are named. */
  readonly concurrency?: number;
  readonly shard?: Shard;
}

/** `--update-baseline docs/adr` names no baseline but what to look at: only a name with `.json` is that of one. */
export function withPaths(
  paths: readonly string[],
  given: LintOptions,
): { options: LintOptions; named: readonly string[] } {
  const { updateBaseline } = given;
  if (typeof updateBaseline !== 'string' || updateBaseline.endsWith('.json')) return { options: given, named: paths };
  return { options: { ...given, updateBaseline: true }, named: [updateBaseline, ...paths] };
}

/** What cannot be had, as a sentence; null where all of it can. */
export function wrongOption(options: LintOptions): string | null {
  return (
    wrongDay(options) ?? wrongThreshold(options) ?? wrongPair(options) ?? wrongFormats(options) ?? wrongScope(options)
  );
}

function wrongDay({ strictSince, today }: LintOptions): string | null {
  for (const [name, day] of Object.entries({ 'strict-since': strictSince, today })) {
    if (day !== undefined && !isDay(day)) return `--${name} cannot be '${day}'; it is a day, such as 2026-11-22.`;
  }
  return null;
}

function wrongThreshold({ strictFrom }: LintOptions): string | null {
  if (strictFrom === undefined || readThreshold(strictFrom) !== null) return null;
  return `--strict-from cannot be '${strictFrom}'; it is the number of a record, such as 42, or a day, such as 2026-11-22.`;
}

function wrongPair({ baseline, updateBaseline, failOn, maxWarnings, shard }: LintOptions): string | null {
  if (shard && updateBaseline !== undefined)
    return '--shard and --update-baseline cannot be had together: a baseline is written by a run that sees everything.';
  if (baseline === false && updateBaseline !== undefined)
    return '--no-baseline and --update-baseline cannot be had together.';
  if (failOn === 'never' && maxWarnings !== undefined)
    return '--fail-on never and --max-warnings cannot be had together.';
  return null;
}

/** The formats of a run, each with where it goes. */
export function formatsOf({ format = [], outputFile }: LintOptions): readonly FormatChoice[] {
  const chosen: readonly FormatChoice[] = format.length > 0 ? format : [{ name: 'pretty', file: null }];
  return chosen.map(({ name, file }) => ({ name, file: file ?? outputFile ?? null }));
}

function wrongFormats(options: LintOptions): string | null {
  const places = formatsOf(options).map(({ file }) => file);
  const twice = places.find((file, index) => places.indexOf(file) < index);
  if (twice === undefined) {
    const isLost = options.outputFile !== undefined && !places.includes(options.outputFile);
    return isLost ? '--output-file is for a format without a file of its own, and every --format has one.' : null;
  }
  const place = twice === null ? 'standard output' : twice;
  return `Two formats would go to ${place}; name a file for one of them: --format ${FORMATS[0]} --format sarif:out.sarif.`;
}

/** What counts as changed; null where everything is looked at. */
export function scopeOf({ since, changed, staged, unstaged }: LintOptions): ChangeScope | null {
  if (since !== undefined) return { kind: 'since', name: since };
  if (staged) return { kind: 'staged' };
  if (unstaged) return { kind: 'unstaged' };
  return changed ? { kind: 'uncommitted' } : null;
}

function wrongScope({ since, changed, staged, unstaged, changedFiles, fix }: LintOptions): string | null {
  const asked = Object.entries({ since: since !== undefined, changed, staged, unstaged }).filter(([, value]) => value);
  const [first, second] = asked.map(([name]) => `--${name}`);
  if (second !== undefined) return `${first} and ${second} cannot be had together.`;
  if (first === undefined && changedFiles)
    return '--changed-files needs to know since when: add --since REF, --changed, --staged or --unstaged.';
  if (staged && fix)
    return '--fix mends files on the disk, and --staged looks at those that are staged; use one of them.';
  if (since !== undefined && isDay(since))
    return `--since takes a branch, tag or commit; records from a day on are asked for more by --strict-since ${since}.`;
  if (since?.startsWith('-') || since === '')
    return `--since cannot be '${since}'; it is a branch, tag or commit, such as origin/main.`;
  return null;
}
