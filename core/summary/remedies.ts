import { effectiveRule, stepsFor } from '../config/effective';
import type { Configuration } from '../config/types';
import { listenerFor } from '../language/listener';
import type { MetricParts } from '../language/types';
import { type LintContext, noContext, ruleContext } from '../lint/context';
import type { Fix, FixEdit, FixText, ReadRecord, Report, Rule } from '../lint/types';
import { rowOf } from '../record/rows';
import type { Block, SectionRole } from '../record/types';
import { rules } from '../rules';
import { addSection } from '../rules/add-section';
import { extendSentence, fillCell } from '../rules/append';
import { addTo } from '../rules/insert';
import type { Range } from '../text/range';
import { isExpected } from './summarise';
import type { ExecutiveSummary, Gap, QuestionId, SummaryLine } from './types';

/** What puts the answer to an open question into the record. */
export interface Remedy {
  /** Id of the gap that it fills. */
  readonly gap: string;
  /** The rule whose fix it is; null where no rule asks, and a section of the template is put in. */
  readonly ruleId: string | null;
  readonly fix: Fix;
}

interface Asking {
  /** Rules that ask the same, the nearest first. Of those that find nothing, or are not there, the next one is asked. */
  readonly rules: readonly string[];
  /** The section that would answer, where no rule has a fix. */
  readonly section: SectionRole | null;
  /** The sentence that would answer, where neither a rule nor a section does. */
  readonly sentence?: Sentence;
}

/** Words that answer a part of a question. */
interface Sentence {
  readonly title: string;
  /** The part of the record that it goes to; `answer` for the end of the sentence that answers the rest. */
  readonly into: 'context' | 'consequences' | 'answer';
  readonly words: FixText;
  /** Where the rest is answered in the row of a table: the part of a measure whose column the blanks go to. */
  readonly column?: keyof MetricParts;
}

/** Which rule asks what a gap asks, by the id of the gap, else of its question. */
const asking: Readonly<Partial<Record<QuestionId | `${QuestionId}.${string}`, Asking>>> = {
  decision: { rules: [], section: 'decision' },
  people: { rules: ['named-owner'], section: 'people' },
  problem: { rules: [], section: 'context' },
  benefit: { rules: ['customer-outcome'], section: 'impact' },
  cost: { rules: ['cost-and-return'], section: 'cost' },
  timeline: { rules: ['time-to-result'], section: 'plan' },
  risk: { rules: [], section: 'risks' },
  'cost.return': {
    rules: [],
    section: null,
    sentence: {
      title: 'Say what it returns',
      into: 'consequences',
      words: ['It pays back ', { blank: 'how much, and to whom' }, '.'],
    },
  },
  'risk.inaction': {
    rules: ['cost-of-inaction'],
    section: null,
    sentence: {
      title: 'Say what happens if nothing is done',
      into: 'context',
      words: ['If nothing is done, ', { blank: 'what happens, to whom, and from when' }, '.'],
    },
  },
  metric: { rules: ['success-metric', 'measurable-metric'], section: 'metric' },
  'metric.from': {
    rules: [],
    section: null,
    sentence: {
      title: 'Add where it starts from',
      into: 'answer',
      words: [' from ', { blank: 'today’s value' }],
      column: 'baseline',
    },
  },
  'metric.to': {
    rules: ['measurable-metric'],
    section: null,
    sentence: {
      title: 'Add the target',
      into: 'answer',
      words: [' to ', { blank: 'the target' }],
      column: 'target',
    },
  },
  'metric.by': {
    rules: ['metric-due'],
    section: null,
    sentence: { title: 'Add a date', into: 'answer', words: [' by ', { blank: 'a date' }], column: 'date' },
  },
  'metric.now': { rules: ['outcome-recorded'], section: null },
  rejected: { rules: ['considered-options'], section: 'options' },
  'bound-by': { rules: ['constraint-impact'], section: null },
  request: { rules: [], section: 'questions' },
  review: { rules: ['review-date'], section: 'review' },
  scope: { rules: ['scope-boundary'], section: 'scope' },
  supplier: {
    rules: ['supplier-exit'],
    section: null,
    sentence: {
      title: 'Name the supplier and the terms',
      into: 'consequences',
      words: ['We depend on the supplier ', { blank: 'name' }, ', whose contract ends ', { blank: 'when' }, '.'],
    },
  },
  dependencies: {
    rules: [],
    section: null,
    sentence: {
      title: 'Say what the work depends on',
      into: 'consequences',
      words: ['The work depends on ', { blank: 'whom or what' }, '.'],
    },
  },
  consequences: { rules: ['one-sided-consequences'], section: 'consequences' },
};

/**
 * What can be put into the record where its summary has a gap: the fix of the rule that asks the same, be it off, hidden
 * or accepted, else the section that would answer. By the id of the gap; a gap that nothing is offered for is left out,
 * as is one that no page shows.
 */
