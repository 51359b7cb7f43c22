import {
  bestMetric,
  type ExecutiveSummary,
  type ExplainedHearing,
  LineIndex,
  type MetadataSource,
  type MetricParts,
  oneLineSummary,
  type Range,
  type Ranged,
  type ReadRecord,
  type Sign,
  type Statement,
  summarise,
  type Weighing,
} from '../core';

/** The parts of a summary that are printed beside the success metric, in the order of the output. */
const SLOTS = ['decision', 'problem', 'benefit', 'cost', 'risk', 'timeline', 'owner'] as const;

export type Inspection = ReturnType<typeof inspect>;

/**
 * Everything that is read in a record, as `inspect --json` prints it: schemas/inspect.schema.json describes it. Lines
 * count from 1.
 *
 * @param path as it is to be shown
 */
export function inspect(path: string, record: ReadRecord) {
  const lines = new LineIndex(record.text);
  const lineOf = ({ start }: Range) => lines.lineAt(start) + 1;
  /** Null for what the name of a file or folder says, which stands on no line. */
  const placeOf = ({ range, source }: { range: Range; source: MetadataSource }) => ({
    source,
    line: source === 'file-name' || source === 'folder' ? null : lineOf(range),
  });
  const saidOf = ({ value, range }: Ranged<string>) => ({ text: value, line: lineOf(range) });
  const { status, date } = record;
  return {
    path,
    kind: record.kind,
    template: record.template,
    language: record.language,
    understood: record.hearing.understood,
    title: record.title?.value ?? null,
    number: record.number,
    frontMatterProblem: record.frontMatter?.problem ?? null,
    status: status && { value: status.value, raw: status.raw, source: status.source, line: lineOf(status.range) },
    statuses: record.statuses.map((stated) => ({ value: stated.value, raw: stated.raw, ...placeOf(stated) })),
    date: date && { value: date.value, source: date.source, line: lineOf(date.range) },
    dates: record.dates.map((stated) => ({
      value: stated.value,
      raw: stated.raw,
      key: stated.key,
      ...placeOf(stated),
    })),
    people: record.people.map(({ name, role, side, source, range }) => ({
      name,
      role,
      side,
      source,
      line: lineOf(range),
    })),
    options: record.options.map(({ title, chosen, range, pros, cons, neutral }) => ({
      title,
      chosen,
      line: lineOf(range),
      pros: pros.map(saidOf),
      cons: cons.map(saidOf),
      neutral: neutral.map(saidOf),
    })),
    links: record.links.map(({ relation, name, target, source, range }) => ({
      relation,
      name,
      target,
      source,
      line: lineOf(range),
    })),
    sections: record.sections.flatMap(({ heading, role }) =>
      heading ? [{ heading: heading.text, level: heading.level, role, line: lineOf(heading.range) }] : [],
    ),
    statements: record.hearing.statements.map((statement) => ({
      kind: statement.kind,
      certainty: statement.certainty,
      role: statement.role,
      section: statement.block.section.heading?.text ?? null,
      line: lineOf(statement.range),
      endLine: lines.lineAt(Math.max(statement.range.start, statement.range.end - 1)) + 1,
      text: statement.text,
      ...particularsOf(statement, lineOf),
    })),
    successMetric: successMetricOf(record, lineOf),
    summary: summaryOf(record, lineOf),
    oneLine: record.kind === 'record' ? oneLineSummary(summarise(record)) : null,
  };
}

type LineOf = (range: Range) => number;

/**
 * What `inspect --json --explain` prints: why each statement was heard, in their order, and with `nearMisses` the
 * sentences that nearly were one.
 */
export function withExplanation(
  inspection: Inspection,
  { text }: ReadRecord,
  { statements, nearMisses }: ExplainedHearing,
  isWithNearMisses: boolean,
) {
  const lines = new LineIndex(text);
  const wordsOf = (range: Range) => ({
    text: text.slice(range.start, range.end),
    line: lines.lineAt(range.start) + 1,
    column: lines.positionAt(range.start).character + 1,
  });
  const signOf = ({ name, range, weight }: Sign) => ({
    name,
    weight: Number(weight.toFixed(2)),
    words: range && wordsOf(range),
  });
  const weighingOf = (weighing: Weighing) => ({
    probability: Number(weighing.probability.toFixed(3)),
    heardFrom: weighing.heardFrom,
    for: weighing.for.map(signOf),
    against: weighing.against.map(signOf),
  });
  return {
    ...inspection,
    statements: inspection.statements.map((statement, index) => {
      const why = statements[index];
      if (!why) return statement;
      const { pattern, teamPhrase, place, weighing } = why;
      const words = wordsOf(why.statement.evidence.range);
      return { ...statement, why: { words, pattern, teamPhrase, place, weighing: weighing && weighingOf(weighing) } };
    }),
    ...(isWithNearMisses
      ? {
          nearMisses: nearMisses.map(({ kind, text: sentence, range, ruledOutBy, weighing }) => ({
            kind,
            line: lines.lineAt(range.start) + 1,
            text: sentence,
            ruledOutBy: ruledOutBy && { name: ruledOutBy.name, words: wordsOf(ruledOutBy.range) },
            weighing: weighingOf(weighing),
          })),
        }
      : {}),
  };
}

function particularsOf(statement: Statement, lineOf: LineOf) {
  if (statement.kind === 'impact') return { category: statement.category };
  if (statement.kind === 'metric') return { state: statement.state, shared: statement.shared };
  const { coveredBy } = statement;
  return {
    coveredBy: coveredBy && {
      relation: coveredBy.relation,
      line: lineOf(coveredBy.impact.range),
      text: coveredBy.impact.text,
    },
  };
}

function successMetricOf(record: ReadRecord, lineOf: LineOf) {
  const best = bestMetric(record);
  if (!best) return { state: 'none' as const };
  const { state, shared, activity, parts, range, text } = best;
  return { state, shared, activity, line: lineOf(range), text, parts: partsOf(parts, lineOf) };
}

function partsOf(parts: MetricParts, lineOf: LineOf) {
  const part = (found: MetricParts[keyof MetricParts]) => found && { text: found.value, line: lineOf(found.range) };
  return {
    measure: part(parts.measure),
    baseline: part(parts.baseline),
    target: part(parts.target),
    unit: part(parts.unit),
    date: part(parts.date),
    owner: part(parts.owner),
  };
}

function summaryOf(record: ReadRecord, lineOf: LineOf) {
  const { answers } = summarise(record);
  const lines = SLOTS.map((slot) => [slot, answerTo(answers, slot, lineOf)] as const);
  return Object.fromEntries(lines) as Record<(typeof SLOTS)[number], { text: string; line: number } | null>;
}

/** The lines of an answer as one, with the place of the first. */
function answerTo(answers: ExecutiveSummary['answers'], slot: (typeof SLOTS)[number], lineOf: LineOf) {
  const { lines } = answers[slot === 'owner' ? 'people' : slot];
  const shown = slot === 'owner' ? lines.slice(-1) : lines;
  const [first] = shown;
  return first ? { text: shown.map(({ text }) => text).join(' '), line: lineOf(first.range) } : null;
}
