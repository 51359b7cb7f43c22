import type { MetricCue } from './types';

/** Words by which a sentence says how anyone will know that the decision worked. English. */
export const metricCues: readonly MetricCue[] = [
  {
    id: 'label',
    needsFigure: false,
    pattern:
      '^(?:success (?:metric|measure|criteri(?:on|a))s?|kpis?|measure of success|target|we will know (?:that )?(?:it|this) (?:worked|works|has worked|is a success))\\s*(?:[:–—-]|when|if|by|is).+',
  },
  {
    id: 'measured',
    needsFigure: true,
    pattern:
      '(?:success|improvement|progress|this|it|we) (?:is|will be|are|can be|will)? ?(?:measured?|tracked?|monitor(?:ed)?|judged?|evaluated?)|(?:as )?measured by|tracked by|success (?:means|is defined as)',
  },
  {
    id: 'from-to',
    needsFigure: true,
    pattern:
      '(?:reduc|decreas|increas|improv|cut|drop|fall|rais|grow|lower)\\w* (?:\\S+ ){0,12}?from (?:\\S+ ){1,8}?(?:down |up )?to',
  },
  {
    id: 'change',
    needsFigure: true,
    pattern:
      '(?:reduc|decreas|increas|improv|cut|speed)\\w* (?:\\S+ ){0,8}?(?:by (?:about |around |up to )?\\d[\\d.,]* ?(?:%|x|×|times|percent)|\\d[\\d.,]* ?[x×])|\\d[\\d.,]* ?\\w* ?(?:→|->|=>) ?\\d|\\d+ ?% (?:\\S+ ){1,10}?(?:before|to no|to zero)|100 ?% of',
  },
  {
    id: 'watched',
    needsFigure: false,
    pattern:
      '(?:we|the team|teams|they) (?:will|shall|should|can)(?: then| also)? (?:measure|monitor|evaluate|track|benchmark) (?:\\S+ ){0,8}?(?:how (?:many|much|often|well|long|fast)|whether|if|to see)|monitor (?:\\S+ ){1,14}?to see (?:if|whether|how)|as tracked by|tracked by|benchmarked against',
  },
  {
    id: 'goal',
    needsFigure: true,
    pattern: '(?:our |the )?(?:goal|target|aim|objective) (?:is|are|was|of)',
  },
  {
    id: 'purpose',
    needsFigure: false,
    pattern:
      '(?:primary |main )?(?:goal|purpose|aim|objective) (?:of (?:\\S+ ){1,6}?)?(?:is|was) to (?:keep|reduce|increase|improve|lower|raise|cut|prove)',
  },
];

/** Keys of front matter under which a record states its measure. */
export const metricKey =
  /^(?:adr[-_.])?(?:success[-_ ]?(?:metrics?|criteri(?:on|a)|measures?)|metrics?|kpis?)(?:\..*)?$/i;

/** Words in the place of a measure that say that there is none. */
export const noMetric =
  /^\W*(?:none|no\b|n\/a|tbd|tbc|todo|to be (?:defined|decided|determined|done|agreed|confirmed)|not (?:yet |currently )?(?:defined|applicable|decided|measured)|(?:we|there) (?:have|has|is|are|do not|don't) (?:have )?(?:no\b|not yet|any))/i;

/** A figure that could be a target: a number with a unit, a percentage, a comparison. */
export const figure =
  '(?:[<>≤≥]\\s?\\d|\\d[\\d,.]*\\s?(?:%|×|(?:percent|per cent|ms|s|sec|seconds?|minutes?|min|hours?|h|days?|weeks?|months?|x|times|requests?|users?|calls?|tickets?|claims?|orders?|errors?|incidents?|per)(?!\\p{L}))|[$€£]\\s?\\d|(?<!\\p{L})(?:zero|none of|no more than|at least|at most|fewer than|less than|more than|under \\d|below \\d|above \\d)(?!\\p{L})|100 ?%)';

/** A check that passes or fails. */
export const passFailTest =
  '(?:tests? (?:pass|cover|check|verif|prove|ensure)|(?:pass|passes|passing) (?:the |all )?\\w* ?tests?|verified (?:by|with|through)|confirmed (?:by|when|through)|(?:lint|architecture|archunit|contract|integration|regression|mutation|automated|e2e|load|unit) (?:rule|test|check)s?|code review|scans? (?:all|every|the)|(?:is|are|can be) (?:checked|enforced|verified|validated|confirmed) )';

/** Measures that both sides of the table follow. */
export const sharedMeasure =
  '(?:user|customer|client|citizen|patient|claim|caller|call|ticket|complaint|satisfaction|nps|uptime|availab|downtime|outage|cost|price|revenue|saving|conversion|lead time|time to market|response time|waiting|wait time|delivery|delivered|abandon|adoption|incident|sla|service level|backlog|invoice|order|support|migrat\\w+|page load|failure rate|error rate|dropout|churn|[$€£])';
