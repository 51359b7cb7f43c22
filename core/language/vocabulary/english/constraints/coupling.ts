import type { ConstraintPattern } from '../../types';

/** What is tied. */
export const coupling: readonly ConstraintPattern[] = [
  {
    id: 'coupled',
    says: 'coupling',
    certainty: 'clear',
    pattern:
      '(?:tight(?:ly)?|close(?:ly)?|strong(?:ly)?|too)[- ](?:coupl\\w{2,4}|tied|bound|integrated)|tied to|couples|(?:is|are|becomes?|being) coupled|hard-?wired|baked in(?:to)?|specific to (?:one|aws|azure)|opaque to',
    unless:
      '(?:not|less|avoid\\w{0,3}|without|reduc\\w{1,3}|remov\\w{1,3}|loosely|decoupl\\w{2,3}) (?:{word} ){0,3}(?:tight|coupl|tied)\\w{0,6}',
    matches: ['The form is tied to one browser.', 'They are tightly coupled.'],
    leaves: ['They are not tightly coupled.'],
  },
  {
    id: 'lock-in',
    says: 'coupling',
    certainty: 'clear',
    pattern:
      '(?:vendor|supplier|cloud|platform) lock[- ]?in|lock(?:s|ed)?[- ]in(?:to)?|locks us|proprietary|vendor[- ]dependen\\w{1,3}',
    unless:
      '(?:no|avoid\\w{0,3}|without|reduc\\w{1,3}|less|prevent\\w{0,3}|free of) (?:{word} ){0,3}lock[- ]?in|locked in (?:the|a|an)',
    matches: ['It means vendor lock-in.', 'The format is proprietary.'],
    leaves: ['It avoids vendor lock-in.'],
  },
  {
    id: 'hard-coded',
    says: 'coupling',
    certainty: 'clear',
    pattern:
      '(?:is|are|was|were|be|being|been|currently) (?:{word} )?hard[- ]?coded|hard[- ]?codes|hard[- ]?coded (?:to|in|into|values?)',
    unless: '(?:not|no|avoid\\w{0,3}|remov\\w{1,3}) (?:{word} ){0,2}hard[- ]?cod\\w{1,3}',
    matches: ['The port is hard-coded.'],
    leaves: ['The port is no longer hard-coded.', 'a hard-coded port is removed'],
  },
  {
    id: 'breaking-change',
    says: 'coupling',
    certainty: 'borderline',
    pattern:
      'breaking changes?|backwards?[- ]incompatib\\w{2,5}|not backwards?[- ]compatible|breaks? (?:backwards?[- ]|api )?compatibility',
    unless: '(?:no|not a|without|avoid\\w{0,3}|non-?) ?(?:{word} ){0,2}breaking',
    matches: ['This is a breaking change.'],
    leaves: ['This is not a breaking change.'],
  },
];
