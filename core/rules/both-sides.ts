import type { Fix, ReadRecord, Rule, WordsOption } from '../lint/types';
import type { Person } from '../record/types';

type Side = NonNullable<Person['side']>;

export const bothSides = {
  id: 'both-sides',
  group: 'both-sides',
  description: 'People are named, and all of them sit on one side: only technology, or only business.',
  severity: 'information',
  scope: 'in-force',
  needsEar: false,
  messages: {
    technology:
      'Everybody named here is from technology. Who speaks for those who pay for the result, use it or answer for it?',
    business: 'Everybody named here is from the business. Who says what it takes to build this and to keep it running?',
  },
  options: {
    business: { default: [], description: 'Names of people and teams of yours who speak for the business.' },
    technology: { default: [], description: 'Names of people and teams of yours who speak for technology.' },
  },

  check(record, teams) {
    const [first, ...others] = record.people;
    const side = first && sideOf(first, teams);
    if (!side || others.some((person) => sideOf(person, teams) !== side)) return [];
    // Whoever wrote the record down need not be all who sat at the table.
    if (record.people.every(({ role }) => role === 'author')) return [];
    return [{ range: first.range, messageId: side, fixes: inviteOther(record, side) }];
  },
} satisfies Rule<Side, Record<Side, WordsOption>>;

/** What the team says of its people goes before what the words of a role say. */
function sideOf({ name, side }: Person, teams: Readonly<Record<Side, readonly string[]>>): Person['side'] {
  const isOne = (names: readonly string[]) => names.some((known) => isNamed(known, name));
  if (isOne(teams.business)) return 'business';
  return isOne(teams.technology) ? 'technology' : side;
}

/** "Ben Okafor" is named by "Ben Okafor (Claims)" and by "@ben okafor". */
function isNamed(known: string, name: string): boolean {
  const wanted = simple(known);
  return wanted !== '' && ` ${simple(name)} `.includes(` ${wanted} `);
}

function simple(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Behind the last name, where names stand in a row. */
function inviteOther({ people, text, hearing }: ReadRecord, side: Side): Fix[] {
  const last = people.at(-1);
  if (!last || !hearing.understood || !/^[*_]{0,2}[ \t]*(?:\r?\n|$)/.test(text.slice(last.range.end))) return [];
  const [job, blank] =
    side === 'technology'
      ? ['Head of ', 'the department that pays or gains']
      : ['Engineer for ', 'who builds and runs it'];
  const at = { start: last.range.end, end: last.range.end };
  return [
    {
      title: side === 'technology' ? 'Name somebody from the business' : 'Name somebody from technology',
      edits: [{ range: at, text: [`, ${job}`, { blank }] }],
      isPreferred: true,
    },
  ];
}
