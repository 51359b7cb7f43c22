import { bestMetric } from '../language/best-metric';
import type { Constraint, Impact, Statement } from '../language/types';
import type { ReadRecord } from '../lint/types';
import type { Block } from '../record/types';
import { sentencesOf } from '../text/sentences';
import type { BoundBy, ExecutiveSummary, SummaryLine, SummarySlot } from './types';

/** More rows than this are no longer read on one page. */
const MAX_BOUND_BY = 6;

/** Chooses from a record, for each question that a leader asks, the record's own best answer. */
export function summarise(record: ReadRecord): ExecutiveSummary {
  const { title, status, date, hearing } = record;
  const constraints = hearing.statements.filter(
    (statement): statement is Constraint => statement.kind === 'constraint' && isBinding(statement),
  );
  const boundBy = [...constraints]
    .sort((a, b) => Number(b.coveredBy !== null) - Number(a.coveredBy !== null))
    .slice(0, MAX_BOUND_BY);
  return {
    title: title && { text: title.value, range: title.range },
    status: status && { text: oneLine(status.raw), range: status.range, value: status.value },
    date: date && { text: date.value, range: date.range },
    slots: chooseSlots(record),
    boundBy: boundBy.sort((a, b) => a.range.start - b.range.start).map(asBoundBy),
    moreConstraints: constraints.length - boundBy.length,
    understood: hearing.understood,
  };
}

/**
 * A constraint in force, and only that: options are merely weighed, risks have not come about, and a sentence that is
 * its own impact would fill both columns of the table.
 */
function isBinding({ certainty, role, block, coveredBy }: Constraint): boolean {
  const isElsewhere = role === 'option' || ['summary', 'risks'].includes(block.section.role);
  return certainty === 'clear' && !isElsewhere && coveredBy?.relation !== 'same-sentence';
}

function asBoundBy({ text, range, coveredBy }: Constraint): BoundBy {
  return {
    constraint: { text, range },
    impact: coveredBy && { text: coveredBy.impact.text, range: coveredBy.impact.range },
  };
}

function chooseSlots(record: ReadRecord): Record<SummarySlot, SummaryLine | null> {
  const candidates = record.blocks.filter(isTelling).flatMap(candidatesOf);
  const statementsBySentence = groupBySentence(record.hearing.statements);
  const quoted = new Set<number>();
  // A sentence that answers one question is not shown as the answer to another.
  const choose = (score: (candidate: Candidate, said: readonly Statement[]) => number) => {
    const fresh = candidates.filter(({ range }) => !quoted.has(range.start));
    const line = best(fresh, statementsBySentence, score);
    if (line) quoted.add(line.range.start);
    return line;
  };
  const metric = bestMetric(record);
  if (metric) quoted.add(metric.range.start);
  // Costs are rarer than benefits, and a sentence with both is needed there first.
  const cost = choose(costScore);
  return {
    decision: record.decision && { text: record.decision.value, range: record.decision.range },
    problem: choose(problemScore),
    benefit: choose(benefitScore),
    cost,
    timeline: choose(timelineScore),
    risk: choose(riskScore),
    metric: metric && { text: metric.text, range: metric.range },
    owner: ownerOf(record),
  };
}

/** A sentence that a slot may quote. */
interface Candidate extends SummaryLine {
  readonly block: Block;
  /** Position of the sentence in its section, from 0. */
  readonly position: number;
  readonly key: string;
}

function isTelling(block: Block): boolean {
  const { role } = block.section;
  return (
    !block.quoted && !block.head && !['status', 'date', 'people', 'links', 'notes', 'history', 'options'].includes(role)
  );
}

function candidatesOf(block: Block, index: number, blocks: readonly Block[]): Candidate[] {
  const isFirstOfSection = blocks[index - 1]?.section !== block.section;
  return sentencesOf(block.prose)
    .map((sentence, position) => ({
      text: oneLine(sentence.text),
      range: block.prose.sourceRange(sentence.start, sentence.end),
      block,
      position: isFirstOfSection ? position : position + 1,
      key: keyOf(block, sentence.start),
    }))
    .filter(({ text }) => hasTwoWords(text) && !text.endsWith(':'));
}

