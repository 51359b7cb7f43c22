import type { ImpactPattern } from '../types';
import { impactClauses } from './impact-clauses';
import { impactHints } from './impact-hints';

const said: readonly ImpactPattern[] = [
  {
    id: 'said.label',
    category: 'none',
    certainty: 'clear',
    pattern:
      '^(?:business|customer|user|stakeholder|organi[sz]ational|financial|commercial) (?:impact|value|consequence|effect|case|risk)s?(?: on [^:.]{3,80})?\\s*[:–—-].+',
    matches: ['Business impact: orders wait until Monday.', 'User impact on the counters: longer queues.'],
    leaves: ['The business impact will be described later.'],
  },
  {
    id: 'said.none',
    category: 'none',
    certainty: 'clear',
    pattern:
      'no (?:direct |visible |known )?(?:business|commercial|customer|user|financial) (?:impact|effect|consequence)s?',
    matches: ['No business impact, because only the test system is slow.'],
    leaves: ['The impact on the parser is small.'],
  },
];

const money: readonly ImpactPattern[] = [
  {
    id: 'money.amount',
    category: 'cost',
    certainty: 'clear',
    pattern: '{amount}',
    matches: ['That is $1,200 a month.', 'The licence is 40,000 EUR.'],
    leaves: ['The value is stored in 40 bytes.'],
  },
  {
    id: 'money.pay',
    category: 'cost',
    certainty: 'clear',
    pattern:
      '(?:we|they|you|us|users|customers|teams?|clients|organi[sz]ations?|departments?|company|companies|only|to|already|would|will|must|have to|has to|relayer|who) {gap1}pay(?:s|ing)?(?: (?:for|more|less|only|per|extra|twice|by|both|their|its|our|the (?:bill|licence|license|vendor|supplier|price))|[.,;]|(?:the|a) (?!price|cost|penalty)[a-z]+)|at our (?:own )?(?:cost|expense)|paid (?:plan|tier|licen[cs]e|subscription|version|service)s?|pay[- ]as[- ]you[- ]go|pay[- ]per[- ]\\w+',
    unless: 'pay(?:s|ing)? (?:the |a )?(?:\\w+ )?(?:cost|penalty|price of|attention)',
    matches: ['We only pay for what is printed.', 'It needs a paid plan.'],
    leaves: ['Each read pays the cost of a lookup.'],
  },
  {
    id: 'money.charge',
    category: 'cost',
    certainty: 'clear',
    pattern:
      '(?:charges?|charged|bills?|billed) (?:(?:us |you )?based on|(?:us |you |users )?for (?:hosting|using|storage|support|access|open|every|it)|(?:us |you |customers )?(?:per|by the|for each|for every|hourly|monthly|annually|yearly))|(?:annual|yearly|monthly|hourly|one-time|one-off|extra|additional|recurring|licen[cs]e|licen[cs]ing|subscription|service|set-?up|hosting|registration|membership|egress|usage|transfer) (?:charge|fee|payment|bill|price|subscription|expense)s?|incur\\w* (?:a |any |additional |extra |further )?(?:charge|fee|expense|additional cost|extra cost|further cost)s?|incur (?:a )?costs?|expensive payment|invoiced? us',
    matches: ['The carrier charges per message.', 'There is a one-time set-up fee.'],
    leaves: ['The battery is charged at night.'],
  },
  {
    id: 'money.named-cost',
    category: 'cost',
    certainty: 'clear',
    pattern:
      '(?:cloud|infrastructure|hosting|hardware|aws|azure|gcp|licen[cs]e|licen[cs]ing|subscription|salary|labou?r|staff|personnel|running|operating|operational|maintenance|ongoing|upkeep|development|engineering|migration|support|vendor|financial|monetary|egress|monthly|annual|yearly|recurring|upfront|up-front|switching|opportunity|business|administrative|project|lifecycle|life-cycle|training|implementation|token|api|usage|adoption|billing|compute|storage) (?:and \\w+ )?costs?|(?:cloud|salary|infrastructure|hosting|licen[cs]e|vendor) (?:spend(?:ing)?|expenses?|bills?|dollars|fees?)',
    unless:
      '(?:low|lower|minimal|reduced)? ?(?:storage|compute|api|runtime) costs? (?:of|per) (?:a |each |the )?(?:lookup|call|operation|read|write|node|key)',
    matches: ['The running costs double.', 'Cloud spend falls.'],
    leaves: ['The cost function is convex.'],
  },
  {
    id: 'money.cost-of-doing',
    category: 'cost',
    certainty: 'clear',
    pattern:
      'costs? (?:of|to|for|in) (?:\\w+ )?(?:running|run|operat\\w+|own\\w*|switch\\w*|migrat\\w+|maintain\\w*|maintenance|host\\w*|licen\\w+|implement\\w*|develop\\w*|build\\w*|support\\w*|buy\\w*|adopt\\w*|change|changing|rework|moving|training|downtime|staff|salary)|total costs?|\\btco\\b|costs? (?:a lot|a fortune|too much|(?:more|less) (?:money|to run)|money)|in terms of (?:cloud )?(?:cost|spending|money)',
    matches: ['The cost of running two stacks is known.', 'It would cost money.'],
    leaves: ['The cost of parsing is linear.'],
  },
  {
    id: 'money.cost-change',
    category: 'cost',
    certainty: 'clear',
    pattern:
      '{change} (?:our |the |its |their |a )?{gap2}(?:costs?|expenses?|spend(?:ing)?|fees)|costs? (?:saving|reduction|increase|overrun|control|concern|pressure|advantage|benefit|effective(?:ness)?|efficien\\w+|prohibitive|sensitive|implication|explosion)s?|cost[- ](?:effective|efficient|prohibitive|conscious|free)|{muchOrLittle} (?:\\w+ )?(?:costs?|price|fees?|expenses?)|reduced costs?|savings',
    unless:
      '(?:plan|path|route|edge|node) with the (?:lowest|least|highest) cost|(?:planner|optimi[sz]er) {gap5}costs?|(?:control|flexibility|\\w+) at the cost of|(?:computational|computation|cognitive|runtime|run-time|gas|retry|parse|parsing|parse-time|walk|traversal|write|read|lookup|query|performance|error|memory|cpu|complexity|dependency|serialization|startup|start-up|cache|network|latency|bandwidth|indexing|insert|allocation|copy|verification|proof|configuration) (?:cost|expense|saving)s?|dependency savings',
    matches: [
      'This reduces our hosting costs.',
      'It is the most cost-effective choice.',
      'The price is low and the higher cost is ours.',
    ],
    leaves: ['It adds a small lookup cost.'],
  },
  {
    id: 'money.expensive',
    category: 'cost',
    certainty: 'clear',
    pattern:
      '(?:operationally|financially|too|very|more|most|less|least|comparatively|prohibitively|quite|relatively|extremely|really|hugely) (?:expensive|costly|pricey|affordable)|(?:expensive|costly|cheap) (?:option|product|plan|payment|solution|choice|licen[cs]e|hardware|to (?:run|maintain|host|operate|build|buy|licen[cs]e|fix|change|migrate|own|support|develop|implement|adopt))|cheap(?:er|est)|inexpensive|overpriced|affordab(?:le|ility)|unaffordable|uneconomic(?:al)?|costs? too much|for cost reasons|costs? (?:~|about |around |roughly )?\\d+ ?% (?:more|less)|high price',
    unless:
      '(?:planner|optimi[sz]er|scheduler|router|query) {gap5}cheap\\w*|(?:computationally|slow(?:er)? (?:or|and)|cheap and|and) ?(?:expensive|cheap|costly)|(?:expensive|cheap|cheaper|costly|inexpensive) (?:to (?:compute|enforce|check|call|calculate|evaluate|verify|parse|copy|create|query|execute|hash|serialize|load|construct|test)|operations?|quer(?:y|ies)|calls?|computations?|checks?|writes?|reads?|joins?|lookups?|tests?|requests?|process(?:ing)?|calculations?|serialization|way)|(?:computationally|quer(?:y|ies)|operations?|calls?|computations?|joins?|lookups?|requests?) (?:\\w+ ){0,3}(?:expensive|costly|cheap(?:er)?)|cheaper and faster',
    matches: ['The hosted product is very expensive.', 'Keeping it in the archive is cheaper.'],
    leaves: ['Queries may be slow or expensive.', 'The hash is computationally expensive to compute.'],
  },
  {
    id: 'money.free',
    category: 'cost',
    certainty: 'clear',
    pattern:
      'free of charge|(?:is|are|be|virtually|either|completely) free(?= (?:for|in|and|of charge|or|tier|on)|[.,;)]|$)|free (?:tier|plan|minutes|backups|credits|licen[cs]es?|hosting|trial|version|for (?:open|public|non|us|small))|(?:at )?no (?:extra|additional|further)? ?cost',
    unless:
      '(?:locks?|ports?|slots?|memory|threads?|cpu|disk|blocks?|nodes?|workers?|resources?|connections?|tables?|rows?|mutex|registers?) (?:is|are|be) free|free (?:of|from) (?:errors|bugs|side)',
    matches: ['Reading is free of charge.', 'The plan is free for small schools.'],
    leaves: ['The function is free of side effects.', 'The memory is free again.'],
  },
  {
    id: 'money.budget',
    category: 'cost',
    certainty: 'clear',
    pattern:
      '(?:within|over|beyond|under|exceed\\w*|out of|our|project|annual|monthly|limited|tight|the|team|department\\w*|approved|no|financial|cost) (?:\\w+ )?budget(?:s|ary)?|budget (?:approv\\w+|constraints?|for (?:\\w+ )?(?:year|project|team)|cuts?)|funding|procurement|purchas(?:e|es|ed|ing) (?:of |a |the |additional |more )?(?:licen|hardware|support|plan|product)\\w*',
    unless:
      '(?:error|retry|pattern|pod|disruption|token|latency|time|memory|frame|performance|gas|execution|step|trial) budgets?',
    matches: ['That is beyond our budget.', 'Procurement takes half a year.'],
    leaves: ['The retry budget is used up.'],
  },
  {
    id: 'money.income',
    category: 'cost',
    certainty: 'clear',
    pattern:
      '(?:lost|lose|losing|more|less|additional|annual|recurring|our|generat\\w+|protect\\w*|impact\\w*) (?:\\w+ )?(?:revenue|sales|profits?|income|turnover|funds|money)|revenue (?:loss|stream|impact|growth|from)|(?:lock\\w*|lost|lose|losing|steal\\w*|risk\\w*) (?:\\w+ )?funds|fined|fines|penalt(?:y|ies) (?:of|from|under|by|for (?:late|breach|non))|refunds?|(?:on-chain|transaction|network) fees|financial (?:loss|impact|cost|risk|penalt\\w+|burden|benefit)\\w*|return on investment|\\broi\\b|waste of (?:money|time|resources)|wast(?:e|es|ed|ing) (?:money|resources|spend)',
    matches: ['Each hour means lost revenue.', 'Guests ask for refunds.'],
    leaves: ['The carrier has 40 % by revenue share.'],
  },
  {
    id: 'money.earned',
    category: 'cost',
    certainty: 'clear',
    pattern:
      'revenues?|profit(?:s|able|ability)?|takings|turnover (?:of|falls|rises|per)|sales (?:fall|fell|drop|dropped|rise|rose|grow|grew|are|were|of|lost|figures|target|season)|(?:drop|fall|rise|growth|increase|dip|loss) in (?:sales|turnover|bookings|orders|conversion|donations)|conversion rates?|(?:profit|gross|net|operating|thin|our|retail) margins?|real money|money (?:at once|sooner|later|back|down the drain)|(?:their|our|the|lose|losing|owe|owed|cost|costs) money|writ(?:e|es|ten|ing)[- ]offs?|wrote off|(?:pays?|paid|paying|owe|owed|claim|claims) (?:them |us |for )?(?:damages|compensation)|(?:basket|order|lifetime|customer) value|discounts?|vouchers?|overpa(?:id|y|yments?)|underpa(?:id|y|yments?)|chargebacks?|bankrupt\\w*|insolven\\w+|fraud(?:ulent|sters?)?|given away|for free to',
    unless: 'no-profit|non-?profit|revenue (?:recognition )?(?:table|column|field|report)',
    matches: ['Revenue fell in the summer.', 'We would owe them compensation.'],
    leaves: ['The margins are set in the style sheet.'],
  },
  {
    id: 'money.unit-cost',
    category: 'cost',
    certainty: 'clear',
    pattern:
      '(?:costs?|price|fees?|spend|charge) (?:per|for (?:each|every)) {gap1}{occasion}|(?:costs?|price|bill|fees?|spend|spending) {gap3}(?:falls?|fell|drops?|dropped|rises?|rose|doubles?|doubled|triples?|halves?|halved|goes (?:up|down)|went (?:up|down)|(?:is|are|was|were) (?:\\w+ )?(?:high|low|halved|doubled|cut|reasonable|acceptable|negligible|prohibitive))|(?:licen[cs]es?|seats?|subscriptions?) (?:per|for (?:each|every)|at|from) (?:seat|user|\\d+|{occasion}|{amount})|(?:quoted?|quotes|quotation|offers?) (?:us )?(?:at|of|for|from) (?:{amount}|the vendor)|(?:have|has|need|needs|had) to (?:buy|rent|lease|license|licence)(?! time)|(?:buy|rent|lease|purchase)(?:s|ing)? (?:new|more|another|additional|extra|a second|\\w+ more)',
    unless: '(?:costs?|price) (?:per|for each) (?:call|order)s? (?:is )?(?:o\\(|linear|constant)',
    matches: ['The cost per visit falls by half.', 'We have to buy new scales.'],
    leaves: ['The cost function per node is convex.'],
  },
  {
    id: 'money.cost-word',
    category: 'cost',
    certainty: 'borderline',
    pattern:
      '^[^\\p{L}]*(?:(?:lower|higher|high|low|total) )?(?:costs?|pricing|price)(?= ?[:–—(-])|\\bcosts?|(?<!computationally )(?:expensive|costly)|pricing|prices?|(?<![a-z])spending|billing|invoices?|licen[cs]ing',
    unless:
      '(?:at|with) the cost of|(?:computational|compute|computation|cognitive|runtime|run-time|gas|retry|parse|parsing|parse-time|walk|traversal|write|read|lookup|query|performance|error|memory|cpu|complexity|dependency|serialization|startup|start-up|cache|latency|single|dominant|scan|this|that|localized) costs?|expensive (?:operation|call|quer|way|computation|check)\\w*|costs? (?:function|model|is paid|center|_|with other)|costs? (?:\\w+ ){1,2}(?:lines?|allocations?|calls?|reads?|bytes|ms|cycles)|_cost',
    matches: ['The cost is shared by both offices.', 'Pricing is not published.'],
    leaves: ['The parse cost is paid twice.', 'It costs two extra lines.'],
  },
];

