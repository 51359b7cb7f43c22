import type { MetricCue } from './types';

/** Words that say which way a measure goes: down, and up. */
const LESS =
  '(?:reduc(?:e[sd]?|ing|tions?)|decreas(?:e[sd]?|ing)|lower(?:s|ed|ing)?|cut(?:s|ting)?|drop(?:s|ped|ping)?|f[ae]ll(?:s|ing)?|shrink(?:s|ing)?|shorten(?:s|ed|ing)?|went)';
const MORE =
  '(?:improv(?:e[sd]?|ing|ements?)|increas(?:e[sd]?|ing)|rais(?:e[sd]?|ing)|rise[sn]?|grow(?:s|n|ing)?|speed(?:s|ing)?|sped)';

/**
 * Things that can be counted or timed. That there will be less of them, or more, is an intention that could be checked;
 * of a quality such as “cleaner” nobody could say when it is reached.
 */
export const countable =
  '(?:(?:tail |network |query |request |read |write )?latenc(?:y|ies)|throughput|(?:response|load|loading|build|start-?up|boot|processing|waiting|wait|delivery|cycle|lead|page load|deployment) times?|time (?:to|for|spent|between|until)|time-to-\\w+|cold[- ]starts?|uptime|downtime|availability|outages?|(?:\\w+ )?costs?|(?:cost|time) savings|bills?|spend(?:ing)?|expenses|(?:error|failure|bounce|churn|conversion|success|hit|abandonment|timeout) rates?|(?:\\w+ )?errors|\\w*exceptions?|(?:\\w+ )?failures|timeouts|incidents|(?:help ?desk |support )?(?:tickets|calls)|complaints|numbers? of (?:open |failed |lost )?(?:errors|incidents|tickets|calls|complaints|failures|defects|bugs|outages|users|customers|requests|queries|rejects|rejected \\w+)|(?:customer|user) satisfaction|adoption|revenue|sales|churn|performance|response|(?:memory|cpu|disk|network) (?:usage|use|consumption|footprint|load)|bandwidth|crashes|delays|support (?:requests|load|burden)|(?:manual|duplicate) (?:work|steps|effort)|time[- ]to[- ]market)';

/** Things of which more is worse. */
const harmful =
  '(?:\\w+ )?(?:costs?|latenc(?:y|ies)|errors?|exceptions?|failures?|bills?|spend(?:ing)?|numbers?|times?|downtime|outages?|complaints?|calls?|tickets?|incidents?|timeouts?|(?:memory|cpu|disk|network) (?:usage|use|consumption|footprint|load)|bandwidth|delays)';

/** Words that promise, and not words that order: what follows is expected of the decision. */
const BETTER =
  '(?:reduc(?:e[sd]?|ing|tions? (?:in|of))|decreas(?:e[sd]?|ing|es? (?:in|of))|lower(?:s|ed|ing)?|minimi[sz](?:e[sd]?|ing)|improv(?:e[sd]?|ing|ements? (?:in|of|to))|increas(?:e[sd]?|ing)|shorten(?:s|ed|ing)?|cut(?:s|ting)?|(?:fewer|less|shorter|better|higher|faster)(?! than))';

const BENEFIT = `${BETTER} (?:(?!and )\\S+ ){0,3}?(?:${countable}|in production)|${countable} (?:is|are|will be|gets?|becomes?) (?:\\w+ )?(?:reduced|lowered|improved|shorter|better|faster)|(?:cost|time) savings`;

/** Words that leave open whether it happens; “by May 2027” is none of them. */
const SUPPOSED = '(?:would|could|might|(?<!(?:by|in|until) )may(?! \\d))';

