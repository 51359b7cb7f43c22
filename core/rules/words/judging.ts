import { compileCue } from '../../language/vocabulary/compile';

/** A period over which a measure is taken again and again, or a time that runs from something. */
export const everyPeriod = compileCue(
  '(?:per|an?|each|every|over (?:an?|the)) (?:\\w+ )?(?:hour|day|night|week|month|quarter|year|release|sprint)|daily|weekly|monthly|quarterly|yearly|annual(?:ly)?|continuous(?:ly)?|always|periodic(?:ally)?|regular(?:ly)?|within (?:\\S+ ){1,3}?(?:weeks?|months?|quarters?|years?)|(?:\\d+|two|three|four|six|twelve) (?:weeks?|months?|quarters?|years?) (?:after|later|from)',
);

/** Something that has to have happened before the measure is taken. */
export const atEvent = compileCue(
  '(?:after|before|once|when|as soon as|until|till|upon|at the end of|prior to|by the time|post) \\S+',
);

/** A check that a machine or a reviewer makes each time: nobody has to remember it. */
export const checked = compileCue(
  '\\w*tests?|tested|lint\\w*|ci|builds?|pipelines?|code reviews?|reviewers?|reviewed|automated|rules?|checks?|checked|verif\\w+|guarantee\\w*|ensur\\w+|enforce[sd]?|fails?|blocks?|gates?|pull requests?|coverage',
);

/** A figure that has been seen already. */
export const seen = compileCue(
  'was|were|went|had|took|noticed|measured|observed|we (?:see|saw|found|got)|has been|have been|already|dropped|fell|reduced|improved|→|->|benchmarks?|improve?ments?|reduction',
);

/** It has happened already: nobody hopes for it any more. */
export const past = compileCue('was|were|had|went|has been|have been|allowed');

/** A quality of which nobody could say when it is reached, or an end that is reached or not: neither lacks a figure. */
export const countless = compileCue(
  'understandab\\w+|maintainab\\w+|readab\\w+|extensib\\w+|modularity|clarity|cleaner|coupling|eliminates? the',
);

/** Words by which a record tells what became of a measure. */
export const outcome = compileCue(
  'actual(?:ly)?|achieved|reached|outcomes?|results?|findings?|turned out|as measured|measured (?:on|in|at)|it (?:is|was|stood|stands) (?:now )?at|we (?:are|were|got|had|ended|measured|saw|reached|met|missed|fell|did)|met|missed|not (?:met|reached)|exceeded|confirmed|today it is|so far|in the end|done',
);