const time: readonly ImpactPattern[] = [
  {
    id: 'time.overhead',
    category: 'time',
    certainty: 'clear',
    pattern:
      '(?:operational|operations|ops|administrative|administration|admin|management|managerial|support|coordination|maintenance|engineering|development|developer|organi[sz]ational|process|communication|review|triage|testing|release) (?:and \\w+ )?(?:overhead|burden|effort|efforts|load|toil|workload|work)',
    unless:
      '(?:carries|add(?:s|ing)?) (?:its own )?maintenance (?:burden|overhead)(?! (?:for|on|to) )|(?:this|the|our|following|in|for|under) development work|(?:release|support|review|process|testing) work(?:s|ed)?',
    matches: ['The operational overhead of patching stays with us.', 'This lowers the support burden.'],
    leaves: ['The network overhead is two bytes.'],
  },
  {
    id: 'time.named-work',
    category: 'time',
    certainty: 'clear',
    pattern:
      '(?:significant|major|large|complete|full|massive|considerable|substantial|huge|big|great|non-trivial|heavy|expensive|costly|extensive|total) (?:amount of |deal of )?{gap1}(?:rewrite|rewriting|refactor\\w*|rework|effort|efforts|investment|undertaking|migration|re-?engineering|re-?architect\\w*|labou?r)',
    matches: ['It would be a complete rewrite.', 'This needs considerable design effort.'],
    leaves: ['The complete file is read.'],
  },
  {
    id: 'time.much-effort',
    category: 'time',
    certainty: 'clear',
    pattern:
      '{muchOrLittle} (?:\\w+ )?(?:efforts?|labou?r|toil|rework|administration|manual (?:work|steps|intervention))|{change} {gap3}(?:efforts?|labou?r|toil|rework|workload)|(?:effort|investment|work|labou?r)[- ](?:intensive|heavy)|(?:balance|required|estimated|worth the|duplicated?|wasted|initial|up-?front|implementation|integration|annotation|manual|team|cross-team) (?:\\w+ )?efforts?|efforts?|no (?:immediate )?implementation work|t-shirt size|little to no maintenance|no maintenance|(?:high|low|less|more|little|minimal) maintenance(?! (?:mode|window))',
    unless:
      '(?:best|in an|as part of the|community|previous|parallel)[- ]efforts?|(?:this|the|that|these|those|both|two|an|ongoing|parallel|larger) efforts? (?:had|has|is|was|are|were|complement\\w*|in|to)|justify {gap2}effort',
    matches: ['It takes the least rework.', 'This is a high effort option.', 'Migration effort is low.'],
    leaves: ['Delivery is best effort.'],
  },
  {
    id: 'time.extra-work',
    category: 'time',
    certainty: 'clear',
    pattern:
      '(?:a lot|lots|a good deal|months|weeks|days|hours|a fair bit) of (?:\\w+ )?work|(?:manual|duplicate|duplicated|extra|additional|significant|considerable|substantial|double|tedious|repetitive|unplanned) (?:\\w+ )?work(?! ?(?:flow|load|er|ing|space))|work (?:for|on the part of) {anyone}|(?:done|doing it|maintained|handled|fixed|updated|performed|entered|do this) (?:manually|by hand)|manual (?:intervention|process|effort|labou?r|maintenance)',
    matches: ['It means a lot of work.', 'There is extra work for the office.', 'The list is maintained by hand.'],
    leaves: ['The worker restarts.'],
  },
  {
    id: 'time.more-work',
    category: 'time',
    certainty: 'borderline',
    pattern: '(?:more|less) (?:\\w+ )?work|(?:maintenance|upkeep)|overhead|patching|invest(?:ment|ing)?|administration',
    unless: '(?:network|memory|performance|runtime|storage|cpu|protocol|space|latency|byte) overhead|maintenance mode',
    matches: ['Two of them are more work.', 'The overhead grows.'],
    leaves: ['The memory overhead is small.'],
  },
  {
    id: 'time.consuming',
    category: 'time',
    certainty: 'clear',
    pattern:
      "(?:time[- ]consuming|takes? (?:too |so |very )?(?:much|long|a lot of) (?:time|longer to (?:implement|deliver|develop|build|release))|(?:a |huge |big )?wast(?:e|es|ing) (?:of )?time|(?:save|saves|saved|saving|spend|spends|spent|spending|lose|loses|losing|cost|costs) {gap3}(?:time|hours|days|weeks)(?! ?out)|engineer(?:ing)? time|(?:developer|staff|team|people|analyst|operator|support|admin|user)s?'? ?s? time)",
    unless:
      'spend(?:s|ing)? (?:\\w+ )?(?:cpu|compute|most of its) time|saves? (?:\\w+ )?(?:round|startup|load|execution)[- ]?(?:trip )?times?',
    matches: ['Sorting them is time-consuming.', 'It saves hours of typing.', 'Engineer time is scarce.'],
    leaves: ['The time is stored in UTC.'],
  },
  {
    id: 'time.span-of-work',
    category: 'time',
    certainty: 'clear',
    pattern:
      '{number} (?:person|man|developer|engineer|staff)[- ]?{period}|\\(~?\\d+\\+? (?:hours|days|weeks)(?= |\\))|\\d+\\+? (?:hours|days|weeks)(?= \\()|(?:estimated|estimate:|roughly|about|approximately) {number} (?:minutes|hours|days|weeks)|{number} {period} (?:of (?:\\w+ )?(?:work|effort|development|delay|engineering|time|downtime)|late|later than|longer|to (?:implement|build|deliver|develop|migrate|complete|fix|resolve|set up|get|approve|onboard)|(?:each|per|every|a) (?:day|week|month|year|release|sprint|person|developer))|(?:takes?|took|last(?:s|ed)|requires?|within|over) (?:about |around |roughly |almost |up to |several |many )?{number} (?:days|weeks|months|sprints)',
    unless:
      '(?:deprecat|retention|retain|keep|expire|ttl|rotate|period|every|grace|timeout)\\w* {gap3}(?:\\d+ )?{period}',
    matches: ['It takes three weeks to build.', 'We lose two days each month to it.'],
    leaves: ['Logs are kept for 30 days.'],
  },
  {
    id: 'time.people-hours',
    category: 'time',
    certainty: 'clear',
    pattern:
      '{workingTime}|{number} (?:hours?|days?|weeks?|evenings?) (?:less|extra|earlier|sooner)|(?:takes?|costs?) (?:them|us|him|her|you) (?:an?|half a|the whole) (?:evening|morning|day|week|hour)|(?:{number} (?:minutes?|hours?)|(?:\\d+|two|three|four|five|six|several) (?:days?|weeks?)) (?:(?:of (?:\\w+ ){1,2})?(?:a|per|each|every|for (?:each|every)) )(?:shift|employee|patient|customer|claim|invoice|case|visit|person|developer|engineer|nurse|clerk|driver|store|shop|ward|seat|adviser|teacher|release manager)|(?:months|weeks|years|days|man-?days|person-?days) of (?:project|staff|calendar|consult\\w+|engineering|development) (?:time|work|effort)|project (?:time|months)|(?:on|at) (?:weekends|night(?= (?:for|because|to)))|night shifts?|early shifts?|late shifts?|weekend work',
    unless: 'retention|business days? (?:later )?(?:is|are) computed',
    matches: ['An answer takes five working days.', 'It costs half an hour per patient.'],
    leaves: ['The job runs at night.', 'Keys rotate every 30 days.'],
  },
  {
    id: 'time.delivery',
    category: 'time',
    certainty: 'clear',
    pattern:
      '(?:slow(?:s|ed|ing|er)?|delay(?:s|ed|ing)?|accelerat(?:e|es|ed|ing)|speed(?:s|ing)? up|faster|quick(?:er|ly)?|rapid(?:ly)?|hinder(?:s|ed|ing)?|hamper\\w*|imped\\w+|block(?:s|ed|ing)?|hold(?:s|ing)? (?:up|back)|unblock(?:s|ed|ing)?|jeopardi[sz]\\w+|improv(?:e|es|ing)|shorten(?:s|ed|ing)?|{less}) (?:down )?(?:the |our |its |on the )?(?:\\w+ )?(?:delivery|development|progress|launch|pilot|roadmap|milestones?|rollout|iteration|innovation|feature work|time[- ]to[- ]market|implementation and|engineering|team|us down|dev(?:eloper)? velocity)|time[- ]to[- ](?:market|value|delivery)|(?:team|development|delivery|our) velocity|(?:quick|faster|slow|more|steady) progress',
    unless: '(?:message|email|notification|receipt|event|packet|at-least-once|guaranteed) delivery',
    matches: ['This slows our delivery.', 'Time to market is what counts.'],
    leaves: ['The message delivery is delayed.'],
  },
  {
    id: 'time.deadline',
    category: 'time',
    certainty: 'clear',
    pattern:
      '(?:miss(?:es|ed|ing)?|meet(?:s|ing)?|met|hit|tight|project|launch|legal|statutory|regulatory|strict|before the|our|release|fixed|upcoming|delivery) (?:\\w+ )?(?:deadlines?|timelines?|timescales?|schedules?|launch date|go-live)|behind schedule|postpone[ds]?|delay(?:s|ed)? (?:of|by) {number} {period}|(?:weeks?|months?|days?|hours?) (?:of )?(?:delays?|late|behind)|in time for|by the end of (?:the )?(?:year|quarter|month)|as soon as possible|short(?:er)? timeline|urgent(?:ly)?|lead time',
    unless: 'contestation deadline',
    matches: ['We would miss the launch date.', 'Letters go out days late.'],
    leaves: ['The contestation deadline is part of the header.'],
  },
  {
    id: 'time.dates-that-count',
    category: 'time',
    certainty: 'clear',
    pattern:
      '(?:miss(?:es|ed|ing)?|meet(?:s|ing)?|make|before|until|after|for|in time for|by|during|late for|endanger\\w*|threaten\\w*|risk(?:s|ing)?|postpon\\w+|delay\\w*) (?:the |our |its |next |this |a |an ){0,2}(?:\\w+ )?(?:filing|reporting|submission|tax|go-live|opening|enrolment|election|wedding|harvest|exam|cut-off|closing|season|christmas|easter|holiday|black friday|peak|school|budget|fiscal|financial|trading|tournament|premiere|launch) (?:date|day|deadline|window|period|season|year|sale|term|event)s?|(?:start|starts|started|open|opens|opened|launch|launches|launched|arrive|arrives|arrived|ship|ships|shipped|finish|finished|deliver|delivered) (?:too |days |weeks |an hour |hours )?late|(?:christmas|summer|winter|harvest|holiday|tourist|peak|high|exam|election|flu|sales) (?:season|trade|business|sale|rush|period)|black friday|go-live|time to (?:revenue|hire)|(?:launch|opening) (?:of|in|on) (?:the |our )?(?:\\w+ )?(?:shop|store|season|country|market|region|game|branch)',
    matches: ['We could miss the filing date.', 'It must be there for the harvest season.'],
    leaves: ['The event starts before the window closes.'],
  },
  {
    id: 'time.delay-word',
    category: 'time',
    certainty: 'borderline',
    pattern:
      '(?:by|before|until) (?:the end of |early |late |mid-)?(?:january|february|march|april|june|july|august|september|october|november|december|(?:next|this) (?:spring|summer|autumn|winter|year|quarter|month)|spring|summer|autumn|winter)|delays|turnaround|in the (?:short|long) term|quick (?:win|fix)s?|from scratch|unsustainable',
    matches: ['There may be delays.', 'It helps in the long term.'],
    leaves: ['It runs at night.'],
  },
];

