import type { ExecutiveSummary, SummaryLine } from '../core';

/** Every line of a summary that quotes the record word by word; names of people are listed. */
export function quotesOf({ title, authored, answers }: ExecutiveSummary): SummaryLine[] {
  const { people: _, ...others } = answers;
  const answered = Object.values(others).flatMap(({ lines, table }) => [
    ...lines,
    ...(table?.rows.flat() ?? []).flatMap((cell) => ('line' in cell ? [cell.line] : [])),
  ]);
  return [...(title ? [title] : []), ...authored, ...answered];
}

/** The words of a summary that are not the words that stand in the record at their place. */
export function misquotesIn(summary: ExecutiveSummary, text: string): string[] {
  const { status, answers } = summary;
  const quotes = [...quotesOf(summary), ...(status ? [status] : [])];
  return [
    ...quotes.filter((line) => !isQuote(line, text)).map((line) => line.text),
    ...answers.people.lines.flatMap(({ text: names, range }) => {
      const written = letters(text.slice(range.start, range.end));
      return names.split(', ').filter((name) => !written.includes(letters(name)));
    }),
  ];
}

/**
 * True where the letters of a line stand in the record one after another at its place, with nothing but marks between. A
 * line that has lost the label before it begins with a capital, whatever the record has there.
 */
function isQuote({ text, range }: SummaryLine, record: string): boolean {
  const written = letters(record.slice(range.start, range.end));
  const said = letters(text);
  const asWritten = said.charAt(0).toLowerCase() + said.slice(1);
  return [said, asWritten].some((words) => written === words || isWithMarks(words, written));
}

/** Addresses of links, tags, comments and struck-out words stand between the words that are shown. */
function isWithMarks(said: string, written: string): boolean {
  let at = 0;
  for (const letter of said) {
    at = written.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Only the letters and digits, which no Markdown mark changes. */
export function letters(text: string): string {
  return text.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,31});/gi, '').replace(/[^\p{L}\p{N}]+/gu, '');
}
