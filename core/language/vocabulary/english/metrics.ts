import type { MetricCue } from '../types';
import { bound, numeral } from './metric-parts';
import {
  aim,
  amount,
  bounded,
  changeNoun,
  comparative,
  countedLess,
  deadline,
  falls,
  fewerOf,
  fraction,
  gap,
  holds,
  improved,
  measure,
  people,
  rises,
  trouble,
  wanted,
  watched,
} from './metric-words';

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
  '(?:(?:tail |network |query |request |read |write )?latenc(?:y|ies)|throughput|(?:response|load|loading|build|start-?up|boot|processing|waiting|wait|delivery|cycle|lead|page load|deployment) times?|time (?:to|for|spent|between|until)|time-to-\\w+|cold[- ]starts?|uptime|downtime|availability|outages?|(?:\\w+ )?costs?|(?:cost|time) savings|bills?|spend(?:ing)?|expenses|(?:error|failure|bounce|churn|conversion|success|hit|abandonment|timeout) rates?|(?:\\w+ )?errors|\\w*exceptions?|(?:\\w+ )?failures|timeouts|incidents|(?:help ?desk |support )?(?:tickets|calls)|complaints|numbers? of (?:open |failed |lost )?(?:errors|incidents|tickets|calls|complaints|failures|defects|bugs|outages|users|customers|requests|queries|rejects|rejected \\w+)|(?:customer|user) satisfaction|adoption|revenue|sales|churn|performance|response|(?:memory|cpu|disk|network) (?:usage|use|consumption|footprint|load)|bandwidth|crashes|delays|(?:load|pressure) on|(?:memory|cpu|disk|server|database|network) load|disk space|storage space|round-?trips|(?:network )?traffic|(?:\\w+ )?(?:queries|requests|reads|writes|calls)(?= (?:to|on|against|for|per)(?!\\p{L}))|support (?:requests|load|burden)|(?:manual|duplicate) (?:work|steps|effort)|time[- ]to[- ]market)';

/** Things of which more is worse. */
const harmful =
  '(?:\\w+ )?(?:costs?|latenc(?:y|ies)|errors?|exceptions?|failures?|bills?|spend(?:ing)?|numbers?|times?|downtime|outages?|complaints?|calls?|tickets?|incidents?|timeouts?|(?:memory|cpu|disk|network) (?:usage|use|consumption|footprint|load)|bandwidth|delays)';

/** Words that promise, and not words that order: what follows is expected of the decision. */
const BETTER =
  '(?:reduc(?:e[sd]?|ing|tions? (?:in|of))|decreas(?:e[sd]?|ing|es? (?:in|of))|lower(?:s|ed|ing)?|minimi[sz](?:e[sd]?|ing)|improv(?:e[sd]?|ing|ements? (?:in|of|to))|increas(?:e[sd]?|ing)|shorten(?:s|ed|ing)?|cut(?:s|ting)?|(?:fewer|less|shorter|better|higher|faster)(?! than))';

const BENEFIT = `${BETTER} (?:(?!(?:and|at|for|on|to|by|than|with|when|because|if) )\\S+ ){0,3}?(?:${countable}|${trouble}|${wanted}|in production)|${countable} (?:is|are|will be|gets?|becomes?) (?:\\w+ )?(?:reduced|lowered|improved|shorter|better|faster)|(?:cost|time) savings`;

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

/** Nouns of limits that a product or an interface sets: that they are bounded is no aim. */
const PRODUCT_LIMIT =
  '(?:limit(?:s|ed)?|quotas?|(?:per|a|each) (?:second|client|connection|account|tenant)|/s|rps|size|length|characters|bytes|[kmgt]i?b|connections|payloads?|alerts?|alarms?|defaults?)';

/** Words of a measurement that has been made, and of somebody else's. */
const REPORT =
  '(?:was|were|had|took|came to|has been|have been|already|in (?:our|the|a|an|its|their|early) (?:\\S+ )?(?:benchmarks?|tests?|trials?|experiments?|measurements?|prototype))';

/** Words by which a change is expected. */
const EXPECTED = '(?:should|ought to|(?:is|are) (?:expected|meant|likely|hoped|intended|going) to)';

/** More of what nobody wants, less of what everybody does. */
const WORSE = `(?:${wanted}) (?:\\S+ ){0,4}?(?:f[ae]ll|fell|drop|went down|shr[aiu]nk|declin|decreas)\\w*`;

/** Words of somebody else's figures. */
const OTHERS =
  "(?:(?:maker|vendor|author|supplier|manufacturer)(?:s'|'s)|according to (?:the|its|their) (?:vendor|maker|documentation|docs|authors?|site)|in (?:its|their|published|public) (?:own )?benchmarks?|^(?:other|some|many) \\w+|competitors?)";

/** Things that engineers write: what they should be is a rule. */
const ARTEFACT =
  '(?:messages?|schemas?|names?|class(?:es)?|functions?|methods?|files?|commits?|modules?|code|identifiers?|configs?|configurations?|keys?|urls?|paths?|titles?|tests?|intervals?|lists?|branches|records?)';

/** Without `grow`, which is what anything that is built may do. */
const RISES_BY_ITSELF = '(?:rises?|increases?|go(?:es)? up|improves?|climbs?|doubles?|recovers?)';

/** Tests by what they try, in the singular and the plural. */
const TEST =
  '(?:(?:unit|integration|regression|end-to-end|e2e|acceptance|load|contract|architecture|mutation|conformance|automated|snapshot|smoke|system|performance|migration|compatibility|parity|golden) tests?|test (?:suite|case)s?|(?:an?|the|these|those|our|new|more) tests?|tests)';

/** What a test does for those who want to know. */
const PROVES =
  '(?:covers?|verif(?:y|ies)|ensures?|asserts?|proves?|guards?|confirms?|makes? sure|checks? (?:that|whether|if|for)|fails? (?:if|when|unless|whenever|as soon as))(?! nothing)';