const customers: readonly ImpactPattern[] = [
  {
    id: 'customers.burden',
    category: 'customers',
    certainty: 'clear',
    pattern:
      '(?:{public}|a user|the user) {gap2}(?:{must}|may need to|might need to|would be required|bear|are responsible|is responsible)(?! (?:access|be able|wants?|is))(?! (?:an? )?\\w+ (?:token|key|certificate|role))',
    unless: '(?:of|for|from|by) {gap2}{public} requires',
    matches: ['Citizens must enter their address again.', 'The user has to wait for a letter.'],
    leaves: ['The table needs an index.'],
  },
  {
    id: 'customers.loss',
    category: 'customers',
    certainty: 'clear',
    pattern:
      '(?:{public}|a user|the user|phone users) (?:\\([^)]{0,80}\\) )?{gap2}(?:{cannot}|has no (?:guarantee|way|choice)|have no (?:guarantee|way|choice))(?! (?:longer )?(?:need|requir))',
    matches: ['Applicants cannot correct a mistake.', 'Patients are turned away.'],
    leaves: ['The parser cannot read it.'],
  },
  {
    id: 'customers.suffers',
    category: 'customers',
    certainty: 'clear',
    pattern: '(?:{public}|a user|the user) {gap3}{suffers}',
    unless: 'messages? {gap3}receiv\\w+',
    matches: ['Customers wait four days.', 'Users will be confused by two logins.'],
    leaves: ['The cache is lost on restart.'],
  },
  {
    id: 'customers.fare',
    category: 'customers',
    certainty: 'clear',
    pattern:
      '{public} {gap1}(?:(?:will|would|can|could|now|already|always|only|then) )?(?:see|sees|saw|get|gets|got|receive|receives|know|knows|find|finds|have|has|hear|hears|book|books|reach|reaches|start|starts|finish|finishes|buy|buys|collect|collects) {gap8}{fares}|{public} {relieved}|(?:nobody|no one|no-one) (?:has|needs) to (?:wait|call|phone|travel|retype|queue)',
    matches: ['Tenants get their keys a day earlier than they do today.', 'Farmers need not come to the office.'],
    leaves: ['The index gets its rows in time.'],
  },
  {
    id: 'customers.who-are',
    category: 'customers',
    certainty: 'clear',
    pattern:
      '{folk} (?:who|that|with|without|from|in|on|at|using|whose) (?:[^\\s.;:]+ ){0,7}(?:{toil}|{undergo}|get {gap2}(?:wrong|broken|misspelt|misprinted))|(?:keep|keeps|kept) (?:mixing|asking|calling|phoning|ringing|complaining|queueing|waiting)',
    matches: ['Tenants without a car are sent to the depot.', 'The guests keep asking.'],
    leaves: ['Rows with a key are sent to the replica.'],
  },
  {
    id: 'customers.state',
    category: 'customers',
    certainty: 'clear',
    pattern:
      '{folk} (?:is|are|was|were|will be|be) (?:\\w+ )?(?:done|back|finished|served|home|happy|angry|lost|late|stuck|helpless|furious|at a loss)|(?:their|his|her) (?:money|savings|appointment|seat|turn|bus|train|flight|treatment|medication|pension|wages?|salary|purchases?|place in the queue)',
    matches: ['They miss their train.', 'The tenants are furious.'],
    leaves: ['The rows are back.'],
  },
  {
    id: 'customers.for-them',
    category: 'customers',
    certainty: 'clear',
    pattern: '(?:to|for|at|of|by) (?:an? |the |our |every |each |wrong |two |many ){0,2}{folk} {gap1}{fares}',
    matches: ['It goes to the tenants sooner.', 'It is printed for passengers at once.'],
    leaves: ['It goes to the index at once.'],
  },
  {
    id: 'customers.otherwise',
    category: 'customers',
    certainty: 'clear',
    pattern:
      '(?:{served}|{workforce}|{bodies}|parents|new hires|drivers|stores|citizens|residents|customers|patients|shoppers|visitors|passengers|applicants|claimants|students|pupils|suppliers) (?:[^\\s.;:]+ ){1,12}(?:and not (?:after|in|on|at|before)|not (?:until|before|after)|instead of|rather than (?:after|in|on|wait)|down from|up from|only (?:when the|after the|once the)|before they|without (?:calling|asking|waiting|having|leaving|going)|any ?more|on paper|the wrong|too (?:late|much|few|many|long)|sends? (?:people|them|customers) away|hang up|(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty) (?:more |fewer )?[a-z]+ (?:a|per|each|every) (?:day|week|shift|month|year))|(?:people|those|anybody|anyone|everybody|everyone) (?:who|without|with) {gap5}{gap2}(?:{toil}|{undergo}|{cannot})|(?:more|fewer|half of the|most of the|many|few) (?:people|{outsiders}) (?:buy|come|order|sign up|register|apply|pay|return|book|hang up|leave|stay|drop out|donate|subscribe|finish|complete)s?|hang(?:s|ing)? up(?= (?:before|after)|[.,;]|$)|(?:send|sends|turn|turns|turned|sent) (?:people|customers|them|patients|visitors|{served}) away',
    matches: ['Caseworkers close nine files a day.', 'Anyone without a car is turned away.', 'More people sign up.'],
    leaves: ['Rows are read without waiting for the lock.'],
  },
  {
    id: 'customers.goods',
    category: 'customers',
    certainty: 'clear',
    pattern:
      '(?:goods|pallets|parcels|deliver(?:y|ies)|lorries|trucks|trailers|vans|orders|shipments|letters|bills|invoices|salar(?:y|ies)|wages|pensions|benefits|grants|permits|passports|appointments|claims|refunds|repairs|applications|reminders|prescriptions|tickets|reports) {gap3}(?:(?:go|goes|went|come|comes|came|arrive|arrives|arrived|ship|ships|shipped|leave|leaves|left|sent|paid|delivered|processed|issued|made|decided|is|are|was|were) {gap2}(?:late|too late|days later|weeks later|a day late|to the wrong|to the neighbours|overdue|delayed|a day earlier|a week earlier|days earlier|weeks earlier|weeks sooner|days sooner|missed)|pile(?:s|d)? up|(?:are|were|was|is|be) (?:sent|paid|shipped|delivered|printed|charged|billed) twice|(?:is|are|was|were|get|gets) (?:thrown away|sent back|written off|misdelivered|paid twice|double[- ]booked|cancelled by))|double[- ]book(?:ed|ings?)|(?:wrong|old|higher|lower|different) prices? (?:at|on|in|to|is|are|was|were|than)|prices? (?:on the shel(?:f|ves)|at the till)|(?:empty|half-empty) (?:shel(?:f|ves)|trucks?|seats|beds|lorries|runs)|(?:contractual|contract|late-delivery|late) penalt(?:y|ies)|warranty (?:claims?|costs?|cases?)|spare parts (?:are|can|cannot|cost|run)',
    matches: [
      'Pallets were delivered to the wrong gate.',
      'Pensions are paid weeks later.',
      'Guests see the wrong price at the till.',
    ],
    leaves: ['Orders are read twice from the topic.', 'The reports table is wide.'],
  },
  {
    id: 'customers.places',
    category: 'customers',
    certainty: 'borderline',
    pattern:
      '(?:at|in|on|to|from|of|behind) the (?:counters?|tills?|shops?|stores|shop floor|ward|wards|office|reception|desk|waiting room|classroom|gate|warehouse|plant|factory|workshop|street|phone|telephone)|(?:opening|office|business|working|trading) hours|(?!stakeholders|officials|supervisors?|planners?){served}|(?!stakeholders|officials|supervisors?|planners?){workforce}|complain\\w*|by hand|on paper|paper forms?|(?:days?|hours|weeks|months|minutes) (?:late|later|earlier|sooner|longer)|too late|overdue|in vain|somebody|nobody|guesswork|misunderstandings?',
    matches: ['It is done at the counter.', 'The nurse reads it.', 'It comes too late.'],
    leaves: ['The counter is increased.'],
  },
  {
    id: 'customers.trouble',
    category: 'customers',
    certainty: 'clear',
    pattern:
      '(?:fewer|shorter|longer|less|more|too many|many|no more|cuts?|reduces?|saves?|avoids?) {gap2}(?:(?:phone )?calls? (?:to|from|at|for)|callers|complaints?|queues? (?:at|in|for|outside)|tickets?(?= (?:to|from|a|per|for)|[.,;]|$)|no-shows|cancellations|refunds|returns|visits to|trips|letters|paperwork|waiting(?: times?| lists?)?|wait(?:s| times?)?(?= (?:at|in|for)|[.,;]|$)|mistakes (?:by|of|at)|walk-?outs|misunderstandings|errands)|number of (?:\\w+ )?(?:phone calls|calls|complaints|letters|visits|tickets|returns) (?:that|to|from|at)|(?:more|less|no|enough) time (?:for|with) (?:teaching|patients|customers|care|sales|planning|pupils|students|guests)|(?:go|goes|went|turn|move) (?:elsewhere|somewhere else)|(?:waiting|queueing) (?:lists?|rooms?)|(?:hotline|helpline|switchboard|front desk|reception desk)|\\d+ (?:tickets|calls|complaints|letters|visits) (?:a|per|each|every) {occasion}|(?:keep|keeps|kept|leave|leaves|leaving) (?:the |our |many |all )?{folk} (?:waiting|without|in the dark|stranded|unable|standing)',
    matches: ['It means fewer calls to the office.', 'It leaves commuters standing in the rain.'],
    leaves: ['Shorter queues keep the broker fast.', 'Fewer calls are made by the loop.'],
  },
  {
    id: 'customers.harm',
    category: 'customers',
    certainty: 'clear',
    pattern:
      '(?:wrong|missed|double|late) (?:dose|doses|dosage|diagnos\\w+|treatment|medication|medicine|bill|bills|delivery|deliveries|letter|letters|statement|statements|seat|price tags?|change of)|injur(?:y|ies|ed|e)|(?:fatal|serious|industrial|road|work) accidents?|(?:patient|public|road|food|workplace|passenger|child) safety|unsafe (?:for|work)|safety of (?:our |the )?{folk}|(?:disabled|blind|deaf) (?:people|users|players|customers|visitors|passengers|citizens)',
    matches: ['A late reading led to a wrong dose.', 'It is about the safety of passengers.'],
    leaves: ['Type safety is lost.'],
  },
  {
    id: 'customers.wants',
    category: 'customers',
    certainty: 'clear',
    pattern:
      '(?:{public}|a user|the user) {gap2}{wants}|(?:request(?:s|ed)?|demand|complaints?|feedback|pressure|questions|reports|interest|ask(?:s)?) (?:from|by|of) {gap2}(?:{outsiders}|community|teams|stakeholders)|(?:popular|common|frequent|top|highly|most|commonly|widely|often) (?:feature )?request(?:s|ed)?|(?:user|customer|community|client) (?:request|demand|feedback|need|expectation|preference|complaint|interest|value|benefit)s?',
    unless:
      'user requests? (?:is|are|to the|hits?)|client requests?|(?:a|the|runner) user (?:may |might |would )?(?:wants?|like) to',
    matches: [
      'Tenants want to see their bills.',
      'It is a popular request.',
      'There were many requests from customers.',
    ],
    leaves: ['The request is parsed.'],
  },
  {
    id: 'customers.ease',
    category: 'customers',
    certainty: 'clear',
    pattern:
      '(?:{easy}|{hard}|benefits?|disruption|inconvenience|friction|burden|impact|value|extra steps|unacceptable|transparent|flexibility|freedom|confusion|control) {gap2}(?:for|to|on|by|among|from) {gap2}(?:{outsiders}|anyone|everyone)|(?:user|customer)[- ](?:friendly|friendliness|hostile|facing (?:impact|outage|issue|change)s?)|ease of use|easy[- ]to[- ]use|easier to use|(?:hard|difficult|easier|harder|simplest|simple) for {gap2}{outsiders}',
    matches: ['This is harder for users.', 'It would be a burden on families.', 'The form is user-friendly.'],
    leaves: ['It is harder for the compiler.'],
  },
  {
    id: 'customers.lets',
    category: 'customers',
    certainty: 'clear',
    pattern:
      '{lets} (?:the |our |all |any |local |end |other |more |new |existing |both ){0,2}{public} {gap1}(?:to|seamless\\w*|choose|switch|full|the (?:ability|option|freedom|power|choice))|let(?:s|ting)? {gap1}(?:customers?|citizens?|patients|visitors|applicants|residents|families) \\w+|so (?:that )?{gap1}{public} can|easier to (?:switch|change|replace)|(?:{public}) (?:will|can|could|would)(?: now| still| then)? (?:be able to|access|easily|quickly|safely|simply)|(?:{public}) {gap1}(?:will )?(?:have access to|gain|see (?:contextual|clear|helpful|better|the same|an? error|consistent)|get (?:a |an |the )?(?:better|clear|faster|consistent))|(?:possible|a (?:way|mechanism|reference)) for (?:end |our )?{public} to',
    matches: ['It lets customers pay by card.', 'Visitors gain a way to complain.'],
    leaves: ['It lets the parser skip a line.'],
  },
  {
    id: 'customers.forces',
    category: 'customers',
    certainty: 'clear',
    pattern:
      '(?:{forces}|{feels}|notify|inform|warn|tell|reach|lose|losing|attract|retain|support|serve|protect) (?:the |our |all |any |many |some |most |existing |end |other |more |new |such |which |how |for ){0,3}(?:{public}|folks|the user)(?![-\\w]| ?(?:input|interface|id|name|account|table|data|request|query|session|agent|role|defined|provided))',
    unless: 'support users? (?:defined|provided)|notify users with',
    matches: ['The change surprises our users.', 'It forces the user to type it twice.'],
    leaves: ['It forces a full scan.'],
  },
  {
    id: 'customers.breaking',
    category: 'customers',
    certainty: 'clear',
    pattern:
      '(?:breaking|incompatible|disruptive) (?:api )?changes? {gap3}(?:for|to|on) {gap2}(?:{outsiders}|anyone|everyone)|break(?:s|ing)? {gap2}(?:customers?|users|consumers|clients|existing (?:users|customers|consumers|clients|applications|deployments|integrations|installations|links)|backward(?:s)? compat\\w+ for)|(?:customer|user|consumer) (?:code|implementations?|applications?|installations?) {gap2}(?:break|become|stop)\\w*|allow customers to migrate',
    unless: '(?:no|non)[- ]breaking changes?[^.;:]{0,60}|existing applications',
    matches: ['It is a breaking change for our customers.', 'It breaks existing integrations.'],
    leaves: ['It breaks the build.'],
  },
  {
    id: 'customers.clients-burden',
    category: 'customers',
    certainty: 'clear',
    pattern:
      '{clients} {gap5}(?:have to|must|will need to|would need to|need to|are forced to|are required to) (?:figure|set up|set|have|make|migrate|update|upgrade|change|adapt|learn|understand|rewrite|infer|re-?\\w+|know|deal|handle|manually|switch|wait|pay|register|buy|implement|worry)|(?:simple|easy|trivial|hard|difficult|painful|simpler|simplest|easier|harder) (?:\\w+ )?(?:for|on) {gap1}{clients}',
    matches: ['Clients have to learn a new address.', 'It is simple for consumers.'],
    leaves: ['Clients send a token.'],
  },
  {
    id: 'customers.clients-loss',
    category: 'customers',
    certainty: 'borderline',
    pattern: '{clients} {gap2}(?:{cannot}|{must}|{suffers}|{wants})|{lets} (?:the |our |all )?{clients}',
    matches: ['Consumers cannot tell them apart.'],
    leaves: ['The lookup cannot fail.'],
  },
  {
    id: 'customers.named',
    category: 'customers',
    certainty: 'borderline',
    pattern:
      '(?:users|end[- ]users?|customers?|citizens?|patients?|claimants?|residents?|applicants?|the public|partners?|adopters|tenants|enterprises?|recipients)(?![-\\w])',
    unless:
      '(?:group|role|table|list|number|set) of users|users? (?:table|group|role|id|name)s?|customer[- ](?:provided|managed)',
    matches: ['There are few users.', 'The customer is named on it.'],
    leaves: ['The users table is wide.'],
  },
  {
    id: 'customers.feelings',
    category: 'customers',
    certainty: 'clear',
    pattern:
      '(?:caus|lead|creat|avoid|prevent|reduc|result)\\w* {gap2}(?:confusion|frustration|surprises?|astonishment|dissatisfaction|disappointment|annoyance)|(?:users|customers|people|folks|us|team|many|they|developers|clients) {gap3}(?:be )?(?:confused|frustrated|overwhelmed|annoyed|surprised|disappointed|unhappy|upset|happy|delighted)|painful(?: for)?|pain points?|review fatigue',
    matches: ['This leads to confusion at the counter.', 'People are frustrated.'],
    leaves: ['The compiler is confused by it.'],
  },
  {
    id: 'customers.experience',
    category: 'customers',
    certainty: 'clear',
    pattern:
      '(?:user|customer|citizen|patient|service|developer|contributor|author|reader) (?:experience|satisfaction|journey|trust|confidence|loyalty|retention|productivity|happiness|frustration|confusion|adoption|churn|goodwill|convenience)s?|(?:poor|bad|good|better|worse|consistent|great|smooth|degraded|improved|terrible|confusing) (?:ux|dx|experience)|accessible (?:to|for)|assistive technolog(?:y|ies)|disabilit(?:y|ies)|screen readers?',
    unless: '^[^\\p{L}]*(?:developer|user|customer) experience(?:$| sig)|sig: .*|user experience requires',
    matches: ['The user experience suffers.', 'It makes for a poor UX.'],
    leaves: ['The experience table is empty.'],
  },
  {
    id: 'customers.outage',
    category: 'customers',
    certainty: 'clear',
    pattern:
      '(?:outages?|downtime|(?:service|business|production|customer|user) (?:disruption|interruption|degradation|incident|impact|continuity)s?|(?:daily|regular|frequent|production|major|serious|costly|repeated|security|on-call|late-night) incidents?|(?:service|site|website|product|portal|checkout|application|app|page) {gap2}(?:goes|go|went|is|being|be|was|became|becomes) (?:down|offline|unreachable|inaccessible)|takes? (?:down )?(?:the |our )?(?:whole |entire )?{service} (?:down|offline)|business continuity)',
    unless: 'planned downtime',
    matches: ['It caused two outages.', 'The portal goes down each night.'],
    leaves: ['The button goes down by 2 px.'],
  },
  {
    id: 'customers.standstill',
    category: 'customers',
    certainty: 'clear',
    pattern:
      '(?:(?:production|assembly|packing|bottling|filling) (?:line|hall)s?|production|plants?|factor(?:y|ies)|warehouses?|shops?|tills?|counters?|ticket machines?|turnstiles|trains|trams|lorries|operating theatres?|whole (?:line|shift|ward)|sales floor) {gap2}(?:stand(?:s|ing)? (?:still|idle)|stood (?:still|idle)|(?:come|comes|came) to a (?:halt|stop|standstill)|standstill|(?:has|have|had) to (?:stop|close|wait)|(?:is|are|was|were|be|been) (?:idle|closed|stopped|halted|shut)|stops?(?! (?:sending|reading|polling))|stopped|halts?)|(?:machines?|ovens?|presses|press|mixers?|conveyors?|robots?|lifts?|furnaces?|cranes?) (?:is|are|was|were|stands?|stood) (?:already |often )?(?:down|idle|still)|(?:goes|go|ends up|thrown) (?:in|into) the (?:bin|trash)|idle (?:machines|staff|workers|hours)|scrap(?:ped)? (?:parts?|rate|material|batch(?:es)?)|out of stock|sold out|(?:spoil(?:ed|s|t)|wasted) (?:food|goods|material|stock)',
    matches: ['The bottling line stands still for a shift.', 'The tills were closed.'],
    leaves: ['The pipeline stops at the first failure.'],
  },
  {
    id: 'customers.service-level',
    category: 'customers',
    certainty: 'clear',
    pattern:
      '(?:meet(?:s|ing)?|met|miss(?:es|ed|ing)?|breach(?:es|ed|ing)?|violat\\w+|our|the|guarantee\\w*|contractual|agreed) (?:\\w+ )?(?:slas?|slos?|service[- ]level (?:agreement|objective|target)s?)|slas? (?:breach|penalt|violation|miss)\\w*',
    unless: 'response time sla',
    matches: ['We would miss our SLA.'],
    leaves: ['The slash is part of the path.'],
  },
  {
    id: 'customers.losing',
    category: 'customers',
    certainty: 'clear',
    pattern:
      '(?:(?:we|they|users|customers|would|will|could|to|are|is|then|be|never|not) )(?:{gap1}(?:lose|losing|lost|loses)) {gap3}(?:sight of|notifications|emails|messages|orders|answers|submissions|records?|applications|claims|payments|history|work|progress|customers|users|trust|track of)|lost forever|permanent(?:ly)? {gap2}(?:loss|lost)|irrecoverabl[ey] lost|(?:notifications?|emails?|messages|letters|orders|claims|payments|invoices|reminders|statements) {gap3}(?:(?:wait|arrive|delivered|sent) {gap3}(?:behind|late|too late|days|hours)|never (?:arrive|be delivered)|trusted|to users)',
    matches: [
      'We would lose the answers of last year.',
      'Clerks would lose sight of the queue.',
      'Letters arrive days late.',
    ],
    leaves: ['The lost update is retried.'],
  },
  {
    id: 'customers.support',
    category: 'customers',
    certainty: 'clear',
    pattern:
      '(?:support|help ?desk|service desk) (?:calls?|tickets?|requests?|cases?|volume|queries|enquiries)|complaints?|call cent(?:re|er)|tech(?:nical)? support(?= (?:for|is|costs?|to))|enterprise support',
    matches: ['It means more support calls.'],
    leaves: ['The support vector is short.'],
  },
];

