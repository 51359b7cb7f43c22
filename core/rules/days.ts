/** Days of the calendar, `YYYY-MM-DD`. As texts they compare as they follow each other. */

const MILLISECONDS = 24 * 60 * 60 * 1000;

/** How many days lie between two days; below zero where the second is the earlier one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS);
}
