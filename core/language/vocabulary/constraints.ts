import type { ConstraintException, ConstraintPattern } from './types';

/**
 * How a sentence says that a technology restricts, forces or rules out something. English. A pattern is small, so that
 * its id tells what was heard; `matches` and `leaves` are held to by a test.
 */
export const constraintPatterns: readonly ConstraintPattern[] = [
  // What cannot be done.
  {
    id: 'cannot',
    says: 'inability',
    certainty: 'clear',
    pattern: '{cannot}',
    unless:
      '{cannot} (?:be (?:null|nil|empty|blank|negative|zero|undefined)|wait|just|help but|be overstated|be the same|go wrong)|{team} {cannot} (?:just|simply|treat)',
    matches: ['The parser cannot read maps.', "Old phones can't show it."],
    leaves: ['We cannot wait.', 'name, text, cannot be empty', 'The parser can read maps.'],
  },
  {
    id: 'unable',
    says: 'inability',
    certainty: 'clear',
    pattern:
      'unable to|(?:not|no longer|never) (?:been |be )?able to|incapable of|not capable of|inability (?:to|of)|unabl[ey]',
    matches: ['The broker is unable to order messages.'],
    leaves: ['The broker is able to order messages.'],
  },
  {
    id: 'impossible',
    says: 'inability',
    certainty: 'clear',
    pattern:
      '(?:{isNot} {adverbs}(?:possible|feasible|viable)|impossible|infeasible|(?:not|never) (?:technically |easily |even |always )?(?:be |been )?(?:possible|feasible|viable)|not (?:really )?a (?:realistic|viable|feasible|workable|real) (?:option|choice|way|solution|alternative|path))',
    unless: 'make (?:it )?impossible to (?:forge|tamper)',
    matches: [
      'It is not easily possible to split the table.',
      'It may not even be possible.',
      'A second table is not a realistic option.',
      'A rollback is impossible.',
    ],
    leaves: ['It is possible to split the table.'],
  },
  {
    id: 'no-way',
    says: 'inability',
    certainty: 'clear',
    pattern:
      "(?:no|not a|n't a|no [a-z-]{2,12}|isn't any|not any) (?:way|means|possibility|ability|option) (?:to|of|for|in)",
    unless: 'no way of (?:clash|conflict)',
    matches: ['There is no easy way to find the owner.', 'There is not a way to sort them.'],
    leaves: ['There is a way to find the owner.'],
  },
  {
    id: 'person-cannot',
    says: 'inability',
    certainty: 'borderline',
    pattern: '(?:{user}|people|anyone|nobody|no one) (?:{word} ){0,2}{cannot}',
    matches: ['Users still cannot sort the list.'],
    leaves: ['The parser cannot read maps.'],
  },

  // What is not there.
  {
    id: 'does-not-give',
    says: 'lack',
    certainty: 'clear',
    pattern: '{doesNot} {adverbs}{give}',
    unless:
      "^\\W{0,6}(?:do not|don't)|(?:we|i|you|team) (?:will|do|did|would|may|might)(?: not|n't|)|{doesNot} (?:have to|have any (?:impact|effect)|cover (?:this|all))",
    matches: ['The archive does not currently support ranges.', "The driver won't work with views."],
    leaves: ['We will not support ranges.', 'The archive supports ranges.', 'The new form does not have to be signed.'],
  },
  {
    id: 'we-lack',
    says: 'lack',
    certainty: 'clear',
    pattern:
      "(?:we|they|you|users?|developers?|operators?) (?:currently |also |still )?(?:do not|don't|did not|didn't) (?:currently |yet |really |also )?(?:have|know|control|own)|(?:we|they|you|users?|developers?|operators?) (?:currently |also |still )?(?:have|has) (?:no|little|limited|only)",
    unless:
      "don't have to|do not have to|have (?:no|any) (?:plans?|intention|need|opinion|preference|objection|evidence|impact|time|scenarios?|use cases?|demand)|(?:don't|do not) (?:{word} )?have (?:a strong|any plans?|evidence|time)",
    matches: ['We do not have control over the callback.'],
    leaves: ['We do not have to wait.', 'We have control.'],
  },
  {
    id: 'no-subject',
    says: 'lack',
    certainty: 'hint',
    pattern:
      '^\\W{0,6}(?:no|none|neither|nothing) (?:of )?(?:{word} ){1,6}(?:{gives}|is|are|has|have|can|does|do|will)',
    unless:
      '(?:no|none|neither) (?:{word} ){1,6}(?:required|needed|necessary|affected|changed?|added|introduced|used|invocation)',
    matches: ['No store in the list supports ranges.'],
    leaves: ['Every store supports ranges.', 'No restart is required.'],
  },
  {
    id: 'imposes',
    says: 'load',
    certainty: 'borderline',
    pattern:
      '(?:incurs?|imposes?|taxes|pays?|paying|dominat(?:es?|ing)|suffers?|inflates?|balloons?) (?:a|an|the|every|its|their|from|additional|extra|significant|more|{word})|(?:excessive(?:ly)?|insurmountable|prohibitive(?:ly)?|heavyweight|heavy-handed|overkill)',
    unless:
      '(?:no|not|without|avoid\\w{0,3}|only|never) (?:{word} ){0,2}(?:incurs?|imposes?|pays?|paying|suffers?|excessive) {word}|{team} (?:only )?pay',
    matches: ['Every call pays the price of parsing.'],
    leaves: ['Every call is parsed.'],
  },
  {
    id: 'limited',
    says: 'limit',
    certainty: 'hint',
    pattern:
      '(?:limited|restricted|scarce|fixed|bounded|static) (?:{word} )?(?:[a-z]{2,20}s|access|set|amount|number|capacity|scope|size|space|memory|time)',
    unless:
      'limited (?:impact|risk)|restricted to|(?:static|fixed) (?:analysis|bugs|issues|files|assets|types?|sites?|pages?|checks|versions?)',
    matches: ['The plan comes with limited connections.'],
    leaves: ['The plan comes with connections.'],
  },
  {
    id: 'does-not',
    says: 'lack',
    certainty: 'borderline',
    pattern: '{doesNot} {adverbs}(?:be )?[a-z]{3,}',
    unless:
      "(?:we|i|you|team) (?:will|do|did|would|may|might)(?: not|n't|)|{doesNot} (?:{word} )?(?:need|require|mean|matter|want|think|see|affect|change|imply|cover|depend|impact|necessarily)|no longer (?:be )?(?:needed|necessary|required|affected|needs?|have|has|the|a|an)|{doesNot} (?:have to|have any (?:impact|effect))",
    matches: ['The queue does not batch its messages.', 'The switch will not be passed on.'],
    leaves: ['The queue does not need a server.', 'The form no longer needs a stamp.'],
  },
  {
    id: 'not-done',
    says: 'lack',
    certainty: 'borderline',
    pattern: '{isNot} {adverbs}[a-z]{2,14}(?:ed|en|able|ible)',
    unless:
      '{isNot} {adverbs}(?:required|needed|intended|limited|concerned|affected|recommended|expected|considered|forced|called|used|open|tied|coupled|allowed to|permitted to|authori[sz]ed to)',
    matches: ['The plan is not released in the north.'],
    leaves: ['The plan is not required.'],
  },
  {
    id: 'is-not-usable',
    says: 'lack',
    certainty: 'clear',
    pattern: '(?:{isNot}|{doesNot} (?:{word} )?be) {adverbs}(?:(?:a|an|the) )?{usable}',
    unless: '{isNot} (?:yet )?(?:(?:allowed|permitted|authori[sz]ed|ready) to|aware of|included in)',
    matches: [
      'Ranges are not yet supported.',
      'Ranges will not be available.',
      "The index isn't available in the small plan.",
    ],
    leaves: ['Ranges are supported.', 'Ranges are not required.', 'A guest is not allowed to ring.'],
  },
  {
    id: 'un-usable',
    says: 'lack',
    certainty: 'clear',
    pattern:
      'unsupported|unavailable|incompatib\\w{2,5}|inaccessible|unsuitable|unsuited|not (?:well[- ])?suit(?:ed|able)|non-?(?:compatible|standard|compliant|deterministic|configurable)',
    unless: '(?:if|when|while|in case) (?:{word} ){1,5}(?:is|are|be|becomes?) (?:temporarily )?unavailable',
    matches: ['The two plugin systems are incompatible.'],
    leaves: ['The two plugin systems are compatible.', 'The page is shown when the store is unavailable.'],
  },
  {
    id: 'unlike',
    says: 'lack',
    certainty: 'borderline',
    pattern:
      'not (?:fully |completely |entirely |yet )?(?:interoperable|aligned|consistent|equivalent|the same|identical|standard)|mismatch\\w{0,3}|divergen(?:ce|t)|discrepanc\\w{1,3}|differs? (?:from|between|across)|different (?:from|between|across)',
    matches: ['The two clocks are not the same.'],
    leaves: ['The two clocks are the same.'],
  },
  {
    id: 'not-usable-item',
    says: 'lack',
    certainty: 'clear',
    pattern: '^\\W{0,6}(?:{word} ){0,3}not (?:yet |very |really |as )?(?:{usable}|{gives})',
    unless: '^\\W{0,6}(?:if|when|do|we|this|it)',
    matches: ['Not suitable for large files', 'Signing not available'],
    leaves: ['Suitable for large files', 'We do not support it'],
  },
  {
    id: 'there-is-no',
    says: 'lack',
    certainty: 'clear',
    pattern:
      "there (?:is|are|was|were|exists?|(?:will|would|can|may|might) be)(?:(?: currently| also| still)? (?:no|not|nothing)|n't)",
    unless:
      'there (?:is|are|was|were) (?:no|not) (?:{word} )?(?:demand|guidance|need|requirement|impact|change|changes|reason|intention|plan|plans|difference|harm|risk|doubt|consensus|problem|issue|such|additional|extra|longer|more|known|breaking|other|further|surprises?|duplication|downtime|limitations?|w{4,12} (?:impact|limitations?|implications?))',
    matches: ['There is no index on the name.', 'There will be no index.', "There isn't an index on the name."],
    leaves: ['There is no need for an index.', 'There is an index.'],
  },
  {
    id: 'has-no',
    says: 'lack',
    certainty: 'clear',
    pattern: '(?:has|have|had|provides?|offers?|gives?|gave) (?:currently |absolutely |literally )?(?:no|neither)',
    unless:
      '(?:has|have|had) no (?:{word} )?(?:impact|effect|influence|need|plans?|intention|additional|further|longer|real|business|downtime|changes?|problems?|issues?|w{4,9} costs?|costs?|objection|opinion|dependenc(?:y|ies)|external)|(?:intentionally|deliberately) ha(?:s|ve) no',
    matches: ['The tool has no parser for maps.', 'The interface offers no paging.'],
    leaves: ['The change has no impact.', 'The tool has a parser.'],
  },
  {
    id: 'with-no',
    says: 'lack',
    certainty: 'hint',
    pattern: '(?:with|having|contains?|includes?) (?:currently |absolutely |literally )?(?:no|neither)',
    unless:
      '(?:with|having) no (?:{word} )?(?:impact|effect|influence|need|plans?|additional|further|longer|real|downtime|changes?|problems?|issues?|costs?|dependenc(?:y|ies)|external)',
    matches: ['It is a tool with no parser for maps.'],
    leaves: ['It is a tool with a parser.', 'It is done with no downtime.'],
  },
  {
    id: 'no-facility',
    says: 'lack',
    certainty: 'clear',
    pattern: '(?:no|zero|without(?: any)?) (?:{word} ){0,2}{facility}',
    unless:
      'no (?:{word} )?(?:additional|extra|need|external|means)|(?:if|when|where) (?:there is )?no|(?:no|without) (?:{word} ){0,2}{facility} (?:{word} )?(?:(?:is|are|was|were) )?(?:given|needed|required|necessary|used|invocation|changes?|calls?|redesigns?)|without (?:fully|large|major|big)|no longer|without (?:needing|requiring)|there (?:would|will|should) be no',
    matches: ['No native support for ranges', 'It runs without any isolation.'],
    leaves: ['It runs with full isolation.', 'No additional tooling'],
  },
  {
    id: 'no-item',
    says: 'lack',
    certainty: 'hint',
    pattern: "^\\W{0,6}(?:no|not|lacks?|lacking|doesn't|does not|never|can't|cannot|missing|absent|hard to|without)",
    unless: '^\\W{0,6}(?:no (?:additional|extra|need|impact|change|changes|breaking)|not applicable|not only)',
    matches: ['No paging', '❌ Missing paging'],
    leaves: ['Paging', 'No additional server'],
  },
  {
    id: 'lacks',
    says: 'lack',
    certainty: 'clear',
    pattern: 'lacks?|lacking|lacked|lack of|absence of|devoid of',
    unless: 'lack of (?:familiarity|knowledge|time|people|staff|training|experience|interest|consensus|understanding)',
    matches: ['The agent lacks a queue.'],
    leaves: ['The agent has a queue.', 'Lack of training'],
  },
  {
    id: 'missing',
    says: 'lack',
    certainty: 'hint',
    pattern:
      "missing|(?:{be}) (?:not|n't) (?:yet )?(?:there|present|part of)|not yet|yet to be|still (?:un|not|missing)\\w{0,12}",
    unless: "if (?:it|they|the {word})(?:'s| is| are) missing|(?:if|when) (?:{word} ){1,4}missing",
    matches: ['An index is missing.', 'The index is not yet there.'],
    leaves: ['The index is there.'],
  },
  {
    id: 'poor-facility',
    says: 'lack',
    certainty: 'borderline',
    pattern:
      '{poor} (?:{word} ){0,2}(?:{facility}|features?|expressiveness|configuration|metrics|functions|customi[sz]ation|flexibility|scalability|performance|examples|docs|throughput|set of|number of|community|ecosystem|scope|range|coverage)',
    unless: 'limited (?:impact|risk)',
    matches: ['Limited support for ranges', 'The driver has poor documentation.'],
    leaves: ['Full support for ranges'],
  },
  {
    id: 'nothing-guarantees',
    says: 'lack',
    certainty: 'clear',
    pattern:
      'nothing (?:{word} ){0,3}(?:guarante\\w{1,5}|prevent\\w{0,3}|stop\\w{0,4}|ensur\\w{1,3}|enforc\\w{1,3})|no guarantees?|not guaranteed?',
    unless:
      'nothing (?:{word} )?(?:prevents|stops) (?:(?:a|the|any|each|our) )?(?:teams?|us|you|anyone|anybody|users?|developers?)',
    matches: ['There is nothing guaranteeing the order.', 'The order is not guaranteed.'],
    leaves: ['The order is guaranteed.'],
  },

  // What is bounded.
  {
    id: 'can-only',
    says: 'limit',
    certainty: 'clear',
    pattern: '(?:can|could|may|might) (?:{adverbs})(?:therefore |thus )?only',
    unless: '{team} (?:may|might) only',
    matches: ['The broker can only keep one copy.', 'Roles may currently only be set once.'],
    leaves: ['We will only keep one copy.', 'The only broker keeps one copy.'],
  },
  {
    id: 'will-only',
    says: 'limit',
    certainty: 'hint',
    pattern: '(?:must|will|would) (?:{adverbs})(?:therefore |thus )?only',
    unless:
      '{team} (?:will|would|must) only|(?:will|would) only (?:be )?(?:used|needed|required|define|have to|need to|contain)',
    matches: ['The broker will only keep one copy.'],
    leaves: ['The only broker keeps one copy.', 'We will only keep one copy.'],
  },
  {
    id: 'only-gives',
    says: 'limit',
    certainty: 'clear',
    pattern:
      'only (?:{adverbs})(?:{gives}|apply|applies|exists?|knows?|understands?|serves?|sees?|stores?|support|run|return)|(?:supports?|accepts?|allows?|provides?|offers?|returns?|handles?|permits?) (?:{word} )?only',
    unless: 'not only',
    matches: ['The driver only supports views.', 'The driver supports only views.'],
    leaves: ['The driver not only supports views.'],
  },
  {
    id: 'only-usable',
    says: 'limit',
    certainty: 'clear',
    pattern:
      '{be} (?:{word} )?only (?:{adverbs})(?:{usable}|possible|relevant|valid|useful|usable|made|sold|offered|served|given|known|found|guaranteed|updated|visible|safe|done)|only (?:possible|available|applicable|compatible|accessible|valid|relevant|works?)',
    unless: 'not only|only be (?:used|needed|required)',
    matches: ['The plan is only available in two regions.'],
    leaves: ['The plan is available in all regions.'],
  },
  {
    id: 'only-some',
    says: 'limit',
    certainty: 'borderline',
    pattern: '(?:^|[,;:] |and |but |while )(?:currently,? |now |today,? )?(?:only|solely|exclusively) [\\w&-]{1,30}',
    unless: '^only (?:when|if|then|after)',
    matches: ['Only one account gets the alerts.'],
    leaves: ['One account gets the alerts.'],
  },
  {
    id: 'only-way',
    says: 'limit',
    certainty: 'clear',
    pattern:
      '(?:the )?only (?:{word} )?(?:way|option|possibility|means|choice|workaround|solution) (?:to|of|for|is|was|would|that|available|{word} to)',
    unless: 'not the only',
    matches: ['The only way to repair it is to start again.'],
    leaves: ['One way to repair it is to start again.'],
  },
  {
    id: 'single',
    says: 'limit',
    certainty: 'hint',
    pattern:
      '(?:a|one|the|only) single|only one|just one|exactly one|maximum (?:{word} ){0,2}(?:size|number|length|sizes)|capped|limits?|threshold',
    unless: 'single (?:source of truth|sign)',
    matches: ['The list holds a single receipt.'],
    leaves: ['The list holds receipts.'],
  },
  {
    id: 'limited-to',
    says: 'limit',
    certainty: 'clear',
    pattern:
      '(?:limited|restricted|constrained|capped|confined|hindered|hampered|constrainted) (?:to|by|in|at|with regard to)|bound(?:ed)? by',
    unless: 'not limited to|including but not|(?:access|permissions?|be) restricted to|restricted to (?:the|that)',
    matches: ['The upload is limited to 10 MB.'],
    leaves: ['The cases are not limited to uploads.'],
  },
  {
    id: 'limit-of',
    says: 'limit',
    certainty: 'clear',
    pattern:
      '(?:hard|soft|size|rate|length|memory|storage|request|service|platform|time|character|[\\w-]{0,30}-character|concurrency|quota|api|free) (?:hostname )?(?:cap|limits?|limitations?|quotas?)|limits? (?:of|on|for) (?:{word} )?\\d[\\d,.]{0,12}|limit of|quotas? of|(?:limits?|quotas?|maximum|ceiling) (?:{word} ){0,5}(?:is|are|was|being) (?:{word} )?\\d[\\d.,]{0,12}',
    unless:
      '(?:set|configure|define|specify|add|smaller|place|impose|adjust|change) (?:{word} ){0,2}(?:limits?|limitations)|limits the (?:impact|risk|damage|blast)',
    matches: [
      'The plan has a hard limit of 50 checks.',
      'Its rate limit was reached.',
      'The maximum for calls is 400.',
    ],
    leaves: ['Teams set limits for their jobs.'],
  },
  {
    id: 'hits-limit',
    says: 'limit',
    certainty: 'hint',
    pattern:
      '(?:hits?|hitting|reach\\w{0,3}|r[au]n(?:s|ning)? into|against|exceed\\w{0,3}|under|certain|their|its|upper|default|maximum|service|cloud) (?:{word} ){0,3}(?:limits?|quotas?|ceiling|cap)|(?:maximum|max|largest) (?:{word} )?(?:size|length|number|amount|value|count|depth|width|age|memory)',
    matches: ['The move hit a second quota.', 'The maximum size is small.'],
    leaves: ['The quota is new.'],
  },
  {
    id: 'limits-what',
    says: 'limit',
    certainty: 'clear',
    pattern:
      '(?:limits?|limiting|restricts?|restricting|constrains?|constraining|narrows?) (?:us|our|the|what|how|which|who|users?|it|this|names?|{word} to)',
    unless:
      'limits? the (?:impact|risk|damage|blast|scope|number|amount)|(?:to|will|would|should|can) (?:limit|restrict)|rate limit\\w{0,3} the|limiting the',
    matches: ['The format restricts names to 63 letters.'],
    leaves: ['A cache limits the damage.', 'It is used to restrict access.'],
  },
  {
    id: 'limitation',
    says: 'limit',
    certainty: 'hint',
    pattern: 'limitations?|constraints?|restrictions?',
    unless:
      'limitation \\d|(?:address(?:es)?|overcome|without|no|remov\\w{1,3}|solv\\w{1,3}|understand\\w{0,3}|limitations? described) (?:{word} ){0,4}(?:limitations?|constraints?|restrictions?)|satisfy the constraints',
    matches: ['The limitation of this is its size.'],
    leaves: ['It removes a limitation.'],
  },
  {
    id: 'at-most',
    says: 'limit',
    certainty: 'clear',
    pattern:
      '(?:at most|no more than|not more than|fewer than|up to|a maximum of|a max of|maximum|max) (?:of )?(?:~ ?)?{figure}|\\d[\\d,.]{0,9}k? (?:{word} )?(?:max(?:imum)?|or (?:less|fewer))',
    unless:
      '(?:median|mean|average|percentile)|in (?:ten|a hundred|\\d0{1,3})\\b|\\d ?%(?: of)?|(?:speed|faster|improv|sav)\\w{0,9} (?:{word} ){0,3}up to',
    matches: ['It takes at most 40 messages.', 'A name has 63 letters or less.'],
    leaves: ['Up to now it worked.'],
  },
  {
    id: 'exceeds',
    says: 'limit',
    certainty: 'borderline',
    pattern:
      'exceed(?:s|ed|ing)?|(?:hit|hits|hitting|reach|reached|reaching|over|above) (?:that|the|this|our|its|a) (?:{word} ){0,2}(?:limit|quota|cap|maximum|ceiling)',
    unless: '(?:exceed(?:s|ed)?) (?:our |the )?expectations',
    matches: ['The files exceed the size.', 'We hit the limit in May.'],
    leaves: ['It exceeded our expectations.'],
  },
  {
    id: 'minimum',
    says: 'limit',
    certainty: 'hint',
    pattern:
      '(?:at least|a minimum of|minimum) {figure}|(?:>=|≥) ?\\d|\\d[\\d.]{0,9} or (?:later|newer|above|higher)|greater than \\d',
    matches: ['It needs at least 3 servers.'],
    leaves: ['It needs servers.'],
  },

  // What is forced.
  {
    id: 'forces',
    says: 'obligation',
    certainty: 'clear',
    pattern: '(?:forc(?:es?|ed|ing)|oblig(?:es?|ed)|compels?|compelled) (?:{affected}|to)',
    unless: 'forced to (?:agree)|(?:not|without) (?:be(?:ing)? )?forc\\w{1,3}',
    matches: ['The library forces us to restart.', 'Teams are forced to restart.'],
    leaves: ['The library is a force.'],
  },
  {
    id: 'requires-item',
    says: 'obligation',
    certainty: 'borderline',
    pattern:
      '^\\W{0,6}(?:(?:cons?|bad|negative|drawbacks?|disadvantages?|tradeoffs?)[:,]? )?(?:because )?(?:it |this |but |also |still |would |will |may ){0,3}(?:requires?|needs|demands|necessitates)',
    unless: 'requires? (?:no|little|minimal|less|fewer|only)',
    matches: ['Requires a second server', 'Bad, because it requires a second server', 'Cons: Requires a second server'],
    leaves: ['Requires no server', 'The second server is there'],
  },
  {
    id: 'requires',
    says: 'obligation',
    certainty: 'borderline',
    pattern: '(?:{demands}|required)',
    unless:
      '(?:that|which|who|we|legislations?|laws?|regulations?|regulators?|polic(?:y|ies)) (?:will |may |would |might )?(?:also )?(?:require|are required|is required)|{doesNot} (?:{word} )?require|{isNot} (?:{word} )?required|no longer requires?|without requiring|not requiring|no requirement|(?:as|when|if|where) (?:required|needed|necessary)|no additional|requires? (?:no|little|minimal|less|fewer)|(?:the|all|any|with|its) required',
    matches: ['The broker requires a second disk.'],
    leaves: ['The broker does not require a disk.', 'The broker requires no disk.', 'Set it as required.'],
  },
  {
    id: 'would-require',
    says: 'obligation',
    certainty: 'clear',
    pattern: '{wouldDemand}',
    unless: '{wouldDemand} (?:no|little|minimal|less)|(?:if|that|which|who|we) (?:{word} ){0,2}{wouldDemand}',
    matches: ['The change would require a second disk.'],
    leaves: ['The change would require no disk.', 'a change that may require a disk'],
  },
  {
    id: 'requires-someone',
    says: 'obligation',
    certainty: 'clear',
    pattern:
      '(?:require|requires|requiring|need|needs) (?:{user}|us|all|every|each|both|developers?|engineers?|the {user}|the team|teams?|operators?|elevated|significant|manual|massive|careful|additional|extra|separate|special|running|changing|changes|restructuring|reimplement\\w{3}|using|installing|maintaining)',
    unless:
      '{doesNot} (?:{word} )?(?:require|need)|without|no longer|(?:we|that|which) (?:may |also |would |will )?(?:require|need)|less|(?:team|we|developers?) needs?',
    matches: ['The tool requires running a second server.', 'It requires all clients to restart.'],
    leaves: ['It does not require changes.', 'It requires a disk.'],
  },
  {
    id: 'needs-own',
    says: 'obligation',
    certainty: 'borderline',
    pattern:
      '(?:needs?|requir(?:es?|ing)) (?:{word} )?(?:own|custom|separate|dedicated|extra|additional|special|specific|manual|new|careful|more|its|their|another|second|regular|constant|ongoing)',
    unless: '{doesNot} (?:{word} )?(?:need|require)|(?:needs?|requir(?:es?|ing)) (?:no|less|fewer)|without requiring',
    matches: ['Each bell needs its own rope.'],
    leaves: ['Each bell has a rope.', 'Each bell needs no extra rope.'],
  },
  {
    id: 'is-required',
    says: 'obligation',
    certainty: 'hint',
    pattern:
      '{be} (?:{word} )?(?:required|needed|necessary|mandatory|obligatory)(?: (?:to|for|by|in|when|if|on|before|so))?',
    unless:
      '{isNot} (?:{word} ){0,2}(?:required|needed|necessary)|(?:as|when|if|where) (?:it |they )?(?:is |are )?(?:required|needed|necessary)|no longer|which (?:is|are) (?:required|needed)',
    matches: ['A second disk is required by the broker.'],
    leaves: ['A second disk is not required.'],
  },
  {
    id: 'subject-depends',
    says: 'dependence',
    certainty: 'clear',
    pattern:
      '^\\W{0,6}(?:{word} ){1,6}(?:{adverbs})(?:depends? (?:heavily |solely |directly )?(?:up)?on|relies (?:heavily |solely |entirely )?on|is (?:{adverbs})(?:dependent|reliant) (?:up)?on)',
    unless:
      '(?:that|which|who|we|i|it|this) (?:{word} ){0,2}(?:rely|relies|depends?)|depends? on (?:the|your|our|their|how|what|which|whether) (?:use|need|case|situation|implementation|context|how|environment)|depending on|(?:if|when) ',
    matches: ['The scheduler depends on the nightly batch.', 'Its cache relies heavily on the old store.'],
    leaves: ['Tools that depend on the batch are moved.', 'It depends on your situation.'],
  },
  {
    id: 'depends',
    says: 'dependence',
    certainty: 'borderline',
    pattern:
      'depends? (?:up)?on|depended (?:up)?on|(?:incredibly |highly |heavily )?dependent (?:up)?on|reliant on|relies (?:heavily |solely )?on|rely heavily on|depends? heavily on',
    unless:
      '(?:that|which|who|whose {word}) (?:also )?(?:rely|relies|depend|depends)|it depends|depend(?:s|ing)? on (?:the|your|our|their|how|what|which|whether) (?:use|need|case|situation|implementation|context|how|environment)|depending on',
    matches: ['The scheduler depends on the nightly batch.'],
    leaves: ['Tools that depend on the batch are moved.', 'It depends on your situation.'],
  },
  {
    id: 'dependency',
    says: 'dependence',
    certainty: 'borderline',
    pattern:
      '(?:a|an|its|own|new|extra|additional|another|external|adds?|third[- ]party|unnecessary|heavy|hard|large|creates?|circular|introduces?) (?:{word} ){0,2}depend(?:e|a)nc(?:y|ies)|hard (?:requirement|dependency)|depend(?:e|a)nc(?:y|ies) (?:to|upon)|third[- ]party (?:tool|service|library|software|vendor|provider)s?',
    unless:
      '(?:no|without|remov\\w{1,3}|reduc\\w{1,3}|avoid\\w{0,3}|drop\\w{0,4}|eliminat\\w{1,3}) (?:{word} ){0,3}depend(?:e|a)nc(?:y|ies)',
    matches: ['It adds a heavy dependency.'],
    leaves: ['It removes a heavy dependency.'],
  },
  {
    id: 'users-must',
    says: 'obligation',
    certainty: 'clear',
    pattern: '{user} (?:{word} ){0,1}(?:{mustDo}|(?:{be}|would be|will be) (?:required|forced|obliged) to)',
    unless:
      'users? (?:must|need to) be|no longer (?:need|have)|{doesNot} (?:{word} )?(?:need|have) to|(?:if|when|that|in case) {user}',
    matches: ['Clients have to sign each call.', 'Users would need to set up an account.'],
    leaves: ['Clients no longer have to sign each call.', 'if users have to wait'],
  },
  {
    id: 'team-must',
    says: 'obligation',
    certainty: 'hint',
    pattern: '{team} (?:{word} ){0,1}{mustDo}',
    unless:
      '{doesNot} (?:{word} )?(?:need|have) to|(?:if|when|that|in case) {team} |no longer|need to (?:decide|choose|ensure|understand|make sure|find|consider|agree|ask|be able)',
    matches: ['We will have to keep both.'],
    leaves: ['We do not have to keep both.', 'We need to decide.'],
  },
  {
    id: 'team-would-have-to',
    says: 'obligation',
    certainty: 'clear',
    pattern: "{team} (?:(?:would|'d|might|may|will still) (?:{word} )?(?:have to|need|need to|be forced to)|had to)",
    unless: '(?:if|when|that|in case) {team} ',
    matches: ['We would have to write it ourselves.'],
    leaves: ['We have written it.'],
  },
  {
    id: 'would-have-to',
    says: 'obligation',
    certainty: 'clear',
    pattern: "(?:would|'d) (?:also |still |then )?(?:need|have) to",
    unless: "(?:{team}|if (?:{word} ){1,4})(?:would|'d) (?:also |still |then )?(?:need|have) to|(?:would|'d) not",
    matches: ['A second table would need to be built.'],
    leaves: ['A second table has been built.', 'If it would have to wait, it stops.'],
  },
  {
    id: 'to-reach-it',
    says: 'obligation',
    certainty: 'hint',
    pattern: '(?:in order )?to (?:{word} ){2,12}(?:it is necessary|would need|needs? to|must|ha(?:ve|s) to|requires?)',
    matches: ['To add a second bell the tower must be closed.'],
    leaves: ['To add a second bell is easy.'],
  },
  {
    id: 'means-that',
    says: 'obligation',
    certainty: 'hint',
    pattern: 'means? (?:that )?(?:{word} ){0,12}(?:{mustDo}|{cannot}|{doesNot}|only|not|every|any|cannot|without)',
    matches: ['This means the bells have to be hung anew.'],
    leaves: ['This means the bells ring.'],
  },
  {
    id: 'so-must',
    says: 'obligation',
    certainty: 'borderline',
    pattern:
      "(?:so|therefore|thus|hence|which means|means that|consequently|as such),? (?:[\\w']{1,30} ){1,5}(?:must|ha(?:ve|s|d) to|needs? to|cannot|can't|only|would)",
    matches: ['The bell is old, so the town must wait.'],
    leaves: ['The bell is old, so the town waits.'],
  },
  {
    id: 'would-do-harm',
    says: 'trouble',
    certainty: 'hint',
    pattern:
      'would (?:{word} )?(?:force|limit|add|introduce|increase|create|cause|leave|lose|delay|slow|break|prevent|complicate|entail|involve|impose|make (?:it )?(?:{word} )?(?:hard|harder|difficult|impossible))',
    matches: ['A second tower would add stairs.'],
    leaves: ['A second tower would be high.'],
  },
  {
    id: 'it-must',
    says: 'obligation',
    certainty: 'hint',
    pattern: '{mustDo}(?: not)?(?: be)? {word}',
    unless:
      '{doesNot} (?:{word} )?(?:need|have) to|no need to|no longer (?:need|have)|(?:{team}|{user}) (?:{word} )?{mustDo}',
    matches: ['The name must be a valid host.'],
    leaves: ['The name is a host.', 'We have to restart.'],
  },
  {
    id: 'must-act',
    says: 'obligation',
    certainty: 'hint',
    pattern:
      '(?:must|needs? to|ha(?:s|ve) to) (?:(?:first|then|also|always|explicitly|manually|still) {word}|be (?:{word} )?(?:manually|explicitly|first|before|by|each|every|again|separately)|know|understand|remember|wait|choose|provide|install|learn|update|change|duplicate)',
    matches: ['Each bell must first be tuned.'],
    leaves: ['Each bell must ring.'],
  },
  {
    id: 'must-keep',
    says: 'obligation',
    certainty: 'borderline',
    pattern:
      '(?:must|needs? to|have to|has to|should) (?:remain|continue|still|stay|keep|maintain|preserve|comply|conform|retain|be (?:in sync|kept|preserved|retained|maintained|coordinated|backwards?|healthy|unique|identical|compatible|waived|repeated|re-?{word}))',
    unless: '{team} (?:{word} )?(?:should|need to)|no longer|{doesNot}',
    matches: ['The two files have to be kept in sync.', 'It must remain a valid host.'],
    leaves: ['The two files are in sync.'],
  },
  {
    id: 'must-not-break',
    says: 'obligation',
    certainty: 'clear',
    pattern:
      '^\\W{0,6}(?:cannot|can not|must not|may not|must|has to|needs to|should not) (?:integrate|be compatible|use (?:the )?existing|break|block|support|run|work|comply|maintain|fit|reuse|cause|require|interfere|change)',
    unless: 'must work with both|must support (?:all )?the',
    matches: ['Must integrate with the existing mail server', 'Cannot break old forms'],
    leaves: ['Integrates with the existing mail server'],
  },
  {
    id: 'must-because',
    says: 'obligation',
    certainty: 'clear',
    pattern:
      '{mustDo}(?: [^\\s.;]{1,30}){1,20} (?:because|since|due to|owing to|otherwise|or else|as otherwise|so that)',
    unless: '{doesNot} (?:{word} )?(?:need|have) to|no longer|(?:^|[,;] )(?:if|when)',
    matches: ['Forms have to be printed because the archive takes paper.'],
    leaves: ['Forms have to be printed.'],
  },
  {
    id: 'otherwise',
    says: 'breakage',
    certainty: 'hint',
    pattern: '(?:otherwise|or else)',
    unless:
      '(?:^|[,;:(] ?)unless otherwise|(?:specified|stated|noted|indicated) otherwise|otherwise (?:specified|stated|noted|known|be|would)|^otherwise,? (?:we|the|it)',
    matches: ['Both sides agree before, otherwise the call is lost.'],
    leaves: ['Unless otherwise stated it is on.'],
  },
  {
    id: 'still-needed',
    says: 'obligation',
    certainty: 'borderline',
    pattern: '(?:still|also) (?:need|needs|needed|requires?|depends?|have|has to)(?: to)?',
    unless: '{doesNot} still',
    matches: ['We still need the old table.'],
    leaves: ['We need a table.'],
  },
  {
    id: 'because-technology',
    says: 'obligation',
    certainty: 'borderline',
    pattern:
      "(?:because|since|due to|owing to|as a result of) (?:of )?(?!we |i |it's |they |you |this )(?:the |a |an |how |its |their )?(?:{word} ){0,3}(?:{be}|does|do|has|have|only|limitation|limitations|constraints?|restrictions?|size|lack|uses?|requires?|needs?)",
    unless: 'because (?:we|i|they) |because (?:it|this) (?:is|has) (?:easy|easier|simple|simpler|better|good|already)',
    matches: ['It fails because the header has no zone.'],
    leaves: ['We chose it because we know it.'],
  },
  {
    id: 'due-to',
    says: 'obligation',
    certainty: 'borderline',
    pattern: 'due to|owing to|because of|by nature|by design',
    unless: 'due to (?:be|come|start)|(?:is|are|was|were) due to',
    matches: ['Due to its age the bell is quiet.'],
    leaves: ['The bell is old.'],
  },

  // What ends.
  {
    id: 'deprecated',
    says: 'end of life',
    certainty: 'clear',
    pattern:
      '(?:{be}|been|becom(?:e|ing)|got|as) (?:{adverbs})(?:deprecated|discontinued|obsolete|abandoned|outdated|sunset|decommissioned|retired|out[- ]of[- ]date|stalled)|unmaintained|abandonware|end[- ]of[- ]lifed|(?:deprecates|retires|discontinues|sunsets) (?:the|its|their|all|version)',
    unless:
      '(?:mark\\w{0,3}|status|flag\\w{0,4}) (?:{word} ){0,4}as (?:deprecated|obsolete)|(?:will|should|can|to) be (?:{word} )?(?:deprecated|retired|decommissioned|discontinued)|(?:adr|decision|record) (?:is|was|has been)|if ',
    matches: ['The mail library is deprecated.', 'Its driver is unmaintained.'],
    leaves: ['The mail library is new.', 'The old switch is marked as deprecated.'],
  },
  {
    id: 'end-of-life',
    says: 'end of life',
    certainty: 'clear',
    pattern:
      "end[- ]of[- ](?:life|support|sale)|eol|maintenance mode|out of support|(?:not|never|n't) (?:be |been |being )?(?:actively |well )?(?:maintained|updated|developed)|no longer (?:be )?(?:{word} )?(?:supported|maintained|available|developed|works?|working|receiv\\w{1,4}|possible|updated|offered|compatible|viable)",
    matches: ['The server reaches its end of life in May.', 'The library is no longer maintained.'],
    leaves: ['The library is maintained.', 'This is no longer necessary.'],
  },
  {
    id: 'immature',
    says: 'end of life',
    certainty: 'clear',
    pattern:
      '(?:still |currently |only )?in (?:early access|(?:private |public |technical )?(?:beta|alpha|preview)|early stages?|early development)|(?:still|very|currently|is|are|remains?) (?:{word} )?(?:experimental|beta|alpha|immature|unstable|in development|under development|in progress|wip)|(?:still|very|too) (?:new|young)|immature|(?:is|are|as) (?:an? )?pre-?release|not (?:yet )?(?:production[- ]ready|battle[- ]tested|proven|ga)',
    unless: 'in progress of',
    matches: ['The engine is still in beta.', 'The engine is immature.'],
    leaves: ['The engine is mature.'],
  },
  {
    id: 'legacy',
    says: 'end of life',
    certainty: 'borderline',
    pattern: 'legacy|monolith(?:ic)?|technical debt|end up with',
    matches: ['It runs in the legacy ledger.'],
    leaves: ['It runs in the new ledger.'],
  },

  // What is tied.
  {
    id: 'coupled',
    says: 'coupling',
    certainty: 'clear',
    pattern:
      '(?:tight(?:ly)?|close(?:ly)?|strong(?:ly)?|too)[- ](?:coupl\\w{2,4}|tied|bound|integrated)|tied to|couples|(?:is|are|becomes?|being) coupled|hard-?wired|baked in(?:to)?|specific to (?:one|aws|azure)|opaque to',
    unless:
      '(?:not|less|avoid\\w{0,3}|without|reduc\\w{1,3}|remov\\w{1,3}|loosely|decoupl\\w{2,3}) (?:{word} ){0,3}(?:tight|coupl|tied)\\w{0,6}',
    matches: ['The form is tied to one browser.', 'They are tightly coupled.'],
    leaves: ['They are not tightly coupled.'],
  },
  {
    id: 'lock-in',
    says: 'coupling',
    certainty: 'clear',
    pattern:
      '(?:vendor|supplier|cloud|platform) lock[- ]?in|lock(?:s|ed)?[- ]in(?:to)?|locks us|proprietary|vendor[- ]dependen\\w{1,3}',
    unless:
      '(?:no|avoid\\w{0,3}|without|reduc\\w{1,3}|less|prevent\\w{0,3}|free of) (?:{word} ){0,3}lock[- ]?in|locked in (?:the|a|an)',
    matches: ['It means vendor lock-in.', 'The format is proprietary.'],
    leaves: ['It avoids vendor lock-in.'],
  },
  {
    id: 'hard-coded',
    says: 'coupling',
    certainty: 'clear',
    pattern:
      '(?:is|are|was|were|be|being|been|currently) (?:{word} )?hard[- ]?coded|hard[- ]?codes|hard[- ]?coded (?:to|in|into|values?)',
    unless: '(?:not|no|avoid\\w{0,3}|remov\\w{1,3}) (?:{word} ){0,2}hard[- ]?cod\\w{1,3}',
    matches: ['The port is hard-coded.'],
    leaves: ['The port is no longer hard-coded.', 'a hard-coded port is removed'],
  },
  {
    id: 'breaking-change',
    says: 'coupling',
    certainty: 'borderline',
    pattern:
      'breaking changes?|backwards?[- ]incompatib\\w{2,5}|not backwards?[- ]compatible|breaks? (?:backwards?[- ]|api )?compatibility',
    unless: '(?:no|not a|without|avoid\\w{0,3}|non-?) ?(?:{word} ){0,2}breaking',
    matches: ['This is a breaking change.'],
    leaves: ['This is not a breaking change.'],
  },

  // What goes wrong.
  {
    id: 'breaks',
    says: 'breakage',
    certainty: 'clear',
    pattern: '{harms}',
    unless:
      '(?:if|when|unless|case|whenever|after|until) (?:{word} ){1,5}(?:fails|breaks|crashes|exceeds|times out|conflicts)|(?:fails|breaks) (?:the build|fast)|blocks? (?:of|in|from|are|is)|(?:the|of|new|all|these|those|historical|previous|missing|more|any|proposes|decided|store|prune|\\d+) blocks|that (?:fails|breaks)|issues?',
    matches: ['The client hangs behind a proxy.', 'Every upload times out.'],
    leaves: ['a call that fails is repeated'],
  },
  {
    id: 'might-break',
    says: 'breakage',
    certainty: 'clear',
    pattern:
      '{might} (?:{adverbs})(?:{harm}|be (?:lost|blocked|rejected|stuck|overwritten|refused|denied|broken|locked out|corrupted|halted|throttled)|prevent|violate)',
    unless:
      "(?:which|that|not|n't|never) {might} |(?:to|not|n't|never) (?:{word} )?(?:{harm}|prevent|violate|be \\w{4,12})|conflicts? resol|{team} (?:can|could) ",
    matches: ['Old forms may break.', 'The job will fail in the first step.'],
    leaves: ['Old forms may stay.', 'It is there to prevent loss.'],
  },
  {
    id: 'might-lead-to',
    says: 'breakage',
    certainty: 'borderline',
    pattern: '{might} (?:{adverbs})(?:result in|lead to|cause|introduce)',
    unless:
      "(?:which|not|n't|never) {might} |(?:will|would) (?:cause|lead to|result in) (?:{word} )?(?:less|fewer|more|easier|better)|{team} (?:can|could) ",
    matches: ['The switch could lead to lost calls.'],
    leaves: ['The switch could be lost.'],
  },
  {
    id: 'may-be-bad',
    says: 'breakage',
    certainty: 'borderline',
    pattern:
      '(?:may|might|could) (?:also |still |then |even |potentially |only )?(?:not|be (?:{word} )?(?:too|un\\w{4,14}|in\\w{4,14}|{hard}|slow|confusing|confused|problem|problems|problematic|missed|lost|out of|affected|an issue))',
    matches: ['The bell may be too quiet.'],
    leaves: ['The bell may be heard.'],
  },
  {
    id: 'causes-to',
    says: 'breakage',
    certainty: 'borderline',
    pattern: 'caus(?:e|es|ed|ing) (?:{word} ){1,6}to',
    matches: ['A second ring causes the clock to stop.'],
    leaves: ['A second ring causes the alarm.'],
  },
  {
    id: 'collision',
    says: 'breakage',
    certainty: 'borderline',
    pattern:
      'collisions?|conflicting|clobber\\w{0,3}|concurrent (?:access|writes?|updates?)|unsafe|flak(?:e?y|iness)|outages?|chicken[- ]and[- ]egg|panics?',
    unless:
      '(?:no|avoid\\w{0,3}|prevent\\w{0,3}|without|reduc\\w{1,3}|minimi[sz]\\w{1,3}|detect\\w{0,3}|resolv\\w{1,3}|handl\\w{1,3}) (?:{word} ){0,4}(?:collisions?|conflicting|concurrent|outages?|panics?|flak\\w{1,5})',
    matches: ['The two bells share a name, which is a collision.'],
    leaves: ['The two bells share a name.'],
  },
  {
    id: 'prevents',
    says: 'breakage',
    certainty: 'borderline',
    pattern:
      '(?:prevents?|preventing|prevented|precludes?|blocks|blocking|hinders|inhibits|disallows?|forbids|prohibits?|rules? out|defeats|undermines|stops) (?:{affected}|this|that|{word} from)|(?:blocked|hindered) by|prevents? {word}',
    unless:
      '(?:to|will|would|can|could|may|might|helps?|order to|should|thus|thereby) prevent|prevent(?:s|ing)? (?:{word} ){0,3}(?:attack|abus|error|mistake|accident|duplicat|malicious|unauthori[sz]ed|accidental|unexpected|collision|conflict|loss|leak|race|drift)|(?:is|be|are|was) (?:prevented|forbidden)|decision|blocking the ui',
    matches: ['The lock prevents the queue from growing.', 'The roll-out is blocked by the old driver.'],
    leaves: ['The lock prevents accidental deletion.', 'It is there to prevent loss.'],
  },
  {
    id: 'bottleneck',
    says: 'load',
    certainty: 'clear',
    pattern:
      "single points? of failure|spof|bottlenecks?|race conditions?|deadlocks?|memory leaks?|out[- ]of[- ]memory|oom|concurrency (?:issues?|problems?)|does ?n[o']t scale|ddos",
    unless:
      '(?:eliminat|remov|avoid|prevent|no|without|identif|unlikely|unknown if|unlikely to)\\w{0,4} (?:\\S{1,40} ){0,5}(?:bottleneck|race condition|deadlock|single point)s?|and performance bottlenecks',
    matches: ['The mail server is a single point of failure.'],
    leaves: ['It removes the bottleneck.'],
  },
  {
    id: 'slow',
    says: 'load',
    certainty: 'borderline',
    pattern:
      '(?:{be}|very|known to be|runs?|respond\\w{0,3}) (?:{degree} )?slow(?:er)?|(?:performance|latency|memory|resource|network|cpu|throughput) (?:{word} )?(?:penalty|penalties|degradation|overhead|hit|pressure|implications?)|(?:affects?|impacts?|hurts?|harms?) (?:{word} ){0,2}(?:performance|latency|throughput)|(?:slows?|slowing) (?:it |us |the {word} )?down|degrad(?:es|ing) |performs? (?:poorly|badly)',
    unless:
      '(?:no|avoid\\w{0,3}|reduc\\w{1,3}|without|lower|minimi[sz]\\w{1,3}|less|sources of|understand|such as|identify|discusses|priorit\\w{2,5}|metrics?|affected|little|negligible|minimal) (?:{word} ){0,4}(?:performance|latency|memory|overhead|slow)|not (?:be )?slow',
    matches: ['The parser is very slow.', 'There is a performance penalty.'],
    leaves: ['It runs without a performance penalty.'],
  },
  {
    id: 'performance-trouble',
    says: 'load',
    certainty: 'hint',
    pattern:
      '(?:performance|latency|memory|resource|network|cpu|throughput|scalability|scaling) (?:{word} )?(?:problems?|issues?|impact|cost|consumption|concerns?|limitations?|constraints?|usage)',
    matches: ['The export has performance issues.'],
    leaves: ['The export performs.'],
  },
  {
    id: 'consumes',
    says: 'load',
    certainty: 'borderline',
    pattern:
      '(?:consum\\w{1,3}|us(?:e|es|ing)|needs?|takes?|tak(?:es?|ing) (?:on|up)|eats?|requires?|wast(?:es?|ing)) (?:{word} ){0,4}(?:resources?|memory|cpu|disk|bandwidth|storage|connections|ram)|memory[- ](?:intensive|hungry)|(?:run|runs|running|ran) out of|overload(?:ed|s|ing)?|overwhelm(?:ed|s|ing)?|exhaust(?:ed|s|ion|ing)',
    unless:
      '(?:no|less|fewer|reduc\\w{1,3}|without|avoid\\w{0,3}|sav\\w{1,3}) (?:{word} ){0,4}(?:resources?|memory|cpu|disk|bandwidth|storage|connections|ram)',
    matches: ['The agent consumes a lot of memory.', 'The pool ran out of connections.'],
    leaves: ['The agent uses less memory.'],
  },
  {
    id: 'prone',
    says: 'breakage',
    certainty: 'borderline',
    pattern:
      '(?:prone|susceptible|vulnerable|sensitive|subject) to|blockers?|show-?stoppers?|out of (?:sync|synchroni[sz]ation|memory|date|step)|data races?|(?:severely|badly|negatively|adversely) (?:{word} )?(?:affect\\w{0,3}|impact\\w{0,3})|go(?:es)? down|bogged down|stuck|insurmountable|unpractical|breaks? (?:the|our|existing|all|this|direct|user|users|when|if)',
    unless:
      '(?:no|not|avoid\\w{0,3}|without|prevent\\w{0,3}|reduc\\w{1,3}|less) (?:{word} ){0,3}(?:prone|susceptible|vulnerable|blocker|stuck)',
    matches: ['The counter is prone to data races.', 'The two lists get out of sync.'],
    leaves: ['The counter is not prone to error.'],
  },
  {
    id: 'loses',
    says: 'breakage',
    certainty: 'borderline',
    pattern:
      '(?:lost|lose|losing|lossy|loss of|ephemeral|stale|data loss|unbounded(?:ly)?|silently|silent|inconsistent(?:ly)?|inaccurate(?:ly)?|inconsistenc(?:y|ies)|truncat(?:ed|es)|duplicat(?:ed|es|ion)|deterministic names|invalid|wrongly|incorrect(?:ly)?|ignored|dropped)',
    unless:
      '(?:no|not|avoid\\w{0,3}|without|prevent\\w{0,3}|reduc\\w{1,3}|never|if|when|fix\\w{0,3}|resolv\\w{1,3}|remov\\w{1,3}|eliminat\\w{1,3}) (?:{word} ){0,4}(?:los[est]|duplicat|inconsisten|invalid|ignored|stale|incorrect)\\w{0,6}',
    matches: ['Open calls are lost.', 'The mapping is lossy.'],
    leaves: ['No calls are lost.'],
  },
  {
    id: 'insecure',
    says: 'breakage',
    certainty: 'hint',
    pattern:
      '(?:insecure|vulnerable|vulnerabilit(?:y|ies)|security (?:risk|concern|issue|hole|problem)s?|attack (?:vector|surface)|untrusted|exposes? (?:{word} )?(?:secrets?|credentials?|data|sensitive)|sensitive data|circumvented|bypass(?:ed)?)',
    unless:
      '(?:no|avoid\\w{0,3}|reduc\\w{1,3}|without|prevent\\w{0,3}|scan\\w{0,4}|detect\\w{0,3}) (?:{word} ){0,4}(?:vulnerab|security|attack|sensitive)\\w{0,7}',
    matches: ['The port is vulnerable.'],
    leaves: ['It reduces the attack surface.'],
  },
  {
    id: 'hit-by',
    says: 'breakage',
    certainty: 'borderline',
    pattern:
      "(?:fails?|failed|failing|failure) (?:to|with|on|due|because)|(?:led|leads?|leading) to|results? in|(?:caus(?:es|ed|ing))|(?:did|does|do)(?: not|n't) (?:{word} )?(?:properly|correctly|work|apply|happen|necessarily)",
    unless:
      '(?:if|when) (?:{word} ){1,4}fails?|(?:results?|leads?|resulting) (?:in|to) (?:a |an )?(?:{word} )?(?:better|faster|simpler|less|fewer|cleaner|improved|more (?:reliable|consistent|readable|maintainable))',
    matches: ['The job failed to close its files.', 'This leads to lost calls.'],
    leaves: ['This leads to better forms.'],
  },

  // What is too much.
  {
    id: 'is-too',
    says: 'excess',
    certainty: 'clear',
    pattern:
      '{be} (?:{word} )?(?:{degree} )?too (?:slow|large|big|small|old|heavy|coarse|limited|long|new|young|expensive|costly|complex|strict|rigid|tight|weak|immature|fragile|verbose)|too (?:{degree} )?(?:slow|large|big|small|old|heavy|coarse|limited|long|many) (?:for|to)',
    unless:
      "(?:if|when|once|should) (?:{word} ){1,6}too|(?:not|n't|never) (?:{word} )?too|sometimes|not (?:{word} ){1,3}too",
    matches: ['The index is too slow for reports.'],
    leaves: ['The index is not too slow.', 'If the index is too slow, drop it.'],
  },
  {
    id: 'too',
    says: 'excess',
    certainty: 'borderline',
    pattern:
      'too (?:{degree} )?{size}|(?:way|far) too|{size} for (?:us|production|our|large|the)|more (?:strict|complex|verbose|expensive) than needed',
    unless: "if (?:the|this|it|they) (?:{word} ){1,3}too|(?:not|n't|never) (?:be )?too|sometimes",
    matches: ['The index is too slow for reports.'],
    leaves: ['The index is not too slow.'],
  },
  {
    id: 'insufficient',
    says: 'excess',
    certainty: 'clear',
    pattern:
      "(?:in|not (?:be )?)sufficient(?:ly)?|not (?:be )?enough|inadequate(?:ly)?|inefficient(?:ly)?|sub-?optimal|quadratic(?:ally)?|exponential(?:ly)?|o\\(n|unsustainable|not ideal|far from ideal|useless|doesn't quite work|underpowered|wasteful|unwieldy|unmanageable|not practical|impractical",
    unless: '(?:miss|avoid\\w{0,3}|prevent\\w{0,3}|create) (?:{word} ){0,3}inefficient|exponential (?:back-?off|decay)',
    matches: ['One attribute is not sufficient.', 'The export is inefficient.'],
    leaves: ['One attribute is sufficient.'],
  },
  {
    id: 'bad-quality',
    says: 'excess',
    certainty: 'borderline',
    pattern:
      '(?:{be}|very|quite|rather|more|most) (?:{word} )?(?:inflexible|rigid|unreliable|unstable|unsafe|inconsistent|incomplete|unpredictable|unacceptable|undesirable|unintuitive|inconvenient|opaque|confusing|misleading|problematic|risky|dangerous|clunky|clumsy|awkward|noisy|outdated|limited|limiting|constrained|restrictive|verbose|heavyweight|poor|weak|buggy|flaky|brittle|fragile|cumbersome|messy|painful|tedious|steep|wasteful)',
    unless:
      "(?:not|n't|less|never|no longer) (?:{word} )?(?:in\\w{4,14}|un\\w{4,14}|rigid|confusing|risky|noisy|limited|brittle|fragile|verbose|opaque|problematic)",
    matches: ['The rope is rather brittle.'],
    leaves: ['The rope is new.', 'The rope is not risky.'],
  },
  {
    id: 'expensive',
    says: 'excess',
    certainty: 'borderline',
    pattern:
      '(?:{be} |computationally |prohibitively |very |quite |operationally |comparatively )(?:be )?(?:expensive|costly|heavy|heavyweight|large|complex|verbose|bulky|resource[- ]intensive|time-consuming|labou?r[- ]intensive|massive)|(?:large|huge|massive|significant|substantial|high) (?:number|amount|volume|size|quantity|overhead|cost|effort|memory|cardinality|latency|load)s?|high-cardinality|scales? with|grows? (?:{word}ly|with|over)|at scale',
    unless:
      "(?:not|less|no|n't|without|reduc\\w{1,3}) (?:{word} ){0,2}(?:expensive|costly|complex|heavy|large|significant|verbose|huge|massive|high)",
    matches: ['The export is expensive.', 'A large number of files is kept.'],
    leaves: ['The export is not expensive.'],
  },
  {
    id: 'duration',
    says: 'load',
    certainty: 'borderline',
    pattern:
      '(?:tak(?:es?|ing)|took|wait|waits|waiting) (?:about |around |up to |over |roughly |at least |~ ?|more than |several |many |a few ){0,2}(?:\\d[\\d.,]{0,8} ?|several |many |a few )?(?:ms|milliseconds|seconds?|minutes?|hours?|days?|weeks?|months?|a long time|too long|longer|until)',
    matches: ['A backup takes about 7 minutes.'],
    leaves: ['A backup takes place.'],
  },

  // What is hard.
  {
    id: 'hard-to',
    says: 'difficulty',
    certainty: 'borderline',
    pattern:
      '(?:{degree} )?{hard} (?:for {word} )?(?:to|for)|{be} (?:{degree} )?{hard}|(?:makes?|making) (?:{word} ){1,8}{hard}|not (?:trivial|easy|straightforward|simple|obvious|intuitive) (?:to|for)',
    unless: "(?:not|n't|less|no longer|nothing) (?:{word} )?{hard}|hard to (?:say|tell|estimate)",
    matches: ['The format is difficult to read.', 'It makes the tables hard to join.'],
    leaves: ['The format is not difficult to read.'],
  },
  {
    id: 'makes-it-so',
    says: 'difficulty',
    certainty: 'hint',
    pattern:
      '(?:mak(?:es?|ing)|made) (?:{word} ){1,6}(?:hard|harder|difficult|impossible|complex|complicated|slow|slower|confusing|tricky|less|more|un\\w{4,14}|im\\w{4,14})',
    unless:
      'more (?:readable|maintainable|reliable|robust|consistent|flexible|efficient|secure|useful|understandable|explicit|likely)|less (?:likely|error|complex|brittle|fragile)',
    matches: ['The fog makes the bell less useful.'],
    leaves: ['The fog makes the bell wet.'],
  },
  {
    id: 'complicates',
    says: 'difficulty',
    certainty: 'borderline',
    pattern:
      'complicat(?:es?|ing)|(?:adds?|adding|introduc(?:es?|ing)|creat(?:es?|ing)|increas(?:es?|ed|ing)|more|additional|extra|lot of|another) (?:{word} ){0,2}(?:complexity|complexities|overhead|layer|burden|maintenance|latency|cardinality|boilerplate|indirection|work|effort|code)|error[- ]prone|brittle|fragile|(?:reduces?|reduced|reducing|decreas\\w{1,3}|worsen\\w{0,3}|hurts?) (?:{word} ){0,2}(?:debuggability|readability|flexibility|visibility|performance|reliability|security|control)|(?:overly|more|quite|very|somewhat) (?:complex|complicated|verbose|convoluted)|boilerplate|less (?:{word}ly )?(?:flexible|efficient|secure|reliable|comprehensive|accurate|performant|idiomatic|readable|control|clear|intuitive|mature|obvious|adaptive|safe)',
    unless:
      '(?:no|without|avoid\\w{0,3}|reduc\\w{1,3}|minimi[sz]\\w{1,3}|remov\\w{1,3}|eliminat\\w{1,3}|less|prevent\\w{0,3}) (?:{word} ){0,4}(?:complexity|overhead|boilerplate|burden|error[- ]prone|brittle|fragile|maintenance)',
    matches: ['It complicates the export.', 'The copy is error-prone.'],
    leaves: ['It reduces the complexity.'],
  },
  {
    id: 'worse-than',
    says: 'difficulty',
    certainty: 'hint',
    pattern:
      '(?:slower|harder|heavier|larger|bigger|worse|riskier|more (?:difficult|complex|complicated|verbose|brittle|fragile|memory|cpu|disk|work|effort|code|involved|cumbersome)) (?:than|to|for|in|when|if|because|as|by|at|and)|(?:not|less) (?:as |so |very |particularly )?(?:fast|quick|convenient|easy|simple|straightforward|trivial|intuitive|obvious)|not (?:a |an )(?:fast|quick|easy|simple|small|trivial|cheap) {word}',
    matches: ['The small bell is harder to hear.', 'Ringing is not a fast process.'],
    leaves: ['The small bell is heard.'],
  },
  {
    id: 'grows',
    says: 'load',
    certainty: 'borderline',
    pattern:
      '(?:increas(?:es|ed|ing|e)|grows?|growing|rais(?:es|ing)) (?:the |in |our |its |their |an? )?(?:{word} ){0,3}(?:size|latency|time|load|memory|coupling|traffic|surface|duration|complexity|maintenance)',
    matches: ['The move increases the load of the tower.'],
    leaves: ['The move increases the joy of the town.'],
  },
  {
    id: 'manual',
    says: 'difficulty',
    certainty: 'hint',
    pattern:
      '(?:manual(?:ly)?|by hand|one at a time|each time|every time|workaround|work around|from scratch|ourselves|themselves)',
    unless:
      '(?:no|without|avoid\\w{0,3}|eliminat\\w{1,3}|remov\\w{1,3}|reduc\\w{1,3}|replac\\w{1,3}|instead of|rather than|less|not) (?:{word} ){0,4}(?:manual|by hand|workaround)',
    matches: ['Copies are made by hand.'],
    leaves: ['Copies are made without manual steps.'],
  },

  // What is said to be trouble.
  {
    id: 'announced-trouble',
    says: 'trouble',
    certainty: 'clear',
    pattern:
      '(?:drawbacks?|downsides?|disadvantages?|limitations?|shortcomings?|deal ?breaker|catch|trade-?offs?) (?:of|to|with|here|is|are|for|:|that)|(?:the|one|another|main|only|biggest|core) (?:{word} )?(?:drawback|downside|disadvantage|problem|issue|challenge|concern|catch|caveat) (?:{word} ){0,4}(?:is that|are|was|being)|^(?:the|one|another|main|a) (?:{word} )?(?:drawback|downside|disadvantage|catch|caveat|con|problem (?:is that|here|with))|(?:introduces|poses|creates|presents|causes|raises|caused) (?:{word} ){0,3}{trouble}',
    unless:
      "(?:solv|address|resolv|fix|mitigat|avoid)\\w{0,4} (?:{word} ){0,4}{trouble}|no {trouble}|(?:does|do|did)(?: not|n't)",
    matches: ['One drawback of the format is its size.', 'The queue introduces a problem.'],
    leaves: ['It solves the problem.'],
  },
  {
    id: 'ran-into',
    says: 'trouble',
    certainty: 'hint',
    pattern:
      '(?:hit|hits|ran into|runs? into|faces?|faced|facing|experienc\\w{1,3}|encounter\\w{0,3}|suffer\\w{0,3}|struggl\\w{1,3}) (?:{word} ){0,4}(?:{trouble}|errors?|outages?|limits?|bugs?|timeouts?|downtime)|(?:prov(?:ed|en|es)|turn(?:s|ed) out|deemed|found|determined) (?:to be |to |that )?(?:{word} )?(?:too|not|un\\w{4,14}|in\\w{4,14}|impractical|problematic|{hard}|slow|error-prone|prone)',
    matches: ['The tower ran into two problems.', 'The rope proved unsuitable.'],
    leaves: ['The rope proved good.'],
  },
  {
    id: 'trouble',
    says: 'trouble',
    certainty: 'hint',
    pattern:
      '(?:problematic|problems?|issues?|pitfalls?|collisions?|conflicts?|painful|confus(?:ing|ion)|unfortunately|caveats?|pain points?|difficult(?:y|ies)|suffers? from|struggl\\w{1,3})',
    unless:
      '(?:github|no|this|avoid\\w{0,3}|solv\\w{1,3}|address\\w{0,3}|resolv\\w{1,3}|fix\\w{0,3}|prevent\\w{0,3}|same|an?|problem|tracking|report\\w{0,3}|not) (?:{word} ){0,3}(?:problems?|issues?|conflicts?|collisions?|confus\\w{3})|issue (?:#|\\d|tracker)',
    matches: ['Unfortunately the port is fixed.'],
    leaves: ['It solves the problem.'],
  },
  {
    id: 'unclear',
    says: 'uncertainty',
    certainty: 'hint',
    pattern:
      '(?:unclear|unknown|ambiguous|ambiguity|ambiguities|not (?:yet )?(?:clear|known|obvious)|not much is known|uncertain|undefined|unpredictable|undocumented|unspecified|questionable|nondeterministic|unreliable|not reliable)',
    matches: ['It is unclear how long a call lives.'],
    leaves: ['It is clear how long a call lives.'],
  },
  {
    id: 'however',
    says: 'trouble',
    certainty: 'hint',
    pattern:
      '^\\W{0,6}(?:however|unfortunately|but|sadly|on the other hand|in contrast|that said|currently|today|right now|at present|at the moment|so far|as of now)',
    matches: ['However, the queue is slow.'],
    leaves: ['The queue is slow.'],
  },
  {
    id: 'even-though',
    says: 'trouble',
    certainty: 'hint',
    pattern: '(?:although|though|while|whereas|even though|despite|even if|unlike)',
    matches: ['While it is small, it is slow.'],
    leaves: ['It is small.'],
  },
  {
    id: 'subject-requires',
    says: 'obligation',
    certainty: 'clear',
    pattern:
      '^\\W{0,6}(?!(?:we|i|if|when|this|it|while|since|what|that|which|the following|to) )(?:{word} ){1,8}(?:also |still |currently )?(?:requires?|requiring|necessitates?)',
    unless:
      '(?:that|which|who|we|if|when|where|legislation|laws?|regulations?|polic(?:y|ies)) (?:{word} ){0,3}(?:require|requires)|{doesNot} (?:{word} )?require|no longer requires?|without requiring|not require|no requirement|(?:as|when|if|where) required|requires? (?:no|little|minimal|less|fewer)',
    matches: ['The broker requires a second disk.'],
    leaves: ['We require a disk.', 'The broker does not require a disk.'],
  },
  {
    id: 'subject-must',
    says: 'obligation',
    certainty: 'hint',
    pattern: '^\\W{0,6}(?!(?:we|i|if|when|this|it|while|since|what|there) )(?:{word} ){1,8}{mustDo}',
    unless:
      '{doesNot} (?:{word} )?(?:need|have) to|no need to|no longer|(?:that|which|who|we|if|when|where) (?:{word} ){0,3}{mustDo}',
    matches: ['Each node must keep the whole list.'],
    leaves: ['We must keep the whole list.'],
  },
  {
    id: 'trade-off',
    says: 'trouble',
    certainty: 'hint',
    pattern:
      '(?:at the (?:cost|expense|price) of|in exchange for|sacrific\\w{1,3}|compromis\\w{1,3}|however|but|nevertheless|yet)',
    matches: ['It is small, but slow.'],
    leaves: ['It is small.'],
  },

  // What a plain fact tells: a limit without a verb that says so.
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

  // What ends, and who alone can mend it.
  {
    id: 'support-ends',
    says: 'end of life',
    certainty: 'clear',
    pattern:
      '(?:ends?|ended|ending|stop(?:s|ped)?|drop(?:s|ped)?|withdr(?:aws?|ew|awn)|ceas(?:es|ed)|discontinu\\w{2,3}|terminat\\w{2,3}|abandon(?:s|ed)|halted) (?:{word} )?(?:all |its |the |any |their |security |mainstream |extended |further |active ){0,2}(?:support|sales?|updates?|development|patches|maintenance|shipping|selling|supporting|maintaining|updating|producing|production|deliver(?:y|ies))|(?:support|updates?|sales?|maintenance|patches) (?:(?:for|of) (?:[\\w.]{1,30} ){1,6})?(?:has |have |had |was |were |will (?:be )?)?(?:ends?|ended|expires?|expired|stops?|stopped|r[au]ns? out|cease|ceased|dropped|withdrawn|end)',
    unless: '{team} (?:{word} ){0,2}(?:ends?|stop|drop|withdraw|ended|stopped|dropped)|customer support',
    matches: ['The maker ended support for the pump.', 'Support for the pump runs out.'],
    leaves: ['We stop sales on Sunday.', 'The maker gives support.'],
  },
  {
    id: 'ends-on',
    says: 'end of life',
    certainty: 'clear',
    pattern:
      '(?:expires?|expired|ends?|ended|runs? out|ran out|lapses?|lapsed|disappears?|vanishes|stops?|goes away|closes|dies|(?:is|are|be|being|was|were|gets?) (?:switched|turned|shut|taken|phased|cut) (?:off|down|out|away)|(?:is|are|was|were|will be) (?:removed|withdrawn|retired|discontinued|decommissioned|dropped|revoked)) (?:{word} ){0,3}(?:in|on|at|by|from|after|next|this|with|before) {date}',
    unless:
      '{team} (?:{word} ){0,2}(?:ends?|stop|retire|close)|(?:project|contract|season|year|pilot|test|phase|trial|course) (?:{word} ){0,2}(?:ends?|ended|expires?|closes|stops?)',
    matches: ['The certificate expires in May.', 'The old line is switched off at the end of 2031.'],
    leaves: ['The pilot ends in May.', 'The old line ends at the river.'],
  },
  {
    id: 'no-successor',
    says: 'end of life',
    certainty: 'clear',
    pattern:
      "no longer (?:{word} )?(?:sold|made|produced|built|manufactured|repaired|issued|developed|patched|exists?|delivered|stocked|serviced|shipped|accepted|runs?|starts?|boots?|compiles?|builds?|opens?)|(?:last|latest|final|newest) (?:{word} )?(?:release|version|update|commit|patch|fix|driver) (?:{word} ){0,4}(?:was|is from|dates?|came|appeared|years?|{date})|no (?:{word} )?(?:releases?|updates?|fix(?:es)?|patch(?:es)?|commits?|spare parts?|successor|maintainers?) (?:since|for|in|after|any more|left|exists?)|(?:not|n't) (?:being )?(?:developed|maintained|sold|made|patched|updated) (?:further|any ?more|any longer)|(?:went|gone|going) (?:bankrupt|out of business)|has (?:{word} )?(?:been )?(?:given up|abandoned|orphaned|ceased|retired)|orphaned|(?:end|last|final) of (?:its|the) (?:line|life|days|road)|on its way out|years? out of date",
    matches: ['The pump is no longer made.', 'The last release came in 2019.', 'There are no spare parts left.'],
    leaves: ['The pump is made here.', 'The last release is good.'],
  },
  {
    id: 'one-supplier',
    says: 'dependence',
    certainty: 'clear',
    pattern:
      '(?:sold|made|supplied|maintained|delivered|offered|produced|serviced|known|understood|available|built|supported|repaired|operated|changed|configured|bought) (?:{word} )?(?:by|from|to|through|at) (?:just |only |exactly )?(?:one|a single|two|only one) (?:{word} )?{supplier}|only (?:by )?(?:the |its |one )(?:{word} )?{supplier} (?:can|may|knows|has|is|could|holds|sells|makes|owns)|(?:sole|single|only) (?:{supplier}|vendor|source of supply)|(?:by|from) (?:the |its )?(?:{word} )?{supplier} (?:only|alone)|source (?:code )?(?:is |was |has been |of (?:{word} ){1,4}(?:is|was|has been) )?(?:{word} )?(?:lost|gone|missing|closed|secret|in escrow)|(?:no|without(?: the)?|have not the) source(?: code)?|closed[- ]source|(?:nobody|no one|none of us|only one (?:person|developer|colleague|engineer)|one (?:retired|former) {word}) (?:{word} ){0,3}(?:knows|understands|can|has)',
    unless: 'source of truth',
    matches: ['The valve is sold by one maker.', 'The source of the driver is lost.', 'Only the maker can open it.'],
    leaves: ['The valve is sold by many makers.'],
  },

  // What hangs together, and where it stands.
  {
    id: 'shares',
    says: 'coupling',
    certainty: 'borderline',
    pattern:
      '(?:shares?|sharing|competes? for) (?:one|a|the|its|their|a single|the same) (?:same )?(?:{word} ){0,2}{resource}(?: with)?|hangs? (?:on|off|from|together)|hinges? on|stands? or falls?|(?:interwoven|intertwined|entangled|inseparable|wired|welded|baked|burn(?:t|ed)|glued|soldered|wedded|chained|tethered|married) (?:with|into|in|to|together)|inseparabl[ey]|piggybacks?|(?:all|every|each) (?:{word} ){1,3}(?:goes?|runs?|pass(?:es)?) through (?:one|a|the)',
    unless: '(?:will|should|can|could|would) (?:{word} )?share|{team} share|secret|hangs? (?:on|off) (?:to|up|the)',
    matches: ['The bell shares one line with the lamp.', 'The colours are baked into the tiles.'],
    leaves: ['The bell should share one line with the lamp.', 'The bell has a line.'],
  },
  {
    id: 'surroundings',
    says: 'limit',
    certainty: 'clear',
    pattern:
      '(?:behind|outside|inside) (?:the|a|our|their|its|two|another) (?:{word} ){0,2}(?:firewalls?|dmz|nat|proxy|vpn|air gap)|(?:without|no|patchy|poor|unreliable|weak|bad) (?:{word} )?(?:internet|network|mobile|wi-?fi|wlan|gps|radio|cellular|data) ?(?:access|signal|coverage|connection|reception|link)?(?= (?:in|on|at|between|below|inside|underground|there|down|to|for|from))|(?:uplink|link|bandwidth|connection|line|bus|wi-?fi|network|radio) (?:{word} ){0,2}(?:of|is|has|gives|carries|offers|runs at|manages) (?:{word} ){0,2}\\d[\\d.,]{0,9} ?(?:k|m|g)?(?:b|bit|bps|baud)',
    unless: '(?:will|should|can|could) (?:{word} )?(?:be|run|live|stay) (?:behind|inside|outside)',
    matches: ['The pump sits behind the plant firewall.', 'There is no mobile reception in the shaft.'],
    leaves: ['The pump sits behind the door.'],
  },
  {
    id: 'stuck-on',
    says: 'end of life',
    certainty: 'clear',
    pattern:
      '(?:{be}|runs?|stays?|sits?|stuck|remains?) (?:still |{word}ly )?(?:stuck |running |pinned )?(?:on|at|with) (?:[\\w.-]{1,30} ){1,6}until|(?:{be}|runs?|stays?) (?:{word} )?still (?:running )?(?:on|written in|in use|stuck)|still (?:{be} |runs? |running )(?:on|in|under|at)|(?:written|programmed|coded|developed) in (?:cobol|fortran|delphi|pascal|visual basic|perl|clipper|foxpro|pl/1|rpg|assembler|assembly)',
    unless: '{team} (?:will )?(?:stay|remain|keep|still)|(?:will|should|can) (?:stay|remain|be|run)',
    matches: ['The desks are on paper files until the scanner comes.', 'The bell still runs on steam.'],
    leaves: ['We stay on paper until May.', 'The bell runs on steam.'],
  },
];