const risk: readonly ImpactPattern[] = [
  {
    id: 'risk.attack',
    category: 'risk',
    certainty: 'clear',
    pattern:
      'attack (?:surface|vectors?|paths?)|supply[- ]chain {gap1}(?:risks?|attacks?|security|compromise|threats?)|attackers?|adversar(?:y|ies)|hackers?|intruders?|(?:malicious|rogue|compromised|hostile|byzantine) (?:actor|user|code|package|party|parties|import|insider|dependency)s?|(?:security|dos|ddos|injection|phishing|replay|brute[- ]force|spam|censorship|timing|mitm|xss|csrf|ssrf|denial[- ]of[- ]service) attacks?|attacks (?:on|on the|against|with|by|from|that|such|are|can)|avoid attacks|under attack|denial[- ]of[- ]service|zero-day|(?:an|this|such an|of|any) attack',
    unless: 'attack vector has|heart attack',
    matches: ['A wider attack surface is the price.', 'A malicious user could read it.'],
    leaves: ['Suffix trees attach here.'],
  },
  {
    id: 'risk.vulnerable',
    category: 'risk',
    certainty: 'clear',
    pattern:
      'vulnerabilit(?:y|ies)|vulnerable|exploit(?:able|s|ation)|(?:be|is|been|frequently|actively) exploited(?! to be)|unpatched|security (?:patches|fixes|updates|holes?|flaws?)|trust relationships?|cves?|backdoors?|(?:is|are|be|been|get|getting) compromised|tamper(?:ed|ing)?(?! evident)|spoof(?:ed|ing)?|impersonat\\w+|forg(?:e|ed|ery)',
    matches: ['Known vulnerabilities stay open.', 'The box remains unpatched.'],
    leaves: ['The patch release is tagged.'],
  },
  {
    id: 'risk.exposure',
    category: 'risk',
    certainty: 'clear',
    pattern:
      '(?:expos(?:e|es|ed|ing|ure of)|leak(?:s|ed|ing|age of)?|steal(?:s|ing)?|stolen|theft of|disclos(?:e|es|ed|ing|ure of)|compromis(?:e|es|ed|ing)|access(?:es|ing|ed)? (?:to )?|logg?(?:s|ing|ed)?|protect(?:s|ed|ing)?|shar(?:e|es|ed|ing)|hid(?:e|es|ing)|safeguard(?:s|ing)?) {gap3}{secret}|{secret} {gap3}(?:leak(?:s|ed|ing|age)?|expos(?:ed|ure)|stolen|in (?:the )?(?:logs|plain ?text)|(?:is|are|be) (?:exposed|visible|readable|logged|disclosed|at risk|compromised))|data (?:breach|leak|theft|exfiltration|exposure)(?:es|s)?|security exposure|secret values',
    unless:
      'access (?:token|key) (?:is|are)|access(?:es)? (?:to )?(?:the )?user data|control over {gap1}access credentials|(?:avoid|without) exposing (?:\\w+ )?ports?',
    matches: ['It could expose personal data.', 'Passwords are visible in the logs.'],
    leaves: ['The endpoint exposes two ports.'],
  },
  {
    id: 'risk.personal-data',
    category: 'risk',
    certainty: 'clear',
    pattern:
      "personal(?:ly)? (?:data|information|identifiable)\\w*|\\bpii\\b|\\bphi\\b|sensitive (?:data|information)|(?:data|user|customer|patient) (?:privacy|protection|sovereignty|residency|confidentiality)|privacy (?:risks?|concerns?|issues?|law|legislation|requirements?|policy|polic(?:y|ies)|impact|reasons|act)|gdpr|hipaa|ccpa|off-?shor(?:e|ing)|private information|cross-(?:namespace|tenant) (?:data )?access|(?:data|photos|records|names|files|stored|hosted|kept|processed|patients|backups) {gap5}(?:outside (?:of )?the (?:country|eu|european union|union|state)|abroad)|leav(?:e|es|ing) the (?:country|eu|european union|hospital)|other teams' (?:logs|data)",
    matches: ['Personal data would leave the country.'],
    leaves: ['The person object has a name.'],
  },
  {
    id: 'risk.security',
    category: 'risk',
    certainty: 'clear',
    pattern:
      '(?:security|cyber(?:security)?|operational|legal|compliance|regulatory|reputation\\w*|audit|financial|business|delivery|project) (?:risks?|breach(?:es)?|concerns?|exposure|benefits?|implications?|posture|obligations?|liabilit\\w+|threats?|guarantees?|improvements?|hazards?|consequences?|problems?)|(?:improv(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|better|enhanc(?:e|es|ed|ing)|stronger|weaker|weaken(?:s|ed|ing)?|compromis(?:e|es|ed|ing)|thorough|reduc(?:e|es|ed|ing)|greater|additional|maximum|strong|more) (?:\\w+ )?security(?! (?:group|context|polic|scanner|team|token|header|boundar|review))|(?:more|less|highly|most) secure|insecure|(?:security|secure) (?:by default|reasons)|unsafe for',
    unless: 'security groups?',
    matches: ['There are security concerns.', 'It is less secure.'],
    leaves: ['The security group has two rules.'],
  },
  {
    id: 'risk.security-word',
    category: 'risk',
    certainty: 'borderline',
    pattern:
      'security|secure|securely|risks?|risky|sensitive|privacy|data loss|confidential(?:ity)?|threats?|legislations?|isolation',
    unless: 'security (?:group|context)s?|lost update',
    matches: ['There is a risk.', 'Data loss is possible.'],
    leaves: ['The security group is new.'],
  },
  {
    id: 'risk.unauthorised',
    category: 'risk',
    certainty: 'clear',
    pattern:
      "unauthori[sz]ed|without (?:their |the user's |explicit |user )?(?:consent|permission|authori[sz]ation)|privilege escalation|escalat(?:e|es|ion of) privileges|excessive permissions|overly (?:broad|permissive)|least[- ]privilege|fraud(?:ulent)?|abus(?:e|ed|ive)(?! of notation)|\\bspam\\b|phishing|censor(?:s|ed|ing|ship)?|bypass(?:es|ed|ing)? (?:\\w+ )?(?:security|authentication|authorization|access|review|approval|controls?)",
    matches: ['Unauthorised persons could enter.', 'It invites fraud.'],
    leaves: ['The header is authorised by the gateway.'],
  },
  {
    id: 'risk.dangerous',
    category: 'risk',
    certainty: 'clear',
    pattern:
      '(?:very |really |even |potentially |extremely |more )?dangerous(?! zone)|catastroph(?:e|ic)|disastrous|(?:high|higher|significant|major|serious|low|lower|increased|reduced|less|more|minimal|little|very low|biggest|considerable) (?:\\w+ )?risks?(?! of (?:conflict|collision|race))|(?:poses?|carry|carries|introduces?) (?:a |some |the |an? \\w+ )?risks?|risks? (?:of )?(?:losing|loss|to (?:the )?(?:business|project|users|customers|organi[sz]ation|pilot))|risk[- ](?:averse|free)|single point of failure for|cannot be (?:undone|recovered)|irreversibl[ey]',
    matches: ['This is dangerous.', 'It carries a risk.'],
    leaves: ['The flag is in a zone.'],
  },
  {
    id: 'risk.change',
    category: 'risk',
    certainty: 'borderline',
    pattern:
      '(?:reduc|lower|minimi[sz]|mitigat|increas|eliminat|remov)\\w+ (?:the |a |some |any |this )?(?:\\w+ )?risks?|at risk|human errors?',
    matches: ['It increases the risk.'],
    leaves: ['The risk is known.'],
  },
  {
    id: 'risk.compliance',
    category: 'risk',
    certainty: 'clear',
    pattern:
      "(?:in )?compl(?:y|ies|ied|ying|iant|iance) (?:with|to)|(?:non-?|legal |licen[cs]e |regulatory |privacy |security |tax |automated |policy )compl(?:iance|iant)|compliance (?:with|tool\\w*|scanners?|team|requirements?|reasons|audit|obligations?|costs?|risk|burden|needs|framework|purposes|standards?)|regulat(?:ion|ions|ory|ors?)(?! expression)|regulated|legislative|statutory|{must} {gap3}legislations?|legal(?:ly)? (?:clarity|requirements?|reasons|obligations?|risk|issues?|team|review|advice|action|basis|hold|binding|implications?|problems?|counsel|concerns?|ambiguity|required|liable|liability)?|lawsuits?|lawful|unlawful|illegal|by law|the law|laws|statute|court|subpoena|government's interest|in the public interest",
    unless:
      'legal (?:value|state|transition|input|character|identifier)s?|compl\\w+ (?:with|to) (?:the |a |an |this |that )?(?:\\S+ ){0,3}?(?:specifications?|spec|interfaces?|protocols?|formats?|schemas?|apis?|conventions?|syntax|rfcs?)',
    matches: ['We must comply with the health act.', 'Regulators ask for it.', 'The legal team agrees.'],
    leaves: ['Only legal values are accepted.'],
  },
  {
    id: 'risk.audit',
    category: 'risk',
    certainty: 'clear',
    pattern:
      'audit(?:ability|able trails?| trails?| scope| purposes?| findings?| requirements?| evidence| failure| costs?| burden)|future auditing|auditors? (?:will|would|may|might|must|ask|expect|require|need)s?|(?:external|annual|security|financial|yearly|internal|pass(?:es|ed|ing)? (?:an |the )?) ?audits?|fedramp|(?:new|existing|our|the|get|getting|obtain) (?:\\w+ )?\\bato\\b(?! for)|authority to operate|soc ?2|iso[ -]?27001|pci[- ]?dss|certif(?:ied|ication) (?:requirement|process|by)|accreditation|(?:cds|company|corporate|organi[sz]ational|government|departmental|agency|federal|internal|institutional|security) (?:policy|policies|mandates?|guidelines?|rules|standards?)|(?:complete|official|federal) record|retention (?:law|requirement|obligation)s?',
    unless: 'security (?:policy|policies) (?:object|resource|engine)',
    matches: ['The auditors will ask for it.', 'It breaks company policy.'],
    leaves: ['The audit log is a table.'],
  },
  {
    id: 'risk.licence',
    category: 'risk',
    certainty: 'clear',
    pattern:
      '(?:licen[cs](?:e|ing)) (?:compliance|terms|violation|obligation|issue|risk|restriction|provenance|ambiguity|incompatib\\w+|requirement|change|conflict|concern|model|applies)s?|(?:restrictive|proprietary|commercial|incompatible|copyleft|per-file|permissive|viral) licen[cs](?:e|ing)s?|declares? its licen[cs]e|(?:change|violat|infring|lose)\\w* (?:\\w+ ){0,3}licen[cs](?:e|ing)|infer the licen[cs]e|copyright (?:law|infring\\w+|claim|holder|owner)s?|intellectual property|trademarks?|patents?|under (?:the )?licen[cs]e',
    unless: 'if the copyright (?:year|holder)|copyright (?:year or )?holder changes',
    matches: ['A restrictive licence is a problem for resellers.', 'It is the intellectual property of the county.'],
    leaves: ['The licence file is in the root.'],
  },
  {
    id: 'risk.reputation',
    category: 'risk',
    certainty: 'clear',
    pattern:
      'reputation\\w*|public (?:trust|image|confidence|perception)|trust (?:of|in) (?:our |the )?{gap1}(?:{outsiders}|service|product|brand)|(?:lose|losing|erode|eroding|damage|damaging|undermine|build|gain) (?:\\w+ ){0,2}(?:trust|confidence|credibility)|brand(?:ing)? (?:damage|image|value|consistency)?|embarrass\\w*|bad press|headlines|credibility',
    matches: ['It harms our reputation.', 'The county would lose trust.'],
    leaves: ['The trust store is a file.'],
  },
  {
    id: 'risk.authority',
    category: 'risk',
    certainty: 'clear',
    pattern:
      '{authority} {gap3}(?:find|finds|found|list|lists|listed|criticis\\w+|criticiz\\w+|object\\w*|reprimand\\w*|fine|fines|fined|ask|asks|asked|demand\\w*|want|wants|wanted|expect|expects|flag|flags|flagged|warn\\w*|reject\\w*|refuse\\w*|complain\\w*|insist\\w*|may|might|will|would|could|accept\\w*|agree\\w*|approv\\w*|sees?|gave|gives)|(?:audit|auditor|major|inspection) findings?|reprimand\\w*|(?:before|by|from) (?:the )?(?:regulator|supervisor|auditors|ombudsman|inspectorate|data protection authority|watchdog)|lawsuits?|sued|sue(?= (?:us|the))|litigation|court (?:case|order|ruling)|liab(?:le|ility)(?= (?:for|to)|[.,;]|$)|(?:in|into|to) (?:the )?(?:press|newspapers?|evening news|media)(?=[.,;]|$| (?:about|over|for|wrote|reported))|(?:risk|face|faces|facing|avoid|a|pay) (?:an? |another |the )?(?:fine|penalty|sanction|recall)s?(?=[.,;]|$| (?:of|for|from|by|and|or))|(?:product|safety) recall|lose (?:our|its|the) (?:licen[cs]e|certificate|permit|certification)|(?:the|a|our) (?:trade )?unions? (?:has|have|must|will|would|may)|in (?:every|each|the next|an) audit|the press (?:would|will|wrote|reports?|has)|(?:pass|passing|passes|fail|failing|fails) (?:the |an? |our |its )?(?:next )?(?:inspection|audit|certification|accreditation)s?|loss of (?:the |our |its )?(?:certificate|licen[cs]e|permit|accreditation|contract|customers)|(?:a|the|from) lawyers?|industrial action|(?:risk|threat|threaten\\w*) (?:of )?(?:a )?strike|whistleblow\\w+|strike (?:by|of)',
    matches: ['The regulator has asked for it twice.', 'We risk a fine.', 'That would bring us into the press.'],
    leaves: ['The court table has two keys.'],
  },
];