/** What is worse, what is said of something else, and what is merely supposed. */
const NO_BENEFIT = `(?:not|no) (?:\\S+ ){0,5}?(?:for|of|to) (?:increas|reduc|improv)\\w*|(?:not|no|without|slight|slightly|instead of|rather than|harder to) (?:\\S+ ){0,2}?(?:reduc|improv|increas|lower|better|faster)\\w*|higher (?:\\S+ )?${harmful}|increas\\w+ (?:\\S+ ){0,3}?${harmful}|(?:better|improv\\w+) (?:\\S+ )?(?:errors?|exceptions?)|^if|${SUPPOSED}|had`;

/** What is set to another value by the decision itself is no result of it. */
const SETTING =
  '(?:timeouts?|limits?|defaults?|intervals?|quotas?|retention|ttl|thresholds?|parameters?|replicas?|versions?|(?:batch|chunk|block|page|pool|buffer) size)';

const DONE =
  '(?:migrated|moved|converted|transferred|removed|retired|replaced|switched|shut down|gone|deleted|closed|live)';

const FEW = '(?:two|three|four|five|six|seven|eight|nine|ten)';

/** A number with its decimals, and no version. */
const NUMBER = '(?<![\\d.])\\d+(?:[.,]\\d+)*';

/** Words by which a sentence says how anyone will know that the decision worked. English. */
export const metricCues: readonly MetricCue[] = [
  {
    id: 'label',
    needs: null,
    where: 'anywhere',
    state: 'by-figure',
    naming: true,
    pattern:
      "^(?:success (?:metric|measure|criteri(?:on|a))s?|kpis?|key metrics?|measures? of success|success looks like)\\s*(?:[:–—-]|when|if|by|is).+|(?:we|both sides)(?:'ll| will| can) (?:know|judge|consider|call|regard) (?:that )?(?:(?:it|this|we|the \\w+) )(?:\\S+ ){0,3}?(?:worked|works|succeeded|(?:a )?success(?:ful)?) (?:\\S+ ){0,3}?(?:when|if|by|once|as soon as)|(?:it|this|the \\w+) (?:is|will be) (?:\\w+ )?(?:\\w+ )?(?:a success|successful) (?:when|if|once|as soon as)",
    matches: [
      'We will know that it worked when no clerk types a claim twice.',
      'Success metric: days to the first payment',
      'We will consider this a success if brokers stop calling.',
      'The move is successful once no letter goes out by hand.',
    ],
    leaves: [
      'The metric is stored beside the claim.',
      'Success is returned as a status code.',
      'A successful login is logged.',
    ],
  },
  {
    id: 'target',
    needs: 'figure',
    where: 'argument',
    state: 'measurable',
    pattern: `^(?:target|goal|objective|slo|sla)s?\\s*[:–—-].+|(?:aim(?:s|ing)? (?:for|at)|(?:we|to) target) (?:\\S+ ){0,3}?${NUMBER} ?%|^(?:\\w+ ){0,3}?target(?: of|:)? ${NUMBER} ?%|(?:our |the )?(?:goal|target|aim|objective) (?:is|are|was|of)|(?:ideal|desired|acceptable|targeted) (?:\\w+ ){0,2}?${countable}`,
    unless: 'not (?:\\w+ )?aim\\w*|utili[sz]ation',
    matches: [
      'Target: calls answered within 20 seconds',
      'Our goal is to settle 95 % of the claims in a day.',
      'Coverage target: 99.9 %',
      'The ideal response time is 2 seconds.',
      'We aim for an availability of 99.95 %.',
    ],
    leaves: [
      'Target: 14 repositories on the old pipeline',
      'The goal is to have one gateway.',
      'The pool grows at a target utilisation of 60 %.',
    ],
  },
  {
    id: 'held-to',
    needs: 'figure',
    where: 'decision',
    state: 'measurable',
    pattern: `(?:${countable}|(?:coverage|share|percentage) (?:\\S+ ){0,4}?) (?:should|will|shall|is expected to|are expected to) (?:be|stay|remain|reach|not exceed|drop|fall) (?:\\S+ ){0,3}?[<>≤≥~]?\\d\\S*`,
    matches: ['The failure rate should be 0 % after the last run.', 'Response times will stay below 200 ms.'],
    leaves: ['The failure rate should be known.', 'The field should be 20 characters long.'],
  },
  {
    id: 'measured',
    needs: 'figure',
    where: 'anywhere',
    state: 'measurable',
    pattern:
      '(?:success|improvement|progress|this|it|we) (?:is|will be|are|can be|will)? ?(?:measured?|tracked?|monitor(?:ed)?|judged?|evaluated?)|(?:as )?measured by|tracked by|success (?:means|is defined as)',
    matches: ['Success is measured by the share of claims paid within 3 days.'],
    leaves: ['The level is measured by a sensor in the tank.'],
  },
  {
    id: 'tracked',
    needs: null,
    where: 'anywhere',
    state: 'measurable',
    pattern: `(?:${BETTER}|fewer|more) (?:\\S+ ){1,20}?(?:as )?(?:tracked|measured|counted|reported|shown) (?:by|in|on)`,
    matches: ['Fewer calls to the claims desk, as counted by the telephone system'],
    leaves: ['The position is tracked by satellite.'],
  },
  {
    id: 'from-to',
    needs: null,
    where: 'argument',
    state: 'measurable',
    pattern: `(?:${LESS}|improv\\w*|sped|speed\\w*|(?:throughput|uptime|availability|adoption|satisfaction|conversion|share|score|coverage) (?:\\w+ ){0,3}?${MORE}|${MORE} (?:\\S+ ){0,4}?(?:throughput|uptime|availability|adoption|satisfaction|conversion|share|score|coverage)) (?:\\S+ ){0,12}?from (?:\\S+ ){0,3}?[~<$€£]?\\d\\S* (?:\\S+ ){0,6}?to (?:\\S+ ){0,3}?(?:[~<$€£]?\\d|zero|none|no)\\S*`,
    unless: `${SETTING}|${SUPPOSED}`,
    matches: ['The waiting time falls from 9 days to 4.', 'Mean time to a quote went from 900 ms down to 60 ms'],
    leaves: [
      'We move the claims from the mainframe to the cluster.',
      'We reduce the default timeout from 60 s to 30 s.',
      'The bill grew from 3 to 9 million.',
    ],
  },
  {
    id: 'better-by',
    needs: null,
    where: 'argument',
    state: 'measurable',
    pattern: `(?:${LESS}|improv\\w*|speed\\w*|sped|sav(?:e[sd]?|ing)) (?:\\S+ ){0,8}?(?:by (?:about |around |up to |over |more than )?${NUMBER}(?: ?(?:to|-|–) ?${NUMBER})? ?(?:%|x|×|times|percent)|${NUMBER} ?[x×](?![\\w.]))|${NUMBER} ?(?:%|x|×|times|percent) (?:fewer|less|faster|cheaper|smaller|lower|shorter|(?:\\S+ ){0,3}?(?:reduction|improvement|decrease|speed-?up))|[x×] ?${NUMBER} (?:times? )?(?:faster|fewer|less|smaller|lower)|${LESS} (?:\\S+ ){0,8}?(?:by (?:about |over |more than )?(?:half|a third|a quarter|two thirds|an order of magnitude)|in half|(?:${FEW}|\\d+)-?fold)|halv(?:e[sd]?|ing) (?:\\S+ ){0,4}?${countable}|(?:twice|(?:${FEW}|\\d+) times) as (?:fast|cheap|many|quick)|sav(?:e[sd]?|ing) (?:\\S+ ){0,5}?(?:[$€£] ?\\d\\S*|${NUMBER}k? (?:eur|euros?|usd|dollars|gbp|pounds|minutes?|hours?|days?|weeks?|months?))|${NUMBER} ?(?:ms|s|sec|seconds|min|minutes|hours|h|days|%) ?(?:→|->|=>) ?${NUMBER} ?(?:ms|s|sec|seconds|min|minutes|hours|h|days|%)|${NUMBER} ?% (?:\\S+ ){0,5}?(?:before|earlier|until now) (?:\\S+ ){0,3}?(?:to|and|but) (?:\\S+ ){0,2}?(?:\\d|zero|none|no)\\S*`,
    unless: `${SETTING}|${SUPPOSED}`,
    matches: [
      'The nightly batch gets 80 to 95 % fewer queries.',
      'Caching cuts the time to a quote by 40 %.',
      'Start-up drops to a third (900 ms → 300 ms).',
      'A 7 % share of lost calls before the change to almost none.',
      'The night shift gets shorter: the batch drops sevenfold.',
      'One form saves each clerk 3 hours a week.',
      'One form halves the waiting time.',
      'By May one form cuts the waiting time by 20 %.',
    ],
    leaves: [
      'Traffic grew by 40 % last year.',
      'Version 1 -> 2 needs a new client.',
      'It uses 0.x versions.',
      'The tool saves 3 files.',
    ],
  },
  {
    id: 'to-zero',
    needs: null,
    where: 'argument',
    state: 'measurable',
    pattern:
      '(?:reduc(?:e[sd]?|ing)|bring(?:s|ing)?|brought|driv(?:e[sn]?|ing)|get(?:s|ting)?|cut(?:s|ting)?) (?:\\S+ ){0,8}?(?:down )?to (?:zero|none)',
    matches: ['Once the number of open findings is brought down to zero, the gate is closed.'],
    leaves: ['The counter starts at zero.', 'The balance is set to zero at midnight.'],
  },
  {
    id: 'whole',
    needs: null,
    where: 'argument',
    state: 'measurable',
    pattern:
      '(?:guarantee|ensur|verif|confirm|achiev|prov)(?:e[sd]?|ing|y|ies|ied|s|ed)? (?:\\S+ ){0,4}?100 ?(?:%|percent) of',
    matches: ['A count on both sides verifies that 100 % of the policies have moved.'],
    leaves: ['100 % of the code is written in one language.'],
  },
  {
    id: 'done-by',
    needs: 'date',
    where: 'argument',
    state: 'measurable',
    pattern: `(?:all|every|each|none of) (?:\\S+ ){1,16}?(?:(?:will (?:be|have been|have)|must be|(?:is|are) to be) (?:\\S+ ){0,2}?${DONE}|${DONE} (?:by|before|until))`,
    matches: ['By March 2027 all policies will be moved to the new ledger.', 'All policies moved by Q3 2027'],
    leaves: ['By March 2027 the team will have looked at the ledger.', 'All policies will be moved to the new ledger.'],
  },
  {
    id: 'done-when',
    needs: null,
    where: 'argument',
    state: 'measurable',
    pattern:
      'before (?:this|it|the (?:decision|change|work|migration|project)) (?:is|can be|will be|counts as) (?:\\w+ ){0,3}?(?:done|complete|implemented|finished)|(?:done|complete|finished) (?:when|once|as soon as) (?:all|every|no|the last)',
    matches: [
      'Every open policy must be settled before this is considered done.',
      'The work is finished when no letter goes out by hand.',
    ],
    leaves: ['The letter is printed before it is sent.', 'The work is done by the night shift.'],
  },
  {
    id: 'test',
    needs: null,
    where: 'argument',
    state: 'measurable',
    pattern:
      '(?:has|have|gets?|with) (?:a|an|its|their|at least one) (?:own |corresponding |matching |dedicated )(?:\\w+ )?tests?|(?:every|each|all) (?:\\S+ ){1,6}?(?:is|are) (?:covered|checked|verified|proved|proven) by (?:\\S+ ){0,3}?tests?',
    matches: ['Every tariff has a corresponding regression test.', 'Each message is covered by an automated test.'],
    leaves: ['The parser has a test mode.', 'We will write tests.'],
  },
  {
    id: 'enforced',
    needs: null,
    where: 'argument',
    state: 'measurable',
    pattern:
      '(?:automated|automatic|lint|linter|linting|archunit|architecture|fitness|contract|static|ci) (?:rules?|tests?|checks?|functions?|builds?|jobs?|gates?) (?:\\S+ ){0,3}?(?:blocks?|fails?|enforces?|verif(?:y|ies)|rejects?|catch(?:es)?)|(?:is|are|will be|gets?) (?:automatically |also )?(?:checked|enforced|verified|validated) (?:by|with|through|using|in) (?:[^\\s;,.]+ ){0,3}?(?:archunit|lint(?:er|ing)?|ci|tests?)',
    matches: [
      'A lint rule fails the build when a page imports the ledger.',
      'The layers are checked by an architecture test.',
      'The naming is enforced in CI.',
    ],
    leaves: ['The CI job runs at night.', 'The input is checked by the form.'],
  },
  {
    id: 'cleared',
    needs: null,
    where: 'argument',
    state: 'vague',
    pattern: '(?:fix|resolve|clear|close|remove|settle|correct) (?:\\S+ ){0,3}?all (?:\\S+ ){0,6}?(?:before|prior to)',
    matches: ['We will settle them all before the new rule is switched on.'],
    leaves: ['We will settle them before noon.'],
  },
  {
    id: 'watched-until',
    needs: 'date',
    where: 'anywhere',
    state: 'measurable',
    pattern:
      '(?:^|we (?:will|shall|should) |the team will )(?:monitor|watch|check|verify|measure|track) (?:\\S+ ){1,20}?(?:to see (?:if|whether)|whether)',
    matches: ['Watch the queue after 1 May 2027 to see if letters still arrive.'],
    leaves: ['We check that the field is filled.', 'We may check whether the field is filled.'],
  },
  {
    id: 'watched',
    needs: null,
    where: 'anywhere',
    state: 'by-figure',
    pattern:
      '(?:we|the team|teams|they) (?:will|shall|should|can)(?: then| also)? (?:(?:measure|monitor|track|benchmark) (?:\\S+ ){0,8}?(?:how (?:many|much|often|well|long|fast)|whether|if|to see|against)|evaluate (?:\\S+ ){0,8}?(?:how (?:many|much|often|well|long|fast)|to see))|(?:measure|compare)[sd]? (?:\\S+ ){0,6}?before and after|but will (?:measure|monitor|evaluate|track) how|track how (?:many|much|often|long)|monitor (?:\\S+ ){1,14}?to see (?:if|whether|how)|benchmarked against',
    matches: [
      'We will evaluate how often clerks correct the amount.',
      'The team will benchmark the new index against the old one.',
      'Track how many letters are still sent by post',
    ],
    leaves: [
      'We will monitor the disks.',
      'How many letters are sent is unknown.',
      'We will evaluate an upgrade if the disks fill up.',
    ],
  },
  {
    id: 'alerted',
    needs: null,
    where: 'decision',
    state: 'vague',
    pattern:
      '(?:add(?:s|ed|ing)?|set(?:ting)? up|introduc\\w+|implement\\w*|have|with) (?:\\S+ ){0,3}?(?:monitoring|alerts?|alerting|alarms?) (?:\\S+ ){0,8}?(?:so that|such that|before|to (?:tell|see|know))|(?:we|the team|teams|they) (?:will|shall|should) (?:\\w+ )?(?:monitor|track|watch|measure|keep an eye on) (?:\\S+ ){0,6}?(?:performance|usage|adoption|impact|effect|feedback|rates?|costs?|latency|errors?|after (?:the )?(?:release|roll-?out|launch|deployment|migration|go-live))',
    matches: [
      'We add alerts on the length of the queue so that nobody waits unseen.',
      'We will monitor the impact on the night shift.',
    ],
    leaves: ['The tool comes with monitoring.'],
  },
  {
    id: 'telling',
    needs: null,
    where: 'argument',
    state: 'vague',
    pattern:
      '(?:the following|these|those|following) (?:metrics|measures|measurements|indicators|figures|kpis) (?:can |will |should |would |could )?(?:help|tell|show|let|indicate)',
    matches: ['The following measures will tell us where the time goes:'],
    leaves: ['The following metrics are exported:'],
  },
  {
    id: 'purpose',
    needs: null,
    where: 'argument',
    state: 'by-figure',
    pattern:
      '(?:(?:primary|main|fundamental|overall|ultimate) )?(?:goal|purpose|aim|objective) (?:of (?:\\S+ ){1,6}?|in (?:\\S+ ){1,8}?|here )?(?:is|was) to (?:\\w+ )?(?:keep|reduce|increase|improve|lower|raise|cut|prove|minimi[sz]e|shorten)',
    matches: ['The purpose of this gate is to keep the number of rejected letters low.'],
    leaves: ['The purpose of this gate is to check letters.'],
  },
  {
    id: 'expected',
    needs: null,
    where: 'argument',
    state: 'by-figure',
    pattern:
      'should (?:then )?no longer (?:be (?:affected|needed|necessary|possible|seen|an? (?:issue|problem))|need|see|cause|fail|occur|happen|suffer|wait)|(?:this|that|it|which) should (?:also |then |greatly |significantly )?(?:ease|improve|reduce|lower|shorten|speed|simplify|increase|cut)|(?:we (?:expect|anticipate|hope)|(?:is|are) expected to|(?<!(?:we|and|can|they) )should) (?:\\S+ ){0,6}?(?:(?:to )?(?:improve|decrease|shrink)|be (?:much |significantly |noticeably )?(?:faster|quicker|cheaper|shorter))|should be (?:just )?(?:at least )?as \\w+ (?:\\S+ ){0,10}?as (?:it (?:is|was) )?(?:today|now|before|currently)|(?:should|will) be (?:done|possible) without any',
    matches: [
      'Claims should no longer be affected by a restart.',
      'This should ease the work of the night shift.',
      'Sending a letter should be just as quick as it is today.',
      'Printing is expected to be much cheaper.',
    ],
    leaves: ['We should no longer use the old gateway.', 'It should be called with a key.'],
  },
  {
    id: 'benefit',
    needs: null,
    where: 'outcome',
    state: 'vague',
    pattern: BENEFIT,
    unless: NO_BENEFIT,
    matches: [
      'Fewer complaints from brokers',
      'Fewer surprises in production',
      'Letters go out in bulk, which reduces postage costs.',
    ],
    leaves: [
      'Increased costs for postage',
      'Higher latency than before',
      'Better error messages',
      'The code gets cleaner.',
      'If we bought it, it would reduce our costs.',
    ],
  },
  {
    id: 'promised',
    needs: null,
    where: 'account',
    state: 'vague',
    pattern: `(?:will|helps?|expect(?:s|ed|ing)?|aims?|hopes?) (?:(?!not )\\S+ ){0,8}?(?:${BENEFIT})`,
    unless: NO_BENEFIT,
    matches: ['One list of suppliers helps to minimise the costs of support.'],
    leaves: ['The supplier cut its costs.', 'Other teams print in bulk to reduce costs.'],
  },
];

