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
  cannot: "(?:can(?:no|')t|can not|cannot|cant|could(?: not|n't)|(?:can|could) no longer)",
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

  /** How many, as a limit counts: a figure or a number word with what it counts to follow. */
  count:
    '(?:(?:about|around|roughly|nearly|almost|exactly|just|some|over|~) ?)?(?:\\d[\\d,.]{0,12}k?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|half an|a single|a hundred|a thousand)',
  /** A day or a year in which something ends. */
  date: '(?:(?:the )?(?:end|beginning|middle|start|summer|autumn|spring|winter|course) of |early |late |mid-?)?(?:(?:19|20)\\d\\d|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|next \\w{4,9}|this (?:year|summer|autumn|spring|winter|month))',
  /** Lengths of time that somebody notices. */
  span: '(?:minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?)',
  /** Where a clause ends, and a word that was put last has been said last. */
  clauseEnd: '(?=\\W{0,3}$|[,;:.]| (?:and|so|but|which|because|since|while|whereas) )',

  // What a technology gives or refuses.
  /** What a technology does all day, as a fact: the words behind tell whether that is little. */
  acts: '(?:has|knows|reads|writes|reports?|stores|keeps|sends|speaks|loads|takes|holds|sees|processes|listens|talks|connects|syncs|refreshes|updates|starts|checks|matches|pairs|indexes|renders|prints|scans|opens|imports|exports|signs|compiles|builds|saves|covers|understands|delivers|issues|answers|responds|polls|serves|carries|shows|records|logs|measures|accepts|supports|offers|provides|handles|allows|permits|exposes|returns|runs|works|ships|comes|fits|uses|drives|routes|forwards|forms|publishes|produces|emits|hands out)',
  /** What a technology needs from its surroundings. */
  equipment:
    '(?:licen[cs]es?|servers?|drivers?|adapters?|cards?|cables?|gateways?|agents?|plug-?ins?|clients?|browsers?|connections?|networks?|databases?|disks?|memory|gb|mb|tb|ram|cpus?|gpus?|runtimes?|ports?|certificates?|accounts?|patch(?:es)?|restarts?|reboots?|operating systems?|windows|linux|macos|sdk|librar(?:y|ies)|internet|vpn|root|java|dongles?|batter(?:y|ies)|converters?|bridges?|proxy|proxies|containers?|appliances?|hardware|machines?|kernels?|rebuilds?|releases?|migrations?|outages?|downtime|maintenance windows?|technicians?|specialists?|extensions?|modules?)',
  /** What one thing has to share with another, or there is one of. */
  resource:
    '(?:process|thread|core|machine|server|node|host|instance|database|schema|tables?|disk|connection|pool|line|site|queue|box|vm|cpu|gpu|port|account|tenant|cluster|network|bus|codebase|code base|release|file|library|storage|key|segment|rack|room|building)',
  /** Who sells and mends it. */
  supplier:
    '(?:vendors?|suppliers?|makers?|manufacturers?|compan(?:y|ies)|firms?|contractors?|freelancers?|resellers?|persons?|developers?|source)',
  gives:
    '(?:supports?|provides?|offers?|allows?|permits?|exposes?|enables?|accepts?|handles?|implements?|includes?|contains?|covers?|returns?|works?|runs?|ships?|gives?)',
  /** The verbs whose denial takes something away. */
  give: '(?:support|provide|offer|allow|permit|expose|enable|accept|handle|implement|include|contain|return|work|run|ship|give|guarantee|scale|integrate|enforce|reflect|recogni[sz]e|distinguish|track|preserve|persist|perform|fit|match|ensure|know|possess|detect|understand|respect|propagate|meet|have|lend|come with|close|roll|let|index|speak|read|write|store|keep|sync|parse|validate|sign|encrypt|connect|listen|report|deliver|print|render|pair|cope|survive|cache|log|retry|compress|reach|import|export|load|compile|build|refresh|respond|answer|carry|identify|notice|remember|fall back|reconnect|replicate|upgrade|interoperate|talk)',
  /** What is missing when there is none of it. */
  facility:
    '(?:support|guarantees?|equivalent|mechanisms?|options?|way|means|api|apis|access|control|visibility|rollback|automation|isolation|standard(?:i[sz]ed)?|built-in|integration|documentation|encryption|authentication|validation|versioning|history|notion|concept|capabilit(?:y|ies)|facility|functionality|possibility|ability|alternative|solution|tooling|tools?|type safety|enforcement|transactions?|backups?|failover|redundancy|monitoring|tracing|logging|user-facing|native|native support|official|protection|networks?|internet|connectivity|signal|reception|source code|spare parts|test (?:system|instance|environment)|sandbox|paging|pagination|webhooks?|audit (?:log|trail))',
  /** What a thing that is refused would have been. */
  usable:
    '(?:supported|available|compatible|allowed|permitted|maintained|suitable|suited|designed|configurable|customi[sz]able|included|covered|ready|mature|stable|recommended|sufficient|enough|reliable|safe|secure|correlated|encrypted|persisted|propagated|accessible|applicable|scalable|visible|reusable|portable|thread-safe|idempotent|transactional|deterministic|reversible|practical|viable|feasible|idiomatic|isolated|reachable|readable|use?able|documented|understood|licen[cs]ed|certified|localised|localized|open source|thread[- ]safe|integrated|aware|capable|optimal|ideal|efficient|performant|backwards?[- ]compatible)',

  // What goes wrong.
  harm: '(?:break|hang|crash|deadlock|fail|block|stall|time out|conflict|clash|collide|leak|corrupt|overwhelm|overload|exhaust|exceed|degrade|slow down|slow|lose|bottleneck|bloat|pollute|interfere|saturate|duplicate|diverge|drift|starve|throttle|impede|hinder|hamper|confuse|panic|halt|abort|clobber|overwrite|race|error out|get stuck)',
  harms:
    '(?:breaks|hangs|crashes|deadlocks|fails|stalls|times out|clashes|collides|leaks|corrupts|overwhelms|overloads|exhausts|exceeds|degrades|slows down|slows|loses|bloats|pollutes|interferes|saturates|duplicates|diverges|starves|throttles|impedes|hinders|hampers)',
  trouble:
    '(?:problem|problems|issue|issues|drawbacks?|downsides?|disadvantages?|limitations?|shortcomings?|deal ?breaker|trade-?offs?|concern|concerns|difficulty|difficulties|challenge|challenges|pain points?|bottlenecks?|race conditions?|deadlocks?|failures?|collisions?|conflicts?|overhead|vulnerabilit(?:y|ies)|inconsistenc(?:y|ies)|latency|slowdown|congestion)',
  hard: '(?:difficult|hard|harder|tricky|challenging|cumbersome|awkward|tedious|painful|onerous|non-?trivial|complicated|burdensome|laborious)',
  poor: '(?:limited|minimal|sparse|poor|scarce|incomplete|little|insufficient|inadequate|immature|weak|reduced|restricted|partial|experimental)',
  /** Qualities that are too much of something. */
  size: '(?:slow|large|big|long|many|much|small|old|heavy|coarse|late|high|low|new|complex|complicated|verbose|strict|restrictive|rigid|short|few|little|tight|generic|specific|noisy|chatty|fragile|costly|expensive|broad|often|early|far|narrow|difficult|limited|simplistic|immature|risky|fast)',
} satisfies Readonly<Record<string, string>>;
