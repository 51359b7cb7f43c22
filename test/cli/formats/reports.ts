import { formats } from '../../../cli/formats';
import type { FormatName } from '../../../cli/formats/names';
import type { FileReport, FormatSetting } from '../../../cli/formats/types';
import { noLinks } from '../../../cli/output';
import { Tally } from '../../../cli/tally';
import { type Finding, LineIndex, type Range, type Severity, urlOf } from '../../../core';

/** A text that every format has to get right: several lines, wide characters, marks of XML and of workflow commands. */
export const TEXT =
  '# 🚀 “Send” & <receive>\n\nThe mail server only accepts\n50 requests per second; 100 % of them.\n\n@team must wait.\n';

/** File names that nobody would choose, and a pull request may bring. */
export const HOSTILE_PATHS = [
  'docs/adr/0001 with spaces.md',
  'docs/adr/100%25,a:b;c].md',
  'docs/adr/line\nbreak::error::.md',
  '::error file=a::b.md',
  'docs/##vso[task.complete result=Failed;].md',
  'docs/adr/quotes"\'<&>.md',
  'docs/adr/größe-決定-🚀.md',
  '-dash.md',
  'docs/adr/bell\u0007\u001B[2J.md',
];

export function findingOf(words: string, extra: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'constraint-impact',
    severity: 'warning',
    range: rangeOf(words),
    messageId: 'one',
    message: 'No impact is stated.',
    url: urlOf('constraint-impact'),
    fixes: [],
    related: [],
    ...extra,
  };
}

export function rangeOf(words: string): Range {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`The text does not have “${words}”.`);
  return { start, end: start + words.length };
}

export function reportOf(path: string, findings: readonly Finding[], rest: Partial<FileReport> = {}): FileReport {
  return { path, rootPath: path, lines: new LineIndex(TEXT), findings, accepted: [], known: [], ...rest };
}

const MESSAGE =
  'Here it says “100 %”,\r\nand there: a, b; c] ::error::no ##vso[task.complete]done & <b>"x"</b> @team #12';

/** One report for each hostile name, with findings of every severity, on one line and on several. */
export const HOSTILE: readonly FileReport[] = HOSTILE_PATHS.map((path) =>
  reportOf(
    path,
    [
      findingOf('“Send”', { message: MESSAGE, severity: 'error' }),
      findingOf('The mail server only accepts\n50 requests', {
        related: [{ range: rangeOf('@team'), message: 'There.' }],
      }),
      findingOf('100 %', { severity: 'information', url: '', ruleId: 'configuration', messageId: 'invalid' }),
      findingOf('@team must wait.', {
        severity: 'hint',
        fixes: [
          {
            title: 'Take it out',
            isPreferred: true,
            isSafe: true,
            edits: [{ range: rangeOf('@team must wait.'), text: [''] }],
          },
        ],
      }),
    ],
    {
      accepted: [findingOf('50 requests', { accepted: 'said <elsewhere>' }), findingOf('per second', { accepted: '' })],
      known: [findingOf('mail')],
    },
  ),
);

/** What a format makes of some reports. */
export async function printedBy(
  name: FormatName,
  reports: readonly FileReport[],
  setting: Partial<FormatSetting> = {},
): Promise<string> {
  const printed: string[] = [];
  const plain = (text: string) => text;
  const colours = new Proxy({}, { get: () => plain }) as FormatSetting['page']['colours'];
  const page = { print: (text: string) => printed.push(text), colours, width: 100, links: noLinks };
  const make = await formats[name]();
  const format = make({
    page,
    isShown: () => true,
    failOn: 'warning',
    root: '/work/project',
    environment: {},
    isQuiet: false,
    ...setting,
  });
  for (const report of reports) format.add(report);
  format.end(tallyOf(reports));
  return printed.join('');
}

function tallyOf(reports: readonly FileReport[]): Tally {
  const tally = new Tally();
  for (const { path, findings, known } of reports) tally.addRecord(path, findings, known.length);
  return tally;
}

/** So many findings, each of its own words. */
export function manyOf(severity: Severity, number: number): Finding[] {
  return Array.from({ length: number }, () => findingOf('“Send”', { severity }));
}
