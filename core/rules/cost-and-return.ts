import type { Fix, FixText, FlagOption, ReadRecord, Rule } from '../lint/types';
import { saidBesideAnswers } from './answers';
import { headOf } from './head';
import { addTo, givesGrounds } from './insert';
import { mentions, saidIn } from './said';
import { cost, gain, namedAfter, spends, spendsNothing } from './words/costs';

type Message = 'neither' | 'noCost' | 'noReturn';

export const costAndReturn = {
  id: 'cost-and-return',
  description: 'A decision that binds money or work, with no word on what it costs or on what it returns.',
  group: 'speak-business',
  severity: 'information',
  scope: 'in-force',
  needsEar: true,
  messages: {
    neither:
      'This takes money or work, and nothing here says how much, or what it returns. What does it cost, and what comes back, for whom?',
    noCost: 'This says what the decision brings, and not what it costs. What does it take in money, time or effort?',
    noReturn: 'This says what the decision costs, and not what it returns. What comes back, and for whom?',
  },
  options: {
    both: {
      default: false,
      strict: true,
      description: 'Ask for the cost and for the return, and not only where both are missing.',
    },
  },

  check(record, { both }) {
    if (!isSpending(record)) return [];
    const messageId = lackOf(record);
    if (messageId === null || (messageId !== 'neither' && !both)) return [];
    return [{ range: headOf(record), messageId, fixes: [addLine(record, messageId)] }];
  },
} satisfies Rule<Message, { both: FlagOption }>;

/** A convention costs nothing that could be counted; what is bought, moved or rebuilt does. */
function isSpending(record: ReadRecord): boolean {
  const decided = saidIn(record).filter(({ block }) => block.section.role === 'decision');
  const title = record.title?.value ?? '';
  return (
    isSaid(namedAfter, title) || [title, ...decided.map(({ value }) => value)].some((text) => isSaid(spends, text))
  );
}

/** Said, and not turned down by the words before it. */
function isSaid(words: RegExp, text: string): boolean {
  const found = words.exec(text);
  return found !== null && !spendsNothing.test(text.slice(0, found.index));
}

function lackOf(record: ReadRecord): Message | null {
  const impacts = record.hearing.statements.filter(({ kind }) => kind === 'impact');
  // What a constraint costs is not what the decision costs.
  const said = saidBesideAnswers(record);
  const hasCost = record.sections.some(({ role }) => role === 'cost') || mentions(record, cost, said);
  const hasReturn = mentions(record, gain, said) || record.sections.some(({ role }) => role === 'impact');
  if (!hasCost && !hasReturn) return impacts.length === 0 ? 'neither' : null;
  if (hasCost && hasReturn) return null;
  return hasCost ? 'noReturn' : 'noCost';
}

function addLine(record: ReadRecord, lack: Message): Fix {
  const costs: FixText = ['costs ', { blank: 'money, time or effort' }];
  const returns: FixText = ['returns ', { blank: 'what comes back, and for whom' }];
  const opening = givesGrounds(record, 'consequences') ? 'Neutral, because it ' : 'It ';
  const said: FixText = lack === 'noCost' ? costs : lack === 'noReturn' ? returns : [...costs, ' and ', ...returns];
  return {
    title: 'Say what it costs and returns',
    edits: [addTo(record, 'consequences', [opening, ...said, '.'])],
    isPreferred: true,
  };
}
