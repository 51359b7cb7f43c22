import type { ExecutiveSummary, Finding, Range, ReadRecord } from '../core';
import { sentencesOf } from '../core/text/sentences';

/** All that is made of one text. */
export interface Everything {
  readonly record: ReadRecord;
  readonly findings: readonly Finding[];
  readonly summary: ExecutiveSummary;
}

/** Every range that anything says of the text, so that a test of ranges forgets none. */
export function rangesOf({ record, findings, summary }: Everything): Range[] {
  return [
    ...modelRanges(record),
    ...statementRanges(record),
    ...findings.flatMap(findingRanges),
    ...summaryRanges(summary),
  ];
}

function modelRanges(record: ReadRecord): Range[] {
  const {
    title,
    decision,
    status,
    statuses,
    date,
    dates,
    people,
    options,
    decisions,
    links,
    sections,
    blocks,
    comments,
    images,
  } = record;
  const single = [title, decision, status, date].flatMap((part) => (part ? [part.range] : []));
  return [
    ...single,
    ...[...statuses, ...dates, ...people, ...decisions, ...links, ...images].map(({ range }) => range),
    ...options.flatMap(({ range, pros, cons, neutral }) => [
      range,
      ...[...pros, ...cons, ...neutral].map((said) => said.range),
    ]),
    ...(record.frontMatter ? [record.frontMatter.range, ...record.frontMatter.entries.map(({ range }) => range)] : []),
    ...sections.flatMap(({ range, body, heading }) => [range, body, ...(heading ? [heading.range] : [])]),
    ...blocks.flatMap(({ range, prose }) => [
      range,
      prose.sourceRange(),
      ...sentencesOf(prose).map(({ start, end }) => prose.sourceRange(start, end)),
    ]),
    ...comments,
  ];
}

function statementRanges({ hearing }: ReadRecord): Range[] {
  return hearing.statements.flatMap(({ range, evidence }) => [range, evidence.range]);
}

function findingRanges({ range, related, fixes }: Finding): Range[] {
  return [
    range,
    ...related.map((place) => place.range),
    ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.range)),
  ];
}

function summaryRanges({ title, status, date, authored, answers }: ExecutiveSummary): Range[] {
  const cells = Object.values(answers).flatMap(({ lines, table }) => [
    ...lines,
    ...(table?.rows.flat() ?? []).flatMap((cell) => ('line' in cell ? [cell.line] : [])),
  ]);
  return [title, status, date, ...authored, ...cells].flatMap((line) => (line ? [line.range] : []));
}