/** What a tool does that holds the work to the decision. */
const CHECKS =
  '(?:scans|checks|verifies|flags|walks|parses|lists|reads|reports|validates|asserts|rejects|fails|blocks|detects|enforces|ensures|inspects|compares|counts|matches|warns|prevents|enumerates|cross-checks|covers)';

/** What grows by itself: nobody's aim. */
const LOAD =
  '(?:traffic|load|demand|growth|the number of (?:users|clients|requests|customers|tenants)|user base|volumes?|data|usage)';

/** A number with its decimals, and no version. */
const NUMBER = '(?<![\\d.])\\d+(?:[.,]\\d+){0,4}';

/** Words by which a sentence says how anyone will know that the decision worked. English. */
export const metricCues: readonly MetricCue[] = [
  {
    id: 'label',
    needs: null,
    where: 'anywhere',
    state: 'by-figure',
    naming: true,
    pattern:
      "(?:^(?:success (?:metric|measure|criteri(?:on|a))s?|kpis?|key metrics?|measures? of success|success looks like|success|definition of done|acceptance(?: criteri(?:on|a)| tests?)?|how (?:we|to|will we)(?: will)? (?:know|tell|measure)[^:]{0,40})\\s*(?:[:–—-]|(?<!^success )(?:when|if|by|is|are)(?!\\p{L})).+|^success (?:is|means|will be|would be) (?!(?:measured|judged|tracked|evaluated|returned|signalled|signaled|indicated|reported|logged|stored|shown|a status|an? \\w+ code|not|likely|assumed)(?!\\p{L})).+|(?:we|both sides)(?:'ll| will| can) (?:know|judge|consider|call|regard) (?:that )?(?:(?:it|this|we|the \\w+) )(?:\\S+ ){0,3}?(?:worked|works|succeeded|(?:a )?success(?:ful)?) (?:\\S+ ){0,3}?(?:when|if|by|once|as soon as)|(?:it|this|the \\w+(?: \\w+)?) (?:is|will be|counts as|is deemed|is considered|is regarded as|has been) (?:\\w+ )?(?:\\w+ )?(?:a success|successful|worth it|worthwhile) (?:when|if|once|as soon as)|we(?:'ll| will| shall|'re| are)?(?: \\w+)? (?:happy|satisfied|content) (?:when|if|once|as soon as)|(?:is|are) (?:our|the) (?:measure|yardstick|benchmark for success|test of success|indicator that)|(?:is|are) (?:how|what) we (?:will )?(?:judge|measure|go by)|^(?:our|the) (?:measure|yardstick|test|indicator) (?:is|will be)|(?:pays|paid|has paid) off (?:when|if|once)|^(?:if|when|unless) .{8,}, (?:\\S+ ){1,4}?(?:has|have|will have) (?:failed|succeeded|worked|paid off|not worked))",
    matches: [
      'We will know that it worked when no clerk types a claim twice.',
      'Success metric: days to the first payment',
      'The number of lost letters is our yardstick.',
      'Success is a quote within ten seconds.',
      'We will be happy when brokers stop calling.',
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
    pattern: `(?:^(?:target|goal|objective|slo|sla)s?\\s*[:–—-].+|(?:aim(?:s|ing)? (?:for|at)|(?:we|to) target) (?:\\S+ ){0,3}?${NUMBER} ?%|^(?:\\w+ ){0,3}?target(?: of|:)? ${NUMBER} ?%|(?:our |the )?(?:goal|target|aim|objective)(?: for (?:\\S+ ){1,5}?|s? )(?:is|are|was|of)|(?:is|are) (?:our|the) (?:goal|target|aim|objective)|^(?:target|goal|aim) for (?:\\S+ ){0,4}?\\S+:|(?:to be|must be) (?:reached|achieved|met) (?:by|in|within)|(?:hold|bind) ourselves (?:\\w+ )?to|(?:we|i|the team) (?:\\w+ )?(?:want|would like|expect|need|aim for|hope for) (?:to (?:see|get|have) )?(?:${bound} )?${fraction}|(?:we |and )(?:commit|promise|guarantee)s? (?:\\S+ ){0,5}?\\d\\S* ?%|(?:ideal|desired|acceptable|targeted) (?:\\w+ ){0,2}?${countable})`,
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
    id: 'aimed-figure',
    needs: 'figure',
    where: 'decision',
    state: 'measurable',
    pattern: `${measure} ${gap(9)}${aim} ${gap(2)}(?:${holds}|${falls}|${rises}) ${gap(4)}(?:${bounded}|${amount})`,
    unless: `${SETTING}|${PRODUCT_LIMIT}|${SUPPOSED}`,
    matches: [
      'The share of claims that are paid twice is to fall under 1 % by May 2027.',
      'Calls to the claims desk should drop to 40 a day.',
      'The wait for a quote must never exceed two minutes.',
      'The failure rate should be 0 % after the last run.',
      'Response times will stay below 200 ms.',
    ],
    leaves: [
      'The number of claims should be known.',
      'The failure rate should be known.',
      'The timeout should be 30 seconds.',
    ],
  },
  {
    id: 'bounded',
    needs: 'figure',
    where: 'result',
    state: 'measurable',
    pattern: `(?:^(?:\\S+ ){0,3}?${measure}(?: (?:of|for|in|from|to|per|until|between|on|after|at|with) (?:\\S+ ){0,10}?\\S*?)?(?::|,| ${holds}| ${falls}| ${rises}| is kept)? ${bounded}|(?:\\S+ ){1,12}?\\S+: (?:${bound} )?\\d[\\d.,]* ?%(?=[.,;]? *$)|(?:${deadline}),? ${gap(2)}${bounded}|^(?:[^\\s,;]+ ){1,6}?${bound} \\d[\\d.,]* ?(?:%|percent|per cent)(?=$|[.,;]| (?:by|within|in|after|over|for|during|and|of) )|.* (?:in|for|on) (?:${bound} )?\\d[\\d.,]* ?% of (?:the )?(?:\\w+ ){0,2}?(?:cases|time|days|nights|weeks|months)|.*\\d[\\d.,]* ?% of the time)`,
    unless: `${SETTING}|${PRODUCT_LIMIT}|${SUPPOSED}|${REPORT}|${OTHERS}`,
    matches: [
      'Energy per letter falls below 4 Wh.',
      'Letters that go out on the same day: 97 %',
      'By June 2027, at most five letters a week go out by hand.',
      'Median time to a quote under ten seconds',
      'Wait for a broker: at most two minutes',
      'The cost per claim stays below 30 EUR.',
    ],
    leaves: ['The size of a letter is at most 2 MB.', 'The queue was below 40 claims last year.'],
  },
  {
    id: 'share-held',
    needs: null,
    where: 'result',
    state: 'measurable',
    pattern: `^(?:by [^,]{3,40}, )?(?:(?:${bound}|nearly|almost|about) )?${fraction} (?:of )?(?:\\S+ ){1,14}?(?:${bounded}|${aim}|${watched}|on the (?:same|next|promised|right|agreed) day|on time|without|(?:needs?|has|have|gets?|with) no|${deadline})`,
    unless: `${SETTING}|${SUPPOSED}|${REPORT}|${OTHERS}`,
    matches: [
      '98 % of the claims are paid within three days.',
      'At least 90 % of brokers will use the form.',
      '99 % of letters leave on the same day.',
    ],
    leaves: ['80 % of the claims come from brokers.'],
  },
  {
    id: 'none-left',
    needs: null,
    where: 'result',
    state: 'measurable',
    pattern: `^(?:no(?: more)? (?:\\w+ ){0,2}?${trouble}|(?:not (?:one|a single)|zero) \\w+|no \\w+ (?:is|are|has|have|gets?|waits?|needs?|goes|fails?)|nobody) ${gap(10)}(?:${deadline}|${watched})`,
    unless: '(?:support|patches|updates?|changes?|plans?|releases?|until)',
    matches: [
      'No complaints from brokers in the first quarter',
      'Not a single lost letter within six weeks of the move',
    ],
    leaves: ['No delay in the form', 'No support for brokers until 2028'],
  },
  {
    id: 'down-to',
    needs: null,
    where: 'argument',
    state: 'measurable',
    pattern: `${measure} ${gap(8)}(?:down|up) ${gap(4)}to (?:(?:about|around|under|over|below) )?${amount} ${gap(3)}(?:${deadline})`,
    unless: `${SETTING}|${SUPPOSED}|${REPORT}|${OTHERS}`,
    matches: ['Complaints per thousand claims (12 now) down to 4 by May 2027'],
    leaves: ['The queue goes down to the cellar by May 2027.'],
  },
  {
    id: 'tracked',
    needs: null,
    where: 'anywhere',
    state: 'measurable',
    pattern: `(?:${BETTER}|fewer|more|${falls}|${rises}) (?:\\S+ ){1,20}?(?:${watched}|shown (?:by|in|on))`,
    matches: ['Fewer calls to the claims desk, as counted by the telephone system'],
    leaves: ['The position is tracked by satellite.'],
  },
  {
    id: 'seen-by',
    needs: null,
    where: 'result',
    state: 'measurable',
    pattern: `.{12,}, (?:as )?${watched}`,
    unless: `${SUPPOSED}|${REPORT}|${PRODUCT_LIMIT}`,
    matches: ['A broker has the quote on the day of the call, counted from the first ring.'],
    leaves: ['The lever was longer, measured from the hinge.', 'Errors are reported by the form.'],
  },
  {
    id: 'for-people',
    needs: 'figure',
    where: 'result',
    state: 'measurable',
    pattern: `${people} ${gap(10)}(?:at most|no more than|not more than|less than|fewer than|under|below|within|at least|no later than|[<≤≥]) ?(?:the |an? )?${amount}|(?:takes?|costs?|gives?|gets?) (?:us|them|(?:an? |the |our )?${people}) ${gap(3)}(?:at most|no more than|less than|under|below|within) ${amount}`,
    unless: `${SETTING}|${PRODUCT_LIMIT}|${SUPPOSED}|${REPORT}|${OTHERS}|(?:can|cannot|may|must|have to|has to|need to|limited|only|last year)`,
    matches: [
      'The claims desk gets no more than 30 letters a week; customers wait at most two days.',
      'A quote takes a broker less than a minute.',
    ],
    leaves: ['Brokers can attach at most 10 letters.', 'Brokers wait up to two hours.'],
  },
  {
    id: 'instead-of',
    needs: null,
    where: 'result',
    state: 'measurable',
    pattern: `(?:\\d[\\d.,]*|${numeral}) (?:\\S+ ){0,4}?(?:instead of|rather than|down from|up from) (?:(?:the|about|around|almost|over) ){0,2}(?:[$€£]?\\d[\\d.,]*|${numeral}(?!\\p{L}))|\\d\\S*(?: \\S+){0,2}?[,;(]* ?\\(?(?:today|now|currently|at present|last year|so far)(?: it (?:is|was))?:? (?:about |around )?[$€£]?\\d[\\d.,]*|\\d\\S* (?:\\S+ )?(?:today|now|last year)[,;)]+ (?:to )?[$€£]?\\d[\\d.,]*|(?:\\d|${numeral} )(?:\\S+ ){1,6}?(?:it|they|that) (?:was|were|is|are) (?:\\w+ )?(?:\\d[\\d.,]*|${numeral})(?= *(?:[.,;)]|$|today|now|before))`,
    unless: `${SETTING}|chars?|characters|bytes|lines|files|${SUPPOSED}|${OTHERS}|an? (?:\\S+ ){1,3}?(?:instead of|rather than) an?`,
    matches: [
      'A quote takes two days instead of nine.',
      'Cost per letter: €0.04, today €0.11',
      'A clerk sends 40 letters a day, up from 28.',
    ],
    leaves: ['We send a form instead of a letter.'],
  },
  {
    id: 'halved-by',
    needs: null,
    where: 'result',
    state: 'measurable',
    pattern: `(?:(?:is|are|be|them|it) (?:halved|doubled|tripled|gone|cut (?:in|by) half)|${measure} ${gap(10)}(?:is|are) (?:zero|nil|none)) ${gap(4)}(?:${deadline})`,
    unless: SUPPOSED,
    matches: ['Lost letters are halved within a year.', 'The number of open claims is zero at the end of the quarter.'],
    leaves: ['Letters are halved by the printer.'],
  },
  {
    id: 'gate',
    needs: 'figure',
    where: 'decision',
    state: 'measurable',
    pattern: `(?:starts?|follows?|begins?|goes live|is opened|are opened|is switched on) (?:only )?(?:when|once|after|as soon as) ${gap(14)}(?:\\d\\S*|${numeral} (?:days|weeks|months))|(?:go|goes|switch\\w*|mov(?:e[sd]?|ing)|turn\\w*|roll\\w*|exten\\w*|expan\\w*|releas\\w+|retir\\w+|remov\\w+|shut|stop\\w*|continu\\w+|start\\w*|open\\w*|accept\\w*|merg\\w+|ke(?:ep|pt)\\w*|sign\\w*|hand\\w*|proceed\\w*|clos\\w+|follow\\w*) ${gap(8)}(?:once|only when|as soon as|only if|until|when) ${gap(6)}(?:${measure} ${gap(8)}${bounded}|(?:${bound} )?${fraction} of)|(?:less|fewer|more) than \\d\\S* ?(?:%|percent) ${gap(10)}(?:rolled? back|revert(?:ed)?|abandon(?:ed)?|reject(?:ed)?|not (?:be )?merged|withdrawn?)|(?:less|fewer|more) than \\d\\S* ?(?:%|percent) ${gap(14)}(?:we|the team) (?:will )?(?:go back|return|stop|undo|roll back|switch back|give up)|(?:go back|return|rolled? back|revert(?:ed)?|abandon(?:ed)?|withdrawn?) ${gap(6)}(?:if|unless|when) ${gap(6)}${measure} ${gap(8)}${bounded}`,
    unless: `${SETTING}|${SUPPOSED}|alerts?|alarms?|retr(?:y|ies)|(?:re-?)?(?:consider|visit|evaluate)\\w*`,
    matches: [
      'We open the form to the other branches once the share of lost claims is below 2 %.',
      'With less than 5 % of improvement the form is abandoned.',
    ],
    leaves: [
      'We will reconsider the form once the number of claims is above 900.',
      'The form opens when it is called.',
    ],
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
    id: 'from-to',
    needs: null,
    where: 'argument',
    state: 'measurable',
    pattern: `(?:go(?:es)?|falls?|drops?|shrinks?|comes?|rises?|climbs?) (?:down |up )?from (?:\\S+ ){0,2}?(?:\\d[\\d.,]* ?%|[$€£]\\d\\S*|(?:\\d[\\d.,]*|${numeral}) (?:(?:an?|per) \\w+|seconds?|minutes?|hours?|days?|weeks?|months?)) (?:\\S+ ){0,4}?to (?:\\S+ ){0,2}?(?:\\d[\\d.,]*|[$€£]\\d\\S*|${numeral}(?!\\p{L})|zero|none)|(?:${measure}(?: (?:of|for|in|per|until|between|on|at|to) (?:\\S+ ){0,6}?\\S*?)?[:,]?(?= from)|${LESS}|improv\\w*|sped|speed\\w*|(?:throughput|uptime|availability|adoption|satisfaction|conversion|share|score|coverage|${wanted}) (?:\\w+ ){0,5}?${MORE}|${MORE} (?:\\S+ ){0,4}?(?:throughput|uptime|availability|adoption|satisfaction|conversion|share|score|coverage)) (?:\\S+ ){0,12}?from (?:\\S+ ){0,3}?[~<$€£]?\\d\\S* (?:\\S+ ){0,6}?to (?:\\S+ ){0,3}?(?:[~<$€£]?\\d|zero|none|no)\\S*`,
    unless: `from (?:(?!(?:by|until|before|in) )\\S+ ){0,8}?(?:19|20)\\d\\d(?!\\d)|${LOAD} (?:\\S+ ){0,10}?gr[eo]w|at the time of writing|${SETTING}|${SUPPOSED}|${WORSE}`,
    matches: [
      'The waiting time falls from 9 days to 4.',
      'The wait for a letter falls from 9 days to 4 by 31 March 2027.',
      'Lost letters go from six a month to two.',
      'Mean time to a quote went from 900 ms down to 60 ms',
    ],
    leaves: [
      'We move the claims from the mainframe to the cluster.',
      'We reduce the default timeout from 60 s to 30 s.',
      'The bill grew from 3 to 9 million.',
      'The rating of the form fell from 4.6 to 3.',
    ],
  },
  {
    id: 'from-to-by',
    needs: null,
    where: 'anywhere',
    state: 'measurable',
    pattern: `\\S{1,40}[:,] from (?:\\S+ ){0,4}?(?:[$€£]?\\d\\S*|${numeral}) (?:\\S+ ){0,6}?to (?:\\S+ ){0,4}?(?:[$€£]?\\d\\S*|${numeral}|zero|none|half) (?:\\S+ ){0,6}?by \\S+`,
    matches: ['Fewer letters by hand: from 40 a day to 5 by 31 March 2027.'],
    leaves: ['We print: from 9 to 5 the desk is open.'],
  },
  {
    id: 'better-by',
    needs: null,
    where: 'argument',
    state: 'measurable',
    pattern: `(?:${LESS}|improv\\w*|speed\\w*|sped|sav(?:e[sd]?|ing)|${aim} (?:beat|exceed|outperform|surpass)) (?:\\S+ ){0,8}?(?:by (?:about |around |up to |over |more than )?${NUMBER}(?: ?(?:to|-|–) ?${NUMBER})? ?(?:%|x|×|times|percent)|${NUMBER} ?[x×](?![\\w.]))|${NUMBER} ?(?:%|x|×|times|percent) (?:fewer|less|faster|cheaper|smaller|lower|shorter|(?:\\S+ ){0,3}?(?:reduction|improvement|decrease|speed-?up))|[x×] ?${NUMBER} (?:times? )?(?:faster|fewer|less|smaller|lower)|${LESS} (?:\\S+ ){0,8}?(?:by (?:about |over |more than )?(?:half|a third|a quarter|two thirds|an order of magnitude)|in half|(?:${FEW}|\\d+)-?fold)|halv(?:e[sd]?|ing) (?:\\S+ ){0,4}?${countable}|(?:twice|(?:${FEW}|\\d+) times) as (?:fast|cheap|many|quick)|sav(?:e[sd]?|ing) (?:\\S+ ){0,5}?(?:[$€£] ?\\d\\S*|${NUMBER}k? (?:eur|euros?|usd|dollars|gbp|pounds|minutes?|hours?|days?|weeks?|months?))|${NUMBER} ?(?:ms|s|sec|seconds|min|minutes|hours|h|days|%) ?(?:→|->|=>) ?${NUMBER} ?(?:ms|s|sec|seconds|min|minutes|hours|h|days|%)|${NUMBER} ?% (?:\\S+ ){0,5}?(?:before|earlier|until now) (?:\\S+ ){0,3}?(?:to|and|but) (?:\\S+ ){0,2}?(?:\\d|zero|none|no)\\S*`,
    unless: `${SETTING}|${SUPPOSED}|${WORSE}|${OTHERS}`,
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
      "It is 3 times faster in the vendor's benchmark.",
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
      'before (?:this|it|the (?:decision|change|work|migration|project)) (?:is|can be|will be|counts as) (?:\\w+ ){0,3}?(?:done|complete|implemented|finished)|(?:done|complete|finished|accepted|signed off) (?:when|once|as soon as) (?:all|every|no|none|the last|both|the (?:\\S+ ){1,12}?(?:same|match|agrees?|equals?))',
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
    pattern: `(?:has|have|gets?|with) (?:a|an|its|their|at least one) (?:own |corresponding |matching |dedicated )(?:\\w+ )?tests?|(?:every|each|all) (?:\\S+ ){1,6}?(?:is|are) (?:covered|checked|verified|proved|proven) by (?:\\S+ ){0,3}?tests?|${TEST} (?:\\w+ )?(?:(?:must |should |will |has been |have been |can be |will be |is |are )(?:\\w+ )?)?(?:written |added |there |made |used |run )?(?:to )?${PROVES}|(?:implement|writ|add|creat|introduc)\\w* (?:\\w+ )?(?:unit |automated |architecture |fitness )tests? for (?:our|the) (?:\\w+ )?(?:architecture|decisions?|rules?|boundar(?:y|ies)|layers?|conventions?)`,
    unless: `${SUPPOSED} (?:\\S+ ){0,4}?tests?|(?:hard|difficult|harder|impossible|no|without|missing) (?:\\S+ ){0,3}?tests?`,
    matches: [
      'Every tariff has a corresponding regression test.',
      'Each message is covered by an automated test.',
      'A test has been written to fail if a letter has no address.',
      'Integration tests verify that the form and the ledger agree.',
      'We will write architecture tests for the layers.',
    ],
    leaves: ['The parser has a test mode.', 'We will write tests.', 'Tests are hard to write.', 'The tests check in.'],
  },
  {
    id: 'trial',
    needs: 'figure',
    where: 'decision',
    state: 'measurable',
    pattern: `(?:benchmarks?|load tests?|performance tests?|measurements?|experiments?|trials?|prototypes?|tests?) (?:\\S+ ){0,4}?(?:shows?|showed|shown|measured|observed|demonstrat\\w+|indicat\\w+|reveal\\w+|confirm\\w*|gives?|gave) (?:\\S+ ){0,14}?(?:${BETTER}|improvements?|reductions?|gains?|speed-?ups?|from \\S+ to|less|fewer|${changeNoun})|(?:median|mean|average|p\\d\\d|99th percentile) (?:\\S+ ){0,5}?(?:is|are|goes|drops|falls) (?:\\S+ ){0,3}?\\d[\\d.,]* ?(?:ms|s|seconds|minutes)(?= |[.,;)]|$)`,
    unless: `${SETTING}|${OTHERS}|${SUPPOSED}`,
    matches: ['The trial showed an improvement: 20 days to a quote.'],
    leaves: ['Load tests run for 30 minutes.'],
  },
  {
    id: 'held-to',
    needs: null,
    where: 'enforcement',
    state: 'measurable',
    pattern: `(?:^|^[^:]{1,80}: (?:for (?:each|every|all) (?:[^\\s.]+ ){1,14}?)?|^(?:\\S+ ){1,12}?)${CHECKS} (?:\\S+ ){0,3}?(?:for|that|whether|if|every|each|all|any|no|the|an?|which|files?|calls?|imports?|\\w+s)|(?:rule|check|job|linter|test|hook|gate|script|analy[sz]er)s? (?:file )?(?:\\([^)]{1,60}\\) )?(?:defines?|contains?|holds?|adds?) (?:\\w+ ){0,2}(?:rules?|checks?|tests?)`,
    unless:
      'not (?:yet )?(?:implemented|enforced)|no (?:\\w+ ){0,3}(?:rule|check|test)s?|(?:could|might|may) be|reviewers? (?:must|should)',
    matches: [
      'Letter rule: Scans all drafts for a missing address.',
      'Letter rule: For each street of the town, at any age, verifies a house number.',
      'Letter rule: Enumerates the drafts, then reports any mismatch.',
      'The nightly job verifies that the sums agree.',
    ],
    leaves: ['A check could be added later.', 'Letters are sorted by street.'],
  },
  {
    id: 'expected-at-the-end',
    needs: null,
    where: 'argument',
    state: 'measurable',
    pattern: `(?:when|once) (?:complete|completed|done|finished|deployed|migrated|the (?:\\w+ ){1,3}?(?:is|are|has been|have been) (?:complete|completed|done|finished|deployed|migrated|moved)),? (?:\\S+ ){1,6}?(?:should|must|will) (?:\\w+ )?(?:\\w+ )?(?:no|none|not|the same|identical|equal|match|agree|only|unchanged|zero|all)|(?:will|should|must) be (?:compared|checked|verified|tested|counted|audited|reconciled) (?:\\S+ ){0,8}?to (?:ensure|verify|confirm|make sure|prove|check) (?:that )?(?:all|every|each|no|none|both|nothing|the same)|(?:will|should|must) be (?:\\w+ (?:and )?){0,3}?(?:compared|checked|verified|tested) against (?:the |its |their )?(?:old|existing|current|previous|former) (?:behaviou?rs?|results?|outputs?|implementation|system|figures|numbers)`,
    matches: [
      'When complete, the report should show no open claims.',
      'Both ledgers will be compared after the move to ensure that all sums agree.',
      'Each step must be constantly reviewed and tested against the old behaviour.',
    ],
    leaves: [
      'When done, the form should close.',
      'The sums will be compared by a clerk.',
      'The driver must be tested against the database.',
    ],
  },
  {
    id: 'to-be-confirmed',
    needs: null,
    where: 'argument',
    state: 'measurable',
    pattern:
      '(?:should|will|must|can|to) (?:\\w+ )?be (?:\\w+ )?(?:confirmed|verified|proven|validated|measured) (?:by|with|through|using) (?:\\S+ ){0,4}?(?:benchmarks?|load tests?|tests?|measurements?)',
    matches: ['This should be also confirmed by running the relevant benchmarks.'],
    leaves: ['The address should be confirmed by letter.'],
  },
  {
    id: 'enforced',
    needs: null,
    where: 'argument',
    state: 'measurable',
    pattern:
      '(?:automated|automatic|lint|linter|linting|archunit|architecture|fitness|contract|static|ci) (?:rules?|tests?|checks?|functions?|builds?|jobs?|gates?) (?:\\S+ ){0,3}?(?:blocks?|fails?|enforces?|verif(?:y|ies)|rejects?|catch(?:es)?)|(?:is|are|will be|gets?) (?:automatically |also )?(?:checked|enforced|verified|validated|guarded) (?:by|with|through|using|in|via|at) (?:[^\\s;,.]+ ){0,3}?(?:archunit|lint(?:er|ing)?|ci|tests?|code review)|(?:rule|check|linter|job|hook|gate|guard|test) (?:\\S+ ){0,10}?(?:fails|blocks|breaks|stops|rejects) (?:the |an? |any |every )?(?:\\w+ )?(?:build|pipeline|merge|pull request|pr|commit|ci|release|check|deployment)s?(?= |[.,;]|$)',
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
      '(?:(?:^|we (?:will|shall|should) |the team will )(?:monitor|watch|check|verify|measure|track) (?:\\S+ ){1,20}?(?:to see (?:if|whether)|whether))',
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
    pattern: `(?:we|the team|they) (?:will|shall|should) (?:ask|survey|interview|poll) (?:the |our |all )?(?:\\w+ )?${people}|will (?:show|be seen) in the (?:number|share|rate)|(?:add(?:s|ed|ing)?|set(?:ting)? up|introduc\\w+|implement\\w*|have|with) (?:\\S+ ){0,3}?(?:monitoring|alerts?|alerting|alarms?) (?:\\S+ ){0,8}?(?:so that|such that|before|to (?:tell|see|know))|(?:we|the team|teams|they) (?:will|shall|should) (?:\\w+ )?(?:monitor|track|watch|measure|keep an eye on|look at|follow|observe|count|compare) (?:\\S+ ){0,6}?(?:performance|the number of|the share of|usage|adoption|impact|effect|feedback|rates?|costs?|latency|errors?|after (?:the )?(?:release|roll-?out|launch|deployment|migration|go-live))`,
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
      '(?:the following|these|those|following) (?:metrics|measures|measurements|indicators|figures|kpis) (?:can |will |should |would |could )?(?:help|tell|show|let|indicate)|(?:will|should) (?:tell|show)(?: us)? (?:whether|if|how (?:many|much|well))|(?:will need|needs?|ha(?:s|ve)) to be (?:closely |carefully |regularly )?(?:monitored|measured|watched|tracked|benchmarked) (?:\\S+ ){0,6}?(?:to (?:make sure|ensure|see|verify|confirm|know|check)|so that)',
    matches: [
      'The following measures will tell us where the time goes:',
      'Postage will need to be monitored to make sure that it stays low.',
    ],
    leaves: ['The following metrics are exported:'],
  },
  {
    id: 'should-change',
    needs: null,
    where: 'decision',
    state: 'by-figure',
    pattern: `${people} ${gap(3)}${EXPECTED} ${gap(7)}(?:sooner|earlier|faster|more quickly|less often|more often|${fewerOf}|less time|satisfied|happier|no longer have to)|(?<!(?:we|you|they|i|and) )${EXPECTED} ${gap(1)}(?:reduce|lower|cut|bring down|drive down|shorten|speed up|improve|raise|increase) ${gap(5)}(?:${trouble}|${wanted}|times?|rates?|numbers?)|(?:${EXPECTED}|is to|are to) make (?:\\S+ ){1,4}?(?:faster|quicker|cheaper|safer|shorter|rarer|more (?:reliable|accurate|frequent))|it is (?:expected|hoped) that ${gap(8)}(?:sooner|earlier|${improved}|${falls}|${rises})|(?<!(?:we|you|they|i|and) )${EXPECTED} ${gap(2)}(?:${falls}|${RISES_BY_ITSELF})(?= *(?:$|[.,;:!)]|(?:by|to|from|for|in|with|after|once|over|as|at|when|because|since|below|under|again|further|too|on|during|while|noticeably|significantly|considerably|sharply|a lot|if)(?!\\p{L})))|${EXPECTED} ${gap(1)}(?:be(?:come)?(?: just)?|feel|get|take|run|cost|need|see|have|go|come|happen|occur|end up with|lead to|mean|result in|spend|receive) (?:\\w+ly |much |far |a (?:bit|lot) |no )?${comparative}(?= |[.,;]|$)|${measure} ${gap(8)}(?:should|is expected to|are expected to) (?:(?:stay|remain|be|be kept) (?:low|stable|within|acceptable|unchanged|as)|not (?:fall|drop|rise|increase|suffer|get (?:worse|slower)|decline))`,
    unless: `${SETTING}|${SUPPOSED}|${PRODUCT_LIMIT}|(?:worse|slower|longer|costlier)|${ARTEFACT} ${EXPECTED}|should never|^(?:if|ideally not)|${LOAD} ${gap(6)}(?:is|are) expected to`,
    matches: [
      'Calls about lost letters should go down.',
      'Quotes should become noticeably faster.',
      'Brokers should see fewer forms.',
      'Printing is expected to be much cheaper.',
      'Waiting times are expected to drop in spring.',
      'The load on the desk should stay within reason.',
    ],
    leaves: ['We should drop the form.', 'Letters should be longer.', 'The default should stay as it is.'],
  },
  {
    id: 'hoped',
    needs: null,
    where: 'decision',
    state: 'by-figure',
    pattern: `(?:(?:we|i|the (?:team|business|product owner)|${people}) (?:do |also |all )?(?:expect|anticipate|hope|aim|want|would like|look forward|are hoping|intend)s? ${gap(7)}(?:${improved}|${changeNoun} (?:in|of)|${trouble} ${gap(5)}(?:to |will )?(?:${falls})|${wanted} ${gap(5)}(?:to |will )?(?:${rises}))|(?:the|our|its) (?:aim|goal|objective|hope|expectation|hypothesis|idea|bet|intention) is ${gap(6)}(?:${improved}|happier|${people} ${gap(4)}(?:no longer|never|always)|${trouble} ${gap(6)}${falls}|${wanted} ${gap(6)}${rises}))`,
    unless: `${SETTING}|(?:not|no|n't) (?:expect|anticipat|hope)\\w*|${LOAD}|more than|higher ${trouble}|(?:increases?|rises?) (?:in|of) ${gap(2)}${trouble}`,
    matches: [
      'We hope that fewer brokers will call.',
      'We expect a drop in complaints.',
      'The team anticipates that waiting times will fall.',
    ],
    leaves: ['We expect a letter.', 'We expect traffic to increase.', 'We do not expect fewer calls.'],
  },
  {
    id: 'purpose',
    needs: null,
    where: 'argument',
    state: 'by-figure',
    pattern:
      '(?:(?:primary|main|fundamental|overall|ultimate) )?(?:goal|purpose|aim|objective) (?:of (?:\\S+ ){1,6}?|in (?:\\S+ ){1,8}?|here )?(?:is|was) to (?:\\w+ )?(?:keep|reduce|increase|improve|lower|raise|cut|prove|minimi[sz]e|shorten)|(?:goal|aim|objective) is to (?:\\S+ ){1,12}?(?:percentage|share|rate|number|proportion) of|(?:we|the team) (?:\\w+ )?(?:wants?|aims?|intends?) to (?:minimi[sz]e|maximi[sz]e) (?:\\S+ ){0,2}?(?:downtime|outages?|errors|failures|incidents|costs?|complaints|delays|uptime|availability|satisfaction|disruption)',
    matches: [
      'The purpose of this gate is to keep the number of rejected letters low.',
      'We want to minimise complaints.',
    ],
    leaves: ['The purpose of this gate is to check letters.'],
  },
  {
    id: 'expected',
    needs: null,
    where: 'argument',
    state: 'by-figure',
    pattern:
      'should (?:then )?no longer (?:be (?:affected|needed|necessary|possible|seen|an? (?:issue|problem))|need|see|cause|fail|occur|happen|suffer|wait)|(?:this|that|it|which) should (?:also |then |greatly |significantly )?(?:ease|improve|reduce|lower|shorten|speed|simplify|increase|cut)|(?:we (?:expect|anticipate|hope)|(?:is|are) expected to|(?<!(?:we|and|can|they) )should) (?:\\S+ ){0,6}?(?:(?:to )?(?:improve|decrease|shrink))|should be just as \\w+ (?:\\S+ ){0,10}?as (?:it (?:is|was) )?(?:today|now|before)|(?:should|will) be (?:done|possible) without any',
    matches: ['Claims should no longer be affected by a restart.', 'This should ease the work of the night shift.'],
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
  {
    id: 'fewer',
    needs: null,
    where: 'result',
    state: 'vague',
    pattern: `(?:^(?:\\S+ ){0,3}?${people} (?:\\S+ ){1,4}?(?:less (?:time|often)|less(?= *(?:[.,;]|$))|sooner|earlier|more quickly|faster)|^more ${people}(?!-)|(?:^(?:\\S+ ){0,4})?will (?:\\w+ )?(?:shrink|go down|come down|disappear|decline|fall)(?= *(?:$|[.,;]|(?:by|to|from|for|in|with|after|as|because|since|over|noticeably|considerably)(?!\\p{L})))|^(?:\\S+ ){0,4}?${trouble} ${gap(5)}(?:${falls})(?= *(?:$|[.,;]|(?:by|to|from|for|in|with|after|as|because|since|noticeably|considerably)(?!\\p{L})))|${fewerOf}|(?:${trouble}|${wanted}) (?:\\S+ ){0,6}?(?:will|is going to|are going to) (?:\\w+ )?(?:${falls}|${rises}|be (?:\\w+ly )?(?:${countedLess}|reduced|lowered|improved|halved)))`,
    unless: `${NO_BENEFIT}|can|(?:${trouble}) (?:\\S+ ){0,6}?(?:will|is going to|are going to) (?:\\w+ )?(?:${rises}|be (?:higher|longer|more))|(?:${wanted}) (?:\\S+ ){0,6}?(?:will|is going to|are going to) (?:\\w+ )?(?:${falls}|be (?:lower|less))`,
    matches: ['Brokers send fewer reminders.', 'Complaints about letters will go down.'],
    leaves: ['Fewer dependencies', 'The costs will rise.', 'The adoption will fall.'],
  },
];

/** Keys of front matter under which a record states its measure. */
export const metricKey =
  /^(?:adr[-_.])?(?:success[-_ ]?(?:metrics?|criteri(?:on|a)|measures?)|metrics?|kpis?)(?:\..*)?$/i;

/** Words in the place of a measure that say that there is none. */
export const noMetric =
  /^\W*(?:none|no(?=\W*$|[ \w]{0,20} (?:metrics?|measures?|targets?|kpis?|figures?|criteri(?:on|a)))|n\/a|tbd|tbc|todo|to be (?:defined|decided|determined|done|agreed|confirmed|written)|not (?:yet |currently )?(?:defined|applicable|decided|measured)|(?:we|there) (?:have|has|is|are|do not|don't) (?:have )?(?:no\b|not yet|any))/i;

/** A figure that could be a target: a number with a unit, a percentage, a comparison. */
export const figure = `(?:[<>≤≥]\\s?\\d|\\d[\\d,.]*\\s?(?:%|×|(?:percent|per cent|ms|s|sec|seconds?|minutes?|min|hours?|h|days?|weeks?|months?|x|times|requests?|users?|calls?|tickets?|claims?|orders?|errors?|incidents?|eur|euros?|usd|dollars?|gbp|pounds?|chf|per|cents?|pence|points?|stars?|steps?|clicks?|complaints?|failures?|defects?|in (?:ten|\\d+)|out of|an? (?:second|minute|hour|day|week|month|quarter|year))(?!\\p{L}))|${numeral} (?:\\w+ )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|percent|per cent|in (?:ten|twenty|a hundred|\\d+)|out of (?:ten|\\d+))(?!\\p{L})|${numeral} (?:\\S+ ){0,3}?(?:in|per|out of) (?:a (?:hundred|thousand|million)|\\d)|by (?:half|a (?:third|quarter|fifth|tenth))(?!\\p{L})|[$€£]\\s?\\d|(?:eur|usd|gbp|chf) \\d|from \\d\\S* to \\d|(?<!\\p{L})(?:zero|none of|not one|not a single|no more than|at least|at most|fewer than|less than|more than|under \\d|below \\d|above \\d)(?!\\p{L})|100 ?%)`;

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

/** What a program checks while it runs, under such a heading: that is no check of the decision. */
export const checkedData =
  '^(?:(?:the|each|every|all|an?|any|incoming|user) ){0,4}(?:\\w+ ){0,2}?(?:inputs?|payloads?|signatures?|messages?|tokens?|requests?|fields?|values?|parameters?|forms?|certificates?|headers?|schemas?|keys?|names?|uploads?|data|rows?|arguments?) (?:of (?:\\S+ ){1,4}?)?(?:is|are|must be|will be|should be|gets?) (?:\\w+ )?(?:checked|compared|validated|verified|rejected|turned down|refused|matched|parsed)';

/** Words by which a sentence under such a heading speaks of the decision. */
export const checking =
  '(?:make sure|tests?|tested|review(?:s|ed|ers)?|code review|checked by|confirm(?:s|ed)?|verif(?:y|ies|ied)|measure[sd]?|tracked|monitor(?:ed)?|benchmark(?:s|ed)?|audit(?:s|ed)?|target|fewer|decrease|reduction)';

/** Headings under which a good outcome is hoped for, though they stand in the account of how things are. */
export const hope =
  '(?:goals?|objectives?|aims?|(?:expected |key )?(?:benefits?|advantages|outcomes?)|what we want(?: .*)?|what we hope(?: .*)?|desired (?:state|outcomes?)|vision)';

/** Headings under which it is told how the work is held to the decision; one above may say it. */
export const enforcement =
  '(?:(?:compliance and |automat(?:ed|ic) |manual )?enforcement|(?:.* )?enforcement|compliance(?: .*)?|confirmation|verification|validation|governance|conformance|how (?:it|this) is enforced)';

/** Headings within which a benefit is none: what is worse now. */
export const downside =
  '(?:negatives?|cons|bad|downsides?|drawbacks?|disadvantages?|risks?|limitations|concerns|trade-?offs|problems?|issues?|alternatives?|rejected .*|why not.*)';

/** Measures that both sides of the table follow. */
export const sharedMeasure =
  '(?:user|customer|client|citizen|patient|passenger|player|merchant|supplier|broker|claim|callers?(?!\\p{L})|calls?(?!\\p{L}| into)|messages?|letters?|requests we|ticket|complaint|satisfaction|nps|uptime|availab|downtime|outage|cost|price|bill|revenue|sales|payment|saving|conversion|lead time|time to market|response time|waiting|wait time|delivery|delivered|abandon|adoption|incident|sla|service level|backlog|invoice|order|support|migrat\\w+|page load|(?:failure|error|timeout|bounce) rate|dropout|churn|[$€£])';