const people: readonly ImpactPattern[] = [
  {
    id: 'people.learning',
    category: 'people',
    certainty: 'clear',
    pattern:
      'learning curves?|(?:{staff}|{outsiders}|everyone|everybody|we|to|need|needs|have|has|must|will|new|time) (?:to )?{gap1}(?:re-?)?learn(?:ing)?(?! (?:about the|rate|model))|(?:need|needs|must|have|has|required?|requires|are not|be|get|getting|more|already|less|not|un|team|developers) (?:to )?(?:be )?(?:un)?familiar(?:i[sz]e|ity)?(?: with)?|^onboarding(?= ?:)|new {staff} {gap2}(?:understand|learn|get up|onboard)|onboard(?:ing)? (?:of |new |time|cost|effort|experience|developers|engineers|contributors|process)|(?:steep|gentle|shallow) (?:learning|curve)|barrier (?:to|of|for) (?:entry|contribut\\w+|adoption)',
    matches: ['There is a learning curve.', 'Nurses must learn two systems.', 'They are not familiar with it.'],
    leaves: ['The learning rate is 0.1.'],
  },
  {
    id: 'people.skills',
    category: 'people',
    certainty: 'clear',
    pattern:
      "expertise|(?:(?:ops|technical|necessary|required|specialist|special|programming|right|their|our|new|same|existing|in-house|lacks? the|{staff}) )skills?(?:ets?| sets?)?|skill ?sets?|know-how|(?:technical|domain|operational) know how|(?:requires?|needs?|need|without|lack of|lacks?|deep|specialist|specialised|specialized|advanced|institutional|domain|prior|technical|extensive|in-depth|team(?:'s)?|some|existing|previous) (?:\\w+ ){0,2}(?:knowledge|experience)(?: (?:of|in|with)|[.,;)]|$)|bus factor|(?:tribal|institutional) knowledge|knowledge (?:preservation|retention)|{staff} {gap1}(?:who )?(?:may |might |will )?(?:have left|leave|change|move on|depart)(?! the)|knowledge (?:loss|silos?|transfer|sharing)|(?:team|staff|developers|engineers) (?:already |currently )?(?:knows?|has experience|have experience|lacks?)",
    unless: 'agent skills?|skill (?:file|name|function)s?|semantic skills?|native skills?|existing skills?',
    matches: ['It needs expertise in networks.', 'The team knows Python.', 'It requires deep knowledge of the broker.'],
    leaves: ['The knowledge base is indexed.'],
  },
  {
    id: 'people.who-knows',
    category: 'people',
    certainty: 'clear',
    pattern:
      'the only (?:one|person|developer|colleague|engineer|people|team|two)s? (?:left )?(?:who|that)|(?:developer|engineer|colleague|contractor|freelancer|person|people|team|consultants?|company|anybody|anyone|nobody|no one|those|someone|somebody) (?:left )?(?:who|that) (?:still |really |once )?(?:wrote|built|know|knows|knew|understand|understands|understood|maintained|can (?:maintain|read|repair|fix|change))|(?:nobody|no one|no-one|hardly anyone|few people|only one of us|none of us) (?:left |here |there |in the \\w+ |on the \\w+ )?(?:wants to|knows|understands|dares|can (?:maintain|repair|fix|change)|is left)|freelancers?|(?:new )?(?:hires|joiners|starters|recruits)(?= (?:are|can|need|must|have|take|learn|will|would|is))|(?:are|is|be|become|becomes) productive',
    matches: ['Nobody here knows the old system.', 'He is the only one who can repair it.'],
    leaves: ['The only one in the list is returned.'],
  },
  {
    id: 'people.training',
    category: 'people',
    certainty: 'clear',
    pattern:
      '(?:staff|user|team|developer|additional|operator|employee|extra|{must}|provide|of|for|in|more|some|and) training(?! (?:data|set|run|job|pipeline|model|code|and inference|capabilit|script|workload|phase|time))|train(?:ed|ing)? (?:our |the |all |more |new )?{staff}|re-?train(?:ing)? (?:of )?(?:{staff}|people)|training (?:of|for) {gap1}(?:{staff}|{outsiders})|training (?:materials?|courses?|sessions?|needs|costs?|effort|budget)',
    unless: 'model training|training (?:of|for) (?:the |a )?models?',
    matches: ['Two clerks need training.', 'Training of staff takes a week.'],
    leaves: ['The training data is split.'],
  },
  {
    id: 'people.hiring',
    category: 'people',
    certainty: 'clear',
    pattern:
      '(?:hir(?:e|ed|ing)|recruit(?:s|ed|ing|ment)?|staffing|understaffed|head ?count|job market|talent|turnover|attrition|morale|burn-?out|on[- ]call|out[- ]of[- ]hours|woken|(?<=\\w )overtime|day-to-day work|resourcing|workforce)(?! rotation name)',
    matches: ['We cannot hire for it.', 'It adds to the on-call burden.'],
    leaves: ['The call is on the stack.'],
  },
  {
    id: 'people.needed',
    category: 'people',
    certainty: 'clear',
    pattern:
      '(?:need|needs|needed|takes?|took|requires?|required|cost|costs|save|saves|free|frees|bind|binds|occup\\w+|employs?|hire|assign|keeps?) (?:us |the \\w+ |about |at least |only |just |some )?(?:\\d+|one|two|three|four|five|six|several|more|an? (?:extra|additional|second|third|dedicated|full-time|part-time|new)|another) (?:\\w+ ){0,2}(?:people|persons?|engineers?|developers?|nurses?|clerks?|employees|specialists?|consultants?|contractors?|technicians?|colleagues|administrators?|full-time|part-time|ftes?)(?! (?:or|per) (?:record|row))|\\bftes?\\b|part[- ]time|full[- ]time|(?:one|two|\\d+) more (?:person|people|pair of hands)|{number} (?:people|engineers|developers|nurses|clerks|technicians|accountants|employees|colleagues|persons) (?:do|does|spend|are busy|could|can|would|have to|work|maintain|sit|know|knows|left|remain|remaining)|only (?:one|two|three) (?:\\w+ )?(?:colleague|engineer|developer|employee|person)s?|retire(?:s|d|ment)?(?= (?:next|this|in|soon|at)|[.,;]|$)',
    matches: ['It needs one more person in the archive.', 'Two technicians could run it part-time.'],
    leaves: ['A person has two addresses.'],
  },
  {
    id: 'people.workforce',
    category: 'people',
    certainty: 'clear',
    pattern:
      "{workforce} (?:{gap2}(?:{must}|{cannot}|{relieved}|{wants})|{gap3}{suffers}|{gap1}(?:(?:will|would|can|could|now|already|always|only|then|still) )?[a-z]+ {gap5}{fares})|(?:an?|the|each|every|some|our) (?:nurse|clerk|doctor|teacher|technician|cashier|engineer|designer|colleague) (?:then |still |now |always )?(?:has to|must|needs to|spends|waits|drives|walks|phones|loses|cannot)|(?:sales|marketing|legal|procurement|finance|accounting|logistics|purchasing|payroll|reception|underwriting|controlling) (?:team )?(?:has|had|wants?|needs?|must|cannot|waits?|keeps|pays|spends?|loses|asked|asks|complains?|can (?:now|then|no longer)|no longer|does not|doesn't)|(?:designers|artists|writers|producers|editors|analysts|planners) {gap3}(?:themselves|instead of waiting|without (?:waiting|asking|help))",
    unless: '(?:supervisors?|planners?) (?:must|has to|have to|cannot|process|restart)|(?:is|are) not allowed',
    matches: [
      'Bookkeepers copy each line by hand.',
      'A clerk has to phone the office.',
      'Marketing wants to open a new region.',
    ],
    leaves: ['The planner must choose an index.'],
  },
  {
    id: 'people.for-workforce',
    category: 'people',
    certainty: 'clear',
    pattern:
      '(?:{easy}|{hard}|relief|burden|strain|extra work|trouble|less work|more work) {gap3}(?:for|to|on) {gap1}{workforce}|(?:{lets}|{forces}|{feels}) (?:the |our |all |two |many ){0,2}{workforce}',
    matches: ['It is harder for the cashiers.', 'This forces nurses to guess.'],
    leaves: ['It forces the scan.'],
  },
  {
    id: 'people.burden',
    category: 'people',
    certainty: 'clear',
    pattern:
      '{staff} {gap3}(?:(?:{must}|will|would|may|might|then|now) )?{gap1}(?:contend|struggle|spend|waste|worry|figure out|keep track|re-?(?:write|learn|do|enter)|deal with|coordinate|suffer|lose|wait|complain|be trained|be familiar|take on|be burdened|adjust|migrate)s?|{staff} {gap2}{must} (?:understand|learn|know|be aware|be trained)|{forces} (?:the |our |all |any |every |many )?{staff} to|{staff} (?:reported|report|have reported)|(?:burden|pressure|load|strain|demands?|impact|toll|dependen(?:t|ce|cy)|reliance|onus|responsibility|workload) (?:of |placed )?(?:on|for) {gap2}{staff}|(?:cognitive|mental) (?:load|burden|overhead)|(?:need|needs|required|requires|wait(?:ing)?|depend(?:s|ent)?) (?:on |for )?(?:help|approval|support|input|sign-?off)? ?(?:from|by|on) (?:the |an? )?{gap1}{staff}(?! to be)',
    unless: '(?:developers|teams?) must (?:write|create|remember) (?:to )?(?:an )?(?:adr|record)',
    matches: [
      'Our teams have to contend with two formats.',
      'It is a burden on the support team.',
      'It forces developers to wait.',
    ],
    leaves: ['The tree has to maintain its balance.'],
  },
  {
    id: 'people.toil',
    category: 'people',
    certainty: 'clear',
    pattern:
      '(?:{staff}|nobody|no one|somebody|someone|everybody|everyone) {gap2}(?:{toil}|(?:is|are|was|were|be|being|get|gets) (?:paged|woken|called out|blamed|retrained|laid off|kept waiting))|(?:somebody|someone|a person|a colleague) (?:(?:has to|must|had to)|(?:then |always |first )?(?:keys|types|copies|enters|sorts|prints|calls|phones|walks|drives|restarts|counts|remembers))|{staff} {gap1}(?:[a-z]+ ){1,2}{gap5}(?:themselves|on their own) instead of|(?:departments|offices|branches|shops|sites|business units|{bodies}) (?:{relieved}|{suffers})|(?:paged|woken|called out) (?:at night|on|twice|every)',
    matches: ['Engineers walk to the mast each month.', 'Somebody has to sort the slips.'],
    leaves: ['The walker returns to the root.'],
  },
  {
    id: 'people.upkeep',
    category: 'people',
    certainty: 'borderline',
    pattern: '{staff} {gap3}(?:maintain|manually|remember|adopt|adapt)s?',
    matches: ['The team maintains two of them.'],
    leaves: ['The tree maintains its order.'],
  },
  {
    id: 'people.staff-must',
    category: 'people',
    certainty: 'borderline',
    pattern:
      '(?:{staff}) {gap2}(?:{must}|{cannot}|{wants}|{suffers})|{lets} (?:the |our |all |new |other ){0,2}{staff}',
    matches: ['Developers must add a label.'],
    leaves: ['The index must be unique.'],
  },
  {
    id: 'people.ease',
    category: 'people',
    certainty: 'clear',
    pattern:
      "(?:{easy}|{hard}|flexibility|freedom|burden|productive|exposure|opportunity|control|experience|value) {gap3}(?:for|to|on) {gap2}{staff}|developer[- ](?:experience|productivity|friendly|ergonomics|happiness|satisfaction|efficiency|velocity)|productivity|(?:for|by) (?:new|junior|other|external|future|inexperienced) {staff}|folks to|{staff} can (?:very )?(?:easily|quickly|focus|now)|{staff} (?:cannot|can't|are unable|won't be able|can no longer)",
    unless: '^[^\\p{L}]*developer experience(?:$| sig)|sig: .*|made? (?:it )?available to {staff}',
    matches: ['It is easier for new clerks.', 'Productivity falls.', 'Developers cannot see who called.'],
    leaves: ['It is easier for the optimiser.'],
  },
  {
    id: 'people.capacity',
    category: 'people',
    certainty: 'clear',
    pattern:
      '(?:small|understaffed|limited|dedicated|in-house|little|lack of|not enough|fewer|enough|available|insufficient|scarce|our own) (?:\\w+ )?(?:team|staff|engineers|developers|people|manpower|(?:engineering|development|developer|team|human|infra|ops) (?:time|resources|capacity|support|engineers))|(?:team|staff|group) (?:of|made up of|consists? of) (?:only )?(?:\\d+|two|three|four|five|one|a few)|only (?:\\d+|one|two|three) (?:people|engineers|developers|persons|person|team members?)|(?:no|without|get) (?:\\w+ ){0,3}(?:involved to|need to get \\w+ involved)|no need to (?:get|involve|ask|wait for) |freed? up|(?:team|staff|engineering|delivery) capacity|(?:^|; )capacity:|focus on (?:\\w+ ){0,3}(?:features|product|business|value|core)|(?:core|dev|devops|ops|infra|infrastructure|our|platform|notify|support|product|delivery|other) team (?:to (?:do|manage|maintain|own)|is|are|does|has|would|will|needs?|must)',
    unless: 'team needs? to (?:monitor|see|be involved)',
    matches: ['A small team runs it.', 'There are only two engineers.'],
    leaves: ['The core module is small.'],
  },
];

