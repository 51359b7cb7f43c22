import type { ConstraintCue } from './types';

/** Words by which a sentence says that a technology restricts, forces or rules out something. English. */
export const constraintCues: readonly ConstraintCue[] = [
  {
    id: 'inability',
    certainty: 'clear',
    pattern:
      "can(?:no|')t|can not|cannot|could ?n[o']t|unable to|not able to|(?:is|are|was|were|be|it's) (?:not|n't) (?:\\w+ )?possible|isn't possible|impossible|(?:there (?:is|are|was|were) )?no (?:easy |simple |good |other |known )?way (?:to|of|for)",
    unless: "can(?:no|')t (?:wait|just)|cannot (?:be overstated|be the same)|can't go wrong|not (?:be )?gained from",
  },
  {
    id: 'no-support',
    certainty: 'clear',
    pattern:
      "(?:do|does|did|will|would|is|are)(?: not|n't) (?:\\w+ ){0,2}?(?:support|supported|provide|allow|offer|expose|scale|permit|permitted|handle|work|available|implement|accept|guarantee|allowed|compatible|integrate|suitable|designed|intended)|no (?:\\w+ ){0,2}?(?:support|guarantee|equivalent|access|option|options|mechanism|rollback|api) (?:for|to|in|of|on|that)|has no|have no|with no (?:\\w+ )?(?:support|way)|unsupported|not (?:yet )?supported|lacks?|lack of|lacking",
    unless:
      "(?:do|does|did|will|would|won't)(?: not|n't)?(?: \\w+)? (?:need|require)|we will not|lack of (?:familiarity|knowledge|time|people|staff|training|experience)|(?:intentionally|deliberately) ha(?:s|ve) no",
  },
  {
    id: 'only',
    certainty: 'clear',
    pattern:
      '(?:can|could|may) (?:currently |now |therefore |thus )?only (?:be )?(?:\\w+)|only (?:currently )?(?:supports?|supported|works?|allows?|allowed|available|applies|applicable|possible|accessible|accepts?|accepted|permits?|provides?|offers?|runs?|compatible|valid)|(?:is|are) only (?:made|sold|offered|served) (?:by|in|as)',
    unless: 'not only|only (?:a )?(?:matter|question)|we (?:can|could|may|will) only',
  },
  {
    id: 'limit',
    certainty: 'clear',
    pattern:
      '(?:limited|restricted|constrained|capped) (?:to|by|in|at)|limits? (?:of \\d\\S*|the|our|us|what|how)|(?:hard|soft) (?:cap|limit)|at most|no more than \\d\\S*|restricts? (?:us|the|our|what|how|which|who)|(?:known|severe|major|main|technical) limitations?',
    unless:
      'not limited to|including but not|limitation \\d|address(?:es)? (?:this |the )?limitation|limits? the (?:impact|risk|damage|blast)|understanding of',
  },
  {
    id: 'dependence',
    certainty: 'clear',
    pattern:
      '(?:forces?|forced|forcing|obliges?|compels?) (?:us|users?|the|every|all|developers?|teams?|clients?|customers?|to)|depends? (?:up)?on|dependent on|dependency on|relies on|reliant on',
    unless: '(?:that|which|who|whose \\w+) (?:also )?(?:rely|relies|depend|depends)|it depends',
  },
  {
    id: 'end-of-life',
    certainty: 'clear',
    pattern:
      '(?:is|are|was|been|being|becoming|now|has|have) (?:\\w+ )?(?:deprecated|unmaintained|discontinued|obsolete|abandoned)|end[- ]of[- ](?:life|support)|eol|no longer (?:be )?(?:\\w+ )?(?:supported|maintained|available|developed|works?|receive\\w*|possible|accepts?)|(?:in )?maintenance mode|out of support|not (?:been )?(?:actively )?maintained|unmaintained',
  },
  {
    id: 'coupling',
    certainty: 'clear',
    pattern:
      '(?:tightly |closely |strongly )(?:coupled|tied|bound)|tied to|lock(?:s|ed)?[- ]in(?:to)?|hard[- ]?coded|coupled (?:to|with)|incompatib\\w+|not (?:backwards? )?compatible|proprietary',
    unless: 'locked in (?:the|a|an)',
  },
  {
    id: 'breakage',
    certainty: 'clear',
    pattern:
      "(?:would|will|could|may|might|can) (?:break|hang|crash|deadlock)|(?:hangs|breaks|crashes|times out) (?:on|when|if|for|in|with|the|because|due|at)|prevents? (?:us|the|our|it|them|users|teams|any|an?)|precludes?|rules? out|single point of failure|bottlenecks?|does ?n[o']t scale|blocked by",
    unless:
      '(?:to|will|would|can|could|may|might|helps?|order to) prevent|prevents? (?:\\w+ ){0,3}from (?:being )?(?:attack|abus)|prevents? (?:any |the )?(?:attack|error|mistake|accident)|(?:eliminates?|removes?|avoids?) (?:\\S+ ){0,4}bottlenecks?|and performance bottlenecks',
  },
  {
    id: 'excess',
    certainty: 'clear',
    pattern:
      'too (?:slow|large|big|long|expensive|many|small|old|heavy|coarse|limited|late|difficult)|inefficient|not (?:well[- ])?suit(?:ed|able)|unsuitable|quadratic|(?:not|in)sufficient|not enough',
    unless: 'sometimes|if (?:the|this|it)',
  },
  {
    id: 'requirement',
    certainty: 'borderline',
    pattern:
      'requires?(?: \\w+){1,2}|(?:is|are|was|were|be) (?:also |only |still )?(?:required|needed|necessary) (?:to|for|by|in|when|if|on)|exceeds?|(?:is|are|was|were|will) only(?: \\w+)+|limitations?',
    unless:
      "(?:that|which|who|we|legislations?|laws?|regulations?|regulators?|polic(?:y|ies)) (?:will |may |would |might )?(?:also )?(?:require|are required|is required)|(?:users|services|contributors|teams|developers|maintainers|tests) are (?:also )?required|(?:do|does|did|will|would|won't)(?: not|n't)?(?: \\w+)? require|(?:is|are) not required|no longer requires?|without requiring|not requiring|no requirement|(?:as|when|if|where) (?:required|needed|necessary)|no additional",
  },
  {
    id: 'obligation',
    certainty: 'borderline',
    pattern: '(?:must|has to|have to|had to|needs? to)(?: not)? (?:\\w+)|(?:may|might|must|should) not (?:be )?\\w+',
    unless: "(?:do|does|did|will|would)(?: not|n't) (?:need|have) to|no need to",
  },
  {
    id: 'difficulty',
    certainty: 'borderline',
    pattern:
      '(?:difficult|hard|harder|tricky|challenging|not (?:trivial|easy|straightforward)) (?:to|for)|no longer|legacy|not (?:yet )?(?:ready|mature|stable|implemented)|missing|without (?:a|an|any) \\w+',
  },
];

