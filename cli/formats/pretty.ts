import type { Finding, Severity } from '../../core';
import { codeFrame } from '../code-frame';
import { printable, printableLine } from '../words';
import { wrapWords } from '../wrap-words';
import { closingLine, isTold } from './closing-line';
import { placeOf } from './places';
import type { FileReport, Format, FormatSetting, Page } from './types';

/** For a person at a terminal: each finding with its words underlined, and one line at the end that counts them. */
export function prettyFormat({ page, isShown, isQuiet }: FormatSetting): Format {
  return {
    add(report) {
      for (const finding of report.findings) page.print(prettyFinding(report, finding, page));
    },
    end(tally) {
      if (!isQuiet && !isTold(tally)) page.print(`${closingLine(tally, isShown)}\n`);
    },
  };
}

const INDENT = '  ';

function prettyFinding({ path, lines }: FileReport, finding: Finding, { colours, width, links }: Page): string {
  const paint = colourOf(finding.severity, colours);
  const { line, column } = placeOf(lines, finding.range);
  const marks = [
    { range: finding.range, isMain: true },
    ...finding.related.map(({ range }) => ({ range, isMain: false })),
  ];
  const frame = codeFrame(lines, marks, {
    width: width - INDENT.length,
    paint: (underline, isMain) => (isMain ? paint(underline) : colours.blue(underline)),
    dim: colours.dim,
  });
  const place = colours.bold(`${printableLine(path)}:${line}:${column}`);
  return [
    `${place}  ${paint(finding.severity)}  ${links.to(finding.url, colours.dim(finding.ruleId))}`,
    wrapWords(printable(finding.message), width),
    '',
    frame.replace(/^/gm, INDENT).trimEnd(),
    '\n',
  ].join('\n');
}

export function colourOf(severity: Severity, colours: Page['colours']): (text: string) => string {
  return { error: colours.red, warning: colours.yellow, information: colours.blue, hint: colours.cyan }[severity];
}
