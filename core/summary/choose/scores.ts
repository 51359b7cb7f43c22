import type { LinkRelation, SectionRole } from '../../record/types';
import type { SummarySlot } from '../types';
import type { Candidate } from './candidates';
import type { LearnedSlot } from './learned';

/** What a sentence is worth as an answer; 0 and below where it is none. */
type Score = (candidate: Candidate) => number;

/** The slots whose sentences are known by a section or by a few plain words. */
export type ToldSlot = Exclude<SummarySlot, LearnedSlot | 'decided-by' | 'answers-for-it' | 'metric' | LinkRelation>;

/** A name in a section answers nothing: four words do, or a figure. */
const SAYS = /\d|(?:\S+\s+){3}\S|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{6}/u;

/** A slot that a section is about, and that sentences elsewhere may answer by their words. */
function bySectionOrWords(roles: readonly SectionRole[], words: RegExp, elsewhere: readonly SectionRole[]): Score {
  return ({ sentence: { text }, block: { section }, position }) => {
    if (roles.includes(section.role) && SAYS.test(text)) return 2 + (words.test(text) ? 1 : 0) + 1 / (position + 1);
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
  inaction,
  request: bySectionOrWords(['questions'], REQUEST, [...OF_CHOICE, 'title', 'other']),
  review: bySectionOrWords(['review'], REVIEW, [...OF_CHOICE, 'title', 'other']),
  supplier: bySectionOrWords([], SUPPLIER, [...OF_CHOICE, 'context', 'drivers']),
  dependencies: bySectionOrWords([], DEPENDENCIES, OF_CHOICE),
  scope: bySectionOrWords(['scope'], SCOPE, [...OF_CHOICE, 'context', 'title']),
  consequences: bySectionOrWords(['consequences'], /(?!)/, []),
};