/** Sentences that no cue makes a constraint: the record's own choice, a wish, a hypothesis. */
export const notAConstraint: readonly string[] = [
  // The decision, or a plan that follows from it.
  "^(?:therefore,? |so,? |instead,? |for this reason,? )?(?:we|i|the team) (?:will|shall|have (?:decided|chosen|agreed|opted)|decided|chose|choose|propose|recommend|agreed|opted|are going to|'ll|should|want|would like|plan|could|may|might)(?! (?:not be able|be (?:forced|limited|unable|restricted|required)|have to|need to|only))",
  '^(?:the )?(?:chosen option|decision|proposal|proposed solution)\\b',
  // A rule that the record lays down for engineers.
  "\\b(?:MUST|SHALL|SHOULD|MAY|DO NOT|DON'T|REQUIRED|OPTIONAL)\\b",
  // A line that announces a list.
  ':$',
  // A task, a rule or a design in the imperative.
  "^(?:ensure|make sure|implement|replicate|accept|expose|depend|require|add|use|create|provide|allow|move|remove|update|set|keep|define|document|avoid|note that we|do not|don't)\\b",
  // A condition, an aside, or the record speaking of itself.
  '^(?:if|when|whenever|in case|should|to mitigate|in order to|note|nb|for the moment|listing|assist|this (?:decision|adr|document|section|record|proposal) (?:concerns|describes|covers|is about|outlines|documents))\\b',
  '\\b(?:should|need to|must) be no\\b|\\bremoves? the\\b',
  // A question, or a condition that is not in force.
  '\\?["”)]*$',
  '\\b(?:if we ever|in case we ever|one day|should we ever)\\b',
  // Good news.
  '^(?:good|pro|pros|positive|advantage|benefit)\\b',
  '\\b(?:this|which|it) (?:is|was) (?:not|no longer) (?:a|an) (?:problem|issue|limitation|requirement|concern)\\b',
];