const strategy: readonly ImpactPattern[] = [
  {
    id: 'strategy.lock-in',
    category: 'strategy',
    certainty: 'clear',
    pattern:
      'lock[- ]?in(?! (?:memory|period|time|order))|lock(?:ed|s|ing)? (?:us |you |users |them |ourselves )?in(?:to)? (?:to )?(?:an? |one |the |this |that |their |its |using )?(?:single |specific |particular |proprietary )?(?:{supplier}|product|platform|ecosystem|technology|solution|tool|aws|azure|google)|vendor[- ](?:independen\\w+|neutral(?:ity)?|agnostic|specific|dependen\\w+)|cloud[- ](?:specific|neutral|dependen\\w+|agnostic)',
    unless: 'vendor specific (?:services|fields?|extensions?)|lock(?:ed|s)? in (?:a|the) ',
    matches: ['This is vendor lock-in.', 'We would be locked into one supplier.'],
    leaves: ['The row is locked in the transaction.'],
  },
  {
    id: 'strategy.supplier',
    category: 'strategy',
    certainty: 'clear',
    pattern:
      "(?:depend(?:s|ed|ing|ent|ence|ency)?|rel(?:y|ies|ied|iant|iance|ying)) (?:on|upon) (?:a |one |the |an |single |external ){0,3}(?:\\w+ )?(?:{supplier}(?![-\\w])|(?:aws|google|microsoft|amazon|github|oracle)(?= *(?:$|[.,;:)]|(?:as|for|to|and|or|would|will|is|may|here|alone)(?!\\w))))|(?:switch(?:ing)?|chang(?:e|ing)|migrat(?:e|ing)|mov(?:e|ing)) {gap3}(?:away from|to another|between|from one|to a different|to other) (?:\\w+ )?(?:{supplier}|clouds?|platforms?)|(?:vendors?|suppliers?) (?:may|might|could|goes|go|discontinu\\w+|raises?|stops?|chang\\w+)|single (?:vendor|supplier)|(?:pool|choice|number|range) of (?:\\w+ )?(?:vendors?|suppliers?)|proprietary to|cost of switching|switching cost|(?:vendor|supplier|third[- ]party|provider)(?:'s)? (?:support|dependen\\w+|relationship|contract|risk|roadmap)|support contract|out-?sourc(?:e|es|ed|ing)",
    matches: ['We would depend on a single vendor.', 'It makes it hard to move to another supplier.'],
    leaves: ['The build depends on the compiler.'],
  },
  {
    id: 'strategy.fate-of-supplier',
    category: 'strategy',
    certainty: 'clear',
    pattern:
      '(?:dependen(?:t|ce|cy)|depend(?:s|ing)?|rel(?:y|ies|iant|iance|ying)) (?:up)?on (?:a |an |one |the |this |that |its |single |sole |only ){1,3}(?:[^\\s.;:]+ ){0,3}(?:compan(?:y|ies)|firm|manufacturer|contractor|consultanc(?:y|ies)|person|freelancer|start-?up|foundation|dealer)|(?:compan(?:y|ies)|firm|manufacturer|vendor|supplier|maker|start-?up) {gap3}(?:(?:has|have|had|was|were|is|been|being|may|might|could|will|be) {gap2}(?:sold|bought|acquired|taken over|closed|bankrupt|insolvent|raised|dropped|discontinued)|go(?:es|ing)? (?:out of business|bankrupt)|went (?:out of business|bankrupt)|rais(?:e|es|ed) (?:its|their|the) (?:prices?|fees?)|withdraws?|pulls? out)|(?:leaving|quitting|replacing) (?:it|them|the (?:vendor|supplier|provider|product|platform)) (?:means|would|costs?|takes?|later|is)|(?:single|sole|only one) (?:provider|manufacturer|bidder)|(?:call for tenders?|re-?tender\\w*|public tender|tendering|renegotiat\\w+|notice period|contract (?:ends|runs (?:out|until)|expires|penalt\\w+|with (?:the |our )?\\w+ (?:ends|runs|expires)))|exit (?:costs?|plan|strategy|clause)',
    matches: [
      'We would depend on one small firm.',
      'Leaving it means a year of work.',
      'The contract runs out in May.',
    ],
    leaves: ['It depends on the other module.'],
  },
  {
    id: 'strategy.growth',
    category: 'strategy',
    certainty: 'clear',
    pattern:
      '(?:open(?:s|ed|ing)?|enter(?:s|ed|ing)?|expand(?:s|ed|ing)?|sell(?:s|ing)?|launch(?:es|ed|ing)?|grow(?:s|ing)?|mov(?:e|es|ing)|roll(?:s|ed|ing)? out) (?:up |out |our |the |a |an |its |in |into |to |new |more |further |other |second |next |third |two |three |\\d+ ){0,4}(?:\\w+ )?(?:markets?|countr(?:y|ies)|cit(?:y|ies)|shops?|branches in|stores in|plants?|warehouses?|continents?|abroad|customers|hospitals|franchises|segments)|(?:new|foreign|overseas|home|growing|export|asian|european|american) markets?|marketing (?:wants|plans|campaign|has|needs)|(?:next|first) (?:big )?customers?|(?:win|wins|winning|won|gain|gaining|attract\\w*|lose|loses|lost|losing|keep|keeps|retain\\w*) (?:\\w+ ){0,3}(?:customers|players|subscribers|members|clients|tenants|passengers|viewers|listeners|audience|contracts?|tenders?|bids?|deals?|advertisers|sponsors|donors)|(?:customer|player|user|guest|subscriber|member|staff|employee|reader|viewer|donor)s? (?:retention|churn|loyalty|growth|base)|market(?:ing)? (?:share|launch|entry)|merger|acquisition of|take-?over of',
    unless: 'support (?:users|members|clients) (?:table|list)',
    matches: ['We want to open shops in three cities.', 'It helps to keep our subscribers.'],
    leaves: ['We open a new file.'],
  },
  {
    id: 'strategy.trade',
    category: 'strategy',
    certainty: 'clear',
    pattern:
      '(?:we|us|they|company|business|bank|shop|studio|hospital) (?:(?:can|could|would|will|may|must|cannot|want|wants|plan|plans|have|has|had|be|able|to|now|then|also|not|never|soon|still) ){0,5}(?:bid(?: for)?|sell|launch (?:it |the |a |this )?(?:in|game|product|shop|plan|offer)|offer (?:the |a |our |them )?\\w+ (?:plans?|in |subscriptions?|tariffs?|service to)|charge (?:for|more|less|customers|a fee)|stop (?:two|the|a|all|our|one|three) (?:lines?|production|plants?|machines?|presses|sale)|close (?:the |a |our |two )?(?:shops?|plants?|offices?|branches|wards?|counters?)|turn away|hire|apologi[sz]e|recall|refund|reimburse|compensate|write off|answer for|explain (?:it |this )?to (?:the )?{folk})|(?:the|a|public|next|every|each|win|lose) tenders?|(?:win|wins|winning|won|lose|loses|losing|renew|renews|renewing|renewed|sign|signed|signing|terminate\\w*|cancel\\w*) (?:the |a |our |this |its |their |big )?contracts?|contracts? (?:is|are|was|were) (?:not )?(?:renewed|terminated|cancelled|awarded|up for)|(?:the |an? )(?:only|first|last) (?:chain|bank|shop|company|carrier|insurer|airline|retailer|studio|hospital|operator|provider|supplier|city|county) (?:in|on|with|without|to|of|that)|franchise(?:e)?s?|franchise partners|loyalty (?:program\\w*|cards?|points|schemes?)|(?:the|our|a|each|every) (?:town|city|county|bank|insurer|school|university|hospital|clinic|theatre|shop|company|firm|club|airline|ministry|council|museum|warehouse|studio|retailer|farm|family|landlord) (?:(?:would|will|could|may|must|then|now|still|only) )?(?:have to |has to )?(?:pays?|loses?|earns?|owes?|sells?|buys?|hires?|closes?|shares the loss|risks?|renews?)|(?:insurance|insurer|policy|warranty) (?:will|would|does|may|might)? ?(?:not )?(?:cover|pay)s?|headquarters|shareholders|the board (?:has|had|wants|of|will|must|expects)|board of directors|(?:promised|assured|guaranteed) (?:to )?(?:the |our |its |all )?(?:council|board|public|city|ministry|{outsiders})|(?:before|after|until|at) the (?:election|audit|fair|wedding|merger|takeover|ipo)',
    matches: ['We could bid for larger works.', 'We lose the contract.', 'It was promised to the council.'],
    leaves: ['The contract of the interface is checked.', 'The first node in the list wins.'],
  },
  {
    id: 'strategy.business',
    category: 'strategy',
    certainty: 'clear',
    pattern:
      "business (?:value|goals?|needs?|case|growth|opportunit\\w+|strateg\\w+|priorit\\w+|outcomes?|risks?|scenarios?|critical|expectations?|benefits?|drivers?|stakeholders?|objectives?|impact|units? can|decisions?|users?|agility|operations|model|reasons|success|owners?)|mission[- ]critical|(?:organi[sz]ation(?:al|'s)?|company|agency|department(?:al)?|corporate|government|enterprise)(?:'s)? (?:goals?|strategy|needs?|priorit\\w+|interest|value|mission|objectives?|direction|budget|resources)|competit(?:ors?|ive(?:ness)?|ion)|market(?:s|place)? (?:share|demand|fit|position|need|leader|advantage|segment|opportunity)s?|time to market|go[- ]to[- ]market|popularity|enterprise (?:customers?|users?|adoption|support|readiness)|(?:commercial|strategic) (?:value|benefit|advantage|impact|reasons?|partners?|goal|importance)s?",
    unless: 'business (?:logic|objects?|rules?|units?\\b(?! can)|model (?:class|object))',
    matches: ['It serves a business need.', 'Competitors already have it.'],
    leaves: ['The business logic moves.'],
  },
  {
    id: 'strategy.adoption',
    category: 'strategy',
    certainty: 'clear',
    pattern:
      '(?:drive|hinder|limit|slow|increase|boost|wider|broader|broad|widespread|user|customer|community|faster|easier|discourage\\w*|encourag\\w+|low|lower|more|barrier to|speed|help|reduce[sd]?|impact\\w*|popularity and|industry|market) (?:\\w+ ){0,2}adoption|adopters|ecosystem (?:growth|adoption|fragmentation)|(?:attract|encourag|discourag|enabl|facilitat)\\w* {gap2}(?:contribut\\w+|collabor\\w+|communit\\w+|integrators)|(?:pool|number) of (?:potential )?(?:contributors|users|customers|developers)|collaboration on|open[- ]sourc(?:e|ed|ing) (?:it|our|projects? do)',
    matches: ['It would hinder adoption.', 'This attracts new contributors.'],
    leaves: ['The adopted node is moved.'],
  },
  {
    id: 'strategy.options',
    category: 'strategy',
    certainty: 'clear',
    pattern:
      '(?:keep|keeps|keeping|leav\\w+|giv\\w+|preserv\\w+|retain\\w*|limit\\w*|more|reduc\\w+|clos\\w+) {gap3}options? (?:open|in the future|for the future|later)|(?:paint|box)\\w* (?:us|ourselves) in(?:to)?|(?:chang|revers|revisit|undo)\\w* (?:our )?(?:course|direction|our mind|the decision|this decision) (?:later|is|would|will)|hard to (?:reverse|undo)|one-way door|long[- ]term (?:viability|sustainability|support(?= (?:by|from|of|for|cost|contract))|maintainability|commitment|investment|strategy|risk)',
    matches: ['It keeps our options open.', 'That would be hard to reverse.'],
    leaves: ['The options are parsed.'],
  },
  {
    id: 'strategy.worth',
    category: 'strategy',
    certainty: 'borderline',
    pattern:
      'technical debt|tech debt|worth (?:it|the|doing)|not worth|the value is (?:low|high)|(?:some|little|huge|great|real|significant|clear|low|high) (?:value|benefit|boon|advantage|importance)|(?:extremely|very|quite|hugely) (?:beneficial|valuable|useful|important|popular)|paramount|important feature|core values?|deal[- ]?breaker|critical (?:for|to)|outsourc\\w*|deal breaker|adoption|vendors?|suppliers?|market|business|roadmap',
    unless:
      'business (?:logic|objects?|rules?|units?)|high[- ]priority (?:database|queue|thread)|priority (?:queue|lane|level)s?|vendor(?:ed|s? director|/)',
    matches: ['It is not worth it.', 'This is a real advantage.'],
    leaves: ['The priority queue is a heap.'],
  },
];

