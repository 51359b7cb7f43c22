import {
  type ExecutiveSummary,
  oneLineSummary,
  type Reader,
  summariesToHtmlPage,
  summariesToMarkdown,
  summaryToHtmlPage,
  summaryToMarkdown,
} from '../../core';
import type { Input } from '../files';
import type { Output } from '../output';
import { count, printable } from '../words';
import { summaryToJson } from './summary-json';
import { summaryToText } from './summary-text';

export type SummaryFormat = 'html' | 'markdown' | 'json' | 'text';

/** How the names of files end, in small letters, that hold a format. */
export const ENDINGS: ReadonlyMap<string, SummaryFormat> = new Map([
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.txt', 'text'],
  ['.json', 'json'],
]);

export interface SummarisedRecord {
  readonly input: Input;
  readonly text: string;
  readonly reader: Reader;
  readonly summary: ExecutiveSummary;
}

/** The summary of one record. */
export function pageOf(record: SummarisedRecord, format: SummaryFormat, output: Output): string {
  const { summary, reader } = record;
  switch (format) {
    case 'html':
      return summaryToHtmlPage(summary, reader);
    case 'markdown':
      return summaryToMarkdown(summary, reader);
    case 'text':
      return summaryToText(summary, reader, output);
    case 'json':
      return `${JSON.stringify(jsonOf(record), null, 2)}\n`;
  }
}

/**
 * The summaries of several records on one page, with a line on each at its head; as plain text those lines alone.
 *
 * @param addressOf where a link to a record leads from the page; null for a record that has no file
 */
export function pageOfSeveral(
  records: readonly SummarisedRecord[],
  format: SummaryFormat,
  output: Output,
  addressOf: (input: Input) => string | null,
): string {
  const summaries = records.map(({ summary }) => summary);
  const title = `Summaries of ${count(records.length, 'decision record')}`;
  const reader = records[0]?.reader;
  switch (format) {
    case 'html':
      return summariesToHtmlPage(summaries, title, reader);
    case 'markdown':
      return summariesToMarkdown(
        records.map(({ input, summary }) => ({ summary, address: addressOf(input) })),
        title,
        reader,
      );
    case 'text':
      return records.map((record) => lineOf(record, output)).join('');
    case 'json':
      return `${JSON.stringify(records.map(jsonOf), null, 2)}\n`;
  }
}

function lineOf({ input, summary }: SummarisedRecord, { colours }: Output): string {
  return `${colours.bold(printable(input.path))}\n  ${printable(oneLineSummary(summary))}\n`;
}

function jsonOf({ input, summary, reader, text }: SummarisedRecord) {
  return summaryToJson(input.path, summary, reader, text);
}
