/** Words and figures that the parts of a measure are known by. English. */

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** A month by itself; `may` and `march` are verbs too, and need a figure beside them. */
const MONTH_ALONE = '(?:january|february|april|june|july|august|september|october|november|december)';

/** A stretch of time by which plans are made. */
const period =
  '(?:year|quarter|month|week|release|sprint|season|winter|spring|summer|autumn|term|semester|christmas|easter|peak|pilot|trial)';

/** Numbers in words, as far as people write them out beside a unit of time. */
export const numeral =
  '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|eighteen|twenty|thirty|sixty|ninety|(?:a|one) hundred)';

/** A day, a month, a quarter, a year, as a target is given one. */
export const day = `(?:(?:the )?(?:end|middle|start|beginning) of |early |mid[- ]|late )?(?:(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? \\d{4})?|${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?!\\d)(?:,? \\d{4})?|${MONTH},? \\d{4}|${MONTH_ALONE}|\\d{4}-\\d{2}(?:-\\d{2})?|\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{1,2}\\.\\d{1,2}\\.(?:19|20)\\d\\d|q[1-4](?:[ /]\\d{4})?|(?:the )?(?:19|20)\\d\\d|(?:this|next|the (?:first|second|third|coming|following|trial|pilot|heating)) (?:full |financial |fiscal )?${period}|(?:the )?end of the ${period}|(?:early |late )?(?:winter|spring|summer|autumn|christmas|easter)|(?:season|release|sprint|iteration) \\d+(?:\\.\\d+)?)`;

/** By when: a day behind a word that makes it one to be held to, or a time to run from the start. */
export const deadline = `(?:by|before|until|till|no later than|on|at|after|as of|from|in|end of)(?: \\w+){0,3}? (${day})(?![\\p{L}\\p{N}])|within (?:the )?(?:first |next )?((?:\\d+|${numeral}) (?:(?:weeks?|months?|quarters?|years?)(?: (?:of|after) [\\w -]{1,30})?|days? (?:of|after) [\\w -]{1,30}))|((?:\\d+|${numeral}) (?:days|weeks|months|quarters) after [\\w -]{1,30})`;

/** What figures are counted in. Longer ones before those that they begin with. */
export const unit =
  '(?:%|percent|per cent|percentage points?|ms|milliseconds?|µs|seconds?|secs?|s|minutes?|mins?|hours?|hrs?|h|working days|business days|days?|d|weeks?|months?|quarters?|years?|(?:k|m|bn )?(?:eur|euros?|usd|dollars?|gbp|pounds?|chf)|[kmgt]i?b(?:/s)?|[kmg]bit/s|bytes|requests?(?: per second| per minute|/s)?|req/s|rps|tps|qps|iops|x|×|times|fold|points?|stars?|users?|customers?|clients?|people|staff|fte|calls?|tickets?|claims?|orders?|letters?|messages?|e-?mails?|queries|errors?|failures?|incidents?|outages?|defects?|bugs|complaints?|deployments?|releases?|records?|files?|images?|services?|applications?|teams?|steps?|clicks?)';

/** `99.9 %`, `1 200 ms`, `EUR 30`, `$4k a month`, `zero`. */
export const quantity = `(?:(?:[$€£]|(?:eur|usd|gbp|chf) )\\s?\\d[\\d.,]*\\s?(?:k|m|bn|million|thousand)?|\\d+(?:[.,]\\d+){0,4}(?: \\d{3}(?!\\d)){0,4}\\s?${unit}(?![\\p{L}\\p{N}])|\\d+(?:[.,]\\d+){0,4}(?![\\p{L}\\p{N}/:-])|(?:zero|none|no|one|two|three|four|five|six|seven|eight|nine|ten|half|a third|a quarter|once|twice)(?: ${unit})?(?![\\p{L}\\p{N}]))(?:\\s?(?:per|an?|each|every|/)\\s?(?:seat|user|customer|claim|call|order|ticket|request|transaction|message|second|minute|hour|day|week|month|quarter|year)(?!\\p{L}))?`;

/** Words that bound a figure: with them it is a target. */
export const bound =
  '(?:below|under|less than|fewer than|at most|no more than|not more than|up to|within|above|over|more than|at least|no less than|not less than|[<>≤≥]=?)';

