import { listenerFor } from '../language/listener';
import type { Constraint, Statement } from '../language/types';
import type { Fix, FixText, FlagOption, NumberOption, ReadRecord, Report, Rule } from '../lint/types';
import { rowOf } from '../record/rows';
import type { Block } from '../record/types';
import { writeCell } from './append';
import { isSure } from './binding';

/** What a business reader weighs. */
const WEIGHED = ['cost', 'time', 'customers', 'risk', 'people'];

export const constraintImpact = {
  id: 'constraint-impact',
  description: 'A technical constraint with no business impact connected to it.',
  group: 'speak-business',
  severity: 'warning',
  scope: 'in-force',
  needsEar: true,
  messages: {
    one: 'No business impact is stated for this constraint. What does it mean for cost, time, customers, risk or people?',
    several:
      'No business impact is stated for these {count} constraints. What do they mean for cost, time, customers, risk or people?',
    alsoHere: 'A constraint of the same paragraph.',
  },
  options: {
    max: {
      default: 3,
      minimum: 0,
      maximum: 100,
      description: 'How many findings of a record keep the severity of the rule; the others become hints.',
    },
    every: {
      default: false,
      strict: true,
      description: 'Let findings of which the rule is less sure keep its severity, too; they are hints otherwise.',
    },
  },

  check(record, { max, every }) {
    const { statements } = record.hearing;
    const open = statements.filter(isOpen).filter((constraint) => !isRepeated(constraint, statements));
    const blocks = [...groupByBlock(open)];
    const certain = blocks.filter(([, constraints]) => every || constraints.some(isSure));
    const strongest = new Set(certain.sort(byStrength).slice(0, max));
    return blocks.map((entry) => report(record, entry, strongest.has(entry)));
  },
} satisfies Rule<'one' | 'several' | 'alsoHere', { max: NumberOption; every: FlagOption }>;

/** Options that are weighed are discussed in technical words by right; a doubtful constraint is passed over. */
function isOpen(statement: ReadRecord['hearing']['statements'][number]): statement is Constraint {
  return (
    statement.kind === 'constraint' &&
    statement.certainty === 'clear' &&
    statement.coveredBy === null &&
    statement.role !== 'option'
  );
}

/** A summary says again what the record says, and is asked about or answered there. */
function isRepeated({ block, text }: Constraint, all: readonly Statement[]): boolean {
  if (block.section.role !== 'summary') return false;
  return all.some((other) => other.block.section.role !== 'summary' && plain(other.text) === plain(text));
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

type Entry = readonly [Block, readonly Constraint[]];

function groupByBlock(constraints: readonly Constraint[]): Map<Block, Constraint[]> {
  const groups = new Map<Block, Constraint[]>();
  for (const constraint of constraints) {
    const group = groups.get(constraint.block);
    if (group) group.push(constraint);
    else groups.set(constraint.block, [constraint]);
  }
  return groups;
}

/** What forced the decision matters more than what it brings; several constraints more than one. */
const ROLE_STRENGTH = { context: 0, drivers: 0, decision: 1, consequences: 1, option: 2, other: 2 };

function byStrength([, a]: Entry, [, b]: Entry): number {
  const [first, second] = [a[0], b[0]];
  if (!first || !second) return 0;
  return ROLE_STRENGTH[first.role] - ROLE_STRENGTH[second.role] || b.length - a.length;
}

function report(record: ReadRecord, [block, constraints]: Entry, isStrong: boolean): Report<'one' | 'several'> {
  const first = constraints.find(isSure) ?? constraints[0];
  if (!first) throw new Error('a group without a constraint');
  const others = constraints.filter((one) => one !== first);
  return {
    range: first.range,
    messageId: others.length > 0 ? 'several' : 'one',
    data: { count: constraints.length },
    ...(isStrong ? {} : { severity: 'hint' as const }),
    fixes: fixes(record, block),
    related: others.map(({ range }) => ({ range, message: constraintImpact.messages.alsoHere })),
  };
}

function fixes(record: ReadRecord, block: Block): Fix[] {
  const impact: FixText = ['Business impact on ', { choices: WEIGHED }, ': ', { blank: 'what it means for them' }, '.'];
  const none: FixText = ['No business impact, because ', { blank: 'why nobody outside the team would notice' }, '.'];
  const cell = block.kind === 'table-cell' ? impactCellBeside(record, block) : null;
  const isOpenCell = cell !== null && cell.prose.text.trim() === '';
  const say = (sentence: FixText, inCell: FixText) =>
    isOpenCell ? writeCell(record, cell, inCell) : append(record, cell ?? block, sentence);
  return [
    {
      title: 'State the business impact',
      // The column says already what kind of words these are.
      edits: [say(impact, [{ blank: 'what it means for cost, time, customers, risk or people' }])],
      isPreferred: true,
    },
    {
      title: 'Say that there is no business impact, and why',
      edits: [say(none, none)],
      isPreferred: false,
    },
  ];
}

/** The cell of the row whose column asks what a constraint means; null for a table without one. */
function impactCellBeside(record: ReadRecord, cell: Block): Block | null {
  const impacts = listenerFor(record.language)?.impacts;
  return rowOf(record.blocks, cell).find(({ column }) => impacts?.asksForImpact(column ?? '')) ?? null;
}

/** A sentence more, behind the last one of the block. */
function append(record: ReadRecord, block: Block, sentence: FixText) {
  const at = block.prose.text.trim() === '' ? block.range.end : endOfWords(record, block);
  const last = record.text.slice(block.range.start, at).replace(/(?<![\s*_`)\]"'”’])[\s*_`)\]"'”’]+$/, '');
  return { range: { start: at, end: at }, text: [/[.!?:…]$/.test(last) ? ' ' : '. ', ...sentence] };
}

/** Behind the marks that close the last words, before the white space and the bar that end a table cell. */
function endOfWords(record: ReadRecord, block: Block): number {
  const source = record.text.slice(block.range.start, block.range.end);
  const words = block.kind === 'table-cell' ? source.replace(/(?<!\s)\s*\|?\s*$/, '') : source.trimEnd();
  return block.range.start + words.length;
}
