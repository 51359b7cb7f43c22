import { compileCue } from '../../language/vocabulary/compile';

/** A sign that an outside, neutral view pays, and what it is called in the message. */
export interface AdviceSign {
  readonly name: string;
  readonly words: RegExp;
}

export const adviceSigns: readonly AdviceSign[] = [
  {
    name: 'several departments are affected',
    words: compileCue(
      '(?:several|multiple|many|different|various|two|three|four|five|all|across(?: the)?|between(?: the)?) (?:\\w+ )?(?:departments|divisions|business units|directorates|lines of business|subsidiaries)',
    ),
  },
  {
    name: 'a supplier presses for a decision',
    words: compileCue(
      '(?:vendor|supplier|provider|reseller|account manager|sales (?:team|rep\\w*))s? (?:\\w+ ){0,3}(?:press(?:es|ed|ing)?|push(?:es|ed|ing)?|urg(?:es|ed|ing)|insist(?:s|ed)?|wants? an answer|deadline|offer (?:ends|expires))|(?:offer|discount|quote) (?:\\w+ ){0,3}(?:ends|expires|is valid until|only until)',
    ),
  },
  {
    name: 'an earlier attempt failed',
    words: compileCue(
      '(?:earlier|previous|first|last|past|former|prior) (?:\\w+ ){0,2}(?:attempts?|tries|projects?|migrations?|initiatives?|efforts?|roll-?outs?) (?:\\w+ ){0,3}(?:failed|was (?:stopped|abandoned|cancel+ed)|were (?:stopped|abandoned|cancel+ed)|did not|stalled)|(?:failed|abandoned|stalled) (?:\\w+ ){0,2}(?:attempts?|project|migration|initiative)|(?:second|third|fourth) attempt',
    ),
  },
  {
    name: 'communication costs have grown and nobody can say why',
    words: compileCue(
      '(?:telecom\\w*|connectivity|communications?|telephony|phone|mobile|network|internet|line|carrier|roaming) (?:costs?|bills?|spend(?:ing)?|charges|invoices) (?:\\w+ ){0,3}(?:rose|risen|grew|grown|increased|doubled|tripled|climbed|went up|gone up|keeps? (?:rising|growing))',
    ),
  },
];
