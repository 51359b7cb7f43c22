import type { ConstraintException } from '../../types';

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
    id: 'people-may-not',
    says: 'rule',
    overrules: 'all',
    pattern:
      '\\b(?:players?|visitors?|guests?|patients?|pupils?|students?|children|citizens?|residents?|members?|employees?|staff|operators|drivers?|tenants?|subscribers?|minors?) (?:{word} ){0,3}may not\\b',
    matches: ['Visitors without a ticket may not ring the bell.'],
    leaves: ['Visitors may wait until the bell has rung.', 'The bell may not ring.'],
  },
  {
    id: 'word-defined',
    says: 'announcement',
    overrules: 'all',
    pattern: '["“][\\w -]{1,40}["”] (?:means|denotes|stands for|refers to)\\b',
    matches: ['“Required” means that the bell must ring.'],
    leaves: ['The bell means “required”.'],
  },
  {
    id: 'released',
    says: 'good news',
    overrules: 'all',
    pattern:
      '\\bno longer (?:{word} )?(?:tied|bound|locked|dependent|limited|restricted|constrained|coupled|forced)\\b',
    matches: ['The tower is no longer tied to one foundry.'],
    leaves: ['The tower is tied to one foundry.'],
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