/** Keys of front matter under which a record states its measure. */
export const metricKey =
  /^(?:adr[-_.])?(?:success[-_ ]?(?:metrics?|criteri(?:on|a)|measures?)|metrics?|kpis?)(?:\..*)?$/i;

/** Words in the place of a measure that say that there is none. */
export const noMetric =
  /^\W*(?:none|no(?=\W*$|[ \w]{0,20} (?:metrics?|measures?|targets?|kpis?|figures?|criteri(?:on|a)))|n\/a|tbd|tbc|todo|to be (?:defined|decided|determined|done|agreed|confirmed|written)|not (?:yet |currently )?(?:defined|applicable|decided|measured)|(?:we|there) (?:have|has|is|are|do not|don't) (?:have )?(?:no\b|not yet|any))/i;

/** A figure that could be a target: a number with a unit, a percentage, a comparison. */
export const figure =
  '(?:[<>≤≥]\\s?\\d|\\d[\\d,.]*\\s?(?:%|×|(?:percent|per cent|ms|s|sec|seconds?|minutes?|min|hours?|h|days?|weeks?|months?|x|times|requests?|users?|calls?|tickets?|claims?|orders?|errors?|incidents?|eur|euros?|usd|dollars?|gbp|pounds?|chf|per)(?!\\p{L}))|[$€£]\\s?\\d|(?:eur|usd|gbp|chf) \\d|from \\d\\S* to \\d|(?<!\\p{L})(?:zero|none of|no more than|at least|at most|fewer than|less than|more than|under \\d|below \\d|above \\d)(?!\\p{L})|100 ?%)';

/** A check that passes or fails. */
export const passFailTest =
  '(?:tests? (?:pass|cover|check|verif|prove|ensure)|tests? (?:can |will )?be (?:added|written) to|(?:pass|passes|passing) (?:the |all )?\\w* ?tests?|verified (?:by|with|through)|confirmed (?:by|when|through)|(?:lint|architecture|archunit|contract|integration|regression|mutation|automated|e2e|load|unit) (?:rule|test|check)s?|code review|scans? (?:all|every|the)|(?:is|are|can be) (?:checked|enforced|verified|validated|confirmed) )';

/** In a list of criteria: words that leave no middle way between met and not met. */
export const definite =
  '(?:(?:does|do|is|are|must|can|may|shall|will) (?:not|never|no longer)|never|no|all|every|each|exactly|only|make sure|must)';

/** Words in the place of a criterion that leave open how much is enough. */
export const indefinite =
  '(?:rarely|mostly|usually|generally|often|sometimes|easy|easier|easily|simple|simpler|faster|better|cleaner|as \\w+ as possible|reasonabl[ey]|appropriate|sufficient(?:ly)?|significant(?:ly)?)';

/** Headings that may as well name a part of a design: the validation of input, the metrics that a service exports. */
export const homograph = '(?:validations?|verification|(?:key )?metrics|measures|measurements?|compliance|targets)';

/** Words by which a sentence under such a heading speaks of the decision. */
export const checking =
  '(?:make sure|tests?|tested|review(?:s|ed|ers)?|code review|checked by|confirm(?:s|ed)?|verif(?:y|ies|ied)|measure[sd]?|tracked|monitor(?:ed)?|benchmark(?:s|ed)?|audit(?:s|ed)?|target|fewer|decrease|reduction)';

/** Headings under which a good outcome is hoped for, though they stand in the account of how things are. */
export const hope =
  '(?:goals?|objectives?|aims?|(?:expected |key )?(?:benefits?|advantages|outcomes?)|what we want(?: .*)?|what we hope(?: .*)?|desired (?:state|outcomes?)|vision)';

/** Headings within which a benefit is none: what is worse now. */
export const downside =
  '(?:negatives?|cons|bad|downsides?|drawbacks?|disadvantages?|risks?|limitations|concerns|trade-?offs|problems?|issues?|alternatives?|rejected .*|why not.*)';

/** Measures that both sides of the table follow. */
export const sharedMeasure =
  '(?:user|customer|client|citizen|patient|passenger|player|merchant|supplier|broker|claim|callers?(?!\\p{L})|calls?(?!\\p{L}| into)|messages?|letters?|requests we|ticket|complaint|satisfaction|nps|uptime|availab|downtime|outage|cost|price|bill|revenue|sales|payment|saving|conversion|lead time|time to market|response time|waiting|wait time|delivery|delivered|abandon|adoption|incident|sla|service level|backlog|invoice|order|support|migrat\\w+|page load|(?:failure|error|timeout|bounce) rate|dropout|churn|[$€£])';
