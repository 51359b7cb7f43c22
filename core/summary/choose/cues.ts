/**
 * What words of a sentence tell of the question that it answers, by name. English; a sentence in another language is known
 * by its place alone. Repetitions are bounded.
 */
export const cues: Readonly<Record<string, RegExp>> = {
  // How it begins.
  'good because': /^\W{0,4}(?:good|pros?|positive|advantage|benefit)\b(?!,? (?:but|however|yet|though|although)\b)/i,
  'bad because':
    /^\W{0,4}(?:bad|cons?|negative|disadvantage|drawback|downside)\b(?!,? (?:but|however|yet|though|although)\b)/i,
  neutral: /^\W{0,4}neutral\b/i,
  'plus minus': /^\s{0,2}(?:\+|✅|👍|➕)/u,
  minus: /^\s{0,2}(?:❌|👎|➖|-\s)/u,
  risk: /\b(?:risk\w{0,2}|danger\w{0,3}|threat\w{0,2}|hazard)\b/i,
  dangling:
    /^(?:they|these|those|this|that|it|its|he|she|such|also|additionally|furthermore|moreover|then|so|but|and|or)\b/i,
  however: /\b(?:however|but|although|though|unfortunately|yet|while|whereas|despite)\b/i,
  question: /\?\W{0,3}$/,
  we: /\b(?:we|our|us)\b/i,
  'we want':
    /\b(?:we|users?|customers?|teams?|developers?|they|it) (?:\w+ly )?(?:want(?:s|ed)?|need(?:s|ed)?|would like|wish|aim|must|have to|should be able|require)\b/i,
  'we will':
    /\b(?:we(?:['’]ll| will| shall| are going to| have decided| decided| propose| use| should)|will be (?:used|added|moved|replaced|removed|created|introduced))\b/i,
  announces:
    /^(?:chosen (?:option|solution|approach)|decision\s*:|decided\s*:|(?:use|adopt|deploy|introduce|keep|build|implement|replace|move|migrate|create|add|store|switch|merge|separate|split|remove|drop)\s)|\b(?:we(?:['’]re| are) going to|we(?:['’]ll| will| shall| have decided| decided| choose| chose| have chosen| opted| propose| recommend| agreed| are using| use| should| would like to)|(?:has|have) been decided|decision (?:is|was|has been) (?:made )?to|it was decided|will be (?:used|deployed|introduced|replaced|moved|built|stored|created)|(?:proposed|recommended) (?:approach|solution|change)|is (?:the|our) (?:[\w']{1,20} ){0,3}(?:decision|choice))/i,
  declares:
    /\b(?:this|the) (?:adr|rfc|proposal|document|record|doc|design) (?:proposes|introduces|recommends|entails|defines|suggests|documents|describes|outlines|captures|addresses)\b|\b(?:aim|goal|purpose) of this (?:adr|rfc|proposal|document)\b/i,
  instead: /\b(?:instead|rather than|as a result|ultimately|in the end|hence|therefore|as such|going forward)\b/i,
  pronoun: /^(?:this|these|those|it|they|both|here|at this|the above|such)\b/i,
  named: /^(?:[A-Z]\w{1,20}|`[^`]{1,40}`) (?:will|is|are|should|has|was)\b/,
  must: /\b(?:must|have to|has to|needs? to|required? to|forced? to|requires?)\b/i,
  cannot:
    /\b(?:cannot|can['’]t|can not|could not|couldn['’]t|unable|impossible|no way|not possible|does not|doesn['’]t|do not|don['’]t|isn['’]t|is not|are not|aren['’]t|won['’]t|will not|not (?:supported|available|be able))\b/i,
  not: /\b(?:no|not|never|none|nothing|without|lack\w{0,3}|missing|absent)\b/i,
  problem:
    /\b(?:problem\w{0,6}|issues?|pain\w{0,3}|challeng\w{1,3}|difficult\w{0,4}|hard|struggle\w{0,2}|confus\w{1,4}|inconsisten\w{1,3}|complicat\w{1,3}|cumbersome|tedious|error[- ]prone|brittle|fragile|flaky|bug\w{0,2}|broken|breaks?|fails?|failure|fell|suffer\w{0,3}|frustrat\w{1,4}|limit\w{0,7}|overwhelm\w{0,3}|incorrect\w{0,2}|wrong|insufficient|inadequate)\b/i,
  today:
    /\b(?:current(?:ly)?|today|at the moment|at present|existing|so far|now|presently|to date|previously|in the past|used to|recently|as of|until now|originally|initially)\b/i,
  past: /\b(?:was|were|had|has been|have been|became|grew|chose|began|started|found)\b/i,
  growing:
    /\b(?:increas\w{1,3}|growing|grows?|grew|more and more|becom\w{1,3}|every time|each time|often|frequent\w{0,2}|always|repeated\w{0,2}|many|multiple|several|number of)\b/i,
  purpose:
    /\b(?:in order to|so that|to (?:allow|enable|support|ensure|avoid|reduce|improve|help|make|keep|provide|prevent|simplify|let|give)|goal|purpose|aim|objective|motivat\w{1,4}|driver|reason|why)\b/i,
  because:
    /\b(?:because|since|due to|as a result|therefore|thus|hence|consequently|caus\w{1,3}|lead(?:s|ing)? to|result(?:s|ing)? in|means? that|which means)\b/i,
  better:
    /\b(?:better|best|easier|easily|easy|faster|fast|quick\w{0,3}|simpl\w{1,4}|clear\w{0,3}|clean\w{0,2}|safe\w{0,2}|secure\w{0,1}|smaller|cheaper|stronger|robust|reliab\w{1,5}|consisten\w{1,2}|flexib\w{1,5}|scal(?:e|es|able|ability)|maintainab\w{1,5}|reusab\w{1,5}|readab\w{1,5}|transparen\w{1,2}|predictab\w{1,4}|efficien\w{1,4}|familiar|mature|well[- ]known|powerful|native|standard|convenient|seamless\w{0,2}|streamlin\w{1,3}|visib\w{1,5}|confiden\w{1,2})\b/i,
  improves:
    /\b(?:improv\w{1,5}|reduc\w{1,4}|increas\w{1,3}|decreas\w{1,3}|minimi[sz]\w{1,3}|maximi[sz]\w{1,3}|optimi[sz]\w{1,6}|eliminat\w{1,3}|remov\w{1,3}|avoid\w{0,3}|prevent\w{0,3}|speed\w{0,3}|sav(?:e|es|ed|ing|ings)|lower\w{0,3}|cuts?|solv\w{1,3}|fix\w{0,3}|resolv\w{1,3}|protect\w{0,3}|ensur\w{1,3}|guarantee\w{0,2}|benefit\w{0,3}|gain\w{0,3}|win|advantage\w{0,2}|facilitat\w{1,3}|encourag\w{1,3}|unif\w{1,5}|consolidat\w{1,4}|decoupl\w{1,3}|keeps?)\b/i,
  enables:
    /\b(?:allow\w{0,3}|enabl\w{1,3}|lets?|permits?|makes? it (?:easy|easier|possible|simple|clear)|giv(?:e|es|ing)|provid\w{1,3}|support\w{0,3}|helps?|helping|will be able to|can (?:now )?(?:be|use|easily|also|still|see|get|run)|no longer|instead of|out of the box|for free)\b/i,
  less: /\b(?:less|fewer|smaller|no need|not need|don['’]t need|without having to|free(?:s|ing)? up|avoids?)\b/i,
  worse:
    /\b(?:worse|harder|slower|slow|more (?:complex|complicated|difficult|expensive|work|effort|code|verbose|maintenance|time|resources|involved|cognitive)|less (?:flexib|efficient|clear|control|readable|secure|familiar)\w{0,4}|expensive|costly|heavy|overhead|burden|bloat\w{0,2}|verbose|duplicat\w{1,4}|boilerplate|complex\w{0,4}|tight\w{0,2} coupl\w{1,3}|steep\w{0,2}|additional|extra|another)\b/i,
  effort:
    /\b(?:effort|work|maint(?:ain|enance|aining)\w{0,2}|time[- ]consuming|learn(?:ing)?|training|learning curve|migrat\w{1,4}|rewrit\w{1,3}|refactor\w{0,3}|implement\w{0,7}|set ?up|configur\w{1,6}|manual\w{0,2}|operational|hours?|days?|weeks?|months?|engineer(?:ing)? time|staff|hire|cost|costs|upkeep|extra step|keep (?:it |them )?(?:in sync|up to date))\b/i,
  'need to':
    /\b(?:(?:we|you|users?|developers?|teams?|engineers?|clients?|operators?|consumers?|everyone|somebody|someone) (?:will |would |may |might |now |also |still |\w+ly ){0,2}(?:need|have|must|be (?:required|forced|responsible))(?: to)?|need(?:s|ed)? to be|have to be|has to be|must be|requires?|will require|would require)\b/i,
  money:
    /[$€£]\s?\d|\b(?:cost(?:s|ly|ing)?|price\w{0,2}|pricing|pay(?:s|ing|ment)?|paid|fees?|licen[cs]e\w{0,2}|budget|bill\w{0,3}|expens\w{1,4}|cheap\w{0,3}|free|money|usd|eur|gbp|dollars|euros|pounds|per (?:month|year|user|seat))\b/i,
  loses:
    /\b(?:los(?:e|es|ing|s)|sacrific\w{1,3}|give up|giving up|trade[- ]?offs?|at the (?:cost|expense) of|no longer|forgo|drop(?:s|ping)?|deprecat\w{1,4}|breaking change\w{0,1}|backwards? (?:in)?compatib\w{1,5}|incompatib\w{1,5})\b/i,
  resources:
    /\b(?:memory|cpu|disk|storage|bandwidth|latency|performance|processing|compute|network traffic|payload|throughput|gas|size)\b/i,
  might: /\b(?:may|might|could|can|would|potential\w{0,2}|possib\w{1,4}|likely|if|unless|in case|when)\b/i,
  if: /\b(?:if|unless|in case|in the event)\b/i,
  harm: /\b(?:break\w{0,3}|fail\w{0,4}|crash\w{0,3}|los(?:e|s|t|ing)|leak\w{0,3}|corrupt\w{0,3}|outage\w{0,1}|down(?:time)?|attack\w{0,3}|vulnerab\w{1,7}|malicious|compromis\w{1,3}|breach\w{0,2}|expos\w{1,4}|abus\w{1,3}|exploit\w{0,3}|denial|conflict\w{0,2}|collision\w{0,1}|race|deadlock\w{0,1}|stale|drift\w{0,3}|inconsisten\w{1,3}|out of sync|single point|lock[- ]?in|depend(?:ency|encies|ence|ent|s)? on|unmaintained|abandon\w{0,2}|mislead\w{0,3}|mistak\w{1,4}|accident\w{0,4}|confus\w{1,4}|error\w{0,1}|unexpected\w{0,2}|surpris\w{1,4}|delay\w{0,2}|block\w{0,3}|stuck|forget\w{0,4}|violat\w{1,4}|unsafe|insecure|stolen|impersonat\w{1,4})\b/i,
  security:
    /\b(?:secur\w{1,4}|privacy|complian\w{1,2}|legal|audit\w{0,3}|trust\w{0,3}|permission\w{0,1}|credential\w{0,1}|secret\w{0,1})\b/i,
  people:
    /\b(?:users?|customers?|clients?|citizens?|patients?|developers?|engineers?|teams?|operators?|maintainers?|contributors?|stakeholders?|staff|people|organi[sz]ations?|business|departments?|admins?|schools?|nurses?|everyone)\b/i,
  customers: /\b(?:users?|customers?|citizens?|patients?|clients|parents|public|visitors?|end[- ]users?)\b/i,
  'by when':
    /\b(?:by (?:the end of |early |mid[- ]|late )?(?:q[1-4]|\d{4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w{0,6}\b|next|end)|in (?:q[1-4]|20\d\d|(?:january|february|march|april|june|july|august|september|october|november|december))|until (?:\w+ )?20\d\d|before (?:the )?(?:next|end|release|launch|\w+ 20\d\d)|q[1-4]\b|20\d\d)/i,
  'how long':
    /\b(?:\d{1,3}|a few|a couple of|one|two|three|four|five|six|several|within an?|few) (?:business |working )?(?:minutes?|hours?|days?|weeks?|months?|quarters?|years?|sprints?|releases?)\b/i,
  later:
    /\b(?:later|soon|future|eventually|short[- ]term|long[- ]term|medium[- ]term|next (?:step|release|version|phase|sprint|quarter|year|month|iteration)|first (?:step|phase|iteration|release|version)|phase \d|phases?|stage[sd]?|gradual\w{0,2}|increment\w{1,5}|for now|once|after (?:that|this|the|we)|v\d|version \d|deadline|timeline|schedule\w{0,1}|roadmap|milestone|immediate\w{0,2}|in the meantime|initially|deprecat\w{1,4})\b/i,
  done: /\b(?:live|launch\w{0,3}|done|finish\w{0,3}|complet\w{1,4}|roll(?:s|ed|ing)?[- ]?out|release\w{0,2}|ship\w{0,4}|deliver\w{0,3}|start\w{0,3}|begin\w{0,4}|switch\w{0,3}|go[- ]live|expire\w{0,1}|end of life|eol|sunset\w{0,2}|retire\w{0,2})\b/i,
  figure: /\d/,
  percent: /\d\s?%|\bpercent\b/i,
  chosen:
    /\b(?:chosen|selected|decided|decision|option|alternative|approach|solution|proposal|proposes?|this (?:adr|rfc|document|change))\b/i,
  'the change':
    /^(?:this|the (?:change|new|proposed|decision|approach|solution)|it|using|with|by|having|adding|removing)\b/i,
  example: /\b(?:for example|e\.g|for instance|such as|see|note|figure|below|above|following)\b/i,
  nothing:
    /\b(?:do(?:ing)? nothing|if (?:we|nothing) (?:do(?:es)? not|don['’]t|is done|changes)|status quo|stay(?:ing)? with|otherwise|without (?:this|it|a|an))\b/i,
  because_chosen: /\bchosen\b[^.]{0,120}\bbecause\b/i,
  mitigated: /\b(?:mitigat\w{1,4}|to (?:counter|reduce|avoid) this|address(?:ed)? by|monitor\w{0,3}|fall ?back)\b/i,
};