export function remediesFor(
  record: ReadRecord,
  summary: ExecutiveSummary,
  configuration: Configuration,
  context: LintContext = noContext,
): ReadonlyMap<string, Remedy> {
  const reports = new Map<Rule, readonly Report[]>();
  const reportsOf = (rule: Rule) => {
    const known = reports.get(rule) ?? reportsFor(rule, record, configuration, context);
    reports.set(rule, known);
    return known;
  };
  const listed = Object.values(configuration.readers).flatMap(({ questions }) => questions);
  const gaps = Object.values(summary.answers)
    .filter((answer) => isExpected(answer, summary) || listed.includes(answer.question))
    .flatMap((answer) => answer.gaps);
  return new Map(
    gaps.flatMap((gap) => remedyFor(gap, record, summary, reportsOf) ?? []).map((remedy) => [remedy.gap, remedy]),
  );
}

function remedyFor(
  gap: Gap,
  record: ReadRecord,
  summary: ExecutiveSummary,
  reportsOf: (rule: Rule) => readonly Report[],
): Remedy | null {
  const asked = askedBy(gap);
  if (!asked) return null;
  for (const id of asked.rules) {
    const rule = rules.find((known) => known.id === id);
    const [fix] = rule
      ? reportsOf(rule)
          .filter((report) => isAbout(report, gap))
          .flatMap(fixesOf)
      : [];
    if (fix) return { gap: gap.id, ruleId: id, fix };
  }
  const fix = asked.section
    ? sectionFor(record, asked.section)
    : asked.sentence && say(asked.sentence, gap, record, summary);
  return fix ? { gap: gap.id, ruleId: null, fix } : null;
}

/** None where the record has a section of the role: a second one would not say where the answer belongs. */
function sectionFor(record: ReadRecord, role: SectionRole): Fix | null {
  const isThere = record.sections.some((section) => section.role === role && section.roleIsOwn && section.heading);
  return isThere ? null : addSection(record, role);
}

function say(sentence: Sentence, { question }: Gap, record: ReadRecord, { answers }: ExecutiveSummary): Fix | null {
  const { into, words } = sentence;
  const answer = answers[question].lines[0];
  if (into !== 'answer') return fixOf(sentence, addTo(record, into, words));
  if (!answer) return null;
  const row = rowAt(record, answer);
  if (row.length === 0) return fixOf(sentence, extendSentence(record, answer.range, words));
  const cell = row.find((block) => isEmptyColumn(block, sentence.column, record));
  return cell ? fixOf(sentence, fillCell(record, cell, words)) : null;
}

function fixOf({ title }: Sentence, edit: FixEdit): Fix {
  return { title, edits: [edit], isPreferred: true };
}

/** The cells of the row of a table that a line stands in; none where it stands in no table. */
function rowAt(record: ReadRecord, { range }: SummaryLine): Block[] {
  const cell = record.blocks.find(
    ({ kind, head, range: around }) => kind === 'table-cell' && !head && isAround(around, range.start),
  );
  return cell ? rowOf(record.blocks, cell) : [];
}

function isAround({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset < end;
}

function isEmptyColumn({ column, prose }: Block, part: keyof MetricParts | undefined, { language }: ReadRecord) {
  const heads = part && listenerFor(language)?.vocabulary.metrics.parts.columns[part];
  return column !== null && heads?.test(column.trim()) === true && prose.text.trim() === '';
}

function askedBy({ id, question }: Gap): Asking | undefined {
  const own = asking[id as keyof typeof asking];
  // The gaps in rows are all alike, and what asks of a whole table says nothing on one of its rows; parts are asked one
  // by one.
  if (own || !/^[^.]+\.\d+$/.test(id)) return own;
  const whole = asking[question];
  return whole && { ...whole, section: null };
}

function reportsFor(rule: Rule, record: ReadRecord, configuration: Configuration, context: LintContext) {
  if (rule.needsEar && !record.hearing.understood) return [];
  const { options } = effectiveRule(rule, stepsFor(record, configuration));
  const values = Object.fromEntries(Object.entries(options).map(([name, { value }]) => [name, value]));
  return rule.check(record, values, ruleContext(context, { configuration, found: [] }));
}

/** A gap with a place is filled by what a rule says of that place, or of the paragraph that it stands in. */
function isAbout({ range, related = [] }: Report, gap: Gap): boolean {
  const { range: place } = gap;
  if (place === null) return true;
  return [range, ...related.map((other) => other.range)].some(
    ({ start, end }) => start < place.end && place.start < end,
  );
}

function fixesOf({ fixes = [] }: Report): readonly Fix[] {
  const preferred = fixes.find(({ isPreferred }) => isPreferred) ?? fixes[0];
  return preferred ? [preferred] : [];
}
