import stringWidth from 'string-width';
import type { Inspection } from '../inspection';
import type { Output } from '../output';
import { printable } from '../words';
import { wrapWords } from '../wrap-words';

/** What is said of one place: its line in the record, counted from 1, what it is, and its words. */
type Row = readonly [line: number | null, label: string, words: string];

const KINDS: Readonly<Record<Inspection['kind'], string>> = {
  record: 'decision record',
  index: 'index of decision records',
  template: 'template for decision records',
  other: 'no decision record',
};

const LINE_COLUMNS = 5;
const LABEL_COLUMNS = 14;

/** What was read in one file, as a table for a person: the line it stands on, what it is, the words. */
export function inspectionText(inspection: Inspection, { colours, width }: Output): string {
  const parts: readonly (readonly [string, readonly Row[]])[] = [
    ['', aboutRows(inspection)],
    ['Options', inspection.options.flatMap(optionRows)],
    ['Links', inspection.links.map(linkRow)],
    ['Sections', inspection.sections.map(({ line, role, heading }) => [line, role, heading])],
    ['Statements', inspection.statements.flatMap(statementRows)],
    ['Success metric', metricRows(inspection)],
    ['Executive summary', summaryRows(inspection)],
  ];
  const shown = parts.filter(([, rows]) => rows.length > 0);
  const body = shown.map(([title, rows]) => {
    const head = title === '' ? '' : `\n${colours.bold(title)}\n`;
    return head + rows.map((row) => rowText(row, width, colours.dim)).join('');
  });
  return `${colours.bold(printable(inspection.path))}\n${body.join('')}\n`;
}

function aboutRows(inspection: Inspection): Row[] {
  const { kind, template, language, number, title, status, date, people, frontMatterProblem } = inspection;
  const details = [template === 'unknown' ? '' : `${template} template`, language === 'und' ? '' : inEnglish(language)];
  const { understood } = inspection;
  const inBrackets = details.filter((detail) => detail !== '').join(', ');
  return [
    [null, 'kind', KINDS[kind] + (inBrackets && ` (${inBrackets})`)],
    ...(understood
      ? []
      : [[null, 'not heard', 'what its sentences say: this language has no vocabulary yet'] as const]),
    [null, 'title', [number, title].filter((part) => part !== null).join(' · ') || 'none'],
    ...statusRows(inspection),
    ...(status ? [] : [[null, 'status', 'none'] as const]),
    ...dateRows(inspection),
    ...(date ? [] : [[null, 'date', 'none'] as const]),
    ...people.map(({ line, role, name, side, source }): Row => {
      return [line, role, `${side ? `${name} (${side})` : name} · ${PLACES[source]}`];
    }),
    ...(frontMatterProblem ? [[1, 'front matter', `read line by line: ${frontMatterProblem}`] as const] : []),
  ];
}

/** Where a value of the metadata stood, in words. */
const PLACES: Readonly<Record<Inspection['people'][number]['source'], string>> = {
  'front-matter': 'front matter',
  section: 'section',
  heading: 'heading',
  pair: 'line of its own',
  table: 'table',
  history: 'history',
  title: 'title',
  announcement: 'sentence',
  tag: 'tag',
  badge: 'badge',
  'file-name': 'name of the file',
  folder: 'name of the folder',
};

/** The status that is believed, and what the other places say; "but" is before what says another one. */
function statusRows({ status, statuses }: Inspection): Row[] {
  if (!status) return [];
  const chosen = statuses.findIndex(
    ({ source, line }) => source === status.source && (line ?? status.line) === status.line,
  );
  const first: Row = [statuses[chosen]?.line ?? null, 'status', `${statusWords(status)} · ${PLACES[status.source]}`];
  const others = statuses.filter((_, index) => index !== chosen);
  return [
    first,
    ...others.map((other): Row => {
      const agrees = other.value === status.value || other.value === 'other';
      return [other.line, agrees ? '  also' : '  but', `${statusWords(other)} · ${PLACES[other.source]}`];
    }),
  ];
}

function dateRows({ dates }: Inspection): Row[] {
  return dates.map(({ line, value, key, source }, index): Row => {
    const name = key && key.toLowerCase() !== 'date' ? `“${key}”, ` : '';
    return [line, index === 0 ? 'date' : '  also', `${value} · ${name}${PLACES[source]}`];
  });
}

function optionRows({ line, title, chosen, pros, cons }: Inspection['options'][number]): Row[] {
  return [
    [line, chosen ? 'chosen' : 'option', title],
    ...pros.map((said): Row => [said.line, '  for', said.text]),
    ...cons.map((said): Row => [said.line, '  against', said.text]),
  ];
}

function linkRow({ line, relation, name, target }: Inspection['links'][number]): Row {
  return [line, relation, target && target !== name ? `${name} → ${target}` : name];
}

/** The name of a language by its tag. */
function inEnglish(language: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
}

function statusWords({ value, raw }: Pick<NonNullable<Inspection['status']>, 'value' | 'raw'>): string {
  return raw.toLowerCase() === value ? value : `${value}, written “${raw}”`;
}

function statementRows(statement: Inspection['statements'][number]): Row[] {
  const { line, kind, text, certainty } = statement;
  const doubt = certainty === 'borderline' ? ' (borderline)' : '';
  if ('category' in statement) return [[line, kind, `${text} [${statement.category}]${doubt}`]];
  if ('state' in statement) return [[line, kind, `${text} [${statement.state}]${doubt}`]];
  const cover: Row = statement.coveredBy
    ? [statement.coveredBy.line, '', `→ ${statement.coveredBy.text}`]
    : [null, '', '→ no business impact stated'];
  return [[line, kind, text + doubt], cover];
}

function metricRows({ kind, successMetric }: Inspection): Row[] {
  if (successMetric.state === 'none') return kind === 'record' ? [[null, 'none', '']] : [];
  const { line, state, shared, activity, text, parts } = successMetric;
  const remarks = [shared ? '' : 'seen by one side only', activity ? 'something to do, and not what comes of it' : ''];
  const inBrackets = remarks.filter((remark) => remark !== '').join('; ');
  const said = Object.entries(parts).flatMap(([name, part]) => (part ? [`${name}: ${part.text}`] : []));
  const rows: Row[] = [[line, state, inBrackets === '' ? text : `${text} (${inBrackets})`]];
  return said.length > 0 ? [...rows, [null, '', said.join(' · ')]] : rows;
}

function summaryRows({ kind, oneLine, summary }: Inspection): Row[] {
  if (kind !== 'record') return [];
  const rows = Object.entries(summary).map(
    ([slot, line]): Row => [line?.line ?? null, slot, line?.text ?? 'not stated'],
  );
  return oneLine === null ? rows : [[null, 'in one line', oneLine], ...rows];
}

function rowText([line, label, words]: Row, width: number, dim: (text: string) => string): string {
  const start = `${String(line ?? '').padStart(LINE_COLUMNS)}  `;
  const padded = label + ' '.repeat(Math.max(0, LABEL_COLUMNS - stringWidth(label)));
  const indent = ' '.repeat(start.length + LABEL_COLUMNS);
  const wrapped = wrapWords(printable(words), Math.max(20, width - indent.length)).replaceAll('\n', `\n${indent}`);
  return `${`${dim(start)}${padded}${wrapped}`.trimEnd()}\n`;
}