/** Words that stand between a measure and what becomes of it. */
export const changes =
  '(?:is|are|was|were|will be|stays?|remains?|reach(?:es|ed)?|f[ae]lls?|drops?|dropped|decreases?|decreased|reduces?|reduced|shrinks?|goes|go|went|rises?|rose|grows?|grew|increases?|increased|improves?|improved|moves?|comes? down)';

/** Words that stand before a measure and say what is done to it. */
export const aims =
  '(?:reduc(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)|(?:decrease|reduction|increase|improvement) in|lower(?:s|ed|ing)?|cut(?:s|ting)?|shorten(?:s|ed|ing)?|improv(?:e[sd]?|ing)|increas(?:e[sd]?|ing)|rais(?:e[sd]?|ing)|minimi[sz](?:e[sd]?|ing)|keep(?:s|ing)?|fewer|less|better|higher|faster|shorter)';

/** Before the measure itself: words that announce it. */
export const announcement =
  '^(?:success (?:metric|measure|criteri(?:on|a))s?|kpis?|measure of success|target|goal|(?:we|both sides) will know (?:that )?(?:it|this) (?:worked|works|has worked|is a success)|our goal is|the goal is)\\s*(?:[:–—-]|when|if|by|that|to|is)?\\s*';

/** Who answers for the measure. */
export const ownership =
  '(?:owner|owned by|responsible|accountable|reported by|answered for by)\\s*:?\\s+(?:is |the )?((?:[\\p{L}][\\p{L}\\p{N}&-]*)(?: (?!by\\b|until\\b|and\\b)[\\p{L}&][\\p{L}\\p{N}&-]*){0,4})';

/** Columns of a table of measures, by the part that stands in them. */
export const columns = {
  measure: /^(?:success )?(?:measures?|metrics?|kpis?|indicators?|what|criteri(?:on|a)|signals?)\b/i,
  baseline: /^(?:today|now|baseline|current(?:ly)?|from|before|start|as is|actual)\b/i,
  target: /^(?:targets?|goals?|to|after|thresholds?|to be|expected)\b/i,
  unit: /^units?\b/i,
  date: /^(?:by|date|by when|when|due|deadline|until)\b/i,
  owner: /^(?:owners?|who|responsible|accountable|owned by)\b/i,
} as const;

/** Something that is done, and not something that comes of it. */
export const activity =
  '^(?:(?:we|the team|teams?|they|it|each team|every team) (?:will|shall|should|are going to|plan to|intend to|want to) (?:then |also )?|to |next:? )?(?:run|runs|hold|organi[sz]e|write|create|draft|add|build|set up|introduce|train|review|document|deploy|publish|send|meet|schedule|conduct|perform|prepare|discuss|present|provide|implement|install|configure|hire|plan|announce|arrange|offer|give|adopt|start|roll out) (?:(?:an?|the|our|all|every|each|new|more|one|two|three|\\d+) |\\w+s(?!\\p{L}))';

/** What joins a unit to how often, or for whom: "EUR per seat". */
export const rate = 'per|an?|each|every|/';

/** How figures stand together. */
export const figures = {
  fromTo: [
    `from\\s+(?:(?:about|around|roughly|over) )?(${quantity})(?: \\S+){0,6}? (?:down |up )?to\\s+((?:(?:about|around|over|${bound}) )?${quantity})`,
    `(${quantity})\\s?(?:→|->|=>)\\s?(${quantity})`,
  ],
  before: `(?:today|currently|now|at present|baseline)[:,]?\\s+(?:is |it is )?(${quantity})|(${quantity})\\s(?:today|now|at present|before)`,
  bounded: `(${bound}\\s?(?:the |an? )?${quantity})`,
  becomes: `(by\\s+(?:(?:about|around|up to|over|more than) )?${quantity})|(?:to|of|is|are|reach(?:es)?)\\s+(?:(?:about|around|over|more than) )?(${quantity})`,
  quantity: `(${quantity})`,
};

/** Words and marks that end the name of a measure behind a verb: “reduce the waiting time of brokers | by a third”. */
export const endOfName = /\s(?:from|to|by|below|under|within|at (?:most|least)|as|after|across|for|so that)\s|[.,;(]/;

export const modal = /\s(?:should|will|would|could|can|may|might|must)(?:\s|$)/i;

/** Words that are no name by themselves. */
export const now = /^(?:today|now|currently)$/i;

export const articles = '(?:the|a|an|our|that|when|if)';
