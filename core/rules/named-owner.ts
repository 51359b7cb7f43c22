import type { Fix, ReadRecord, Rule } from '../lint/types';
import { familyById, placePart } from '../record/families';
import type { MetadataSource } from '../record/types';
import { headOf } from './head';
import { mentions } from './said';
import { answersFor } from './words/owners';

export const namedOwner = {
  id: 'named-owner',
  group: 'both-sides',
  description: 'Nobody is named who decided, or who answers for the result.',
  severity: 'information',
  scope: 'in-force',
  needsEar: true,
  messages: {
    missing:
      'Nobody is named who decided this or who answers for the result. Whom does a reader ask, now and in a year?',
  },
  options: {},

  check(record) {
    if (record.people.length > 0 || !hasHead(record) || mentions(record, answersFor)) return [];
    return [{ range: headOf(record), messageId: 'missing', fixes: nameDeciders(record) }];
  },
} satisfies Rule<'missing', Record<never, never>>;

/** A record that fills in a status and a date beside their keys has a place where people would stand. */
function hasHead({ statuses, dates }: ReadRecord): boolean {
  return (
    statuses.some(({ source }) => IN_HEAD.includes(source)) && dates.some(({ source }) => IN_HEAD.includes(source))
  );
}

const IN_HEAD: readonly MetadataSource[] = ['front-matter', 'pair', 'table'];

function nameDeciders(record: ReadRecord): Fix[] {
  const { deciders } = familyById(record.template).parts;
  const { offset, before, after } = placePart(record, deciders);
  return [
    {
      title: 'Name who decided',
      edits: [
        { range: { start: offset, end: offset }, text: [before, 'Decided by ', { blank: 'name and role' }, after] },
      ],
      isPreferred: true,
    },
  ];
}
