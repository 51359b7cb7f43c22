import stringWidth from 'string-width';
import { printableLine } from '../words';
import { closingLine, isTold } from './closing-line';
import { placeOf } from './places';
import { colourOf } from './pretty';
import type { FileReport, Format, FormatSetting, Page } from './types';

/** The form that ESLint made common: the name of a file, and below it a line for each finding, in columns. */
export function stylishFormat({ page, isShown, isQuiet }: FormatSetting): Format {
  return {
    add(report) {
      if (report.findings.length > 0) page.print(stylishFile(report, page));
    },
    end(tally) {
      if (!isQuiet && !isTold(tally)) page.print(`${closingLine(tally, isShown)}\n`);
    },
  };
}

function stylishFile({ path, lines, findings }: FileReport, { colours, links }: Page): string {
  const rows = findings.map((finding) => {
    const { line, column } = placeOf(lines, finding.range);
    return { finding, place: `${line}:${column}`, message: printableLine(finding.message) };
  });
  const placeWidth = widest(rows.map(({ place }) => place));
  const severityWidth = widest(rows.map(({ finding }) => finding.severity));
  const messageWidth = widest(rows.map(({ message }) => message));
  const printed = rows.map(({ finding, place, message }) => {
    const severity = colourOf(finding.severity, colours)(padded(finding.severity, severityWidth));
    const rule = links.to(finding.url, colours.dim(finding.ruleId));
    return `  ${colours.dim(place.padStart(placeWidth))}  ${severity}  ${padded(message, messageWidth)}  ${rule}\n`;
  });
  return `${colours.underline(printableLine(path))}\n${printed.join('')}\n`;
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, stringWidth(text)), 0);
}

function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - stringWidth(text)));
}