function hasTwoWords(text: string): boolean {
  const words = text.matchAll(/\p{L}{2,}/gu);
  return !words.next().done && !words.next().done;
}

function keyOf(block: Block, start: number): string {
  return `${block.index}:${start}`;
}

function groupBySentence(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const key = keyOf(statement.block, statement.sentence.start);
    const group = groups.get(key);
    if (group) group.push(statement);
    else groups.set(key, [statement]);
  }
  return groups;
}

/** The candidate with the highest score above 0; the earlier one where two are even. */
function best(
  candidates: readonly Candidate[],
  statements: ReadonlyMap<string, readonly Statement[]>,
  score: (candidate: Candidate, said: readonly Statement[]) => number,
): SummaryLine | null {
  let chosen: Candidate | null = null;
  let highest = 0;
  for (const candidate of candidates) {
    const value = score(candidate, statements.get(candidate.key) ?? []);
    if (value > highest) [chosen, highest] = [candidate, value];
  }
  return chosen && { text: chosen.text, range: chosen.range };
}

const PROBLEM =
  /\b(?:problem|issue|need(?:s|ed)?|currently|however|but|difficult|slow|cannot|pain|challenge|want|must|because|in order to|lack)\b/i;

function problemScore({ text, block, position }: Candidate, said: readonly Statement[]): number {
  const { role } = block.section;
  if (!['context', 'title', 'summary'].includes(role)) return 0;
  const heard = said.filter(({ kind }) => kind !== 'metric').length;
  // What "them" are was said in the sentence before, which is not shown.
  const isDangling = /^(?:they|these|this|that|it)\b|\bthem\b/i.test(text);
  return (
    (role === 'context' ? 2 : 1) +
    heard * 1.5 +
    (PROBLEM.test(text) ? 2 : 0) +
    1 / (position + 1) -
    (isDangling ? 2 : 0)
  );
}

const GOOD =
  /^(?:good|pro|\+)\b|\b(?:enables?|allows?|improv\w+|reduc\w+|easier|faster|better|benefit\w*|sav(?:es?|ings)|simpl\w+|less|fewer|no longer|increas\w+|so that|win back|gains?|instead of|get an? \w+ (?:in|on|within)|same[- ]day|on the same day)\b/i;
const BAD =
  /^(?:bad|con|negative)\b|\b(?:risk|cannot|harder|slower|worse|more expensive|need to|have to|must|lose|fail)\b/i;

function isNegative(block: Block): boolean {
  return /\b(?:negatives?|cons|bad|downsides?|drawbacks?|disadvantages?|risks?)\b/i.test(
    block.section.heading?.text ?? '',
  );
}

function benefitScore({ text, block, position }: Candidate, said: readonly Statement[]): number {
  const { role, heading } = block.section;
  if (
    isNegative(block) ||
    BAD.test(text) ||
    !['consequences', 'decision', 'rationale', 'impact', 'summary'].includes(role)
  )
    return 0;
  const impacts = said.filter((statement) => statement.kind === 'impact').length;
  const isPositive = /\b(?:positives?|pros|good|benefits?|advantages?)\b/i.test(heading?.text ?? '');
  if (!GOOD.test(text) && !isPositive) return 0;
  return (
    impacts * 3 +
    (isPositive ? 2 : 0) +
    (role === 'impact' ? 2 : 0) +
    (GOOD.test(text) ? 1.5 : 0) +
    1 / (position + 2) -
    2
  );
}

const SAVES = /\bsav(?:es?|ed|ing|ings)\b|\b(?:reduces?|lowers?|cuts?) (?:the |our )?(?:\w+ )?(?:costs?|bill|spend)/i;
const COSTS =
  /\b(?:costs? (?!of)\S*\d|costs? (?:us|about|around|a |\w+ (?:weeks|months))|invest\w*|we pay|budget of|price of)/i;
const MONEY = /[$€£]\s?\d|\b\d[\d.,]*\s?(?:usd|eur|gbp|chf|dollars|euros|pounds)\b/i;

