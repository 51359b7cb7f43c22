import type { Finding, Severity } from '../../core';
import { count, listed, printableLine } from '../words';
import { placeOf } from './places';
import type { FileReport, Format, FormatSetting } from './types';

type Level = 'error' | 'warning' | 'notice';

const LEVELS: Readonly<Record<Severity, Level>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** What GitHub shows of each level in one step; it drops the others without a word. */
const MOST_OF_A_LEVEL = 10;

interface Annotation {
  readonly report: FileReport;
  readonly finding: Finding;
}

/**
 * Annotations on the lines of a pull request, as workflow commands of GitHub Actions. Where there are more than GitHub
 * shows, the others are plain lines of the log, and a notice counts them.
 */
export function githubFormat({ page }: FormatSetting): Format {
  const byLevel: Record<Level, Annotation[]> = { error: [], warning: [], notice: [] };
  return {
    add(report) {
      for (const finding of report.findings) byLevel[LEVELS[finding.severity]].push({ report, finding });
    },
    end() {
      const isCut = Object.values(byLevel).some(({ length }) => length > MOST_OF_A_LEVEL);
      // The notice that counts the others is one of the ten.
      const most = { error: MOST_OF_A_LEVEL, warning: MOST_OF_A_LEVEL, notice: MOST_OF_A_LEVEL - (isCut ? 1 : 0) };
      const levels = ['error', 'warning', 'notice'] as const;
      for (const level of levels) {
        for (const annotation of byLevel[level].slice(0, most[level])) page.print(commandOf(level, annotation));
      }
      const left = levels.map((level) => byLevel[level].slice(most[level]));
      if (left.every(({ length }) => length === 0)) return;
      const counts = levels.flatMap((level, index) => (left[index]?.length ? count(left[index].length, level) : []));
      page.print(command('notice', { title: 'ADR Bridge' }, `...and ${listed(counts)} more, in the log of this step.`));
      for (const annotation of left.flat()) page.print(plainLine(annotation));
    },
  };
}

type Properties = Readonly<Record<string, string | number>>;

function commandOf(level: Level, { report, finding }: Annotation): string {
  const { line, column, endLine, endColumn } = placeOf(report.lines, finding.range);
  // GitHub drops an annotation that has columns and several lines.
  const columns: Properties = line === endLine ? { col: column, endColumn } : {};
  const properties: Properties = { file: report.rootPath, line, endLine, ...columns, title: finding.ruleId };
  return command(level, properties, finding.url === '' ? finding.message : `${finding.message}\n${finding.url}`);
}

function command(level: Level, properties: Properties, message: string): string {
  const words = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level} ${words.join(',')}::${escapeData(message)}\n`;
}

/** Begins with a dash: what begins with the name of a file might be a command. */
function plainLine({ report, finding }: Annotation): string {
  const { line, column } = placeOf(report.lines, finding.range);
  const place = `${printableLine(report.rootPath)}:${line}:${column}`;
  return `- ${place} ${finding.severity} ${finding.ruleId}: ${printableLine(finding.message)}\n`;
}

/** As the toolkit of GitHub Actions does it. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
