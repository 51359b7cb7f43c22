import type { ImpactPattern } from '../types';

/**
 * Clauses that put the parts of an impact together: somebody, and what happens to them; work, and that it has to be
 * done; a service, and that it is away.
 */
export const impactClauses: readonly ImpactPattern[] = [
  {
    id: 'people.affected',
    category: 'people',
    certainty: 'borderline',
    pattern:
      '(?:{feels}|affect(?:s|ed|ing)?|burden(?:s|ed|ing)?|slow(?:s|ed|ing)?(?: down)?|hamper(?:s|ed|ing)?|hinder(?:s|ed|ing)?|distract(?:s|ed|ing)?|exclud(?:e|es|ed|ing)|discourag(?:e|es|ed|ing)|unblock(?:s|ed|ing)?) (?:the |our |all |any |many |some |most |existing |new |other |every |a |an |first-time ){0,2}{gap1}(?:{staff}|{newly}|{public}|{clients})(?![-\\w])',
    unless: 'impact(?:s|ed|ing)? (?:on )?(?:the )?team name',
    matches: ['It distracts newcomers.', 'This affects some older members.', 'The rule slows contributors.'],
    leaves: ['It affects the index.'],
  },
  {
    id: 'people.feel',
    category: 'people',
    certainty: 'borderline',
    pattern:
      '(?:{anyone}|{newly}|owners?|reader|contributor|developer|user|operator|reviewer) (?:[^\\s.;:]+ ){0,4}(?:(?:be|get|feel|become|is|are|was|were|been) (?:\\w+ )?(?:confused|surprised|distracted|excluded|misled|overwhelmed|locked out|blocked by|slowed|stuck|disrupted|frustrated|penali[sz]ed|inconvenienced|left (?:alone|behind|out|without)|caught out)|struggl(?:e|es|ed|ing)|complain(?:s|ed|ing)?)',
    matches: ['Service owners could be confused by it.', 'The team was at times struggling.'],
    leaves: ['The lock could be released.'],
  },
  {
    id: 'people.friction',
    category: 'people',
    certainty: 'borderline',
    pattern:
      '(?:disruptions?|friction|burden|headaches?|inconvenience|hassle|barriers?|confusion|surprises?|distractions?|annoyance|frustration|pain) (?:to|for|on|onto|among) (?:the |our |all |any |existing |new |other ){0,2}{gap1}(?:{anyone}|{newly}|{clients}|user)|(?:contributor|user|developer|reviewer|operator|maintainer|customer|reader|newcomer|author|team) (?:friction|fatigue|frustration|confusion|burden|pain|annoyance|inconvenience)|(?:push|shift|put|plac|mov)(?:s|es|ed|ing|e)? (?:the |a |more )?{gap1}(?:burden|onus|responsibility|cost|work) (?:of {gap3})?(?:on|onto|to)',
    matches: ['It is a headache for authors.', 'Contributor friction grows.', 'This pushes the burden onto branches.'],
    leaves: ['There is friction in the hinge.'],
  },
  {
    id: 'people.has-to-change',
    category: 'people',
    certainty: 'borderline',
    pattern:
      '(?:(?:they|you|everyone|everybody|each user|users?|customers?|{newly}|{staff}) (?:[^\\s.;:]+ ){0,3}(?:have|has|need|needs|had) to|(?:must|has to|have to|needs? to) be (?:understood|learnt|learned|done|handled|updated|migrated|changed|fixed) (?:manually |by hand )?by) (?:also |then |now |all |manually |first )?(?:the |every |each )?(?:re-?(?:generate|learn|write|type|enter|do|build|install|configure|train|train|code|create|submit|register)|update|upgrade|migrate|adapt|adjust|learn|remember|switch|wait|contact|answer|user|operator|developer|team|maintainer|track|account for|deal with|think about|worry)s?(?! the (?:field|value|row|state))',
    matches: ['They need to regenerate their keys.', 'It must be understood by the user.'],
    leaves: ['The parser has to read the row.'],
  },
  {
    id: 'people.learning-of',
    category: 'people',
    certainty: 'clear',
    pattern:
      "(?:learning|training|onboarding|mentoring) (?:for|of|in) (?:a lot of |most of |the |our |new |all ){0,3}(?:{staff}|{newly})|(?:needs?|requires?|without|no|more|less|some|extra|little|needed) (?:\\w+ )?(?:onboarding|training(?! (?:data|set|run|job))|learning(?! (?:rate|model)))|(?:requires?|means?|involves?|needs?) (?:re-?)?learning(?! (?:rate|model))|(?:commercial|years(?:' | of )?(?:\\w+ )?|hands-on|practical) ?experience|{staff} (?:is|are|were) (?:already |more |less |not |most |very )?(?:familiar|used to|comfortable|unfamiliar|experienced)|onboard(?:ing)? (?:of )?(?:new |more )?(?:team members|developers|engineers|contributors|people|users|vendors?)",
    matches: ['Two weeks of learning for the team.', 'It needs more Markdown training.', 'No onboarding is needed.'],
    leaves: ['The training data is large.'],
  },
  {
    id: 'time.takes',
    category: 'time',
    certainty: 'borderline',
    pattern:
      '(?:takes?|requires?|needs?|consum(?:e|es|ing)|uses up|costs?) (?:\\w+ ){0,2}(?:engineering|team|developer|staff|people|human|our) (?:resources|capacity|time|effort)|resource[- ]intensive|(?:takes?|took|requires?|needs?|be|mean|means) (?:\\w+ ){0,2}?(?:more|extra|additional|some|too much|considerable|significant|a lot of) time(?! (?:to live|out|zone|stamp|series|windows?|steps?|range|complexity|units?))|longer (?:it takes )?to (?:onboard|build|fix|review|release|implement|deliver|maintain|develop)|(?:fast|quick|slow|easy|hard|cheap)(?:er|est)? to (?:implement|deliver|develop|maintain|onboard|operate|administer)(?! (?:the )?(?:interface|trait|method))|(?:cut(?:s|ting)?|sav(?:e|es|ing)|reduc(?:e|es|ing)|shorten(?:s|ing)?|more|less) {gap1}(?:debugging|review|development|testing|onboarding|troubleshooting|maintenance|support|triage) (?:time|effort|work|cycles?)',
    matches: ['It takes engineering resources.', 'Moving them takes some time.', 'It is fast to implement.'],
    leaves: ['The query takes 20 ms.', 'The worker needs more time zones.'],
  },
  {
    id: 'time.redoing',
    category: 'time',
    certainty: 'borderline',
    pattern:
      '(?:requir(?:e|es|ed|ing)|mean(?:s|ing)?|involv(?:e|es|ing)|need(?:s|ed)?|necessitat(?:e|es|ing)|forc(?:e|es|ing)|avoid(?:s|ing)?|having to do|do|through) (?:[^\\s.;:]+ ){0,2}(?:rewrit(?:e|ing)|re-?doing|re-?implementing|re-?working|another (?:\\w+ )?(?:migration|rewrite|refactoring)|large refactorings?|a (?:major|large|big|full|complete) (?:\\w+ )?(?:change|rewrite|refactor\\w*|migration|overhaul))|^\\W*(?:re-?doing|rewriting|re-?working) (?:a lot of|much of|most of|the|all|our|several)|(?:huge|big|large|major|massive) (?:\\w+ )?(?:change|refactoring|undertaking|lift|overhaul)(?! (?:sets?|lists?|events?))|(?:feature )?work (?:is |gets |was |will be |would be )?(?:delayed|postponed|blocked|on hold)|(?:development|delivery) speed|fast(?:er)? (?:delivery|development)|no manual (?:steps?|work)|migration (?:is|will be|would be) (?:\\w+ )?(?:easy|hard|difficult|simple|painful|costly)',
    matches: ['It would require rewriting the forms.', 'Feature work is delayed.', 'Redoing a lot of the forms.'],
    leaves: ['The large change set is stored.'],
  },
  {
    id: 'customers.away',
    category: 'customers',
    certainty: 'clear',
    pattern:
      '(?:interruptions?|disruptions?) (?:in|of|to) (?:the |our |normal )?(?:service|traffic|operations?|work|business)|(?:brief|short|long|longer|without(?: any)?|no|traffic|service) (?:\\w+ )?(?:interruptions?|disruptions?)|{service} (?:[^\\s.;:]+ ){0,3}(?:will|would|could|may|might|can) (?:be|go|become|appear|seem) (?:\\w+ )?(?:down|unavailable|unresponsive|offline|inaccessible|slow)(?= |[.,;]|$)|(?:fewer|less|more|frequent|production|avoid(?:s|ing)?|prevent(?:s|ing)?|caus(?:e|es|ed|ing)) (?:\\w+ )?(?:incidents|outages)|unavailable (?:for|during) (?:most of |the |a |an |some |several |\\d+ )',
    matches: [
      'The site would appear unresponsive.',
      'There may be a brief interruption.',
      'Fewer incidents are caused by it.',
    ],
    leaves: ['The interrupt is handled.', 'The field is unavailable.'],
  },
  {
    id: 'risk.reveal',
    category: 'risk',
    certainty: 'borderline',
    pattern:
      '(?:expos|reveal|leak|disclos|contain|includ|log|redact|stor|shar|send)\\w* (?:[^\\s.;:]+ ){0,3}(?:sensitive|confidential|secret)(?:, \\w{1,30}){0,4} (?:[^\\s.;:]+ )?(?:values?|data|information|material|contents?)|sensitive (?:values|content|material)|accidental(?:ly)? (?:exposure|exposing|leak\\w*|disclos\\w+|reveal\\w*)|(?:detect|mitigat|prevent|withstand|protect|guard|shield|defend|stop)\\w* (?:[^\\s.;:]+ ){0,4}(?:malicious|attacks?|attackers?|external threats|abuse|misuse|fraud|zero[- ]day)|(?:end up|stor(?:e|es|ed|ing)) (?:their |our |the )?(?:\\w+ )?(?:keys?|tokens?|secrets?|passwords?|credentials) (?:in|on) (?:public|the open)',
    matches: [
      'It could include sensitive query data.',
      'This avoids accidental exposure.',
      'The wall protects us from attackers.',
    ],
    leaves: ['The event includes the time.'],
  },
  {
    id: 'strategy.reach',
    category: 'strategy',
    certainty: 'clear',
    pattern:
      '(?:community|adoption|audience|user base|project) (?:growth|reach|is limited|sustainability)|(?:stick|stuck) with (?:the |a |one |this |that |their |our )?(?:{supplier}|aws|azure|google|\\w+ options?|product|platform|tool|choice|decision)|sustainab\\w+ (?:of|as) (?:the |a |its |their )?(?:project|business|company|vendor)|(?:current|much|no|little|strong|high|growing) demand (?:for|from|among|by)|high[- ]value (?:projects|customers|users|clients)|(?:resources|funding|money|support) (?:run|runs|ran) out|(?:international|global|wider|broader) (?:audience|adoption|users|reach|community)|flexib(?:le|ility) in (?:supplier|vendor|provider) choice',
    matches: ['Community growth is limited.', 'We need not stick with one vendor.'],
    leaves: ['The growth of the heap is limited.'],
  },
];
