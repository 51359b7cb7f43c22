import type { ImpactPattern } from '../types';

/**
 * Words that speak of those who bear an impact, of what happens to them, and of what a leader weighs. By themselves they
 * make no sentence an impact; the model weighs them together with each other and with the place.
 */
export const impactHints: readonly ImpactPattern[] = [
  // Who bears it.
  {
    id: 'who.served',
    category: 'customers',
    certainty: 'hint',
    pattern:
      '(?:(?:end[- ])?users?|customers?|citizens?|the public|patients?|readers?|newcomers?|beginners|audiences?|submitters?|applicants?|visitors?|guests?|senders?|recipients?|(?:service|data|product|business|site) owners?|tenants?|subscribers?|members?|partners?|stakeholders?|adopters?|organi[sz]ations?|compan(?:y|ies)|enterprises?|agenc(?:y|ies)|government|speakers|someone|somebody|everyone|anyone|people|folks|persons?)',
    matches: ['A newcomer reads it.', 'The service owners are told.'],
    leaves: ['The worker reads it.'],
  },
  {
    id: 'who.clients',
    category: 'customers',
    certainty: 'hint',
    pattern:
      '(?:clients?|consumers?|callers?|integrators?|implementers?|implementors?|downstream|third[- ]part(?:y|ies)|wallets|relayers|vendors?|suppliers?|providers?)',
    matches: ['Callers see it.'],
    leaves: ['The call is made.'],
  },
  {
    id: 'who.staff',
    category: 'people',
    certainty: 'hint',
    pattern:
      '(?:(?:app |new |other |external )?(?:developers?|devs?|engineers?|programmers?|contributors?|maintainers?|authors?|reviewers?|operators?|admins?|administrators?|testers?|designers?|architects?|staff|personnel|employees?|colleagues?|team members?|(?:\\w+ )?teams?|support|help ?desk|on-call)|our (?:ability|work|time|capacity|knowledge|experience))',
    matches: ['Reviewers see it.', 'It is the work of the platform team.'],
    leaves: ['The view is new.'],
  },
  {
    id: 'who.outsider',
    category: 'risk',
    certainty: 'hint',
    pattern:
      '(?:attack(?:er)?s?|adversar(?:y|ies)|malicious|bad actors?|hackers?|intruders?|threats?|competitors?|regulators?|auditors?|authorit(?:y|ies))',
    matches: ['An intruder reads it.'],
    leaves: ['The actor model is used.'],
  },
  // What happens to them.
  {
    id: 'fate.must',
    category: 'people',
    certainty: 'hint',
    pattern:
      '(?:must|ha(?:s|ve) to|needs? to|(?:is|are|be) (?:required|forced|obliged|expected|responsible)|required to|responsib(?:le|ility) (?:for|of|to)|up to the|onus|on the part of)',
    matches: ['They have to call.'],
    leaves: ['They call.'],
  },
  {
    id: 'fate.cannot',
    category: 'customers',
    certainty: 'hint',
    pattern:
      "(?:cannot|can't|can not|unable to|no longer|locked out|excluded|prevented from|without being able|never (?:see|know|get)|not be able|won't be able|lose access|lost access)",
    matches: ['They are locked out.'],
    leaves: ['They can enter.'],
  },
  {
    id: 'fate.lets',
    category: 'customers',
    certainty: 'hint',
    pattern:
      '(?:allow(?:s|ed|ing)?|enabl(?:e|es|ed|ing)|let(?:s|ting)?|help(?:s|ed|ing)?|giv(?:e|es|ing)|free(?:s|ing)?|empower\\w*|make it (?:easier|possible))',
    matches: ['It lets them call.'],
    leaves: ['They call.'],
  },
  {
    id: 'fate.feels',
    category: 'customers',
    certainty: 'hint',
    pattern:
      '(?:confus\\w+|frustrat\\w+|annoy\\w+|surpris\\w+|inconvenien\\w+|mislead\\w*|misled|overwhelm\\w*|disappoint\\w*|distract\\w*|dissatisf\\w+|satisf(?:y|ied|action)|happy|happier|unhappy|delight\\w*|headaches?|pain(?:s|ful|fully)?|pain points?|hassles?|nuisance|friction|struggl\\w+|complain\\w*|complaints?|worr(?:y|ied|ies)|trust|confidence|intuitive|unintuitive|cumbersome|tedious|convenien(?:t|ce)|inconvenien(?:t|ce)|friendly|barriers?|hurdles?|hamper\\w*|burden\\w*|cognitive load|mental (?:model|load|overhead)|hoops|unresponsive|delight)',
    matches: ['It is a hurdle.', 'They are distracted.'],
    leaves: ['It is a file.'],
  },
  {
    id: 'fate.affects',
    category: 'customers',
    certainty: 'hint',
    pattern:
      '(?:affect(?:s|ed|ing)?|impact(?:s|ed|ing|ful)?|disrupt\\w*|hurt(?:s|ing)?|harm(?:s|ed|ful)?|damag\\w+|break(?:s|ing)? (?:existing|users?|customers?|clients?|people)|interrupt\\w*|penali[sz]\\w+|suffer\\w*|benefit(?:s|ed|ing)?)',
    matches: ['It affects them.'],
    leaves: ['It calls them.'],
  },
  {
    id: 'fate.wants',
    category: 'customers',
    certainty: 'hint',
    pattern:
      '(?:want(?:s|ed)?|wish(?:es)?|expect(?:s|ed|ations?)?|demand(?:s|ed)?|prefer(?:s|red|ence)?|request(?:ed|s)? (?:by|from|for)|requested|asked (?:for|us)|asking|would like|feedback|reported|needs of|popular|appreciat\\w+)',
    matches: ['They want it.'],
    leaves: ['They call it.'],
  },
  {
    id: 'fate.learns',
    category: 'people',
    certainty: 'hint',
    pattern:
      '(?:(?:re-?)?learn(?:ing|ed|t|s)?|familiar(?:ity|i[sz]e)?|unfamiliar|onboard(?:ing|ed)?|train(?:ed|ing)|know-?how|expertise|skills?|experienced?(?: (?:with|in))|knowledge(?: of)?|understand(?:ing|s)?|understood|mentor\\w*|documentation for|remember|ramp[- ]up|get up to speed|hir(?:e|es|ed|ing)|recruit\\w*)',
    matches: ['They learn it.'],
    leaves: ['They call it.'],
  },
  {
    id: 'fate.waits',
    category: 'time',
    certainty: 'hint',
    pattern:
      '(?:wait(?:s|ing|ed)?|delay(?:s|ed|ing)?|postpon\\w+|slow(?:s|ed|ing)? (?:down )?(?:us|the|our|down|development|delivery)|takes? (?:\\w+ )?(?:time|longer|a while|too long|hours|days|weeks|months|resources)|more time|extra time|time[- ]consuming|sav(?:e|es|ing) (?:\\w+ )?(?:time|effort|money|work)|(?:hours|days|weeks|months|years)(?: of)?|deadlines?|launch(?:ed)?|timelines?|schedule|roadmap|on time|in time|sooner|backlog|priorit(?:y|ies|i[sz]e)|velocity|speed of|fast to|quick to|productiv(?:e|ity))',
    matches: ['It takes a while.', 'The launch is near.'],
    leaves: ['It reads a file.'],
  },
  // How it changes.
  {
    id: 'turn.better',
    category: 'none',
    certainty: 'hint',
    pattern:
      '(?:easier|easy|simpler|faster|quicker|better|improv(?:e|es|ed|ing|ements?)|smooth(?:er|ly)?|seamless\\w*|straight ?forward|good for|nicer|clear(?:er)?|safer|more (?:secure|reliable|flexible|accessible|productive))',
    matches: ['It is easier.'],
    leaves: ['It is red.'],
  },
  {
    id: 'turn.worse',
    category: 'none',
    certainty: 'hint',
    pattern:
      '(?:hard(?:er)? to|harder|difficult|slower|worse|worsen\\w*|risk(?:s|y|ing)? (?:of|that)?|error[- ]prone|fragile|dangerous|unacceptable|prohibitive\\w*|unsustainable|too (?:much|many|expensive|slow|long|hard)|at the expense of|downside|drawback|unfortunately|lift|steep|unnecessary|wast(?:e|es|ed|eful|ing))',
    matches: ['It is harder.'],
    leaves: ['It is red.'],
  },
  {
    id: 'turn.less',
    category: 'none',
    certainty: 'hint',
    pattern:
      '(?:reduc\\w+|lower(?:s|ed|ing)?|less|fewer|decreas\\w+|minimi[sz]\\w+|avoid(?:s|ed|ing)?|eliminat\\w+|remov(?:e|es|ing) the (?:need|burden)|no (?:need|longer)|cut(?:s|ting)?|sav(?:e|es|ed|ing|ings)|without (?:any|having))',
    matches: ['It is less.'],
    leaves: ['It is red.'],
  },
  {
    id: 'turn.more',
    category: 'none',
    certainty: 'hint',
    pattern:
      '(?:increas\\w+|more|additional|extra|add(?:s|ed|ing)|rais(?:e|es|ed|ing)|higher|greater|larger|significant(?:ly)?|considerabl[ey]|substantial(?:ly)?|huge|a lot of|lots of|heavy|ongoing|another)',
    matches: ['It is more.'],
    leaves: ['It is red.'],
  },
  // What it is about.
  {
    id: 'about.work',
    category: 'time',
    certainty: 'hint',
    pattern:
      '(?:efforts?|(?:re-?)?work|overhead|maintenance|maintain(?:s|ed|ing)?|upkeep|rewrit(?:e|ing|es)|refactor\\w*|re-?do(?:ing)?|rework|migrat(?:e|es|ed|ing|ions?)|manual(?:ly)?|by hand|toil|chores?|operational|operations|administrat\\w+|implementation|roll(?:ing)? our own|ourselves|resources?|resource[- ]intensive|capacity|invest(?:ed|ing|ment)?|troubleshoot\\w*|debug\\w*|intervention|coordinat\\w+|support(?:ing)? (?:burden|load|requests|tickets))',
    matches: ['It is rework.'],
    leaves: ['It is red.'],
  },
  {
    id: 'about.money',
    category: 'cost',
    certainty: 'hint',
    pattern:
      '(?:costs?|costly|expens(?:e|es|ive)|cheap(?:er|est)?|price[sd]?|pricing|pay(?:s|ing|ment)?|paid|free of charge|budget|money|bill(?:ed|ing)?|fees?|charge[sd]?|revenue|funds|funding|licen[cs](?:e|es|ed|ing)|subscription|salar(?:y|ies)|economic\\w*|financ\\w+|savings|commercial\\w*|dollars?)',
    matches: ['It is cheap.'],
    leaves: ['It is red.'],
  },
  {
    id: 'about.outage',
    category: 'customers',
    certainty: 'hint',
    pattern:
      '(?:outages?|down ?time|unavailab\\w+|interruptions?|incidents?|(?:go|goes|going|be|is|are|gone) down|offline|unreachable|service levels?|slas?|slos?|availability|reliab(?:le|ility)|disaster|emergency|rollback|on-call|lost|data loss)',
    matches: ['It is a disaster.'],
    leaves: ['It is red.'],
  },
  {
    id: 'about.secrecy',
    category: 'risk',
    certainty: 'hint',
    pattern:
      '(?:secur(?:e|ity|ely)|insecure|secrets?|credentials?|passwords?|tokens?|api keys?|private keys?|sensitive|personal(?:ly)?|private|priva(?:cy|te)|confidential\\w*|leak\\w*|expos(?:e|es|ed|ing|ure)|reveal\\w*|compromis\\w+|vulnerab\\w+|breach\\w*|unauthori[sz]ed|permissions?|least privilege|plain ?text|stolen|steal|spoof\\w*|tamper\\w*|phishing|fraud\\w*|abuse)',
    matches: ['It reveals it.'],
    leaves: ['It reads it.'],
  },
  {
    id: 'about.law',
    category: 'risk',
    certainty: 'hint',
    pattern:
      '(?:legal(?:ly)?|law|laws|complian(?:t|ce)|comply|polic(?:y|ies)|audits?|auditing|auditab\\w+|regulat\\w+|governance|standards? (?:require|for)|accreditation|certif\\w+|liab\\w+|copyright|licen[cs](?:e|es|ing)|mandat\\w+|oversight|accessib\\w+|wcag|guidelines?|requirements? of|assessment|approv\\w+|consent|authority|sovereignty|residency|canada|in the eu)',
    matches: ['It is the law.'],
    leaves: ['It is red.'],
  },
  {
    id: 'about.experience',
    category: 'customers',
    certainty: 'hint',
    pattern:
      '(?:(?:user |developer |customer |better |good |bad |poor )?experience|ux|dx|usability|adoption|community|communities|ecosystem|ergonomic\\w*|discoverab\\w+|workflows?|point of view|perspective|journey|use cases?|interfaces?|accessib\\w+|ease)',
    matches: ['It is about usability.'],
    leaves: ['It is red.'],
  },
  {
    id: 'about.trade',
    category: 'strategy',
    certainty: 'hint',
    pattern:
      "(?:business|market\\w*|competit\\w+|strateg\\w+|vendors?|lock(?:ed)?[- ]?in|suppliers?|partnership|sponsor\\w*|product (?:team|owner|launch|roadmap)|roadmap|stakeholders?|growth|future-proof\\w*|long[- ]term|flexib(?:le|ility)|sustainab\\w+|project(?:s|'s)? (?:goals?|future|success)|mission|industry|reputation|credibility|public|international)",
    matches: ['It is our strategy.'],
    leaves: ['It is red.'],
  },
];
