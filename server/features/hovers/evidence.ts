import {
  type Constraint,
  type ExplainedHearing,
  type ExplainedStatement,
  explainHearing,
  type Impact,
  LineIndex,
  type Metric,
  type ReadRecord,
  type Weighing,
} from '../../../core';
import type { HoverSource } from '../hover';
import { shownWords } from './shown-words';

/** What a sentence is taken for, why, how surely, and which impact answers a constraint. */
export const evidenceAt: HoverSource = ({ record, loaded }, offset) => {
  const { statements } = explainedOnce(record, () => explainHearing(record, loaded.configuration));
  const here = statements.filter(({ statement: { range } }) => range.start <= offset && offset < range.end);
  const [first] = here;
  if (!first) return null;
  const markdown = here.map((explained) => paragraphs(explained, record).join('\n\n')).join('\n\n---\n\n');
  return { range: first.statement.range, markdown };
};

const known = new WeakMap<ReadRecord, ExplainedHearing>();

function explainedOnce(record: ReadRecord, explain: () => ExplainedHearing): ExplainedHearing {
  const explained = known.get(record) ?? explain();
  known.set(record, explained);
  return explained;
}

function paragraphs(explained: ExplainedStatement, record: ReadRecord): string[] {
  const { statement, weighing } = explained;
  const doubt =
    statement.certainty === 'clear' ? '' : ' This is a borderline case: a reader might not take it for one.';
  return [
    `**${headline(statement)}**`,
    `${reason(explained, record)}${weighing ? ` ${weighed(weighing)}` : ''}${doubt}`,
    ...(statement.kind === 'constraint' ? [answer(statement, record)] : []),
  ];
}

function headline(statement: Constraint | Impact | Metric): string {
  if (statement.kind === 'constraint') return 'Read as a technical constraint';
  if (statement.kind === 'metric') return `Read as a success metric, ${STATES[statement.state]}`;
  if (statement.category === 'none') return 'Read as a word on the business impact';
  return `Read as a business impact: ${statement.category}`;
}

const STATES = { measurable: 'which a figure or a test decides', vague: 'with no figure or test that decides it' };

function reason({ statement, teamPhrase, pattern }: ExplainedStatement, { text }: ReadRecord): string {
  const { start, end } = statement.evidence.range;
  const words = shownWords(text.slice(start, end));
  return teamPhrase === null
    ? `Because of the words “${words}” (\`${pattern}\`).`
    : `Because of the words “${words}”: your team's vocabulary has “${shownWords(teamPhrase)}”.`;
}

/** How much the words and the place speak for it, together. */
function weighed({ probability, against }: Weighing): string {
  const likely = `Its words and its place together make that ${Math.round(probability * 100)} % likely`;
  const [strongest] = against;
  return strongest ? `${likely}; what speaks against it most: ${shownWords(strongest.name)}.` : `${likely}.`;
}

const RELATIONS = {
  'same-sentence': 'in the same sentence',
  'same-block': 'in the same paragraph or item',
  nearby: 'nearby',
  section: 'in the section on business impact',
} as const;

function answer({ coveredBy }: Constraint, { text }: ReadRecord): string {
  if (!coveredBy) return 'No business impact is connected with it yet.';
  const { relation, impact } = coveredBy;
  const line = new LineIndex(text).lineAt(impact.range.start) + 1;
  return `Its business impact stands ${RELATIONS[relation]} (line ${line}): “${shownWords(impact.text)}”`;
}
