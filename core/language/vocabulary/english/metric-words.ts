/**
 * The word classes that sentences on measures are made of: what is measured, what becomes of it, up to which figure, by
 * when, who watches it, and that it is aimed at. The cues in `metrics.ts` put them in a row. English.
 */
import { bound, deadline, numeral } from './metric-parts';

/** One word of a list, in any of its forms. */
const anyOf = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`;

/** Up to `most` words between two others. */
export const gap = (most: number): string => `(?:\\S+ ){0,${most}}?`;

/** Heads of a phrase that counts or times something: “the share of missed appointments”. */
const quantity = anyOf(
  `shares? percentages? proportions? fractions? numbers? counts? amounts? volumes? rates? ratios? scores? frequency
  averages? median mean p\\d\\d percentiles?`,
);

/** What is timed, by names that nobody wants more of. */
const delay = anyOf(
  'waits? waiting latency latencies durations? delays? downtime outage queues? backlogs? turnaround lateness lag cold.starts?',
);

/** What is timed or there for a time, by other names. */
const time = anyOf('times? hours minutes response responses uptime availability time-to-\\w+');

/** What is paid or used up. */
const spending = anyOf(
  'costs? prices? bills? spend spending expenses? fees? losses waste postage effort overtime consumption footprint',
);

/** What happens often or seldom, and is counted in the plural. Most of it nobody wants. */
const events = anyOf(
  `errors \\w*exceptions failures incidents outages tickets calls complaints refunds rejects rejections declines
  cancellations crashes retries timeouts duplicates defects bugs reports disruptions interruptions disputes accidents
  breaches violations escalations mistakes corrections rollbacks mis-?matches no-shows stock-?outs cheaters surprises
  regressions pages alarms visits stops trips scrap differences discrepancies questions enquiries inquiries letters returns`,
);

/** What is better the more there is of it. */
export const wanted = `(?:${anyOf(
  'throughput uptime availability adoption satisfaction conversions? accuracy ratings? nps revenue turnover sales margins? income profits? savings sign-?ups performance coverage',
)}|(?:mean )?time between (?:\\S+ ){0,3}?failures|mtbf|(?:success|conversion|completion|response|hit|pass|uptake|retention|renewal) rates?|(?:\\w+ )?(?:share|scores?))`;

/** Anything that a figure can be given for. */
export const measure = `(?:${quantity}|${time}|${delay}|${spending}|${events}|${wanted}|(?:memory|cpu|disk|network|storage|energy|power|fuel|water|paper) (?:usage|use|load)|load|churn|usage|traffic|budget|bandwidth|\\p{L}+ per (?!second|request)\\p{L}+|utili[sz]ation)`;

/** What is counted when there is less of it: a benefit that somebody could check. */
export const trouble = `(?:${events}|${delay}|${spending})`;

/** A change of the subject itself. */
export const falls =
  '(?:falls?|drops?|go(?:es)? down|comes? down|decreases?|declines?|shrinks?|halves?|halve|disappears?|vanish(?:es)?)';
export const rises = '(?:rises?|increases?|grows?|go(?:es)? up|improves?|climbs?|doubles?|triples?|recovers?)';

/** Who is served, and who serves them: of a figure for people somebody beside the engineers takes notice. */
export const people = `(?:${anyOf(
  `customers? clients? users? citizens? residents? households? members? guests? visitors? readers? subscribers? callers?
  applicants? claimants? policyholders? patients? nurses? doctors? clinicians? wards? clinics? hospitals? students?
  pupils? parents? teachers? schools? travell?ers? passengers? drivers? couriers? carriers? riders? players? buyers?
  shoppers? sellers? merchants? retailers? suppliers? brokers? advisers? advisors? agents? clerks? caseworkers? officers?
  operators? pickers? packers? fitters? technicians? planners? workers staff employees? colleagues? managers? people
  nobody everyone everybody anyone families farmers? tenants? landlords? donors? volunteers? leaders? inspectors? auditors? purchasing marketing sales finance shops? stores? branches
  support helpdesk council`,
)}|(?:help|service|front|night|late|early|call|contact) (?:desk|shift|cent(?:re|er)))`;

/** What keeps the subject where it is, or says where. */
export const holds =
  '(?:be|is|are|stays?|remains?|reach(?:es)?|averages?|takes?|lasts?|do(?:es)? not exceed|not exceed|never exceeds?|exceeds?|arrives?|stands? at|costs?)';

/** A figure, in digits or in words. */
export const amount = `(?:(?:about |around |roughly |~ ?)?[$€£]?(?<![\\d.])\\d\\S*|(?:half )?${numeral} (?:\\w+ )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|percent|per cent|times|in \\w+|out of \\w+)|${numeral} (?:\\S+ ){0,3}?(?:in|per|out of|of) (?:a )?(?:hundred|thousand|million|ten|\\d[\\d,.]*)|zero|none|nil|half|a (?:third|quarter|fifth|tenth)|every (?:second|third|fifth|tenth|hundredth|thousandth)|one in \\w+)`;

/** A part of a whole: “98 % of”, “nine out of ten”. */
export const fraction = `(?:\\d[\\d.,]* ?(?:%|percent|per cent)|(?:\\d[\\d.,]*|${numeral}) (?:in|of|out of) (?:every )?(?:\\d[\\d.,]*|${numeral})|half|two thirds|three quarters|most)`;

/** A figure and the word that bounds it. */
export const bounded = `(?:${bound}|beyond|one in|(?:a )?(?:maximum|minimum) of) ?(?:the |an? )?(?:${amount}|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty)(?!\\p{L}))`;

/** Words that set a mark for the subject before them. */
export const aim =
  '(?:should|shall|will|must|ought to|(?:has|have|needs?|is|are) to|(?:is|are) (?:expected|meant|intended|supposed|planned|due|projected|forecast) to)';

/** Who looks, and where it can be seen. */
export const watched = `(?:(?:measured|counted|tracked|monitored|reported|surveyed|audited|timed) (?:by|in|from|on|with|each|every|daily|weekly|monthly|quarterly|yearly|annually|per|as|across|against|at the (?:end|till|door|start)|to ${gap(6)}(?:each|every|daily|weekly|monthly|quarterly|yearly))|(?<!(?:well|such|much|long|soon) )as (?:the|our|its|their|each) ${gap(4)}(?:shows?|logs|reports|counts|records|measures|says?)(?: it)?(?= *(?:$|[.,;:)]))|according to (?:the|our) ${gap(3)}(?:survey|reports?|dashboard|statistics|logs?|panel|poll)|on (?:the|our) ${gap(3)}(?:dashboard|scorecard)|which we (?:will )?(?:check|measure|count|track|watch|see)|in (?:the|our|an?) ${gap(2)}survey)`;

export { deadline };

/** Parts of a construction: that there are fewer of them is a plain quality. */
const constructional =
  '(?:dependenc(?:y|ies)|files|lines|parts|things|modules|components|layers|classes|abstractions|options|features|resources|places|changes|concepts|types|fields|steps?|services|libraries|packages|tools|moving|objects|allocations|indirections|conflicts|assumptions|constraints|restrictions|limitations|guarantees|people|maintainers|contributors|than|repositories|configurations?|settings|parameters|properties|branches|methods|functions|transactions|messages|hops|variables|names|keys|apis?|interfaces|nodes|images|developers|teams|characters|guard-?rails|permissions|choices|examples|crds?|variants|cases|versions|templates|scripts|jobs|pods|containers|tables|columns|queries|pages|tests|repos|endpoints|clicks|calls to|lines)';

/** Fewer of something that happens or that somebody has, and not of what a thing is built from. */
export const fewerOf = `fewer (?:(?!${constructional}(?!\\p{L}))\\S+ )?(?!${constructional}(?!\\p{L}))\\p{L}{3,}s`;

/** A comparison of the subject with what is now. Of plain qualities, such as “easier” and “cleaner”, there are none. */
export const comparative = `(?:(?:fast|quick|cheap|short|low|high|fair|saf|earli|soon|rar|calm|happi|fresh|health)e?r|better|${fewerOf}|(?:more|less) (?:often|quickly|likely|time|money|work|satisfied|reliabl[ey]|accurate(?:ly)?|frequent(?:ly)?|customers|users|people|${trouble})|as \\w+ (?:\\S+ ){0,8}?as (?:today|now|before|it (?:is|was)|they (?:are|were)))`;

/** Words that say of something countable that there is less of it, or that it is better. */
export const countedLess = '(?:fewer|less|lower|shorter|faster|quicker|cheaper|earlier|sooner|higher|better)';

/** An improvement of something that is counted. */
export const improved = `(?:${fewerOf}|${countedLess} (?:\\w+ ){0,2}?(?:${trouble}|${wanted}|times?|rates?)|(?:more|less) (?:often|quickly|reliabl[ey]|time)|happier|more (?:\\w+ )?(?:users|customers|people|citizens|patients|orders|${wanted}))`;

/** Nouns of a change. */
export const changeNoun =
  '(?:drops?|falls?|rises?|reductions?|decreases?|increases?|improvements?|declines?|growth|savings?|uplift|gains?)';
