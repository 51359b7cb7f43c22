import { type Configuration, type DecisionRecord, strictly } from '../core';

/** From where on records are asked for more. */
export type Threshold = { readonly number: number } | { readonly date: string };

/** A number as records have it, `42`, `0042` or `ADR-0042`, or a day; null for anything else. */
export function readThreshold(words: string): Threshold | null {
  if (isDay(words)) return { date: words };
  const [, digits] = /^(?:[A-Za-z]{1,8}[-_ ]?)?(\d{1,9})$/.exec(words) ?? [];
  return digits === undefined ? null : { number: Number(digits) };
}

/** True for a day that the calendar has, `YYYY-MM-DD`. */
export function isDay(words: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(words)) return false;
  const time = Date.parse(`${words}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(words);
}

/** What has no day is not in the history yet: it is newer than any. */
function isSince(day: string | null, threshold: string): boolean {
  return day === null || day === '' || day >= threshold;
}

/**
 * The configuration for a record: under the preset `strict` from any of the thresholds on.
 *
 * @param firstCommitOf tells the age of a record that has no date
 */
export async function configurationFor(
  { number, date }: DecisionRecord,
  configuration: Configuration,
  thresholds: readonly Threshold[],
  firstCommitOf: () => Promise<string | null>,
): Promise<Configuration> {
  for (const threshold of thresholds) {
    const isReached =
      'number' in threshold
        ? number !== null && Number(number) >= threshold.number
        : isSince(date?.value ?? (await firstCommitOf()), threshold.date);
    if (isReached) return strictly(configuration);
  }
  return configuration;
}
