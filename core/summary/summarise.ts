import type { GlossaryTerm } from '../config/types';
import type { ReadRecord } from '../lint/types';
import type { Person, PersonRole, StatusValue } from '../record/types';
import { sentencesOf } from '../text/sentences';
import { authoredBlocks } from './choose/authored';
import { type ChosenSentences, chooseSentences } from './choose/choose';
import { explainer } from './glossary';
import { plainLine, sentenceLine } from './line';
import { questions } from './questions';
import { boundByTable, metricTable, rejectedTable } from './tables';
import type {
  Answer,
  AnswerLine,
  AnswerTable,
  ExecutiveSummary,
  Gap,
  QuestionId,
  SummaryLine,
  SummarySlot,
} from './types';

/**
 * Chooses from a record, for each question that a leader asks, the record's own best answer.
 *
 * @param glossary terms that are explained where they are first read
 */
export function summarise(record: ReadRecord, glossary: readonly GlossaryTerm[] = []): ExecutiveSummary {
  const { title, status, date, hearing, language } = record;
  const said = explained(answersOf(record), glossary);
  const asked = questions.filter(({ id, askedBy }) => askedBy === 'everybody' && isExpected(said[id], record));
  return {
    title: title && plainLine(title.value, title.range),
    status: status && { ...plainLine(status.raw, status.range), value: status.value },
    date: date && plainLine(date.value, date.range),
    authored: authoredSummary(record),
    answers: said,
    readiness: hearing.understood
      ? { answered: asked.filter(({ id }) => said[id].isAnswered).length, asked: asked.length }
      : null,
    language,
    understood: hearing.understood,
  };
}

type Answers = Readonly<Record<QuestionId, Answer>>;

/** Nobody misses a constraint that is not there, or a request in a record that is decided. */
export function isExpected(
  { question, table, lines }: Answer,
  { status }: { readonly status: { readonly value: StatusValue } | null },
): boolean {
  if (question === 'bound-by') return table !== null;
  if (question === 'request')
    return lines.length > 0 || status === null || status.value === 'draft' || status.value === 'proposed';
  return true;
}

function answersOf(record: ReadRecord): Answers {
  const metric = metricTable(record);
  const rejected = rejectedTable(record);
  const chosen = chooseSentences(record, metric?.line.range ?? null);
  const decidedBy = namesOf(record, DECIDED) ?? namesOf(record, ['author']);
  const answersForIt = namesOf(record, ['owner']);
  const lines = (slot: keyof ChosenSentences) => asAnswer(slot, chosen[slot]);
  // What is not heard is not missed.
  const both = record.hearing.understood ? halves : together;
  return {
    decision: answer(
      'decision',
      record.hearing.understood ? lines('decision') : besideTitle(lines('decision'), record),
    ),
    people: answer('people', [
      ...asAnswer('decided-by', decidedBy ? [decidedBy] : []),
      ...asAnswer('answers-for-it', answersForIt ? [answersForIt] : []),
    ]),
    problem: answer('problem', lines('problem')),
    benefit: answer('benefit', lines('benefit')),
    cost: both('cost', lines('cost'), 'return', lines('return')),
    timeline: answer('timeline', lines('timeline')),
    risk: both('risk', lines('risk'), 'inaction', lines('inaction')),
    metric: answer('metric', asAnswer('metric', metric ? [metric.line] : []), metric?.table),
    rejected: answer('rejected', [], rejected),
    'bound-by': answer('bound-by', [], boundByTable(record)),
    request: answer('request', lines('request')),
    review: answer('review', lines('review')),
    supplier: answer('supplier', lines('supplier')),
    dependencies: answer('dependencies', lines('dependencies')),
    scope: answer('scope', lines('scope')),
    consequences: answer('consequences', lines('consequences')),
    related: answer('related', relatedTo(record)),
  };
}

function asAnswer(slot: SummarySlot, lines: readonly SummaryLine[]): AnswerLine[] {
  return lines.map((line) => ({ ...line, slot }));
}

function answer(question: QuestionId, lines: readonly AnswerLine[], table: AnswerTable | null = null): Answer {
  const isAnswered = lines.length > 0 || (table?.rows.some((row) => row.every((cell) => 'line' in cell)) ?? false);
  const isBlank = lines.length === 0 && table === null;
  return { question, lines, table, gaps: isBlank ? [gap(question, question)] : gapsIn(table), isAnswered };
}

/** A question that is two in one: where one half is answered, the other one is missed. */
function halves(question: QuestionId, first: readonly AnswerLine[], half: SummarySlot, second: readonly AnswerLine[]) {
  const whole = answer(question, [...first, ...second]);
  return whole.isAnswered && second.length === 0 ? { ...whole, gaps: [gap(`${question}.${half}`, question)] } : whole;
}

function together(question: QuestionId, first: readonly AnswerLine[], _: SummarySlot, second: readonly AnswerLine[]) {
  return answer(question, [...first, ...second]);
}

function gap(id: string, question: QuestionId): Gap {
  return { id, question, range: null };
}

function gapsIn(table: AnswerTable | null): Gap[] {
  return (table?.rows ?? []).flat().flatMap((cell) => ('gap' in cell ? [cell.gap] : []));
}

/** In a language that is not heard the title may be all that is known of the decision, and it is read already. */
function besideTitle(lines: readonly AnswerLine[], { title }: ReadRecord): readonly AnswerLine[] {
  return lines.filter(({ text }) => text !== title?.value);
}

/** The other decisions that the record names, each once. */
function relatedTo({ links }: ReadRecord): AnswerLine[] {
  const lines = links.map(({ relation, name, range }) => ({ ...plainLine(name, range), slot: relation }));
  return lines.filter(
    ({ text, slot }, at) => lines.findIndex((line) => line.text === text && line.slot === slot) === at,
  );
}

const DECIDED: readonly PersonRole[] = ['decider'];

/** Everybody in one of the roles, as one line over all their names. */
function namesOf({ people }: ReadRecord, roles: readonly PersonRole[]): SummaryLine | null {
  const named: readonly Person[] = people.filter(({ role }) => roles.includes(role));
  const [first] = named;
  if (!first) return null;
  const end = Math.max(...named.map(({ range }) => range.end));
  return { text: named.map(({ name }) => name).join(', '), range: { start: first.range.start, end }, terms: [] };
}

/** The sentences of a summary that the author wrote. */
function authoredSummary(record: ReadRecord): SummaryLine[] {
  return authoredBlocks(record).flatMap(({ prose }) =>
    sentencesOf(prose).map((sentence) => sentenceLine(prose, sentence)),
  );
}

/** Terms are explained where a reader meets them first: in the order of the usual page. */
function explained(answers: Answers, glossary: readonly GlossaryTerm[]): Answers {
  if (glossary.length === 0) return answers;
  const explain = explainer(glossary);
  const entries = questions.map(({ id }): [QuestionId, Answer] => {
    const { lines, table, ...rest } = answers[id];
    const rows = table?.rows.map((row) => row.map((cell) => ('line' in cell ? { line: explain(cell.line) } : cell)));
    return [id, { ...rest, lines: lines.map(explain), table: table && { ...table, rows: rows ?? [] } }];
  });
  return Object.fromEntries(entries) as Answers;
}