/** What a sentence weighs that holds a pattern, and from what weight on it is heard as a constraint. */
export const constraintWeights = {
  clear: 2,
  borderline: 1,
  hint: 0.5,
  exception: -1,
  /** An item under "Cons", "Drawbacks", "Limitations". */
  argumentAgainst: 2,
  /** The same where less is a constraint: a negative consequence, and what is said behind an item's first sentence. */
  weakArgument: 1,
  /** Where the record describes what is built, what "must" be is most often its own choice. */
  obligationOfDesign: -1,
  /** Where the record describes what is built and not what surrounds it. */
  design: -0.75,
  /** Where nobody knows what the section is about. */
  other: -0.5,
  enough: 1.5,
  /** From here on clear words make a clear constraint; they need another word or the place beside them. */
  sure: 2.5,
} as const;

/** What a sentence is that speaks of limits and states none: the record's own choice, a wish, a hypothesis. */
export const constraintExceptions: readonly ConstraintException[] = [
  {
    id: 'decides',
    says: 'own decision',
    overrules: 'all',
    pattern:
      "^\\W{0,6}(?:therefore,? |so,? |instead,? |for this reason,? |for now,? |thus,? |hence,? |as a result,? )?(?:we|i|the team) (?:will|shall|have (?:decided|chosen|agreed|opted)|decided|chose|choose|propose|recommend|agreed|opted|are going to|'ll|should|want|wanted|would like|plan|could|may|might|can)\\b(?!'t| (?:also |then |probably |likely |therefore )?(?:not be able|be (?:forced|limited|unable|restricted|required)|have (?:to|no|less|a? ?dependenc)|need|only|lose|miss|suffer|struggle|depend|incur|still|not)|not)",
    matches: ['We will use one gateway.', 'Therefore we decided to keep it.'],
    leaves: ['We will have to keep it.', "We can't keep it.", 'The gateway will be used.'],
  },
  {
    id: 'names-the-choice',
    says: 'own decision',
    overrules: 'all',
    pattern: '^\\W{0,6}(?:the )?(?:chosen option|decision|proposal|proposed solution|recommendation)\\b',
    matches: ['Chosen option: the small gateway'],
    leaves: ['The gateway is small.'],
  },
  {
    id: 'will-be-done',
    says: 'own decision',
    overrules: 'borderline',
    pattern:
      '\\b(?:will|shall|should) (?:{word} )?be (?:{word} )?(?:added|used|created|removed|moved|replaced|stored|placed|provided|introduced|updated|implemented|defined|deployed|generated|named|set|configured|passed|extended|changed|converted|able|available|needed|required)\\b',
    matches: ['The header will be added to each call.'],
    leaves: ['The header is added.'],
  },
  {
    id: 'capital-rule',
    says: 'rule',
    overrules: 'all',
    pattern: "\\b(?:MUST|SHALL|SHOULD|MAY|DO NOT|DON'T|REQUIRED|OPTIONAL)\\b",
    matches: ['Services MUST write a log.'],
    leaves: ['Services must write a log.'],
  },
  {
    id: 'should',
    says: 'rule',
    overrules: 'borderline',
    pattern: "\\b(?:should|shall)(?: not|n't)? (?!result|work)",
    matches: ['Services should write a log.'],
    leaves: ['Services write a log.'],
  },
  {
    id: 'asked-of-solution',
    says: 'rule',
    overrules: 'borderline',
    pattern:
      '(?<=\\w )(?:must|needs? to|ha(?:s|ve) to|should) (?:also |always |still )?(?:be (?:able|usable|readable|easy|easily|simple|consistent|lightweight|auditable|secure|clear|possible|performant|flexible|configurable|fast|robust|scalable|available|generic|extensible|as {word})|have (?:a|an|the) (?:{word} )?(?:way|ability|option|mechanism|possibility|method)|maintain|support|provide|allow|continue|handle|work|ensure|cover|enable|offer|meet|consider|decide|find|understand)\\b',
    matches: ['Each bell must be able to ring alone.'],
    leaves: ['Each bell must be hung anew.', 'Must support old ropes'],
  },
  {
    id: 'announces',
    says: 'announcement',
    overrules: 'borderline',
    pattern: ':\\W{0,6}$',
    matches: ['It cannot do the following:'],
    leaves: ['It: a list'],
  },
  {
    id: 'defines',
    says: 'about the record',
    overrules: 'borderline',
    pattern:
      '^\\W{0,6}(?:an?|the) (?:[\\w-]{1,30} ){1,4}(?:occurs? (?:when|due|if)|refers? to|means|represents|describes|defines|denotes|consists? of|is (?:a|an|the|used|responsible|called|defined|intended|simply))\\b',
    matches: ['A peal is a set of bells that cannot ring alone.'],
    leaves: ['The peal cannot ring alone.'],
  },
  {
    id: 'imperative',
    says: 'task',
    overrules: 'borderline',
    pattern:
      "^\\W{0,6}(?:ensure|make sure|implement|replicate|accept|expose|add|use|create|provide|allow|move|remove|update|set|keep|define|document|avoid|do not|don't|always|see|consider|check|run|write|store|change|introduce|extend|stay|optimi[sz]e|rename|maintain|configure|extract|refactor|replace|switch|migrate|deploy|build|install|enable|disable|support|return|send|add|handle|verify|validate|monitor|follow|prefer|start|stop|select|choose|pass|read|apply|deprecate|drop|log|limit|restrict|prevent|reduce|improve|increase|potentially|let's|let us|e\\.g)\\b(?! (?:for|of|is|are|has|was|can|cannot|must))(?!-)",
    matches: ['Ensure that no call is lost.'],
    leaves: ['It ensures that no call is lost.'],
  },
  {
    id: 'condition',
    says: 'hypothesis',
    overrules: 'borderline',
    pattern: '^\\W{0,6}(?:if|when|whenever|in case|should|unless|once|as soon as)\\b',
    matches: ['If the call is not supported, it is closed.'],
    leaves: ['The call is closed.'],
  },
  {
    id: 'in-condition',
    says: 'hypothesis',
    overrules: 'borderline',
    pattern:
      '\\b(?:if|when|whenever|where|in case|unless|whether) (?:{word} ){1,6}(?:{doesNot}|{cannot}|{isNot}|has no|have no|fails|is missing)\\b',
    matches: ['The clock stops if the bell does not ring.'],
    leaves: ['The bell does not ring if the clock stops.'],
  },
  {
    id: 'not-in-force',
    says: 'hypothesis',
    overrules: 'all',
    pattern: '\\b(?:if we ever|in case we ever|one day|should we ever|suppose|imagine)\\b',
    matches: ['If we ever split it, we need a broker.'],
    leaves: ['We split it.'],
  },
  {
    id: 'question',
    says: 'question',
    overrules: 'all',
    pattern: '\\?\\W{0,6}$',
    matches: ['Can it not be split?'],
    leaves: ['It cannot be split.'],
  },
  {
    id: 'good-mark',
    says: 'good news',
    overrules: 'all',
    pattern: '^\\W{0,6}(?:good|pros?|positive|advantages?|benefits?|mitigations?|mitigated)\\b|^\\s{0,6}(?:✅|👍|\\+ )',
    matches: ['Good, because it has no limit', '✅ No limit'],
    leaves: ['Bad, because it has a limit'],
  },
  {
    id: 'takes-away-trouble',
    says: 'good news',
    overrules: 'borderline',
    pattern:
      '\\b(?:removes|eliminates|solves|resolves|fixes|avoids|simplifies|improves|reduces|reducing|mitigates|addresses|overcomes|eases|makes it (?:easy|easier|possible|simple)|allows (?:us|for|users)|no longer (?:necessary|needed|required|affected|have to|need)|easier|faster|benefits?|advantages?|mitigated by|(?:is|are|be|been) (?:{word} )?(?:eliminated|mitigated|solved|resolved|fixed|avoided)|simpler|enables)\\b',
    matches: ['It removes the limit.', 'This is no longer necessary.'],
    leaves: ['It has a limit.'],
  },
  {
    id: 'purpose',
    says: 'good news',
    overrules: 'borderline',
    pattern:
      '\\b(?:this is|in order|so as|designed|used|helps?|serves|intended|meant|needed|aims?|able) to (?:{word} )?(?:avoid|prevent|protect|limit|restrict|reduce|minimi[sz]e|guard|eliminate|stop|mitigate)\\b|\\b(?:thereby|thus) (?:avoiding|preventing|reducing|eliminating)\\b|\\bto (?:avoid|prevent)\\b',
    matches: ['The lock is there to prevent loss.', 'This is to avoid a limit.'],
    leaves: ['The lock prevents a second job.'],
  },
  {
    id: 'proposed',
    says: 'own decision',
    overrules: 'borderline',
    pattern:
      '\\b(?:is|are|was|it is|been) (?:{word} )?(?:proposed|suggested|recommended|planned|decided|agreed)\\b|\\b(?:the plan|the aim|the goal|the idea|the intention|the intent|our goal|our plan|my suggestion|this proposal|this rfc) (?:of {word} {word} )?(?:is|was|would|will)\\b|\\bwould be (?:updated|implemented|added|created|extended|stored|changed|used)\\b',
    matches: ['The plan is to only allow two.', 'It is suggested to limit them.'],
    leaves: ['The plan allows only two.'],
  },
  {
    id: 'considered',
    says: 'about the record',
    overrules: 'borderline',
    pattern:
      '\\b(?:we|team|i) (?:also |have |had |then |initially )?(?:considered|discussed|looked|investigated|explored|evaluated|discovered|reviewed|examined|thought)\\b|\\bafter (?:discussing|considering|reviewing|some discussion)\\b',
    matches: ['We considered a limit of two.'],
    leaves: ['It has a limit of two.'],
  },
  {
    id: 'supposed',
    says: 'hypothesis',
    overrules: 'borderline',
    pattern:
      '\\b(?:perhaps|hypothetical(?:ly)?|in theory|theoretically|unlikely|need not|(?:could|may) (?:also )?be (?:useful|helpful|considered))\\b',
    matches: ['It is unlikely to fail.'],
    leaves: ['It fails.'],
  },
  {
    id: 'wish',
    says: 'own decision',
    overrules: 'borderline',
    pattern:
      "\\b(?:we|i|the team) (?:also |really |just |still )?(?:want|would like|'d like|prefer|hope|wish|aim|intend) ",
    matches: ['We want it to be limited.'],
    leaves: ['It is limited.'],
  },
  {
    id: 'harmless',
    says: 'denial',
    overrules: 'borderline',
    pattern:
      "\\b(?:(?:not|never|n't|no longer) (?:\\w{1,20} )?(?:pose|present|be any|be affected|be impacted|apply|a problem|an issue|matter|affect|impact|hurt|cause|have any impact)|by no means|won't be any|without any (?:change|impact|problem)s?|no (?:restrictions?|limitations?|problems?|issues?|security implications))\\b",
    matches: ['This does not pose a problem.'],
    leaves: ['This is a problem.'],
  },
  {
    id: 'not-needed',
    says: 'denial',
    overrules: 'borderline',
    pattern: "\\b(?:not|never|no|n't) (?:{word} )?(?:required|necessary|needed|relevant|changed)\\b",
    matches: ['A second bell is not strictly needed.'],
    leaves: ['A second bell is needed.'],
  },
  {
    id: 'ensures',
    says: 'good news',
    overrules: 'borderline',
    pattern: '\\b(?:ensur(?:e|es|ed|ing)|mak(?:e|es|ing) sure|guarantees that|guards? against|protects?|so that)\\b',
    matches: ['It ensures that nothing breaks.'],
    leaves: ['It breaks.'],
  },
  {
    id: 'permits',
    says: 'good news',
    overrules: 'borderline',
    pattern: '\\b(?:allows?|allowing|enables?|enabling|lets?|letting) (?:us|users?|you|{word}) to\\b',
    matches: ['The rope allows children to ring.'],
    leaves: ['The rope breaks.'],
  },
  {
    id: 'law',
    says: 'rule',
    overrules: 'borderline',
    pattern:
      '\\b(?:legislation|regulations?|regulatory|gdpr|privacy (?:act|laws?)|laws?|legal(?:ly)?|contractual(?:ly)?)\\b',
    matches: ['All letters must comply with the law.'],
    leaves: ['All letters must comply with the format.'],
  },
  {
    id: 'story',
    says: 'hypothesis',
    overrules: 'all',
    pattern:
      "^\\W{0,6}(?:(?:user )?story\\b|as an? [^,]{3,60}, i\\b)|\\bi want to\\b|\\bso that (?:they|i|we|users?) can(?:no|'t)",
    matches: ['As a clerk, I want to be warned of limits.'],
    leaves: ['A clerk is warned.'],
  },
  {
    id: 'denied',
    says: 'denial',
    overrules: 'all',
    pattern:
      '\\b(?:this|which|it|that) (?:is|was) (?:not|no longer) (?:a|an) (?:problem|issue|limitation|requirement|concern|breaking)\\b|\\b(?:should|need to|must) be no\\b|\\bno (?:regulation|impact)\\b|\\bout of scope\\b',
    matches: ['This is not a problem.'],
    leaves: ['This is a problem.'],
  },
  {
    id: 'about-the-record',
    says: 'about the record',
    overrules: 'all',
    pattern:
      '\\b(?:this|the|an|old|new) (?:decision|adr|adrs|document|section|record|proposal|rfc) (?:concerns|describes|covers|is about|outlines|documents|will|does|discusses|should|must|proposes|only)\\b|\\b(?:write|record|document) an? (?:adr|decision)\\b|\\badr (?:format|process)\\b|\\b(?:accepted|superseded|approved) (?:decision |decision log )?(?:records?|entries|adrs?)\\b',
    matches: ['This record does not cover printing.'],
    leaves: ['The printer does not cover it.'],
  },
  {
    id: 'need-for-solution',
    says: 'task',
    overrules: 'borderline',
    pattern:
      '\\b(?:we|it) (?:also |currently )?need to (?:decide|choose|understand|ensure|make sure|find|figure|consider|define|agree|add|introduce|change|extract|update|break this|implement|store|be able)\\b|\\ba solution is needed\\b|\\bneeds? to be (?:updated|changed|added|decided|determined|revisited|fixed|resolved|adapted|extended)\\b|\\bstill need to be determined\\b',
    matches: ['We need to decide on a broker.'],
    leaves: ['We need a broker.'],
  },
  {
    id: 'history',
    says: 'hypothesis',
    overrules: 'all',
    pattern:
      '^\\W{0,6}(?:until|before|prior to|up to|back in) (?:early |late |mid-?|about )?(?:(?:19|20)\\d\\d|version \\d\\S{0,8}|the (?:move|switch|upgrade))\\b[^.;]{0,80} (?:was|were|had|did|could)\\b|\\b(?:which|that|this|it|and|but) (?:was|were|has been|have been|is) (?:since |later |then |long |now |meanwhile )?(?:been )?(?:fixed|solved|resolved|lifted|repaired|cured) (?:by|in|with|since|ago|after)\\b|\\b(?:has|have) since been\\b',
    matches: ['Before 2011 the bell could not be heard.', 'The bell could not be heard, which was fixed in May.'],
    leaves: ['Since 2011 the bell cannot be heard.', 'The bell cannot be fixed.'],
  },
  {
    id: 'counterfactual',
    says: 'hypothesis',
    overrules: 'all',
    pattern: '^\\W{0,6}had (?:we|i|it|they|the|this|that)\\b',
    matches: ['Had we bought a bell, we could not have rung it.'],
    leaves: ['We had bought a bell that could not be rung.'],
  },
  {
    id: 'trial',
    says: 'hypothesis',
    overrules: 'all',
    pattern:
      '^(?!.{0,120} (?:show|prov|reveal))\\W{0,6}(?:in |during |with )?(?:the|our|a|an|its) (?:first |early )?(?:prototype|spike|pilot|trial|proof of concept|poc|experiment)\\b[^.;]{0,60} (?:did|could|was|were|failed|took)\\b',
    matches: ['The prototype did not manage 40 bells.'],
    leaves: ['The prototype does not manage 40 bells.'],
  },
  {
    id: 'allowed-to',
    says: 'rule',
    overrules: 'borderline',
    pattern: '\\b(?:is|are|be) (?:not |only |never )?(?:allowed|permitted|authori[sz]ed|entitled) to\\b',
    matches: ['A guest is not allowed to ring the bell.'],
    leaves: ['The ring is not allowed in the header.'],
  },
  {
    id: 'by-whom',
    says: 'rule',
    overrules: 'all',
    pattern:
      '\\bonly be \\w{3,20} by (?:the|an?|its|their|another|two) (?:\\w{1,20} ){0,2}(?:office|owner|author|user|manager|clerk|person|team|customer|holder|sender|doctor|officer|admin\\w{0,10}|lead|staff|member|colleague|who|that|which)\\b',
    matches: ['A bell can only be rung by the porter who hung it.'],
    leaves: ['A bell can only be rung by hand.'],
  },
  {
    id: 'from-now-on',
    says: 'own decision',
    overrules: 'borderline',
    pattern: '\\b(?:from (?:now|then|here) on|henceforth)\\b',
    matches: ['From now on the bell only rings at noon.'],
    leaves: ['Now the bell only rings at noon.'],
  },
  {
    id: 'business-limit',
    says: 'rule',
    overrules: 'all',
    pattern:
      '^\\W{0,6}(?:{degree} |\\w{3,14}ly )?(?:higher|additional|extra|more) (?:costs?|prices?)\\b|^\\W{0,6}(?:the )?(?:budget|deadline|go-live|launch date|staffing|head ?count|team size)\\b ?(?::|is|of|for)|^\\W{0,6}(?:ship|launch|release|deliver|finish|be live|go live) (?:\\w{1,20} )?(?:before|by|in time)\\b|\\b(?:be|been|get) (?:in place|live|ready|finished|done|completed|delivered|operational|shipped|launched) (?:before|by|in time|no later than)\\b',
    matches: ['Budget: 40 bells a year', 'The bell has to be in place before the fair.', 'Ship before Easter'],
    leaves: ['The bell must be in place.', 'The bell has no budget for sound.'],
  },
];
