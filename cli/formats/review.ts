import type { BlockContent, ListItem, PhrasingContent, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import {
  type Change,
  type Finding,
  LineIndex,
  oneLineSummary,
  type ReviewedVersion,
  type ReviewQuestion,
  reviewQuestionCount,
  summaryToMarkdown,
} from '../../core';
import { count, printableLine } from '../words';
import { placeOf } from './places';
import { sourceLinks } from './source-links';
import { uncalling } from './uncalling';

/** One record that has changed, as a reviewer is told of it. */
export interface RecordReview {
  /** From the root of the repository. */
  readonly path: string;
  /** What it was called before; null where it has kept its name. */
  readonly oldPath: string | null;
  readonly isNew: boolean;
  /** False where a file has another name and nothing else has changed. */
  readonly isRewritten: boolean;
  readonly text: string;
  readonly version: ReviewedVersion;
  readonly changes: readonly Change[];
  readonly findings: readonly Finding[];
  readonly open: readonly string[];
  readonly questions: readonly ReviewQuestion[];
}

/** What a reviewer asks of a change, as a page in Markdown: for a comment, the summary of a job, or a terminal. */
export interface Review {
  readonly records: readonly RecordReview[];
  /** Paths of records that are no more. */
  readonly removed: readonly string[];
}

/** A comment on GitHub may have 65,536 characters; the rest is for what others put around it. */
const MOST_CHARACTERS = 60_000;

/** @param hasSummaries true to have the executive summary of each record, folded */
export function reviewPage(
  { records, removed }: Review,
  { hasSummaries, environment }: { readonly hasSummaries: boolean; readonly environment: NodeJS.ProcessEnv },
): string {
  const head = printed([
    heading(2, text('Decision records in this change')),
    paragraph(text(openingOf(records, removed))),
    ...(removed.length > 0 ? [heading(3, text('Taken away')), list(removed.map((path) => item(code(path))))] : []),
  ]);
  const sections = records.map((record) =>
    [printed(sectionOf(record, environment)), ...(hasSummaries ? [folded(record)] : [])].join('\n'),
  );
  return [head, ...thatFit(sections, MOST_CHARACTERS - head.length)].join('\n');
}

/** Whole sections as long as there is room, and how many there are besides. */
function thatFit(sections: readonly string[], room: number): string[] {
  let left = room;
  const shown = sections.findIndex((section) => {
    left -= section.length;
    return left < 0;
  });
  if (shown < 0) return [...sections];
  const more = `...and ${count(sections.length - shown, 'record')} more: adr-bridge review shows them.`;
  return [...sections.slice(0, shown), printed([paragraph(text(more))])];
}

/** The executive summary, under headings that are smaller than those around it. */
function folded({ version }: RecordReview): string {
  const summary = summaryToMarkdown(version.summary).replace(/^(?=#{1,2} )/gm, '###');
  return `<details>\n<summary>Executive summary</summary>\n\n${uncalling(summary)}\n</details>\n`;
}

function printed(children: RootContent[]): string {
  return toMarkdown({ type: 'root', children }, { bullet: '-' });
}

function openingOf(records: readonly RecordReview[], removed: readonly string[]): string {
  const fresh = records.filter(({ isNew }) => isNew).length;
  const counts = [
    fresh > 0 ? `${count(fresh, 'record')} came` : '',
    records.length > fresh ? `${count(records.length - fresh, 'record')} changed` : '',
    removed.length > 0 ? `${count(removed.length, 'record')} went` : '',
  ].filter(Boolean);
  return counts.length === 0 ? 'No decision record has changed.' : `${counts.join(', ')}.`;
}

function sectionOf(record: RecordReview, environment: NodeJS.ProcessEnv): RootContent[] {
  const { version, path, oldPath, isNew, open, questions } = record;
  const link = sourceLinks(environment);
  const lines = new LineIndex(record.text);
  const renamed = oldPath === null ? '' : `, renamed from ${oldPath}`;
  return [
    heading(3, text(version.summary.title?.text ?? path)),
    paragraph(code(path), text(` (${isNew ? 'new' : 'changed'}${renamed})`)),
    { type: 'blockquote', children: [paragraph(text(oneLineSummary(version.summary)))] },
    ...(isNew ? [] : titled('What has changed', changesOf(record))),
    ...(record.findings.length > 0
      ? titled('What ADR Bridge asks', list(record.findings.map((finding) => findingItem(finding, path, lines, link))))
      : []),
    ...(open.length > 0
      ? titled('What the record leaves open', list(open.map((question) => item(text(question)))))
      : []),
    ...titled(
      `For you to judge: ${questions.length} of ${reviewQuestionCount} questions of a review`,
      list(questions.map(questionItem)),
    ),
  ];
}

function titled(title: string, content: BlockContent): RootContent[] {
  return [{ type: 'paragraph', children: [{ type: 'strong', children: [text(title)] }] }, content];
}

function changesOf({ changes, isRewritten }: RecordReview): BlockContent {
  if (!isRewritten) return paragraph(text('Its name alone: the words are the same.'));
  if (changes.length > 0) return list(changes.map(({ said }) => item(text(said))));
  return paragraph(text('Its decision, status, measure, dates and people are as they were; other words have changed.'));
}

function findingItem(finding: Finding, path: string, lines: LineIndex, link: ReturnType<typeof sourceLinks>): ListItem {
  const { line } = placeOf(lines, finding.range);
  const url = link(path, line);
  const place = text(`line ${line}`);
  return item(
    url === null ? place : { type: 'link', url, children: [place] },
    text(`: ${finding.message} (`),
    code(finding.ruleId),
    text(')'),
  );
}

/** Most of what a question is about stands on one line. */
const MOST_ABOUT = 6;

function questionItem({ text: question, about }: ReviewQuestion): ListItem {
  const quoted = about.slice(0, MOST_ABOUT).map((line) => `“${line.text}”`);
  const more = about.length > MOST_ABOUT ? `, and ${about.length - MOST_ABOUT} more` : '';
  const children = [text(question), ...(quoted.length > 0 ? [text(` (${quoted.join(', ')}${more})`)] : [])];
  return { ...item(...children), checked: false };
}

function heading(depth: 2 | 3, ...children: PhrasingContent[]): RootContent {
  return { type: 'heading', depth, children };
}

function paragraph(...children: PhrasingContent[]): BlockContent & { type: 'paragraph' } {
  return { type: 'paragraph', children };
}

function list(children: ListItem[]): BlockContent {
  return { type: 'list', ordered: false, spread: false, children };
}

function item(...children: PhrasingContent[]): ListItem {
  return { type: 'listItem', spread: false, children: [paragraph(...children)] };
}

function text(value: string): PhrasingContent & { type: 'text' } {
  return { type: 'text', value: uncalling(printableLine(value)) };
}

function code(value: string): PhrasingContent {
  return { type: 'inlineCode', value: printableLine(value) };
}