/** Words by which a sentence says what something means for the organisation. English. */
export const impactPatterns: readonly ImpactPattern[] = [
  ...said,
  ...money,
  ...time,
  ...customers,
  ...risk,
  ...people,
  ...strategy,
  ...impactClauses,
  ...impactHints,
];

/**
 * Names of systems: the billing API costs nothing, and the customer table waits for nobody. They are blanked before a
 * sentence is searched for impacts.
 */
export const businessNames =
  "(?:regulator|authority|ministry|bank|insurer|court|hospital|council|carrier|government|police)(?:'s)? (?:portal|gateway|system|apis?|interface|service|endpoint|server|network|register|registry|format)s?|(?:lag|motion|clock|latency|temperature|drift) compensation|(?:billing|invoic(?:e|ing)|pricing|payments?|cost|customer|user|client|supplier|vendor|budget|fee|privacy|compliance|audit|training|market|business|price|order|partner|member|licen[cs]e|people|team|developer|consumer|subscriber)[- ](?:apis?|gateways?|services?|systems?|modules?|components?|tables?|databases?|models?|objects?|endpoints?|queues?|fields?|columns?|librar(?:y|ies)|class(?:es)?|schemas?|code|logic|ids?|names?|pools?|agents?|interfaces?|files?|rules?|units?|entit(?:y|ies)|domain|layer|keys?|apps?|applications?|libraries|logs?|input|query|queries|plugins?|roles?|accounts?|groups?|sessions?|tokens?|prompts?|messages?|defined|supplied|provided|specified|configured|space|namespaces?|secrets?|store|sdks?|pods?|identifiers?|types?|headers?|identifier|metadata)";

/** Heads of the columns of a table under which it says what a constraint means. */
export const impactColumn =
  '(?:business|customer|user|commercial|organi[sz]ational) (?:impact|value|consequence|effect|risk)s?|(?:what|how) (?:it|this|that) (?:means|costs|affects|does)|impact on (?:the |our )?(?:business|users?|customers?|staff|people|organi[sz]ation)|(?:impact|consequence|meaning) for (?:the |our )?(?:business|users?|customers?|staff|people|organi[sz]ation|us)|so what|why it matters';

/** Sentences that no pattern makes an impact. */
export const notAnImpact: readonly string[] = ['\\?["”)]*$'];
