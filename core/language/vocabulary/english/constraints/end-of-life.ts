import type { ConstraintPattern } from '../../types';

/** What ends. */
export const endOfLife: readonly ConstraintPattern[] = [
  {
    id: 'deprecated',
    says: 'end of life',
    certainty: 'clear',
    pattern:
      '(?:{be}|been|becom(?:e|ing)|got|as) (?:{adverbs})(?:deprecated|discontinued|obsolete|abandoned|outdated|sunset|decommissioned|retired|out[- ]of[- ]date|stalled)|unmaintained|abandonware|end[- ]of[- ]lifed|(?:deprecates|retires|discontinues|sunsets) (?:the|its|their|all|version)',
    unless:
      '(?:mark\\w{0,3}|status|flag\\w{0,4}) (?:{word} ){0,4}as (?:deprecated|obsolete)|(?:will|should|can|to) be (?:{word} )?(?:deprecated|retired|decommissioned|discontinued)|(?:adr|decision|record) (?:is|was|has been)|if ',
    matches: ['The mail library is deprecated.', 'Its driver is unmaintained.'],
    leaves: ['The mail library is new.', 'The old switch is marked as deprecated.'],
  },
  {
    id: 'end-of-life',
    says: 'end of life',
    certainty: 'clear',
    pattern:
      "end[- ]of[- ](?:life|support|sale)|eol|maintenance mode|out of support|(?:not|never|n't) (?:be |been |being )?(?:actively |well )?(?:maintained|updated|developed)|no longer (?:be )?(?:{word} )?(?:supported|maintained|available|developed|works?|working|receiv\\w{1,4}|possible|updated|offered|compatible|viable)",
    matches: ['The server reaches its end of life in May.', 'The library is no longer maintained.'],
    leaves: ['The library is maintained.', 'This is no longer necessary.'],
  },
  {
    id: 'immature',
    says: 'end of life',
    certainty: 'clear',
    pattern:
      '(?:still |currently |only )?in (?:early access|(?:private |public |technical )?(?:beta|alpha|preview)|early stages?|early development)|(?:still|very|currently|is|are|remains?) (?:{word} )?(?:experimental|beta|alpha|immature|unstable|in development|under development|in progress|wip)|(?:still|very|too) (?:new|young)|immature|(?:is|are|as) (?:an? )?pre-?release|not (?:yet )?(?:production[- ]ready|battle[- ]tested|proven|ga)',
    unless: 'in progress of',
    matches: ['The engine is still in beta.', 'The engine is immature.'],
    leaves: ['The engine is mature.'],
  },
  {
    id: 'legacy',
    says: 'end of life',
    certainty: 'borderline',
    pattern: 'legacy|monolith(?:ic)?|technical debt|end up with',
    matches: ['It runs in the legacy ledger.'],
    leaves: ['It runs in the new ledger.'],
  },
];
