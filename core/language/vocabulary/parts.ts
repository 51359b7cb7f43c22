/**
 * The word classes that patterns are made of. A pattern names one in braces, `{system} {cannot}`, and a part may name
 * parts above it. Each is an alternation of a regular expression over lower-case English; a word added here is known to
 * every pattern that uses the part, and the examples beside the patterns show what changes.
 */
export const parts = {
  /** Any word. Bounded, as every repetition is, so that no text makes a pattern slow. */
  word: "[\\w'-]{1,30}",

  // Who is spoken of.
  /** Those who decide and build: what they do is a decision or a task, unless something makes them. */
  team: '(?:we|i|our team|the team|teams?|our developers|developers?|engineers?|maintainers?|contributors?|operators?|administrators?|admins?|component teams|platform team)',
  /** Those for whom it is built. */
  user: '(?:(?:end[- ])?users?|customers?|clients?|consumers?|callers?|integrators?|integrations|applications?|apps)',
  /** Whom a force bears on, as an object. */
  affected:
    '(?:us|users?|the|every|each|all|any|our|their|developers?|teams?|clients?|customers?|callers?|consumers?|apps?|applications?|people|one|it|them|you|a|an)',

  // How it is said.
  be: "(?:is|are|was|were|be|been|being|it's|they're|that's|remains?|seems?|becomes?)",
  /** Words between a verb and what it governs, which change nothing. */
  adverbs: '(?:(?:also|always|now|yet|even|still|itself|by default|at all|to|well|as|[a-z]{2,14}ly) ){0,2}',
  isNot: "(?:{be} (?:not|never|no longer)|(?:is|are|was|were)n't)",
  doesNot:
    "(?:(?:do|does|did|would|will|may|might) (?:not|never)|(?:do|does|did|would)n't|doesnt|dont|won't|wont|no longer)",
  cannot: "(?:can(?:no|')t|can not|cannot|cant|could(?: not|n't))",
  /** It may come to pass. */
  might: '(?:may|might|could|can|would|will)',
  /** What must be done. */
  mustDo:
    "(?:must|ha(?:s|ve|d|ving) to|(?:will|would|'ll|'d|may|might|could) (?:also |still |then )?(?:have|need) to|needs? to|needed to)",
  /** What is asked for, as one verb. */
  demands: '(?:requires?|necessitates?|demands?|mandates?|calls for)',
  wouldDemand: '(?:(?:will|would|may|might|could) (?:also |still |then )?(?:require|necessitate|demand|mandate))',
  degree:
    '(?:very|quite|rather|extremely|relatively|fairly|somewhat|overly|more|really|a bit|highly|incredibly|particularly|notoriously)',
  figure: '(?:\\d[\\d,.]{0,12}|one|two|three|four|five|ten|a single|a few)',

  // What a technology gives or refuses.
  gives:
    '(?:supports?|provides?|offers?|allows?|permits?|exposes?|enables?|accepts?|handles?|implements?|includes?|contains?|covers?|returns?|works?|runs?|ships?|gives?)',
  /** The verbs whose denial takes something away. */
  give: '(?:support|provide|offer|allow|permit|expose|enable|accept|handle|implement|include|contain|return|work|run|ship|give|guarantee|scale|integrate|enforce|reflect|recogni[sz]e|distinguish|track|preserve|persist|perform|fit|match|ensure|know|detect|understand|respect|propagate|meet|have|lend|come with|close|roll)',
  /** What is missing when there is none of it. */
  facility:
    '(?:support|guarantees?|equivalent|mechanisms?|options?|way|means|api|apis|access|control|visibility|rollback|automation|isolation|standard(?:i[sz]ed)?|built-in|integration|documentation|encryption|authentication|validation|versioning|history|notion|concept|capabilit(?:y|ies)|facility|functionality|possibility|ability|alternative|solution|tooling|tools?|type safety|enforcement|transactions?|backups?|failover|redundancy|monitoring|tracing|logging|user-facing|native|native support|official|protection)',
  /** What a thing that is refused would have been. */
  usable:
    '(?:supported|available|compatible|allowed|permitted|maintained|suitable|suited|designed|configurable|customi[sz]able|included|covered|ready|mature|stable|recommended|sufficient|enough|reliable|safe|secure|correlated|encrypted|persisted|propagated|accessible|applicable|scalable|visible|reusable|portable|thread-safe|idempotent|transactional|deterministic|reversible|practical|viable|feasible|idiomatic|authori[sz]ed|isolated|integrated|aware|capable|optimal|ideal|efficient|performant|backwards?[- ]compatible)',

  // What goes wrong.
  harm: '(?:break|hang|crash|deadlock|fail|block|stall|time out|conflict|clash|collide|leak|corrupt|overwhelm|overload|exhaust|exceed|degrade|slow down|slow|lose|bottleneck|bloat|pollute|interfere|saturate|duplicate|diverge|drift|starve|throttle|impede|hinder|hamper|confuse)',
  harms:
    '(?:breaks|hangs|crashes|deadlocks|fails|stalls|times out|clashes|collides|leaks|corrupts|overwhelms|overloads|exhausts|exceeds|degrades|slows down|slows|loses|bloats|pollutes|interferes|saturates|duplicates|diverges|starves|throttles|impedes|hinders|hampers)',
  trouble:
    '(?:problem|problems|issue|issues|drawbacks?|downsides?|disadvantages?|limitations?|shortcomings?|deal ?breaker|trade-?offs?|concern|concerns|difficulty|difficulties|challenge|challenges|pain points?|bottlenecks?|race conditions?|deadlocks?|failures?|collisions?|conflicts?|overhead|vulnerabilit(?:y|ies)|inconsistenc(?:y|ies)|latency|slowdown|congestion)',
  hard: '(?:difficult|hard|harder|tricky|challenging|cumbersome|awkward|tedious|painful|onerous|non-?trivial|complicated|burdensome|laborious)',
  poor: '(?:limited|minimal|sparse|poor|scarce|incomplete|little|insufficient|inadequate|immature|weak|reduced|restricted|partial|experimental)',
  /** Qualities that are too much of something. */
  size: '(?:slow|large|big|long|many|much|small|old|heavy|coarse|late|high|low|new|complex|complicated|verbose|strict|restrictive|rigid|short|few|little|tight|generic|specific|noisy|chatty|fragile|costly|expensive|broad|often|early|far|narrow|difficult|limited|simplistic|immature|risky|fast)',
} satisfies Readonly<Record<string, string>>;

export type PartName = keyof typeof parts;
