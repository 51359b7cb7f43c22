import type { ConstraintPattern } from '../../types';

/** What is not there. */
export const lack: readonly ConstraintPattern[] = [
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
      'there (?:is|are|was|were) (?:no|not) (?:{word} )?(?:demand|guidance|need|requirement|obligation|duty|impact|change|changes|reason|intention|plan|plans|difference|harm|risk|doubt|consensus|problem|issue|such|additional|extra|longer|more|known|breaking|other|further|surprises?|duplication|downtime|limitations?|\\w{4,12} (?:impact|limitations?|implications?))',
    matches: ['There is no index on the name.', 'There will be no index.', "There isn't an index on the name."],
    leaves: ['There is no need for an index.', 'There is no duty to keep an index.', 'There is an index.'],
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
];
