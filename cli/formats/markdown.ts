import type { Link, ListItem, PhrasingContent, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Finding } from '../../core';
import { count, printableLine } from '../words';
import { closingLine } from './closing-line';
import { placeOf } from './places';
import { type SourceLink, sourceLinks } from './source-links';
import type { FileReport, Format, FormatSetting } from './types';
import { uncalling } from './uncalling';

/** A comment on GitHub may have 65,536 characters; the rest is for what others put around it. */
const MOST_CHARACTERS = 60_000;

/** Characters of the record's words that are quoted below a finding. */
const LONGEST_QUOTE = 200;

/** For the summary of a job or a comment on a pull request: what was found, record by record, each with its words. */
export function markdownFormat({ page, isShown, environment }: FormatSetting): Format {
  const link = sourceLinks(environment);
  const reports: FileReport[] = [];
  return {
    add(report) {
      if (report.findings.length > 0) reports.push(report);
    },
    end(tally) {
      const head = printedMarkdown([
        { type: 'heading', depth: 2, children: [{ type: 'text', value: 'ADR Bridge' }] },
        { type: 'paragraph', children: [{ type: 'text', value: closingLine(tally, isShown) }] },
      ]);
      page.print([head, ...sectionsThatFit(reports, link, MOST_CHARACTERS - head.length)].join('\n'));
    },
  };
}

/** Whole sections as long as there is room, and how many findings the others have. */
function sectionsThatFit(reports: readonly FileReport[], link: SourceLink, room: number): string[] {
  const sections: string[] = [];
  let left = room;
  for (const [index, report] of reports.entries()) {
    const section = sectionOf(report, link);
    left -= section.length;
    if (left < 0) {
      const others = reports.slice(index);
      const findings = others.reduce((sum, { findings: { length } }) => sum + length, 0);
      const value = `...and ${count(findings, 'finding')} more in ${count(others.length, 'file')}.`;
      return [...sections, printedMarkdown([{ type: 'paragraph', children: [{ type: 'text', value }] }])];
    }
    sections.push(section);
  }
  return sections;
}

function sectionOf(report: FileReport, link: SourceLink): string {
  const path = printableLine(report.rootPath);
  return printedMarkdown([
    { type: 'heading', depth: 3, children: [{ type: 'inlineCode', value: path }] },
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: report.findings.map((finding) => itemOf(report, finding, link)),
    },
  ]);
}

function itemOf({ rootPath, lines }: FileReport, finding: Finding, link: SourceLink): ListItem {
  const { line } = placeOf(lines, finding.range);
  const url = link(rootPath, line);
  const place: PhrasingContent = { type: 'text', value: `line ${line}` };
  const quote = quoteOf(lines.textIn(finding.range));
  const paragraph: PhrasingContent[] = [
    { type: 'strong', children: [{ type: 'text', value: finding.severity }] },
    { type: 'text', value: ', ' },
    url === null ? place : linkTo(url, place),
    { type: 'text', value: `: ${uncalling(printableLine(finding.message))} (` },
    ruleOf(finding),
    { type: 'text', value: ')' },
  ];
  const children: ListItem['children'] = [{ type: 'paragraph', children: paragraph }];
  if (quote !== '') {
    children.push({
      type: 'blockquote',
      children: [{ type: 'paragraph', children: [{ type: 'inlineCode', value: quote }] }],
    });
  }
  return { type: 'listItem', spread: false, children };
}

function ruleOf({ ruleId, url }: Finding): PhrasingContent {
  const name: PhrasingContent = { type: 'inlineCode', value: ruleId };
  return url === '' ? name : linkTo(url, name);
}

function linkTo(url: string, child: Extract<PhrasingContent, { type: 'text' | 'inlineCode' }>): Link {
  return { type: 'link', url, children: [child] };
}

function quoteOf(text: string): string {
  const words = printableLine(text).trim();
  const characters = [...words];
  return characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join('')}…` : words;
}

function printedMarkdown(children: RootContent[]): string {
  return toMarkdown({ type: 'root', children }, { bullet: '-' });
}
