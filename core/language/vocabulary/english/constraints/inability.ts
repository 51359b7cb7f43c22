import type { ConstraintPattern } from '../../types';

/** What cannot be done. */
export const inability: readonly ConstraintPattern[] = [
  {
    id: 'cannot',
    says: 'inability',
    certainty: 'clear',
    pattern: '{cannot}',
    unless:
      '{cannot} (?:be (?:null|nil|empty|blank|negative|zero|undefined)|wait|just|help but|be (?:overstated|the same|mistaken|confused|mixed up)|go wrong)|{team} {cannot} (?:just|simply|treat)',
    matches: ['The parser cannot read maps.', "Old phones can't show it."],
    leaves: [
      'We cannot wait.',
      'The bells cannot be mistaken for one another.',
      'name, text, cannot be empty',
      'The parser can read maps.',
    ],
  },
  {
    id: 'unable',
    says: 'inability',
    certainty: 'clear',
    pattern:
      'unable to|(?:not|no longer|never) (?:been |be )?able to|incapable of|not capable of|inability (?:to|of)|unabl[ey]',
    matches: ['The broker is unable to order messages.'],
    leaves: ['The broker is able to order messages.'],
  },
  {
    id: 'impossible',
    says: 'inability',
    certainty: 'clear',
    pattern:
      '(?:{isNot} {adverbs}(?:possible|feasible|viable)|impossible|infeasible|(?:not|never) (?:technically |easily |even |always )?(?:be |been )?(?:possible|feasible|viable)|not (?:really )?a (?:realistic|viable|feasible|workable|real) (?:option|choice|way|solution|alternative|path))',
    unless: 'make (?:it )?impossible to (?:forge|tamper)',
    matches: [
      'It is not easily possible to split the table.',
      'It may not even be possible.',
      'A second table is not a realistic option.',
      'A rollback is impossible.',
    ],
    leaves: ['It is possible to split the table.'],
  },
  {
    id: 'no-way',
    says: 'inability',
    certainty: 'clear',
    pattern:
      "(?:no|not a|n't a|no [a-z-]{2,12}|isn't any|not any) (?:way|means|possibility|ability|option) (?:to|of|for|in)",
    unless: 'no way of (?:clash|conflict)',
    matches: ['There is no easy way to find the owner.', 'There is not a way to sort them.'],
    leaves: ['There is a way to find the owner.'],
  },
  {
    id: 'person-cannot',
    says: 'inability',
    certainty: 'borderline',
    pattern: '(?:{user}|people|anyone|nobody|no one) (?:{word} ){0,2}{cannot}',
    matches: ['Users still cannot sort the list.'],
    leaves: ['The parser cannot read maps.'],
  },
];
