import type { ConstraintPattern } from '../../types';

/** What ends, and who alone can mend it. */
export const supply: readonly ConstraintPattern[] = [
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
];
