import type { Impact } from '../../language/types';
import type { Block, SectionRole } from '../../record/types';
import type { SummarySlot } from '../types';
import type { Candidate } from './candidates';

/** What a sentence is worth as an answer; 0 and below where it is none. */
type Score = (candidate: Candidate) => number;

/** The slots that are filled with sentences of the record. */
export type SentenceSlot = Exclude<SummarySlot, 'decision' | 'decided-by' | 'answers-for-it' | 'metric'>;

const PROBLEM =
  /\b(?:problem|issue|need(?:s|ed)?|currently|however|but|difficult|slow|cannot|pain|challenge|want|must|because|in order to|lack)\b/i;

const problem: Score = ({ line: { text }, block, position, said }) => {
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
};

const GOOD =
  /^(?:good|pro|\+)\b|\b(?:enables?|allows?|improv\w+|reduc\w+|easier|faster|better|benefit\w*|sav(?:es?|ings)|simpl\w+|less|fewer|no longer|increas\w+|so that|win back|gains?|instead of|get an? \w+ (?:in|on|within)|same[- ]day|on the same day)\b/i;
const BAD =
  /^(?:bad|con|negative)\b|\b(?:risk|cannot|harder|slower|worse|more expensive|need to|have to|must|lose|fail)\b/i;

function isNegative(block: Block): boolean {
  return /\b(?:negatives?|cons|bad|downsides?|drawbacks?|disadvantages?|risks?)\b/i.test(
    block.section.heading?.text ?? '',
  );
}

const benefit: Score = ({ sentence: { text }, block, position, said }) => {
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
};

const SAVES = /\bsav(?:es?|ed|ing|ings)\b|\b(?:reduces?|lowers?|cuts?) (?:the |our )?(?:\w+ )?(?:costs?|bill|spend)/i;
const COSTS =
  /\b(?:costs? (?!of)\S*\d|costs? (?:us|about|around|a |\w+ (?:weeks|months))|invest\w*|we pay|budget of|price of)/i;
const MONEY = /[$€£]\s?\d|\b\d[\d.,]*\s?(?:usd|eur|gbp|chf|dollars|euros|pounds)\b/i;

const cost: Score = ({ sentence: { text }, block, said }) => {
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
};

const WHEN =
  /\b(?:by (?:the end of |early |mid[- ]|late |\d{1,2} )?(?:q[1-4]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d{1,4}|\d{4})|within \w+ (?:weeks?|months?|years?|quarters?)|(?:in|after|over|for) (?:the )?(?:next |about |around )?(?:\d+|two|three|four|five|six|twelve) (?:days|weeks|months|years|quarters|sprints)|(?:until|before|from|on|in) (?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{4}|\b)|q[1-4] \d{4}|next (?:quarter|year|month|release|sprint)|go[- ]live)\b/i;

/** Words for the work itself, so that the end of a contract is not taken for the end of the work. */
const DONE =
  /\b(?:live|done|finish\w*|complet\w+|roll(?:s|ed)?[- ]?out|shut down|starts?|switch\w*|moved?|deliver\w*|phase|takes?)\b/i;

const timeline: Score = ({ sentence: { text }, block, position }) => {
  const { role } = block.section;
  if (role === 'options') return 0;
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
};

const RISKY =
  /\b(?:risk\w*|could (?:fail|break|lead|cause)|may (?:fail|break|lead|cause|lose)|might|fail(?:s|ure)?|outages?|breach|vulnerab\w+|attack\w*|lock-in|depend(?:s|ent|ence|ency)|lose|harder|unless)\b/i;

const risk: Score = ({ sentence: { text }, block, position, said }) => {
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
};

/** A slot that a section is about, and that sentences elsewhere may answer by their words. */
function bySectionOrWords(roles: readonly SectionRole[], words: RegExp, elsewhere: readonly SectionRole[]): Score {
  return ({ sentence: { text }, block: { section }, position }) => {
    if (roles.includes(section.role)) return 2 + (words.test(text) ? 1 : 0) + 1 / (position + 1);
    return elsewhere.includes(section.role) && words.test(text) ? 1 + 1 / (position + 2) : 0;
  };
}

