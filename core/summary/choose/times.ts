/**
 * Ways to say when something happens, by name, and words that tell whether it is the work that happens then. English.
 * Repetitions are bounded.
 */
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = `(?:(?:the )?(?:end|beginning|start|middle) of |early |mid[- ]?|late )?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${MONTH}\\b(?:,? \\d{1,2}(?:st|nd|rd|th)?)?(?:,? 20\\d\\d)?|q[1-4](?:[ /]20\\d\\d)?|20\\d\\d(?:-\\d\\d(?:-\\d\\d)?)?|\\d{1,2}/\\d{1,2}/(?:20)?\\d\\d|next (?:week|month|quarter|year|sprint))`;
const NUMBER = '(?:\\d{1,3}|an?|one|two|three|four|five|six|several|twelve|few|a few|a couple of)';
const UNIT = '(?:hours?|days?|weeks?|months?|quarters?|years?|sprints?)';
const READY =
  '(?:released|ready|stable|available|done|completed?|finished|launched|live|GA|in place|alpha|beta|merged|deployed)';

function words(source: string): RegExp {
  return new RegExp(source, 'i');
}

/** A sentence with none of these says nothing of time. */
export const times: Readonly<Record<string, RegExp>> = {
  date: words(`\\b(?:by|before|until|from|on|after|since|at|around|starting(?: in| on)?|in|as of) ${DAY}`),
  'by date': words(`\\b(?:by|before|until|starting|from) ${DAY}`),
  within: words(
    `\\b(?:in|within|after|over|for)(?: about| around| the next| the first| the last)? ${NUMBER}(?:[- ]| more | or \\w{1,10} )${UNIT}\\b`,
  ),
  least: words(
    `\\b(?:at least|at most|up to|(?:a )?(?:minimum|maximum|period) of|less than|under) ${NUMBER}(?:[- ]| more )${UNIT}\\b`,
  ),
  'period of': words(`\\b${NUMBER}[- ]${UNIT} (?:of (?:\\w{1,20} ){0,2})?(?:period|window|trial|pilot|notice)\\b`),
  'end of': /\bby (?:the )?end of (?!life)\w/i,
  quarter: /\bq[1-4]\b|\b(?:this|next|first|second|third|fourth|last) quarter\b/i,
  sprint: /\b(?:sprint|iteration|milestone|wave|increment) (?:\d{1,3}|one|two|three)\b/i,
  effort: words(
    `(?:\\b|~)${NUMBER} ${UNIT} (?:of (?:\\w{1,20} )?(?:work|effort)|to (?!\\d)|available)|\\b(?:effort|duration|estimate\\w?)\\b.{0,20}~?\\d{1,3}.{0,6}${UNIT}`,
  ),
  soon: /\bas (?:soon|early|quickly) as (?:possible|we)|\bsooner rather than later|\btime pressure|\burgent/i,
  'in phases':
    /\b(?:in|over) (?:two|three|four|several|multiple|\d) (?:phases|stages|steps|releases|iterations)\b|\bin stages\b|\bphased\b|\broll(?:ed)? (?:it |this |the feature )?out\b.{0,30}\b(?:stages|gradual)/i,
  phase: /\b(?:phase|stage|step) (?:\d|one|two|three)\b/i,
  next: /\b(?:next|first|initial|future|upcoming|coming|later|subsequent) (?:\w{1,20} ){0,2}(?:releases?|versions?|phases?|stages?|iterations?|sprints?|quarter|milestone|step)\b/i,
  term: /\b(?:for the time being|for now|(?:in|for) the (?:short|long|medium)[- ]term|short[- ]term|long[- ]term|in the (?:near )?future|eventually)\b/i,
  postponed: /\b(?:postpone\w?|defer\w{0,3}|later (?:plan|date|stage)|moved? until)\b/i,
  event: words(
    `\\b(?:once|until|when|before|as soon as|after) (?:\\S{1,30} ){1,8}?(?:(?:is|are|has been|have been|goes?|gets?|leaves?|becomes?) (?:\\S{1,30} ){0,2}?${READY}|stabili[sz]es|launch(?:es)?|release|production|migrated)\\b`,
  ),
  'on release':
    /\bon (?:the )?release of\b|\bbefore (?:the )?(?:next|first|any|initial) (?:release|launch)|\b(?:available|released|shipped|applied|removed|added) (?:since|in|with|as of) (?:\w{1,20} )?v?\d{1,3}\.\d/i,
  version: /\bin v?\d{1,3}\.\d/i,
  beta: /\b(?:ship|release\w?|launch\w?|goes|go)\b.{0,30}\b(?:beta|alpha|ga|mvp|preview)\b/i,
  gradual:
    /\b(?:gradual\w{0,2}|incremental(?:ly)?|every (?:few )?(?:week|month|night|hour|day)s?|step by step|one at a time|once an? (?:hour|day|week))\b/i,
  grace: /\bgrace period|transition period|timeline|milestone|roadmap|schedule|cut-?off\b/i,
};

/** What else in a sentence about time tells whether it is about the work. */
export const besideTimes: Readonly<Record<string, RegExp>> = {
  review: /\b(?:re-?visit|review|re-?evaluat|re-?assess|re-?consider|circle back|look(?:ed)? at)/i,
  will: /\b(?:will|shall|plan(?:ned|s)?|need(?:s|ed)? to|should|propose|aim|going to|would|could be)\b/i,
  work: /\b(?:live|done|finish\w{0,3}|complet\w{1,4}|roll(?:s|ed)?[- ]?out|shut down|starts?|switch\w{0,3}|moved?|migrat\w{1,4}|deliver\w{0,3}|takes?|implement\w{0,7}|release\w{0,2}|ship\w{0,4}|launch\w{0,3}|set up|upgrade|introduce|adopt|remove\w?|deprecat\w{1,4}|develop|publish|ready|create[sd]?)\b/i,
  past: /\b(?:was|were|had|hasn['’]t|has not|have not|last|old|ago)\b/i,
  conditional: /\b(?:if|may|might|can|could)\b/i,
  not: /\b(?:not|no|never|without|n['’]t)\b/i,
  kept: /\b(?:retain\w{0,3}|retention|expire\w?|inactive|older|keep|kept|stored|cache\w?|token|session|timeout|log(?:s|ged)?)\b/i,
};
