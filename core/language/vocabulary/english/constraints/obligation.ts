import type { ConstraintPattern } from '../../types';

/** What is forced, and what it depends on. */
export const obligation: readonly ConstraintPattern[] = [
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
];
