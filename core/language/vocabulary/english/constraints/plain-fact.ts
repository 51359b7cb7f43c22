import type { ConstraintPattern } from '../../types';

/** What a plain fact tells: a limit without a verb that says so. */
export const plainFact: readonly ConstraintPattern[] = [
  {
    id: 'only-last',
    says: 'limit',
    certainty: 'borderline',
    pattern: '[\\w.%)-]{1,30} only{clauseEnd}',
    unless:
      '(?:read|write|append|invite|view|test|internal)[- ]only|{team} (?:{word} ){1,8}only|(?:testing|development|debugging|now|information|reference|example) only|only$(?<=^\\W{0,6}only)|{user} only',
    matches: [
      'The form is printed on A4 only.',
      'Windows only',
      'The agent runs in the old zone only, so it misses calls.',
    ],
    leaves: ['We print it on A4 only.', 'The table is read only.', 'Only A4 is printed.'],
  },
  {
    id: 'only-acts',
    says: 'limit',
    certainty: 'clear',
    pattern: '(?<!(?:the|not|are|is|were) )only (?:{adverbs})(?:ever )?{acts}',
    matches: ['The scanner only reads paper forms.'],
    leaves: ['The scanner reads paper forms.', 'They are only reports.'],
  },
  {
    id: 'team-only-gets',
    says: 'limit',
    certainty: 'clear',
    pattern:
      '(?:we|you|they|{user}) (?:can |could )?only (?:{adverbs})(?:gets?|sees?|has|have|knows?|rely|access|reach|control)',
    matches: ['We only get the names of the bells.'],
    leaves: ['We get the names of the bells.'],
  },
  {
    id: 'only-when',
    says: 'limit',
    certainty: 'clear',
    pattern:
      '(?:{acts}|goes|go|come|run|work|arrives?|happens?|starts?|reachable|possible|changes|change|{be} (?:{word} ){0,2}[a-z]{2,14}(?:ed|en|able|ible|t)) (?:{word} )?only (?:at|in|on|by|from|via|through|over|during|between|after|before|overnight|at night|every|inside|within|once|as|with|under|when|while|for|to)',
    unless: 'only (?:once|for (?:testing|development|now))|(?:will|should|shall|must) (?:{word} )?be|only when needed',
    matches: ['The ledger is written only at night.', 'New prices arrive only after closing time.'],
    leaves: ['The ledger is written at night.', 'It is built only for testing.'],
  },
  {
    id: 'acts-on-nothing',
    says: 'lack',
    certainty: 'clear',
    pattern:
      '(?:{acts}|have|come|run|get|gets|leaves?) (?:still |currently |also |itself |us )?(?:no|nothing|none|neither|nobody|hardly any|next to nothing)',
    unless:
      '(?:takes?|took|needs?|sees?|has|have|comes?|runs?|uses) (?:{word} )?no (?:{word} )?(?:time|effort|longer|part|reason|risk|impact|effect|influence|need|plans?|intention|additional|further|more|extra|surprise|problem|harm|cost|downtime|changes?|business|objection|opinion|dependenc(?:y|ies)|external)|(?:has|have) nothing to (?:do|lose|hide|fear)|(?:costs?|changes?) nothing',
    matches: ['The plotter speaks no modern dialect.', 'The agent knows nothing of time zones.'],
    leaves: ['The plotter speaks a modern dialect.', 'The move takes no time.', 'It has nothing to do with the agent.'],
  },
  {
    id: 'and-no-other',
    says: 'limit',
    certainty: 'clear',
    pattern:
      'nothing else|nothing but|none other|no other {word}|(?:{acts}|accept|take|send|is|are) (?:[^\\s,;]{1,30} ){0,6}[^\\s,;]{1,30}[,;] (?:but |and )?(?:no|never|nothing) (?:{word} ){0,2}{word}(?=\\W{0,3}$)',
    unless:
      'if nothing else|do(?:es)? nothing but|no other (?:changes?|impact|effect|{user}|teams?|services?|reason|parts?)',
    matches: ['The kiosk takes coins, no notes.', 'It prints labels and nothing else.'],
    leaves: ['The kiosk takes coins and notes.', 'No other teams are affected.'],
  },
  {
    id: 'comes-without',
    says: 'lack',
    certainty: 'clear',
    pattern:
      '(?:comes?|came|ships?|shipped|delivered|sold|arrives?|stored?|stores|sends?|sent|exposes?|exported|imported|transmitted|transferred|signed|made do|left|leaves us|stuck) without',
    matches: ['The reader comes without a driver.'],
    leaves: ['The reader works without a driver.'],
  },
  {
    id: 'not-before',
    says: 'limit',
    certainty: 'clear',
    pattern:
      '(?:no (?:[a-z-]{1,30} ){1,4}|not |never |nothing (?:{word} ){0,3}|none (?:{word} ){0,3})(?:before|until|outside(?: of)?|without|unless|beyond|underground|below|abroad|(?:in|on|at|between|inside) the (?:basement|cellar|tunnel|mine|field|hall|yard|warehouse|workshop|van|lift|hills|building|plant|dmz|vehicles?|train|aircraft|ship|north|south|east|west))',
    unless:
      '(?:roll-?out|pilot|launch|go-live)|no (?:{word} )?(?:longer|need|changes?|additional|deployment|release|code|merge|one may|one should)|(?:will|should|shall|must|may) (?:not|never) (?:{word} ){0,2}(?:until|before|without|unless)|not without',
    matches: [
      'There is no signal in the cellar.',
      'Nothing is printed before the drum has stopped.',
      'No print until the drum stops',
    ],
    leaves: ['There is a signal in the cellar.', 'It should not be printed before Monday.'],
  },
  {
    id: 'out-of-use',
    says: 'inability',
    certainty: 'clear',
    pattern:
      'out of (?:reach|service|action|order|production|warranty|stock|print)|unreachable|unreadable|unusable|unrepairable|irreparable|irreversib\\w{2,3}|write-once|single-threaded|single-tenant|single-user|(?:16|32)-bit|air[- ]gapped|cut off from|{be} (?:{adverbs})(?:broken|corrupt(?:ed)?|defective|faulty|buggy|flaky|down|jammed|frozen|blocked (?:by|in|on|from|at|for))|(?:closed|locked|offline|down|frozen|blocked|switched off|read-only) (?:{word} ){0,3}(?:between|every|each|from \\d|for {count}|during|overnight|at night)',
    unless:
      '(?:if|when|whenever|once|should|in case) (?:{word} ){1,6}(?:unreachable|broken|down|corrupt\\w{0,2}|blocked|unusable|unreadable)|{be} (?:{word} )?broken (?:down|into|up)|(?:scaled|broken|pinned|written|drilled) down',
    matches: [
      'The cabinet is out of reach of the radio.',
      'The register is closed every Friday.',
      'The lift is broken.',
    ],
    leaves: ['When the lift is broken, we walk.', 'The cabinet is within reach.'],
  },
  {
    id: 'built-for',
    says: 'limit',
    certainty: 'clear',
    pattern:
      "(?:never|not|n't|only|solely|just|originally|once) (?:{word} )?(?:built|designed|written|made|meant|conceived|sized|laid out|cut out|approved|certified|licen[cs]ed|validated|tested|rated|dimensioned) (?:only )?(?:for|to|with|as|against)|(?:built|designed|written|made|meant|sized|laid out|approved|certified|licen[cs]ed|validated|tested|rated|dimensioned|dates) (?:only |back )?(?:for|to|with|from|in) (?:{word} ){0,2}{count}",
    unless: '(?:built|designed|made|written) (?:back )?(?:in|from)',
    matches: ['The stair was never built for crowds.', 'The lift is rated for four persons.'],
    leaves: ['The lift is built for crowds.', 'The hall was built in 1911.'],
  },
  {
    id: 'holds-so-many',
    says: 'limit',
    certainty: 'hint',
    pattern:
      '(?:{acts}|have|keep|take|store|hold|carry|pair|with|as) (?:(?:with|on|in|at|for|room for|up|its {word}|a {word}|{word}s) )?(?:only |just |exactly |no more than )?{count} (?:{word}|%|€|£|\\$)',
    unless: '(?:has|have) one (?:of|thing|more|another)|one (?:of the|another)|more than one',
    matches: ['The shelf holds 40 boxes.', 'The pump has one valve.', 'The shelf keeps three sizes.'],
    leaves: ['The shelf holds boxes.'],
  },
  {
    id: 'one-each',
    says: 'limit',
    certainty: 'clear',
    pattern:
      '(?:{acts}|have|hold|pair|form|keep) (?:{word} ){0,2}(?:just |exactly |only )?(?:a single|one|two) (?:[\\w-]{1,30} ){1,4}(?:per|a|an|for each|for all|for every|at a time|at once|and no more|in total)(?= [\\w-]|\\W{0,2}$)|only has (?:one|a single|room)',
    unless:
      '(?:can|could|would|will|should) (?:{word} )?have|(?:a|one) (?:single )?source of truth|(?:has|have) one (?:of|thing|more)',
    matches: ['The office has one phone for all callers.', 'The form holds one name per sheet.'],
    leaves: ['The office has phones.'],
  },
  {
    id: 'in-one-place',
    says: 'limit',
    certainty: 'borderline',
    pattern:
      '(?:runs?|keeps?|sits?|lives?|{be}|stored?|stores|held|pass(?:es)?|goes|hosted|happens?|works?) (?:{word} ){0,5}(?:on|in|from|over|through|via|with) (?:just |only |exactly )?(?:a single|one) (?:{word} )?{resource}',
    unless:
      '(?:will|should|can|could|now|would) (?:{word} )?(?:be )?(?:{word} )?(?:in|on) (?:a single|one)|{team} (?:{word} )?(?:keep|store|run|put)',
    matches: ['The timetable runs on one machine.'],
    leaves: ['The timetable runs on many machines.', 'We keep it in one file.'],
  },
  {
    id: 'licence-covers',
    says: 'limit',
    certainty: 'clear',
    pattern:
      '(?:licen[cs]es?|plan|tier|contract|subscription|edition|quota|package|certificate|warranty) (?:{word} ){0,3}(?:covers?|allows?|includes?|permits?|has|have|gives?|holds?|is for|are for|limits|entitles) (?:{word} ){0,3}{count}',
    matches: ['Our licence covers two printers.'],
    leaves: ['Our licence covers every printer.'],
  },
  {
    id: 'tops-out',
    says: 'limit',
    certainty: 'clear',
    pattern:
      '(?:stops?|tops? out|max(?:es)? out|peaks?|saturates?|ends?|tapers off|levels off|caps?(?: out)?|cut off|cuts off) (?:{word} )?at (?:about |around |roughly |version |~ ?)?{count}|(?:no|not|never) (?:larger|longer|bigger|higher|faster|older|newer|further|deeper|wider|later|earlier|heavier) than|(?:never|not) more than {count}',
    matches: ['The belt tops out at 40 boxes a minute.', 'Labels are no wider than 90 mm.'],
    leaves: ['The belt stops at the door.'],
  },
  {
    id: 'rate',
    says: 'limit',
    certainty: 'hint',
    pattern:
      '\\d[\\d,.]{0,12}k? (?:{word} ){1,2}(?:per|a|an|each|every) (?:second|minute|hour|day|night|week|month|year|user|tenant|account|customer|device|call|request|site|shop|plan)|one (?:{word} ){1,2}(?:per|each|every) (?:second|minute|hour|day|night|week|month|user|tenant|account|customer|device|call|request|site)',
    unless: '(?:median|average|target|percentile|metric|{team}) (?:{word} ){0,6}\\d',
    matches: ['The belt moves 40 boxes a minute.'],
    leaves: ['The belt moves boxes.'],
  },
  {
    id: 'beyond-figure',
    says: 'limit',
    certainty: 'hint',
    pattern:
      '(?:beyond|above|past|over|more than|larger than|longer than|older than|bigger than|newer than|after|from|as soon as (?:{word} ){1,4}(?:has|have|holds|reaches)) (?:about |around |some )?(?:\\d[\\d,.]{0,12}|version \\d)',
    matches: ['Beyond 40 boxes the belt slows.'],
    leaves: ['Beyond the belt there is a door.'],
  },
  {
    id: 'falls-over',
    says: 'breakage',
    certainty: 'clear',
    pattern:
      '(?:falls? (?:over|apart|down|behind)|fell over|collapses?|gives up|freezes|chokes|locks up|grinds to|goes down|stops? (?:working|responding|answering|accepting|recording|printing|sending)|wraps around|overflows|misbehaves|seizes up|trips over)|(?:starts?|begins?|tends?) to (?:{word} )?(?:drop|refuse|swap|stutter|queue up|{harm})|starts? (?:dropping|losing|failing|stuttering|refusing|swapping)|(?:drops|loses|swallows|garbles|forgets|mixes up|misreads|misses|skips) (?:the |its |some |every |any |all |up to )?(?:{word} )?(?:messages?|packets?|connections?|calls|frames|requests|events?|data|updates?|records?|orders?|readings?|bookings?|rows?|changes?|characters?|signals?|accents?|umlauts?|digits?|samples?|everything|anything)',
    unless:
      '(?:if|when|whenever|unless|should|once) (?:{word} ){1,5}(?:goes down|stops|falls|fails|freezes|gives up)(?! (?:over|the))|(?:until|so that) (?:{word} ){1,3}stops',
    matches: ['The belt falls over in summer.', 'The belt starts to swap.', 'The scanner skips every reading at dusk.'],
    leaves: ['The belt runs in summer.', 'If the belt stops, a lamp is lit.'],
  },
  {
    id: 'turns-away',
    says: 'inability',
    certainty: 'clear',
    pattern:
      '(?:rejects?|refuses?|ignores?|drops|discards?|strips?|overwrites?|voids?|blocks?|locks?(?: out)?|kills?|evicts?|truncates?|denies|throttles?|cuts off|filters out|turns away|shuts out|wipes|erases) (?:to |anything|anyone|everything|everyone|any|all|every|each|whatever|most|whoever|half|what|(?:{word} ){0,3}(?:over|above|larger|longer|older|bigger|beyond|more than|after|at \\d|from|outside|without|with|whose|that|while|during|as soon as|until|when))',
    unless:
      '(?:will|shall|should|must|can|to|would|that|which) (?:{word} )?(?:reject|refuse|ignore|drop|discard|strip|overwrite|block|lock|kill|evict|truncate|throttle)|(?:should|must) (?:{word} )?be|(?:the|a|these|those|of|code|each|per|catch|necessary|\\w{1,9}x) (?:locks?|blocks?|drops|strips?)|^\\W{0,6}(?:strip|drop|ignore|overwrite|block|reject|refuse)',
    matches: ['The turnstile rejects all coins.', 'The turnstile blocks coins above 2 grams.'],
    leaves: ['The turnstile should reject all coins.', 'The turnstile takes all coins.'],
  },
  {
    id: 'rules-out',
    says: 'inability',
    certainty: 'clear',
    pattern:
      '(?:rules?|ruling) out|precludes?|bars (?:us|any|the|all)|shuts (?:us|any|the|all|it|them) out|{be} (?:thereby |thus |therefore |simply )?(?:ruled|shut|locked) out',
    unless:
      "{team} (?:{word} ){0,2}rule|(?:option|alternative|approach|candidate)s? (?:{word} ){0,2}(?:is|are|was|were) ruled out|(?:not|n't|never) rule",
    matches: ['The narrow door rules out a second bed.'],
    leaves: ['We rule out a second bed.'],
  },
  {
    id: 'change-takes',
    says: 'obligation',
    certainty: 'clear',
    pattern:
      '(?:every|any|each|even (?:a|the) (?:small|smallest|slight|tiny)|even small) (?:{word} )?(?:changes?|updates?|upgrades?|deployments?|fix|patch|corrections?|adjustments?|modifications?|new (?:field|column|version|type|format|rule|device|station|screen|stop)|switch|exports?|imports?|re(?:starts?|builds?|names?|loads?|calculations?)|edits?|{word} change) (?:{word} ){0,6}(?:needs?|requires?|takes?|means?|goes|has to|makes?|voids?|breaks?|calls for|costs?|depends|involves?|triggers?|forces?|affects?|invalidates?|locks?|stops?|waits?|ends?|restarts?|rebuilds?|touches|wipes|loses?|is (?:made|tried|shipped|compiled|done|typed|copied))',
    unless: '[$€£] ?\\d|reviews?|approv\\w{1,4}|sign-?off|pull request|(?:should|must|shall|will)',
    matches: ['Every change of the timetable needs a new plate.', 'Any new stop means a longer ride.'],
    leaves: ['Every change needs a review.', 'The change was made.'],
  },
  {
    id: 'needs-equipment',
    says: 'dependence',
    certainty: 'borderline',
    pattern:
      '(?:needs?|still needs?|wants|asks for|expects?|presupposes?|runs only (?:on|with)|works only (?:on|with)|only (?:runs|works) (?:on|with)) (?:(?:[\\w.-]{1,30}) ){0,4}{equipment}',
    unless:
      '(?:{team}|{user}|it|this) (?:{word} )?(?:needs?|wants?)|no longer|{doesNot} (?:{word} )?(?:need|expect)|needs? (?:no|to|fewer|less|neither)|(?:if|when|that|which|of|on|no|the) needs?',
    matches: ['The pump needs a second cable.', 'Old pumps still need an adapter.'],
    leaves: ['The pump needs no cable.', 'We need a cable.'],
  },
  {
    id: 'takes-long',
    says: 'load',
    certainty: 'clear',
    pattern:
      '(?:takes?|lasts?|needs?|occup(?:y|ies)|eats?|blocks (?:{word} ){1,3}for|is (?:{word} )?for) (?:{word} ){0,2}(?:up to |more than |at least |well over |between )?(?:{count}|an|a whole|the whole|several|many|all|a few) (?:(?:to|and|or) {count} )?(?:working |full |whole )?(?:{span}|of the night)',
    unless:
      '(?:instead of|down from|rather than|less than|fewer than|under \\d|at most)|(?:will|would|should|may|might|could) (?:{word} )?take|(?:migration|move|project|training|course|development|roll-?out|implementation|work|decision|steps?|people|customers?|players?|patients?|users?|clerks?|nurses?|staff) (?:{word} ){0,4}(?:takes?|needs?|lasts?)|(?:bans?|leave|training|meeting|shift|course|season|event)s? (?:{word} )?lasts?|{team} (?:{word} )?(?:need|take)|every {word} (?:{word} )?takes',
    matches: ['A copy takes four hours.'],
    leaves: ['The migration takes four weeks.', 'A copy takes two minutes instead of four hours.'],
  },
  {
    id: 'batch',
    says: 'limit',
    certainty: 'hint',
    pattern:
      '(?:nightly|overnight|weekly|monthly|daily|once (?:a|per|every) (?:day|night|week|month|quarter|year)|(?:twice|three times|four times) (?:a|per) (?:day|week|month|year)|every (?:night|evening|weekend|{count} {span})|at (?:night|weekends)) ?(?:only|batch|window|run|import|export|file|job|extract|dump)?|only (?:overnight|nightly|at night)|(?:batch|maintenance|service|change|release) (?:window|job|run)s?',
    unless:
      '(?:will|should|shall|can) (?:{word} ){0,4}(?:nightly|daily|weekly|every)|(?:review|meet|report|check|measur)\\w{0,4}',
    matches: ['Prices come in the nightly batch.'],
    leaves: ['Prices come at once.', 'They meet weekly.'],
  },
];
