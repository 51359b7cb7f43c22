import type { ConstraintPattern } from '../../types';

/** What is said to be trouble. */
export const trouble: readonly ConstraintPattern[] = [
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
];
