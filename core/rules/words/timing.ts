import { compileCue } from '../../language/vocabulary/compile';
import { day } from '../../language/vocabulary/english/metric-parts';

/** Words on when something is done, how long it takes, in which order it comes, or on which occasion. */
export const timing = compileCue(
  [
    day,
    '(?:\\d+|an?|one|two|three|four|five|six|eight|twelve|a few|several|couple of|next|this|coming|per|each|every)[ -]?(?:(?:to|or|-|–) ?\\d+ ?)?(?:hours?|days?|weeks?|months?|quarters?|years?|sprints?|iterations?)',
    'phases?|phased|milestones?|timelines?|time ?frames?|roadmaps?|deadlines?|schedul\\w+|(?:short|medium|long|near)[- ]term|immediate(?:ly)?|as soon as|soon(?:er)?|gradual(?:ly)?|incremental(?:ly)?|step[- ]by[- ]step|implementation steps|steps? \\d|first (?:step|phase|stage|iteration|version|release)|next (?:steps?|release|version|major|minor)|(?:in|by|with|before|after|until|for) (?:the |a |our )?(?:\\w+ )?releases?|initial(?:ly)?|already|later|eventually|future|mvp|proof of concept|poc|v?\\d+\\.\\d+(?:\\.\\d+)?|once|until|then|currently being|preview|beta|at first|in parallel',
  ].join('|'),
);