function costScore({ text, block }: Candidate, said: readonly Statement[]): number {
  const { role } = block.section;
  const impact = said.find(
    (statement): statement is Impact => statement.kind === 'impact' && ['cost', 'time'].includes(statement.category),
  );
  if (role === 'cost') return 5 + (MONEY.test(text) ? 4 : 0);
  if (!impact || !['consequences', 'decision', 'rationale', 'impact', 'context', 'summary'].includes(role)) return 0;
  // What is lost today is the problem, not the price of the answer.
  if (role === 'context' && !COSTS.test(text)) return 0;
  if (SAVES.test(text) && !COSTS.test(text)) return 0;
  if (GOOD.test(text) && !MONEY.test(text)) return 0.5;
  return (
    (role === 'context' ? 1 : role === 'consequences' ? 4 : 3) +
    (MONEY.test(text) ? 4 : 0) +
    (isNegative(block) ? 2 : 0) +
    (impact.category === 'cost' ? 1 : 0)
  );
}

const WHEN =
  /\b(?:by (?:the end of |early |mid[- ]|late |\d{1,2} )?(?:q[1-4]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d{1,4}|\d{4})|within \w+ (?:weeks?|months?|years?|quarters?)|(?:in|after|over|for) (?:the )?(?:next |about |around )?(?:\d+|two|three|four|five|six|twelve) (?:days|weeks|months|years|quarters|sprints)|(?:until|before|from|on|in) (?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{4}|\b)|q[1-4] \d{4}|next (?:quarter|year|month|release|sprint)|go[- ]live)\b/i;

/** Words for the work itself, so that the end of a contract is not taken for the end of the work. */
const DONE =
  /\b(?:live|done|finish\w*|complet\w+|roll(?:s|ed)?[- ]?out|shut down|starts?|switch\w*|moved?|deliver\w*|phase|takes?)\b/i;

function timelineScore({ text, block, position }: Candidate): number {
  const { role } = block.section;
  if (!WHEN.test(text)) return role === 'plan' && position === 0 && /\d/.test(text) ? 1 : 0;
  const nearness: Partial<Record<typeof role, number>> = {
    plan: 5,
    decision: 3.5,
    summary: 3,
    consequences: 2.5,
    cost: 2.5,
    impact: 2.5,
  };
  return (nearness[role] ?? 1) + (DONE.test(text) ? 1 : 0);
}

const RISKY =
  /\b(?:risk\w*|could (?:fail|break|lead|cause)|may (?:fail|break|lead|cause|lose)|might|fail(?:s|ure)?|outages?|breach|vulnerab\w+|attack\w*|lock-in|depend(?:s|ent|ence|ency)|lose|harder|unless)\b/i;

function riskScore({ text, block, position }: Candidate, said: readonly Statement[]): number {
  const { role } = block.section;
  if (!['consequences', 'risks', 'decision', 'impact', 'summary'].includes(role) || GOOD.test(text.slice(0, 12)))
    return 0;
  const inRisks = role === 'risks' || /risk/i.test(block.section.heading?.text ?? '');
  const risks = said.some(
    (statement) => statement.kind === 'impact' && ['risk', 'strategy'].includes(statement.category),
  );
  if (!inRisks && !RISKY.test(text) && !isNegative(block)) return 0;
  return (
    (inRisks ? 4 : 0) +
    (RISKY.test(text) ? 2 : 0) +
    (risks ? 1.5 : 0) +
    (isNegative(block) ? 1.5 : 0) +
    1 / (position + 2) -
    1
  );
}

/** Everybody who decided or answers for it, as one line over all their names. */
function ownerOf({ people }: ReadRecord): SummaryLine | null {
  const named = ['owner', 'decider', 'author']
    .map((role) => people.filter((person) => person.role === role))
    .find((group) => group.length > 0);
  const [first] = named ?? [];
  if (!named || !first) return null;
  return {
    text: named.map(({ name }) => name).join(', '),
    range: { start: first.range.start, end: Math.max(...named.map(({ range }) => range.end)) },
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
