import type { Finding, LineIndex, Severity } from '../../core';
import { codeFrame } from '../code-frame';
import type { Output } from '../output';
import type { Tally } from '../tally';
import { count, listed, printable, wrapWords } from '../words';
import type { Format } from './types';

/** For a person at a terminal: each finding with its words underlined, and one line at the end that counts them. */
export function prettyFormat(output: Output, { showHints }: { readonly showHints: boolean }): Format {
  const isShown = (severity: Severity) => showHints || severity !== 'hint';
  return {
    add(path, lines, findings) {
      for (const finding of findings) {
        if (isShown(finding.severity)) output.print(prettyFinding(path, lines, finding, output));
      }
    },
    end(tally) {
      const isTold = tally.records.length === 0 && output.problems > 0;
      if (!output.isQuiet && !isTold) output.print(`${closingLine(tally, isShown)}\n`);
    },
  };
}

const INDENT = '  ';

function prettyFinding(path: string, lines: LineIndex, finding: Finding, { colours, width }: Output): string {
  const paint = colourOf(finding.severity, colours);
  const { line, character } = lines.positionAt(finding.range.start);
  const marks = [
    { range: finding.range, isMain: true },
    ...finding.related.map(({ range }) => ({ range, isMain: false })),
  ];
  const frame = codeFrame(lines, marks, {
    width: width - INDENT.length,
    paint: (underline, isMain) => (isMain ? paint(underline) : colours.blue(underline)),
    dim: colours.dim,
  });
  const place = colours.bold(`${printable(path)}:${line + 1}:${character + 1}`);
  return [
    `${place}  ${paint(finding.severity)}  ${colours.dim(finding.ruleId)}`,
    wrapWords(printable(finding.message), width),
    '',
    frame.replace(/^/gm, INDENT).trimEnd(),
    '\n',
  ].join('\n');
}

function colourOf(severity: Severity, colours: Output['colours']): (text: string) => string {
  return { error: colours.red, warning: colours.yellow, information: colours.blue, hint: colours.cyan }[severity];
}

/** `3 warnings in 2 of 12 decision records; 4 other files were passed over. 2 more hints with --hints.` */
function closingLine(tally: Tally, isShown: (severity: Severity) => boolean): string {
  const { passedOver } = tally;
  if (tally.records.length === 0) return `No decision record among ${count(passedOver, 'file')}: nothing was checked.`;
  const others = passedOver > 0 ? `; ${count(passedOver, 'other file')} passed over` : '';
  const { hint } = tally.findings;
  return [
    `${found(tally, isShown)}${others}.`,
    tally.configurationProblems > 0 ? `${count(tally.configurationProblems, 'problem')} in the configuration.` : '',
    tally.known > 0 ? `${count(tally.known, 'known finding')} left out.` : '',
    hint > 0 && !isShown('hint') ? `${count(hint, 'hint')} more with --hints.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function found(tally: Tally, isShown: (severity: Severity) => boolean): string {
  const { error, warning, information, hint } = tally.findings;
  const records = count(tally.records.length, 'decision record');
  const counts = [
    error > 0 ? count(error, 'error') : '',
    warning > 0 ? count(warning, 'warning') : '',
    information > 0 ? count(information, 'remark') : '',
    hint > 0 && isShown('hint') ? count(hint, 'hint') : '',
  ].filter((words) => words !== '');
  if (counts.length === 0) return `Nothing to warn about in ${records}`;
  const where =
    tally.records.length === 1 ? records : `${tally.recordsWithFindings.toLocaleString('en')} of ${records}`;
  return `${listed(counts)} in ${where}`;
}
