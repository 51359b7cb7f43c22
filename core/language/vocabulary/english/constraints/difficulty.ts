import type { ConstraintPattern } from '../../types';

/** What is hard. */
export const difficulty: readonly ConstraintPattern[] = [
  {
    id: 'hard-to',
    says: 'difficulty',
    certainty: 'borderline',
    pattern:
      '(?:{degree} )?{hard} (?:for {word} )?(?:to|for)|{be} (?:{degree} )?{hard}|(?:makes?|making) (?:{word} ){1,8}{hard}|not (?:trivial|easy|straightforward|simple|obvious|intuitive) (?:to|for)',
    unless: "(?:not|n't|less|no longer|nothing) (?:{word} )?{hard}|hard to (?:say|tell|estimate)",
    matches: ['The format is difficult to read.', 'It makes the tables hard to join.'],
    leaves: ['The format is not difficult to read.'],
  },
  {
    id: 'makes-it-so',
    says: 'difficulty',
    certainty: 'hint',
    pattern:
      '(?:mak(?:es?|ing)|made) (?:{word} ){1,6}(?:hard|harder|difficult|impossible|complex|complicated|slow|slower|confusing|tricky|less|more|un\\w{4,14}|im\\w{4,14})',
    unless:
      'more (?:readable|maintainable|reliable|robust|consistent|flexible|efficient|secure|useful|understandable|explicit|likely)|less (?:likely|error|complex|brittle|fragile)',
    matches: ['The fog makes the bell less useful.'],
    leaves: ['The fog makes the bell wet.'],
  },
  {
    id: 'complicates',
    says: 'difficulty',
    certainty: 'borderline',
    pattern:
      'complicat(?:es?|ing)|(?:adds?|adding|introduc(?:es?|ing)|creat(?:es?|ing)|increas(?:es?|ed|ing)|more|additional|extra|lot of|another) (?:{word} ){0,2}(?:complexity|complexities|overhead|layer|burden|maintenance|latency|cardinality|boilerplate|indirection|work|effort|code)|error[- ]prone|brittle|fragile|(?:reduces?|reduced|reducing|decreas\\w{1,3}|worsen\\w{0,3}|hurts?) (?:{word} ){0,2}(?:debuggability|readability|flexibility|visibility|performance|reliability|security|control)|(?:overly|more|quite|very|somewhat) (?:complex|complicated|verbose|convoluted)|boilerplate|less (?:{word}ly )?(?:flexible|efficient|secure|reliable|comprehensive|accurate|performant|idiomatic|readable|control|clear|intuitive|mature|obvious|adaptive|safe)',
    unless:
      '(?:no|without|avoid\\w{0,3}|reduc\\w{1,3}|minimi[sz]\\w{1,3}|remov\\w{1,3}|eliminat\\w{1,3}|less|prevent\\w{0,3}) (?:{word} ){0,4}(?:complexity|overhead|boilerplate|burden|error[- ]prone|brittle|fragile|maintenance)',
    matches: ['It complicates the export.', 'The copy is error-prone.'],
    leaves: ['It reduces the complexity.'],
  },
  {
    id: 'worse-than',
    says: 'difficulty',
    certainty: 'hint',
    pattern:
      '(?:slower|harder|heavier|larger|bigger|worse|riskier|more (?:difficult|complex|complicated|verbose|brittle|fragile|memory|cpu|disk|work|effort|code|involved|cumbersome)) (?:than|to|for|in|when|if|because|as|by|at|and)|(?:not|less) (?:as |so |very |particularly )?(?:fast|quick|convenient|easy|simple|straightforward|trivial|intuitive|obvious)|not (?:a |an )(?:fast|quick|easy|simple|small|trivial|cheap) {word}',
    matches: ['The small bell is harder to hear.', 'Ringing is not a fast process.'],
    leaves: ['The small bell is heard.'],
  },
  {
    id: 'grows',
    says: 'load',
    certainty: 'borderline',
    pattern:
      '(?:increas(?:es|ed|ing|e)|grows?|growing|rais(?:es|ing)) (?:the |in |our |its |their |an? )?(?:{word} ){0,3}(?:size|latency|time|load|memory|coupling|traffic|surface|duration|complexity|maintenance)',
    matches: ['The move increases the load of the tower.'],
    leaves: ['The move increases the joy of the town.'],
  },
  {
    id: 'manual',
    says: 'difficulty',
    certainty: 'hint',
    pattern:
      '(?:manual(?:ly)?|by hand|one at a time|each time|every time|workaround|work around|from scratch|ourselves|themselves)',
    unless:
      '(?:no|without|avoid\\w{0,3}|eliminat\\w{1,3}|remov\\w{1,3}|reduc\\w{1,3}|replac\\w{1,3}|instead of|rather than|less|not) (?:{word} ){0,4}(?:manual|by hand|workaround)',
    matches: ['Copies are made by hand.'],
    leaves: ['Copies are made without manual steps.'],
  },
];
