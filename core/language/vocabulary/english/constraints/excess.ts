import type { ConstraintPattern } from '../../types';

/** What is too much. */
export const excess: readonly ConstraintPattern[] = [
  {
    id: 'is-too',
    says: 'excess',
    certainty: 'clear',
    pattern:
      '{be} (?:{word} )?(?:{degree} )?too (?:slow|large|big|small|old|heavy|coarse|limited|long|new|young|expensive|costly|complex|strict|rigid|tight|weak|immature|fragile|verbose)|too (?:{degree} )?(?:slow|large|big|small|old|heavy|coarse|limited|long|many) (?:for|to)',
    unless:
      "(?:if|when|once|should) (?:{word} ){1,6}too|(?:not|n't|never) (?:{word} )?too|sometimes|not (?:{word} ){1,3}too",
    matches: ['The index is too slow for reports.'],
    leaves: ['The index is not too slow.', 'If the index is too slow, drop it.'],
  },
  {
    id: 'too',
    says: 'excess',
    certainty: 'borderline',
    pattern:
      'too (?:{degree} )?{size}|(?:way|far) too|{size} for (?:us|production|our|large|the)|more (?:strict|complex|verbose|expensive) than needed',
    unless: "if (?:the|this|it|they) (?:{word} ){1,3}too|(?:not|n't|never) (?:be )?too|sometimes",
    matches: ['The index is too slow for reports.'],
    leaves: ['The index is not too slow.'],
  },
  {
    id: 'insufficient',
    says: 'excess',
    certainty: 'clear',
    pattern:
      "(?:in|not (?:be )?)sufficient(?:ly)?|not (?:be )?enough|inadequate(?:ly)?|inefficient(?:ly)?|sub-?optimal|quadratic(?:ally)?|exponential(?:ly)?|o\\(n|unsustainable|not ideal|far from ideal|useless|doesn't quite work|underpowered|wasteful|unwieldy|unmanageable|not practical|impractical",
    unless: '(?:miss|avoid\\w{0,3}|prevent\\w{0,3}|create) (?:{word} ){0,3}inefficient|exponential (?:back-?off|decay)',
    matches: ['One attribute is not sufficient.', 'The export is inefficient.'],
    leaves: ['One attribute is sufficient.'],
  },
  {
    id: 'bad-quality',
    says: 'excess',
    certainty: 'borderline',
    pattern:
      '(?:{be}|very|quite|rather|more|most) (?:{word} )?(?:inflexible|rigid|unreliable|unstable|unsafe|inconsistent|incomplete|unpredictable|unacceptable|undesirable|unintuitive|inconvenient|opaque|confusing|misleading|problematic|risky|dangerous|clunky|clumsy|awkward|noisy|outdated|limited|limiting|constrained|restrictive|verbose|heavyweight|poor|weak|buggy|flaky|brittle|fragile|cumbersome|messy|painful|tedious|steep|wasteful)',
    unless:
      "(?:not|n't|less|never|no longer) (?:{word} )?(?:in\\w{4,14}|un\\w{4,14}|rigid|confusing|risky|noisy|limited|brittle|fragile|verbose|opaque|problematic)",
    matches: ['The rope is rather brittle.'],
    leaves: ['The rope is new.', 'The rope is not risky.'],
  },
  {
    id: 'expensive',
    says: 'excess',
    certainty: 'borderline',
    pattern:
      '(?:{be} |computationally |prohibitively |very |quite |operationally |comparatively )(?:be )?(?:expensive|costly|heavy|heavyweight|large|complex|verbose|bulky|resource[- ]intensive|time-consuming|labou?r[- ]intensive|massive)|(?:large|huge|massive|significant|substantial|high) (?:number|amount|volume|size|quantity|overhead|cost|effort|memory|cardinality|latency|load)s?|high-cardinality|scales? with|grows? (?:{word}ly|with|over)|at scale',
    unless:
      "(?:not|less|no|n't|without|reduc\\w{1,3}) (?:{word} ){0,2}(?:expensive|costly|complex|heavy|large|significant|verbose|huge|massive|high)",
    matches: ['The export is expensive.', 'A large number of files is kept.'],
    leaves: ['The export is not expensive.'],
  },
  {
    id: 'duration',
    says: 'load',
    certainty: 'borderline',
    pattern:
      '(?:tak(?:es?|ing)|took|wait|waits|waiting) (?:about |around |up to |over |roughly |at least |~ ?|more than |several |many |a few ){0,2}(?:\\d[\\d.,]{0,8} ?|several |many |a few )?(?:ms|milliseconds|seconds?|minutes?|hours?|days?|weeks?|months?|a long time|too long|longer|until)',
    matches: ['A backup takes about 7 minutes.'],
    leaves: ['A backup takes place.'],
  },
];
