import type { ImpactCue } from './types';

const PEOPLE =
  '(?:end[- ])?(?:users?|customers?|clients?|citizens?|consumers?|patients?|claimants?|policyholders?|residents?|shoppers?|players?|visitors?|applicants?|the public|callers?|suppliers?|partners?|stakeholders?|members?|subscribers?|merchants?|passengers?|pupils?|students?|tenants?|travell?ers?|guests?|buyers?|sellers?|relatives|families|households|downstream consumers|consumers|folks)';
const STAFF =
  '(?:developers?|engineers?|teams?|staff|operators?|administrators?|admins?|employees?|colleagues|contributors?|handlers?|agents?|clinicians?|nurses?|clerks?|people)';

/** Words by which a sentence says what something means for the organisation. English. */
export const impactCues: readonly ImpactCue[] = [
  {
    id: 'label',
    category: 'none',
    certainty: 'clear',
    pattern:
      '^(?:business|customer|user|stakeholder|organi[sz]ational) (?:impact|value|consequence|effect)s?(?: on [^:.]{3,80})?\\s*[:–—-].+',
  },
  {
    id: 'no-impact',
    category: 'none',
    certainty: 'clear',
    pattern: 'no (?:business|commercial|customer) (?:impact|effect|consequence)s?,? (?:because|since|as)',
  },
  {
    id: 'money',
    category: 'cost',
    certainty: 'clear',
    pattern:
      '[$€£]\\s?\\d[\\d,.]*\\s?(?:k|m|bn|million|thousand)?|\\d[\\d,.]*\\s?(?:k |m )?(?:usd|eur|gbp|cad|chf|dollars?|euros?|pounds?)',
  },
  {
    id: 'cost',
    category: 'cost',
    certainty: 'clear',
    pattern:
      '(?:costs?|costly|pricing|prices?|expens(?:ive|es?)|cheap(?:er|est)?|budgets?|savings?|revenue|turnover|spend(?:ing)?|invoices?|fees?|financial(?:ly)?|free of charge|licen[cs]ing|penalt(?:y|ies)|refunds?|profit|margins?|billing|total cost of ownership|tco|cost[- ]effective)',
    unless:
      '(?:at|with) the cost of|(?:computational|compute|cognitive|runtime|gas|retry|parse|parsing|walk|write|lookup|query|performance|error|memory|cpu) (?:cost|budget)s?|cost(?:s|ly)? (?:function|model|of (?:the )?(?:parsing|query|lookup|computation))|computationally expensive|expensive (?:operation|computation|quer|write|call|read|join)|transaction fees?|gas fees?|PodDisruptionBudget',
  },
  {
    id: 'effort',
    category: 'time',
    certainty: 'clear',
    pattern: `(?:development|engineering|migration|maintenance|operational|admin(?:istration|istrative)?|manual|support|implementation|integration|significant|considerable|substantial|extra|additional|more|less|minimal|low|high|large|much|major|duplicated?|team|management|rewrite|refactoring) (?:\\w+ )?(?:effort|overhead|burden|workload|work)|time[- ]consuming|\\w+ efforts?|efforts? (?:to|of|for|is|:)|estimated effort|take more time|operationally expensive|(?:a )?(?:significant|major|complete|full|large|big) (?:rewrite|refactor\\w*)|(?:engineer(?:ing|s)?|developer|development|staff|team|people)['’]?s? (?:time|hours?|days?)|time to market|lead time|time[- ]to[- ]\\w+|slow(?:s|ed|ing)? (?:\\w+ )?(?:delivery|development|progress|us down)|delay(?:s|ed|ing)?|deadlines?|postpone[ds]?|late(?:r)? than|rework|man[- ](?:days|hours|months)|(?:weeks?|months?|days?|hours?|minutes?) (?:of (?:work|effort)|late|later|longer|earlier|a (?:day|week|month|year)|each|per (?:day|week|month|person|case)|to (?:implement|build|deliver|develop|migrate|complete))`,
    unless:
      'network overhead|memory overhead|performance overhead|storage overhead|delay(?:s|ed)? (?:message|packet|block|execution)|(?:packet|block|network|grace) delay',
  },
  {
    id: 'receivers',
    category: 'customers',
    certainty: 'clear',
    pattern: `(?:${PEOPLE}) (?:\\w+ ){0,5}?(?:can(?:not)?|can't|could|must|will|would|have|has|had|need|needs|want|wants|may|might|get|gets|lose|loses|wait|waits|complain|complains|see|sees|experience|experiences|expect|are|is|were|who|do|don't|should|wish|prefer|struggle|receive|suffer|leave|abandon|pay)|(?:allow|enable|let|force|help|require|confus|frustrat|annoy|inform|notify|offer|give|enabling|allow(?:s|ing)|enables|forces|helps|requires|confuses|gives|lets) (?:our |the |all |many |some |more )?(?:\\w+ )?(?:${PEOPLE})|(?:for|to|on|by|of|impacts?|affects?|affecting) (?:our |the |all |many |some |most |existing |external |new |end )?(?:${PEOPLE})|turned away|(?:user|customer|citizen|patient|service) (?:experience|satisfaction|journey|complaints?|support|trust|needs?)|user[- ]friendly|downtime|outages?|unavailable|service (?:interruption|disruption)|\\bux\\b`,
    unless: 'client[- ]side|customer[- ](?:provided|managed) keys?',
  },
  {
    id: 'risk',
    category: 'risk',
    certainty: 'clear',
    pattern:
      '(?:security|legal|compliance|regulatory|privacy|reputation\\w*|supply[- ]chain|audit|operational|financial|business|delivery|project) (?:risks?|breach(?:es)?|incidents?|issues?|requirements?|concerns?|threats?|exposure|obligations?|vulnerabilit\\w+)|vulnerabilit(?:y|ies)|attack(?:s|ers?)?(?: vectors?)?|data breach(?:es)?|breach of|leak(?:s|ed|ing)? (?:of )?(?:\\w+ )?(?:credentials?|secrets?|personal|data)|compl(?:y|ies|iance|iant) with|gdpr|hipaa|pci|regulat(?:or|ors|ion|ions|ory)|legal(?:ly)?|lawsuits?|reputation|malicious|fraud|personal data|pii|audit(?:s|ors?)? (?:finding|purposes?|trail|requirement)s?|liabilit\\w+|privacy|dangerous|insecure|(?:less|more) secure|unauthori[sz]ed|(?:data|permanent) loss|lost forever|expos(?:e|es|ing) (?:\\w+ )?(?:secrets?|credentials?|data)|security scanners?|complain(?:t|ts|ed|s)',
  },
  {
    id: 'people',
    category: 'people',
    certainty: 'clear',
    pattern: `(?:training|train(?:ed)? (?:the |our )?${STAFF}|hir(?:e|ing)|recruit\\w*|on[- ]call|onboarding|learning curve|(?:need|needs|have|has) to (?:re)?learn|expertise|skill(?:s|ed| set)|knowledge of|know-how|staff(?:ing)?|head ?count|turnover|morale|burnout|(?:maintenance|cognitive|support) (?:burden|load)|${STAFF} (?:\\w+ ){0,2}?(?:must|will|need|needs|have to|has to|spend|spends|cannot|can't|contend|would|lose|loses|are forced|are required|familiar\\w*)|developer (?:experience|productivity)|productivity|easier for (?:\\w+ )?${STAFF})`,
  },
  {
    id: 'strategy',
    category: 'strategy',
    certainty: 'clear',
    pattern:
      '(?:vendor|supplier|provider|platform|cloud)[- ]lock[- ]?in|lock(?:ed)?[- ]in(?:to)? (?:to )?(?:a |one |the )?(?:vendor|supplier|provider)|dependen(?:ce|cy|t) on (?:a |one |the )?(?:single )?(?:vendor|supplier|provider|third[- ]part(?:y|ies))|market(?:place| share|s)?|competit(?:ors?|ive|ion)|business (?:value|goals?|needs?|case|growth|continuity|opportunit\\w+|strateg\\w+)|growth|adoption|procurement|suppliers?|vendors?|enterprise (?:users?|customers?)|roadmap|cost of switching|switch(?:ing)? (?:providers?|vendors?|suppliers?)|sla|slas|service level',
    unless: 'market leader|marketplace\\.visualstudio|visual studio marketplace',
  },
];

/**
 * Names of systems: the billing API costs nothing, and the customer table waits for nobody. They are blanked before a
 * sentence is searched for impacts.
 */
export const businessNames =
  '(?:billing|invoic(?:e|ing)|pricing|payments?|cost|customer|user|client|supplier|vendor|budget|fee|privacy|compliance|audit|training|market|business|price|order|partner|member|licen[cs]e)[- ](?:apis?|gateways?|services?|systems?|modules?|components?|tables?|databases?|models?|objects?|endpoints?|queues?|fields?|columns?|librar(?:y|ies)|class(?:es)?|schemas?|code|logic|ids?|names?|pools?|agents?|interfaces?|records?|data|files?|rules?|units?|entit(?:y|ies)|domain|layer|keys?|apps?|applications?|libraries|logs?)';

/** Sentences that no cue makes an impact. */
export const notAnImpact: readonly string[] = ['\\?["”)]*$'];
