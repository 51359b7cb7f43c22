import { glossaryEntryFor } from '../config/glossary-words';
import type { GlossaryTerm } from '../config/types';
import type { RuleContext, Surroundings } from '../lint/context';
import type { Fix, FlagOption, NumberOption, ReadRecord, Report, Rule } from '../lint/types';
import { type Acronym, acronymsIn } from '../text/acronyms';
import { matchesOf } from '../text/matches';
import type { Range } from '../text/range';
import { isExplained, isRead } from './explained';
import { saidIn, titleIn, type Words } from './said';
import { commonAcronyms } from './words/common-acronyms';
import { jargon } from './words/jargon';

type MessageId = 'acronym' | 'jargon' | 'expand';

export const undefinedTerm = {
  id: 'undefined-term',
  description: 'An acronym or a word of the trade that a business reader meets without an explanation.',
  group: 'speak-business',
  severity: 'information',
  scope: 'in-force',
  needsEar: true,
  messages: {
    acronym: 'What does “{term}” stand for? Somebody who decides or pays by these words may not know it.',
    jargon: 'What is meant by “{term}”, in a word or two for somebody who does not build software?',
    expand: '“{term}” is in the glossary, and not explained here. Can it be spelt out where it comes first?',
  },
  options: {
    max: { default: 3, minimum: 1, maximum: 100, description: 'How many terms of a record are asked about.' },
    expand: {
      default: false,
      description: 'Ask for an explanation in the record, also where the glossary has one.',
    },
  },

  check(record, { max, expand }, context) {
    const { glossary } = context.configuration;
    const asked: Report<MessageId>[] = [];
    for (const { term, range, isAcronym } of firstsOf(termsIn(record, context))) {
      if (asked.length === max) break;
      const entry = glossaryEntryFor(term, glossary);
      if (entry && (!expand || (entry.meaning === null && entry.term === term))) continue;
      if (isExplained(record, term)) continue;
      const messageId: MessageId = entry ? 'expand' : isAcronym ? 'acronym' : 'jargon';
      const fix = entry ? expansion(range, term, entry) : question(range, term);
      asked.push({ range, messageId, data: { term }, fixes: [fix] });
    }
    return asked;
  },
} satisfies Rule<MessageId, { max: NumberOption; expand: FlagOption }>;

interface Met {
  readonly term: string;
  readonly range: Range;
  readonly isAcronym: boolean;
}

/** Each term where it comes first. */
function firstsOf(met: readonly Met[]): Met[] {
  const seen = new Set<string>();
  return met.filter(({ term }) => !seen.has(term) && seen.add(term));
}

function termsIn(record: ReadRecord, { surroundings }: RuleContext): Met[] {
  return placesIn(record).flatMap((words) => {
    const { value } = words;
    const acronyms = shoutsIn(value)
      ? []
      : acronymsIn(value).filter(({ term }) => isUncommon(record, surroundings, term));
    const ofTheTrade = matchesOf(jargon, value).map(({ 0: term, index }) => ({
      term,
      index,
      end: index + term.length,
    }));
    const metAs = (isAcronym: boolean) => (met: Acronym) => ({ ...met, isAcronym });
    return [...acronyms.map(metAs(true)), ...ofTheTrade.map(metAs(false))]
      .filter(({ index, end }) => !words.isMarked('link', index, end))
      .map(({ term, index, end, isAcronym }) => ({ term, range: words.place(index, end), isAcronym }));
  });
}

/** Figures between letters are those of a name, such as SLF4J. */
const NAME = /\p{N}\p{L}/u;

function isUncommon(record: ReadRecord, surroundings: Surroundings | null, term: string): boolean {
  return !NAME.test(term) && !commonAcronyms.has(term) && !isRead(record, term) && !isOwnWord(surroundings, term);
}

/** Of so many others in the log, and of such a share of them, it is the name of the product or of its owner. */
const RECORDS_WITH_AN_OWN_WORD = 4;
const SHARE_WITH_AN_OWN_WORD = 0.2;

/** A word that runs through the log is everyday language to its readers; to ask about it in each record would be noise. */
function isOwnWord(surroundings: Surroundings | null, term: string): boolean {
  const others = surroundings?.records ?? [];
  const having = others.filter(({ acronyms }) => acronyms.has(term)).length;
  return having >= RECORDS_WITH_AN_OWN_WORD && having >= SHARE_WITH_AN_OWN_WORD * others.length;
}

/** What somebody reads who reads little: title, summary, decision, and what it means for the business. */
function placesIn(record: ReadRecord): Words[] {
  const title = titleIn(record);
  const impacts = record.hearing.statements.filter(({ kind, certainty }) => kind === 'impact' && certainty === 'clear');
  const read = [...impacts.map(({ range }) => range.start), record.decision?.range.start];
  const said = saidIn(record).filter(
    ({ range, block }) => block.section.role === 'summary' || read.includes(range.start),
  );
  return title ? [title, ...said] : said;
}

/** Where most words are in capitals, capitals say nothing. */
function shoutsIn(text: string): boolean {
  const words = text.match(/\p{L}{2,40}/gu) ?? [];
  const loud = words.filter((word) => word === word.toUpperCase());
  return words.length > 2 && loud.length * 2 > words.length;
}

function expansion(range: Range, term: string, { term: name, meaning, synonyms }: GlossaryTerm): Fix {
  // An acronym is a synonym of its own long form, or it is the term and its meaning begins with that.
  const words = name === term || !synonyms.includes(term) ? (meaning ?? name).replace(/[.;:].*$/s, '') : name;
  return {
    title: `Explain “${term}” as the glossary does`,
    edits: [{ range: { start: range.end, end: range.end }, text: [` (${words})`] }],
    isPreferred: true,
  };
}

function question({ end }: Range, term: string): Fix {
  return {
    title: `Explain “${term}” here`,
    edits: [{ range: { start: end, end }, text: [' (', { blank: 'what it means' }, ')'] }],
    isPreferred: true,
  };
}
