import type { SectionRole } from '../../record/types';
import type { SummarySlot } from '../types';
import type { Candidate } from './candidates';
import type { LearnedSlot } from './learned';

/** What a sentence is worth as an answer; 0 and below where it is none. */
type Score = (candidate: Candidate) => number;

/** The slots whose sentences are known by a section or by a few plain words. */
export type ToldSlot = Exclude<SummarySlot, LearnedSlot | 'decision' | 'decided-by' | 'answers-for-it' | 'metric'>;

/** A day, a period, a phase or a release by which something is to be there. */
const WHEN =
  /\b(?:by (?:the end of |early |mid[- ]|late |\d{1,2} )?(?:q[1-4]|20\d\d|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|april?|june?|july?|aug(?:ust)?|sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|(?:in|over) (?:two|three|four|\d) (?:phases|stages|steps)|in stages|phased|phase \d|roll(?:s|ed|ing)?[- ]?out|(?:beta|alpha|ga|mvp|pilot)\b|sooner rather than later|(?:in|within|after|over|for) (?:the |about |around |an? )?(?:next |few |couple of )?(?:\d{1,3}|two|three|four|five|six|several|twelve|few)? ?(?:days|weeks?|months?|quarters?|years?|sprints?)\b|(?:a few|several|\d{1,3}|two|three) (?:weeks|months|days|hours) of (?:work|effort)|(?:short|long)[- ]term|next (?:release|version|phase|quarter|year|month|sprint)|future (?:minor |major )?(?:version|release)|postponed?|deadline|grace period|timeline|milestone|q[1-4] 20\d\d|go[- ]live)/i;

/** Words for the work itself, so that the end of a contract is not taken for the end of the work. */
const DONE =
  /\b(?:live|done|finish\w*|complet\w+|roll(?:s|ed)?[- ]?out|shut down|starts?|switch\w*|moved?|deliver\w*|phase|takes?|implement\w*|release\w*|ship\w*|launch\w*)\b/i;

/** How near a section is to the work that is to be done. */
const NEAR_WORK: Readonly<Partial<Record<SectionRole, number>>> = {
  plan: 5,
  decision: 3.5,
  summary: 3,
  rationale: 2.5,
  consequences: 2.5,
  cost: 2.5,
  impact: 2.5,
  title: 1.5,
  other: 1.5,
};

const timeline: Score = ({ sentence: { text }, block: { section }, position }) => {
  const nearness = NEAR_WORK[section.role] ?? 0;
  if (nearness === 0) return 0;
  if (!WHEN.test(text)) return section.role === 'plan' && position === 0 && /\d/.test(text) ? 1 : 0;
  return nearness + (DONE.test(text) ? 1 : 0);
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
export const scores: Readonly<Record<ToldSlot, Score>> = {
  return: returns,
  timeline,
  inaction,
  request: bySectionOrWords(['questions'], REQUEST, [...OF_CHOICE, 'title', 'other']),
  review: bySectionOrWords(['review'], REVIEW, [...OF_CHOICE, 'title', 'other']),
  supplier: bySectionOrWords([], SUPPLIER, [...OF_CHOICE, 'context', 'drivers']),
  dependencies: bySectionOrWords([], DEPENDENCIES, OF_CHOICE),
  scope: bySectionOrWords(['scope'], SCOPE, [...OF_CHOICE, 'context', 'title']),
  consequences: bySectionOrWords(['consequences'], /(?!)/, []),
};
