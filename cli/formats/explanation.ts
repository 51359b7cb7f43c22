import {
  type ExplainedHearing,
  type ExplainedStatement,
  LineIndex,
  type NearMiss,
  type Range,
  type ReadRecord,
  type Sign,
  type Weighing,
} from '../../core';
import { codeFrame } from '../code-frame';
import type { Output } from '../output';
import { printable } from '../words';
import { wrapWords } from '../wrap-words';

const INDENT = '    ';

/** How an impact is connected with the constraint that it answers, in words. */
const RELATIONS = {
  'same-sentence': 'in the same sentence',
  'same-block': 'in the same paragraph or item',
  nearby: 'nearby',
  section: 'in a section on business impact',
} as const;

const SIDES = {
  for: ', among what speaks for an option',
  against: ', among what speaks against an option',
  neither: '',
};

/**
 * Why each statement was heard, for a person: the words, underlined, the pattern, what weighed for and against it, where
 * it stands, and what answers it.
 */
export function explanationText(
  record: ReadRecord,
  { statements, nearMisses }: ExplainedHearing,
  isWithNearMisses: boolean,
  output: Output,
): string {
  const page = new Page(record, output);
  const heard = statements.map((explained) => page.statement(explained));
  const near = isWithNearMisses ? nearMisses.map((miss) => page.nearMiss(miss)) : [];
  return [
    ...page.part('Why', heard),
    ...page.part('Nearly', near.length > 0 || !isWithNearMisses ? near : [`${INDENT}no sentence\n`]),
  ].join('\n');
}

class Page {
  readonly #lines: LineIndex;

  constructor(
    record: ReadRecord,
    private readonly output: Output,
  ) {
    this.#lines = new LineIndex(record.text);
  }

  part(title: string, entries: readonly string[]): string[] {
    return entries.length > 0 ? [`${this.output.colours.bold(title)}\n`, ...entries] : [];
  }

  statement({ statement, teamPhrase, pattern, weighing, place }: ExplainedStatement): string {
    const { kind, certainty, evidence } = statement;
    const name = teamPhrase === null ? `pattern “${pattern}”` : `your team's word “${teamPhrase}”`;
    return [
      this.#row(`${kind}${certainty === 'borderline' ? ', borderline' : ''}, by ${name}`),
      this.#frame(evidence.range),
      this.#row(`in the section's role “${place.role}”${SIDES[place.side]}`),
      ...(weighing ? this.#weighing(weighing) : []),
      ...(statement.kind === 'constraint' ? [this.#row(this.#answer(statement.coveredBy))] : []),
    ].join('');
  }

  nearMiss({ kind, range, ruledOutBy, weighing }: NearMiss): string {
    const why = ruledOutBy
      ? `ruled out by these words: ${ruledOutBy.name}`
      : `too little speaks for it: ${percent(weighing.probability)}, where ${percent(weighing.heardFrom)} are needed`;
    return [this.#row(`no ${kind}, ${why}`), this.#frame(ruledOutBy?.range ?? range), ...this.#weighing(weighing)].join(
      '',
    );
  }

  #answer(coveredBy: Extract<ExplainedStatement['statement'], { kind: 'constraint' }>['coveredBy']): string {
    if (!coveredBy) return 'answered by no business impact';
    const line = this.#lines.lineAt(coveredBy.impact.range.start) + 1;
    return `answered ${RELATIONS[coveredBy.relation]}, line ${line}: ${coveredBy.impact.text}`;
  }

  #weighing({ probability, for: signs, against }: Weighing): string[] {
    const list = (all: readonly Sign[]) => all.map(({ name, weight }) => `${name} ${signed(weight)}`).join(', ');
    return [
      this.#row(`likely to ${percent(probability)}`),
      ...(signs.length > 0 ? [this.#row(`for: ${list(signs)}`)] : []),
      ...(against.length > 0 ? [this.#row(`against: ${list(against)}`)] : []),
    ];
  }

  #frame(range: Range): string {
    const { width, colours } = this.output;
    const look = { width: width - INDENT.length, paint: (marks: string) => colours.yellow(marks), dim: colours.dim };
    return codeFrame(this.#lines, [{ range, isMain: true }], look).replace(/^(?=.)/gm, INDENT);
  }

  #row(words: string): string {
    const wrapped = wrapWords(printable(words), Math.max(20, this.output.width - INDENT.length));
    return `${INDENT}${wrapped.replaceAll('\n', `\n${INDENT}  `)}\n`;
  }
}

function percent(probability: number): string {
  return `${Math.round(probability * 100)} %`;
}

function signed(weight: number): string {
  return `${weight > 0 ? '+' : '−'}${Math.abs(weight).toFixed(1)}`;
}
