import { compileCue } from '../../language/vocabulary/compile';

/** What people do all day, by its count: more of it is no sign that anything got better. */
const COUNTED =
  '(?:tickets|stor(?:y|ies)|story points|tasks|issues|bugs|defects|incidents|alerts|calls|cases|requests|changes|pull requests|merge requests|commits|lines of code|deployments?|releases|meetings|workshops|trainings?|training sessions|documents|pages|reports|reviews|interviews|e-?mails|tests|scripts)';

const HANDLED =
  '(?:closed|handled|resolved|worked(?: on)?|processed|completed|done|made|held|written|merged|answered|delivered|reviewed|created|opened|run|shipped|triaged|taken)';

/** Words by which a measure counts what is done and not what comes of it. */
export const busyness = compileCue(
  [
    `(?:numbers? of |more |\\d+ |all |every )?${COUNTED} ${HANDLED}`,
    `(?:numbers? of|count of|more|\\d+) (?:(?!failed|lost|open|rejected)\\w+ )?(?:deployments?|commits|pull requests|merge requests|lines of code|story points|meetings|workshops|training sessions|releases)`,
    '(?:hours|days) (?:worked|spent|logged|booked|billed)|velocity|utili[sz]ation of (?:the )?(?:team|staff|people)|people trained|(?:deployments|releases|commits|meetings) (?:per|a|each|every) (?:day|week|month|sprint|quarter)',
  ].join('|'),
);

/** With these it is what comes of it after all: what is left over, what goes wrong, how long it takes. */
export const outcomeOfIt = compileCue(
  'fewer|less|no|zero|share|percentage|rate|failed|failing|without|within|time|reopened|left|open|lost|reduc\\w+|drop\\w*|fall\\w*|down|satisf\\w+|on time|per cent|percent',
);