const OF_CHOICE: readonly SectionRole[] = [
  'summary',
  'decision',
  'rationale',
  'consequences',
  'impact',
  'risks',
  'cost',
  'plan',
  'constraints',
];

const RETURNS =
  /\b(?:pays? (?:for itself|back|off)|payback|return on|break[- ]?even|sav(?:es?|ed|ings?) [^.]{0,40}\d|(?:cuts?|lowers?|reduces?) [^.]{0,40}(?:costs?|bill|spend|fees)[^.]{0,40}\d|(?:revenue|margin|income)\b[^.]{0,40}\d)/i;

const returns: Score = ({ sentence: { text }, block: { section } }) =>
  OF_CHOICE.includes(section.role) && RETURNS.test(text) ? (section.role === 'cost' ? 2 : 1) : 0;

const INACTION =
  /\b(?:if (?:we|nothing) (?:do(?:es)?(?: not|n['’]t)|do nothing|is done|changes|wait)|doing nothing|do[- ]nothing|without (?:this|a|the) (?:change|decision|move|replacement|migration)|status quo|(?:keep|stay)(?:ing)? (?:as it is|as is|where we are)|cost of (?:delay|inaction|waiting))\b/i;

const inaction: Score = ({ sentence: { text }, block: { section } }) =>
  INACTION.test(`${section.heading?.text ?? ''}: ${text}`) ? 1 + (section.role === 'risks' ? 1 : 0) : 0;

const REQUEST =
  /\b(?:we (?:ask|need|request)\b[^.]{0,60}\b(?:approv\w+|budget|decision|sponsor\w*|sign[- ]?off|go[- ]ahead|mandate|people|you)|(?:needs?|requires?|awaits?|awaiting|pending|subject to) (?:the )?(?:[\w’']+ ){0,4}(?:approval|sign[- ]?off|go[- ]ahead|consent|confirmation)|for (?:your )?(?:approval|decision)|to be (?:approved|decided|confirmed) by)\b/i;

const REVIEW =
  /\b(?:re-?visit(?:ed|ing)?|re-?evaluat(?:e|ed|ing|ion)|re-?assess(?:ed|ing|ment)?|re-?consider(?:ed|ing)?|review(?:ed)? (?:this|the decision|it|again|on|by|in|after|when|if)|look(?:ed|ing)? at (?:this|it) again|until further notice)\b/i;

const SUPPLIER =
  /\b(?:lock(?:ed)?[- ]in|vendors?|suppliers?|licen[cs]e (?:fees?|costs?|terms)|subscriptions?|contracts? (?:with|runs?|ends?|term)|notice period|price (?:rise|increase)|provider)\b/i;

const DEPENDENCIES =
  /\b(?:depends? on|dependen(?:t|cy|cies) on|blocked by|prerequisites?|requires? (?:the )?(?:\w+ ){0,3}(?:team|department|people|engineers|developers|supplier|approval|training)|together with the|hand(?:ed)? over to|(?:team|department) (?:must|needs to|has to|will))\b/i;

const SCOPE =
  /\b(?:(?:out of|in|within|outside) (?:the )?scope|not (?:part of|covered|included)|non-goals?|does not (?:cover|include)|excluded|limited to|applies (?:only )?to)\b/i;

/** The slots in the order in which they choose: a sentence that is quoted by one is not quoted by another. */
export const scores: Readonly<Record<SentenceSlot, Score>> = {
  // Costs are rarer than benefits, and a sentence with both is needed there first.
  cost,
  return: returns,
  problem,
  benefit,
  timeline,
  inaction,
  risk,
  request: bySectionOrWords(['questions'], REQUEST, [...OF_CHOICE, 'title', 'other']),
  review: bySectionOrWords(['review'], REVIEW, [...OF_CHOICE, 'title', 'other']),
  supplier: bySectionOrWords([], SUPPLIER, [...OF_CHOICE, 'context', 'drivers']),
  dependencies: bySectionOrWords([], DEPENDENCIES, OF_CHOICE),
  scope: bySectionOrWords(['scope'], SCOPE, [...OF_CHOICE, 'context', 'title']),
  consequences: bySectionOrWords(['consequences'], /(?!)/, []),
};
