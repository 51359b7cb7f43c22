import { localDay } from '../core';

/**
 * The day of the run, `YYYY-MM-DD`: that of `SOURCE_DATE_EPOCH`, by which builds are made the same again, else that of
 * the clock where it hangs.
 */
export function todayOf({ SOURCE_DATE_EPOCH: epoch }: NodeJS.ProcessEnv): string {
  const seconds = /^\d{1,11}$/.test(epoch ?? '') ? Number(epoch) : null;
  return seconds === null ? localDay(new Date()) : new Date(seconds * 1000).toISOString().slice(0, 10);
}
