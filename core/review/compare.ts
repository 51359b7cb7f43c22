import type { AnswerCell, ExecutiveSummary, SummarySlot } from '../summary/types';
import type { Aspect, Change, ReviewedVersion } from './types';

/**
 * What a change does to a record, told in words: its decision, status, metric, dates, people, options and the records
 * it is bound to. Empty where only the words around them have changed.
 */
export function compareVersions(before: ReviewedVersion, after: ReviewedVersion): Change[] {
  return aspects.flatMap(({ aspect, tell }) => tell(before, after).map((said) => ({ aspect, said })));
}

/** Words of a record, where it has some. */
type Told = string | null;

const aspects: readonly {
  readonly aspect: Aspect;
  readonly tell: (before: ReviewedVersion, after: ReviewedVersion) => string[];
}[] = [
  { aspect: 'summary', tell: values('title', ({ summary }) => summary.title?.text ?? null) },
  { aspect: 'decision', tell: values('decision', (version) => lineOf(version, 'decision')) },
  { aspect: 'status', tell: values('status', statusOf) },
  { aspect: 'metric', tell: metric },
  { aspect: 'dates', tell: values('date of the decision', ({ summary }) => summary.date?.text ?? null) },
  { aspect: 'dates', tell: values('next review', (version) => lineOf(version, 'review') ?? joined(version)) },
  { aspect: 'dates', tell: values('timeline', (version) => lineOf(version, 'timeline')) },
  { aspect: 'people', tell: values('list of those who decided', (version) => lineOf(version, 'decided-by')) },
  { aspect: 'people', tell: values('name of who answers for it', (version) => lineOf(version, 'answers-for-it')) },
  { aspect: 'options', tell: lists('It weighs', 'It no longer weighs', ({ options }) => options) },
  { aspect: 'links', tell: lists('It says that it', 'It no longer says that it', ({ links }) => links) },
];

/** Tells of one value how it was and how it is. */
function values(name: string, wordsOf: (version: ReviewedVersion) => Told) {
  return (before: ReviewedVersion, after: ReviewedVersion): string[] => {
    const [was, is] = [wordsOf(before), wordsOf(after)];
    if (was === is) return [];
    if (was === null) return [`A ${name} is stated now: “${is}”.`];
    if (is === null) return [`The ${name} is no longer stated; it was “${was}”.`];
    return [`The ${name} was “${was}”, and is “${is}” now.`];
  };
}

/** Tells of a list what came to it and what went. */
function lists(came: string, went: string, itemsOf: (version: ReviewedVersion) => readonly string[]) {
  return (before: ReviewedVersion, after: ReviewedVersion): string[] => {
    const [were, are] = [itemsOf(before), itemsOf(after)];
    const fresh = are.filter((item) => !were.includes(item));
    const gone = were.filter((item) => !are.includes(item));
    return [
      ...(fresh.length > 0 ? [`${came} ${quoted(fresh)} now.`] : []),
      ...(gone.length > 0 ? [`${went} ${quoted(gone)}.`] : []),
    ];
  };
}

function lineOf({ summary }: ReviewedVersion, slot: SummarySlot): Told {
  for (const { lines } of Object.values(summary.answers)) {
    const found = lines.find((line) => line.slot === slot);
    if (found) return found.text;
  }
  return null;
}

function statusOf({ summary: { status } }: ReviewedVersion): Told {
  return status?.text.toLowerCase() ?? null;
}

/** Parts of a measure, as the summary's table calls them, and as they are called in a sentence. */
const METRIC_PARTS = { From: 'value that it starts from', To: 'value to be reached', 'By when': 'day to reach it by' };

/** Tells of the parts of a measure where these have changed, and of its sentence where that is all there is to tell. */
function metric(before: ReviewedVersion, after: ReviewedVersion): string[] {
  const sentence = values('measure of success', (version) => lineOf(version, 'metric'))(before, after);
  if (lineOf(before, 'metric') === null || lineOf(after, 'metric') === null) return sentence;
  const parts = Object.entries(METRIC_PARTS).flatMap(([column, name]) =>
    values(`measure's ${name}`, (version) => metricPart(version.summary, column))(before, after),
  );
  return parts.length > 0 ? parts : sentence;
}

function metricPart({ answers }: ExecutiveSummary, name: string): Told {
  const { table } = answers.metric;
  const cell: AnswerCell | undefined = table?.rows[0]?.[table.columns.indexOf(name)];
  return cell && 'line' in cell ? cell.line.text : null;
}

function joined({ reviewDays }: ReviewedVersion): Told {
  return reviewDays.length > 0 ? reviewDays.join(', ') : null;
}

function quoted(items: readonly string[]): string {
  return items.map((item) => `“${item}”`).join(', ');
}
