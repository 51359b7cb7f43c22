import type { PhrasingContent, RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { NOT_STATED, NOT_UNDERSTOOD, questions } from './questions';
import type { ExecutiveSummary, SummaryLine } from './types';

/** The summary as Markdown. Words of the record stay words: what looks like Markdown or HTML in them is escaped. */
export function summaryToMarkdown(summary: ExecutiveSummary): string {
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: [text(summary.title?.text ?? 'Untitled decision')] },
    paragraph(text(factsOf(summary))),
    ...(summary.understood ? [] : [paragraph(emphasis(NOT_UNDERSTOOD))]),
    ...questions.flatMap(({ slot, question }): RootContent[] => [
      { type: 'heading', depth: 2, children: [text(question)] },
      paragraph(answer(summary.slots[slot])),
    ]),
    ...boundBy(summary),
  ];
  return toMarkdown({ type: 'root', children }, { extensions: [gfmTableToMarkdown()], bullet: '-' });
}

/** `Accepted · 2026-03-04`: what is known of status and date. A status that is not known is shown as it is written. */
export function factsOf({ status, date }: ExecutiveSummary): string {
  const known = status && status.value !== 'other' ? status.value : status?.text;
  const shown = known ? known.charAt(0).toUpperCase() + known.slice(1) : 'No status';
  return [shown, date?.text ?? 'no date'].join(' · ');
}

function boundBy(summary: ExecutiveSummary): RootContent[] {
  if (summary.boundBy.length === 0) return [];
  const rows = [
    [text('Constraint'), text('What it means for the business')],
    ...summary.boundBy.map(({ constraint, impact }) => [text(constraint.text), answer(impact)]),
  ];
  return [
    { type: 'heading', depth: 2, children: [text('What are we bound by?')] },
    {
      type: 'table',
      children: rows.map((cells) => ({
        type: 'tableRow',
        children: cells.map((cell) => ({ type: 'tableCell', children: [cell] })),
      })),
    },
    ...(summary.moreConstraints > 0 ? [paragraph(text(moreConstraints(summary)))] : []),
  ];
}

/** Says how many constraints the table leaves out. */
export function moreConstraints({ moreConstraints: count }: ExecutiveSummary): string {
  return `${count} more ${count === 1 ? 'constraint stands' : 'constraints stand'} in the record.`;
}

function answer(line: SummaryLine | null): PhrasingContent {
  return line ? text(line.text) : emphasis(NOT_STATED);
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

function emphasis(value: string): PhrasingContent {
  return { type: 'emphasis', children: [{ type: 'text', value }] };
}

function paragraph(child: PhrasingContent): RootContent {
  return { type: 'paragraph', children: [child] };
}
