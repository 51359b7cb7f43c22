import { slotNames } from './questions';
import { usualReaders } from './readers';
import type { AnswerLine, AnswerTable, ExecutiveSummary, Gap, QuestionId, Reader, SummaryLine } from './types';

// What a page says in its own words, around those of the record: the same in every form of the summary.

/** What a record without a title is called. */
const UNTITLED = 'Untitled decision';

/** Stands where the record gives no answer. */
const NOT_STATED = 'Not stated in the record.';

/** What stands where a question has no answer. */
export function blankOf(question: QuestionId): string {
  return question === 'people' ? 'Nobody is named who decided or who answers for it.' : NOT_STATED;
}

/** Stands where it gives none in a table, or to a part of a question. */
export const NOT_STATED_HERE = 'Not stated.';

/** Said once, in place of a guess about a record in a language that the engine cannot hear; null where it can. */
export function unheardNote(summary: ExecutiveSummary): string | null {
  const unheard = unheardIn(summary);
  return unheard && `${unheard} Here is what the sections of the record tell; the record itself may answer more.`;
}

/** The same in a list of records. */
export function unheardIn({ understood, language }: ExecutiveSummary): string | null {
  return understood ? null : `ADR Bridge does not hear sentences in ${languageName(language)} yet.`;
}

/** Languages that are known by a script that others share: an Arabic record is not to be called Persian. */
const BY_SCRIPT: readonly string[] = ['fa', 'ru', 'und'];

function languageName(tag: string): string {
  const name = BY_SCRIPT.includes(tag) ? null : new Intl.DisplayNames(['en'], { type: 'language' }).of(tag);
  return name ?? 'this language';
}

export function titleOf({ title }: ExecutiveSummary): string {
  return title?.text ?? UNTITLED;
}

/** What stands above the title. */
export function kickerOf({ id, name }: Reader): string {
  return id === usualReaders[0].id ? 'Executive summary' : `Executive summary · ${name}`;
}

/** The status as a page shows it; one that is not known is shown as it is written. */
export function statusOf({ status }: ExecutiveSummary): string {
  const known = status && status.value !== 'other' ? status.value : status?.text;
  return known ? known.charAt(0).toUpperCase() + known.slice(1) : 'No status';
}

/** The records that have taken its place, as it calls them; none where it says of none, or is not superseded. */
export function replacementsOf({ status, answers }: ExecutiveSummary): readonly AnswerLine[] {
  return status?.value === 'superseded' ? answers.related.lines.filter(({ slot }) => slot === 'superseded-by') : [];
}

/** The status as it stands at the head of a page: “Superseded by ADR-0012”. */
export function headStatusOf(summary: ExecutiveSummary): string {
  const names = replacementsOf(summary).map(({ text }) => text);
  return names.length === 0 ? statusOf(summary) : `${statusOf(summary)} by ${names.join(', ')}`;
}

export function dateOf({ date }: ExecutiveSummary): string {
  return date?.text ?? 'no date';
}

/** What stands before a line: “Decided by”; null where the question says it. */
export function nameOfLine({ slot }: AnswerLine, question: QuestionId): string | null {
  return slot === question ? null : (slotNames[slot] ?? null);
}

/** What the open half of an answered question is called; null for any other gap. */
export function halfOf({ id, question }: Gap): string | null {
  const half = id.slice(question.length + 1);
  return Object.entries(slotNames).find(([slot]) => slot === half)?.[1] ?? null;
}

/** `9 of 12 questions are answered.`; null where nobody could tell. */
export function readinessOf({ readiness }: ExecutiveSummary): string | null {
  return readiness && `${readiness.answered} of ${readiness.asked} questions are answered.`;
}

const ROWS: Readonly<Partial<Record<QuestionId, readonly [one: string, several: string]>>> = {
  'bound-by': ['more constraint stands', 'more constraints stand'],
  rejected: ['more option stands', 'more options stand'],
};

/** Says how many rows a table leaves out; null where it leaves none out. */
export function moreRows(question: QuestionId, { more }: AnswerTable): string | null {
  if (more === 0) return null;
  const [one, several] = ROWS[question] ?? ['more row stands', 'more rows stand'];
  return `${more} ${more === 1 ? one : several} in the record.`;
}

/** A piece of a line: words of the record, or what the glossary says of the word before it. */
export type LinePart = { readonly words: string } | { readonly meaning: string };

/** A line in pieces, each meaning behind its term. */
export function partsOf({ text, terms }: SummaryLine): LinePart[] {
  const parts: LinePart[] = [];
  let at = 0;
  for (const { end, meaning } of terms) {
    parts.push({ words: text.slice(at, end) }, { meaning });
    at = end;
  }
  return at < text.length ? [...parts, { words: text.slice(at) }] : parts;
}

/** A line with the meaning of each of its terms in brackets behind it. */
export function explainedText(line: SummaryLine): string {
  return partsOf(line)
    .map((part) => ('words' in part ? part.words : ` (${part.meaning})`))
    .join('');
}
