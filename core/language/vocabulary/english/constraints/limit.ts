import type { ConstraintPattern } from '../../types';

/** What is bounded. */
export const limit: readonly ConstraintPattern[] = [
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
];
