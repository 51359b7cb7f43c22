import type { FlagOption, ReadRecord, Report, Rule } from '../lint/types';
import type { Block, SectionRole } from '../record/types';
import type { Range } from '../text/range';
import { sentencesOf } from '../text/sentences';
import { headOf } from './head';
import { hasReviewPlace, reviewDays } from './review';

export const reviewDate = {
  id: 'review-date',
  description: 'An accepted decision that holds for the time being, with no word on when it is looked at again.',
  group: 'follow-up',
  severity: 'hint',
  scope: 'in-force',
  needsEar: true,
  messages: {
    provisional: '“{words}”: by what date, or at what sign, will somebody look at this decision again?',
    missing: 'Nothing here says when this decision is looked at again. By what date, or at what sign?',
  },
  options: {
    every: {
      default: false,
      description: 'Ask every accepted record, and not only those that say that they are for the time being.',
    },
  },

  check(record, { every }) {
    if (record.status?.value !== 'accepted' || isReviewed(record)) return [];
    const words = provisionalWords(record);
    if (words) return [report(words)];
    return every ? [{ range: headOf(record), messageId: 'missing' }] : [];
  },
} satisfies Rule<'provisional' | 'missing', { every: FlagOption }>;

/** Words by which a decision itself says that it will not hold for good. */
const PROVISIONAL =
  /\b(?:for (?:now|the time being)|for the (?:moment|interim)|as an? (?:interim|temporary|stopgap|short[- ]term|provisional) (?:measure|solution|step|fix)|(?:interim|stop-?gap|temporary|provisional|short[- ]term) (?:solution|measure|decision|approach|workaround|fix)|until further notice|on a trial basis)\b/i;

/** Words that say that, when or why somebody looks at it again. English. */
const AGAIN =
  /\b(?:re-?visit|re-?visiting|re-?visited|re-?evaluat\w{1,4}|re-?assess\w{0,4}|re-?consider\w{0,4}|re-?examin\w{1,4}|re-?think|re-?open\w{0,3}|review (?:this|it|the|again|date|in|after|on|by|every|once)|reviewed (?:again|in|after|on|by|every|once|when|if)|look(?:ed|ing)? (?:at|into) (?:this|it) again|come back to (?:this|it)|valid until|expires?|until\s+\w|(?:in|within|after) (?:\d{1,3}|two|three|six|twelve|a few) (?:weeks|months|quarters|years|sprints)|follow-?up (?:adr|decision)|future (?:adr|decision)|(?:long|medium)[- ]term|later on|in (?:the|a) (?:near )?future|eventually|switch(?:ed)? back|replace(?:d)? (?:by|with|it|this)|once\s+\w|whil(?:e|st) we|later we|(?:subsequent|next|future|later) (?:release|version)|(?:when|if|as soon as) (?:we|it|this|the)\b)/i;

const DECIDING: readonly SectionRole[] = ['decision', 'summary', 'rationale'];

/** Somebody decides, and does not describe how the thing works. English. */
const DECIDED =
  /\b(?:we|we'll|decided|decision|choose|chosen|adopt|accept|keep|stay|use|support|go with|interim|stop-?gap|temporary|provisional)\b/i;

function isReviewed(record: ReadRecord): boolean {
  return (
    hasReviewPlace(record) ||
    reviewDays(record).length > 0 ||
    record.blocks.some(({ prose }) => REVISIT.test(prose.text))
  );
}

/** Said anywhere, these are about the decision. */
const REVISIT =
  /\b(?:re-?visit(?:ed|ing)?|re-?evaluat(?:e|ed|ing|ion)|re-?assess(?:ed|ing|ment)?|re-?consider(?:ed|ing)?|review (?:this|the) (?:decision|adr|record|choice|approach)|(?:this|the) (?:decision|adr|record|choice|approach) (?:will|should|can|may|must) be (?:reviewed|revised|changed))\b/i;

interface Provisional {
  readonly text: string;
  readonly range: Range;
}

function provisionalWords({ blocks }: ReadRecord): Provisional | null {
  for (const block of blocks) {
    if (!DECIDING.includes(block.section.role) || block.quoted) continue;
    const found = provisionalIn(block);
    if (found) return found;
  }
  return null;
}

function provisionalIn({ prose }: Block): Provisional | null {
  for (const { start, end, text } of sentencesOf(prose)) {
    const match = PROVISIONAL.exec(text);
    if (!match || !DECIDED.test(text) || AGAIN.test(prose.text.slice(start, end))) continue;
    return { text: match[0], range: prose.sourceRange(start, end) };
  }
  return null;
}

function report({ text, range }: Provisional): Report<'provisional'> {
  return { range, messageId: 'provisional', data: { words: text } };
}
