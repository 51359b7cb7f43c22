import type { ConstraintPattern } from '../../types';

/** What goes wrong. */
export const breakage: readonly ConstraintPattern[] = [
  {
    id: 'breaks',
    says: 'breakage',
    certainty: 'clear',
    pattern: '{harms}',
    unless:
      '(?:if|when|unless|case|whenever|after|until) (?:{word} ){1,5}(?:fails|breaks|crashes|exceeds|times out|conflicts)|(?:fails|breaks) (?:the build|fast)|blocks? (?:of|in|from|are|is)|(?:the|of|new|all|these|those|historical|previous|missing|more|any|proposes|decided|store|prune|\\d+) blocks|that (?:fails|breaks)|issues?',
    matches: ['The client hangs behind a proxy.', 'Every upload times out.'],
    leaves: ['a call that fails is repeated'],
  },
  {
    id: 'might-break',
    says: 'breakage',
    certainty: 'clear',
    pattern:
      '{might} (?:{adverbs})(?:{harm}|be (?:lost|blocked|rejected|stuck|overwritten|refused|denied|broken|locked out|corrupted|halted|throttled)|prevent|violate)',
    unless:
      "(?:which|that|not|n't|never) {might} |(?:to|not|n't|never) (?:{word} )?(?:{harm}|prevent|violate|be \\w{4,12})|conflicts? resol|{team} (?:can|could) ",
    matches: ['Old forms may break.', 'The job will fail in the first step.'],
    leaves: ['Old forms may stay.', 'It is there to prevent loss.'],
  },
  {
    id: 'might-lead-to',
    says: 'breakage',
    certainty: 'borderline',
    pattern: '{might} (?:{adverbs})(?:result in|lead to|cause|introduce)',
    unless:
      "(?:which|not|n't|never) {might} |(?:will|would) (?:cause|lead to|result in) (?:{word} )?(?:less|fewer|more|easier|better)|{team} (?:can|could) ",
    matches: ['The switch could lead to lost calls.'],
    leaves: ['The switch could be lost.'],
  },
  {
    id: 'may-be-bad',
    says: 'breakage',
    certainty: 'borderline',
    pattern:
      '(?:may|might|could) (?:also |still |then |even |potentially |only )?(?:not|be (?:{word} )?(?:too|un\\w{4,14}|in\\w{4,14}|{hard}|slow|confusing|confused|problem|problems|problematic|missed|lost|out of|affected|an issue))',
    matches: ['The bell may be too quiet.'],
    leaves: ['The bell may be heard.'],
  },
  {
    id: 'causes-to',
    says: 'breakage',
    certainty: 'borderline',
    pattern: 'caus(?:e|es|ed|ing) (?:{word} ){1,6}to',
    matches: ['A second ring causes the clock to stop.'],
    leaves: ['A second ring causes the alarm.'],
  },
  {
    id: 'collision',
    says: 'breakage',
    certainty: 'borderline',
    pattern:
      'collisions?|conflicting|clobber\\w{0,3}|concurrent (?:access|writes?|updates?)|unsafe|flak(?:e?y|iness)|outages?|chicken[- ]and[- ]egg|panics?',
    unless:
      '(?:no|avoid\\w{0,3}|prevent\\w{0,3}|without|reduc\\w{1,3}|minimi[sz]\\w{1,3}|detect\\w{0,3}|resolv\\w{1,3}|handl\\w{1,3}) (?:{word} ){0,4}(?:collisions?|conflicting|concurrent|outages?|panics?|flak\\w{1,5})',
    matches: ['The two bells share a name, which is a collision.'],
    leaves: ['The two bells share a name.'],
  },
  {
    id: 'prevents',
    says: 'breakage',
    certainty: 'borderline',
    pattern:
      '(?:prevents?|preventing|prevented|precludes?|blocks|blocking|hinders|inhibits|disallows?|forbids|prohibits?|rules? out|defeats|undermines|stops) (?:{affected}|this|that|{word} from)|(?:blocked|hindered) by|prevents? {word}',
    unless:
      '(?:to|will|would|can|could|may|might|helps?|order to|should|thus|thereby) prevent|prevent(?:s|ing)? (?:{word} ){0,3}(?:attack|abus|error|mistake|accident|duplicat|malicious|unauthori[sz]ed|accidental|unexpected|collision|conflict|loss|leak|race|drift)|(?:is|be|are|was) (?:prevented|forbidden)|decision|blocking the ui',
    matches: ['The lock prevents the queue from growing.', 'The roll-out is blocked by the old driver.'],
    leaves: ['The lock prevents accidental deletion.', 'It is there to prevent loss.'],
  },
  {
    id: 'bottleneck',
    says: 'load',
    certainty: 'clear',
    pattern:
      "single points? of failure|spof|bottlenecks?|race conditions?|deadlocks?|memory leaks?|out[- ]of[- ]memory|oom|concurrency (?:issues?|problems?)|does ?n[o']t scale|ddos",
    unless:
      '(?:eliminat|remov|avoid|prevent|no|without|identif|unlikely|unknown if|unlikely to)\\w{0,4} (?:\\S{1,40} ){0,5}(?:bottleneck|race condition|deadlock|single point)s?|and performance bottlenecks',
    matches: ['The mail server is a single point of failure.'],
    leaves: ['It removes the bottleneck.'],
  },
  {
    id: 'slow',
    says: 'load',
    certainty: 'borderline',
    pattern:
      '(?:{be}|very|known to be|runs?|respond\\w{0,3}) (?:{degree} )?slow(?:er)?|(?:performance|latency|memory|resource|network|cpu|throughput) (?:{word} )?(?:penalty|penalties|degradation|overhead|hit|pressure|implications?)|(?:affects?|impacts?|hurts?|harms?) (?:{word} ){0,2}(?:performance|latency|throughput)|(?:slows?|slowing) (?:it |us |the {word} )?down|degrad(?:es|ing) |performs? (?:poorly|badly)',
    unless:
      '(?:no|avoid\\w{0,3}|reduc\\w{1,3}|without|lower|minimi[sz]\\w{1,3}|less|sources of|understand|such as|identify|discusses|priorit\\w{2,5}|metrics?|affected|little|negligible|minimal) (?:{word} ){0,4}(?:performance|latency|memory|overhead|slow)|not (?:be )?slow',
    matches: ['The parser is very slow.', 'There is a performance penalty.'],
    leaves: ['It runs without a performance penalty.'],
  },
  {
    id: 'performance-trouble',
    says: 'load',
    certainty: 'hint',
    pattern:
      '(?:performance|latency|memory|resource|network|cpu|throughput|scalability|scaling) (?:{word} )?(?:problems?|issues?|impact|cost|consumption|concerns?|limitations?|constraints?|usage)',
    matches: ['The export has performance issues.'],
    leaves: ['The export performs.'],
  },
  {
    id: 'consumes',
    says: 'load',
    certainty: 'borderline',
    pattern:
      '(?:consum\\w{1,3}|us(?:e|es|ing)|needs?|takes?|tak(?:es?|ing) (?:on|up)|eats?|requires?|wast(?:es?|ing)) (?:{word} ){0,4}(?:resources?|memory|cpu|disk|bandwidth|storage|connections|ram)|memory[- ](?:intensive|hungry)|(?:run|runs|running|ran) out of|overload(?:ed|s|ing)?|overwhelm(?:ed|s|ing)?|exhaust(?:ed|s|ion|ing)',
    unless:
      '(?:no|less|fewer|reduc\\w{1,3}|without|avoid\\w{0,3}|sav\\w{1,3}) (?:{word} ){0,4}(?:resources?|memory|cpu|disk|bandwidth|storage|connections|ram)',
    matches: ['The agent consumes a lot of memory.', 'The pool ran out of connections.'],
    leaves: ['The agent uses less memory.'],
  },
  {
    id: 'prone',
    says: 'breakage',
    certainty: 'borderline',
    pattern:
      '(?:prone|susceptible|vulnerable|sensitive|subject) to|blockers?|show-?stoppers?|out of (?:sync|synchroni[sz]ation|memory|date|step)|data races?|(?:severely|badly|negatively|adversely) (?:{word} )?(?:affect\\w{0,3}|impact\\w{0,3})|go(?:es)? down|bogged down|stuck|insurmountable|unpractical|breaks? (?:the|our|existing|all|this|direct|user|users|when|if)',
    unless:
      '(?:no|not|avoid\\w{0,3}|without|prevent\\w{0,3}|reduc\\w{1,3}|less) (?:{word} ){0,3}(?:prone|susceptible|vulnerable|blocker|stuck)',
    matches: ['The counter is prone to data races.', 'The two lists get out of sync.'],
    leaves: ['The counter is not prone to error.'],
  },
  {
    id: 'loses',
    says: 'breakage',
    certainty: 'borderline',
    pattern:
      '(?:lost|lose|losing|lossy|loss of|ephemeral|stale|data loss|unbounded(?:ly)?|silently|silent|inconsistent(?:ly)?|inaccurate(?:ly)?|inconsistenc(?:y|ies)|truncat(?:ed|es)|duplicat(?:ed|es|ion)|deterministic names|invalid|wrongly|incorrect(?:ly)?|ignored|dropped)',
    unless:
      '(?:no|not|avoid\\w{0,3}|without|prevent\\w{0,3}|reduc\\w{1,3}|never|if|when|fix\\w{0,3}|resolv\\w{1,3}|remov\\w{1,3}|eliminat\\w{1,3}) (?:{word} ){0,4}(?:los[est]|duplicat|inconsisten|invalid|ignored|stale|incorrect)\\w{0,6}',
    matches: ['Open calls are lost.', 'The mapping is lossy.'],
    leaves: ['No calls are lost.'],
  },
  {
    id: 'insecure',
    says: 'breakage',
    certainty: 'hint',
    pattern:
      '(?:insecure|vulnerable|vulnerabilit(?:y|ies)|security (?:risk|concern|issue|hole|problem)s?|attack (?:vector|surface)|untrusted|exposes? (?:{word} )?(?:secrets?|credentials?|data|sensitive)|sensitive data|circumvented|bypass(?:ed)?)',
    unless:
      '(?:no|avoid\\w{0,3}|reduc\\w{1,3}|without|prevent\\w{0,3}|scan\\w{0,4}|detect\\w{0,3}) (?:{word} ){0,4}(?:vulnerab|security|attack|sensitive)\\w{0,7}',
    matches: ['The port is vulnerable.'],
    leaves: ['It reduces the attack surface.'],
  },
  {
    id: 'hit-by',
    says: 'breakage',
    certainty: 'borderline',
    pattern:
      "(?:fails?|failed|failing|failure) (?:to|with|on|due|because)|(?:led|leads?|leading) to|results? in|(?:caus(?:es|ed|ing))|(?:did|does|do)(?: not|n't) (?:{word} )?(?:properly|correctly|work|apply|happen|necessarily)",
    unless:
      '(?:if|when) (?:{word} ){1,4}fails?|(?:results?|leads?|resulting) (?:in|to) (?:a |an )?(?:{word} )?(?:better|faster|simpler|less|fewer|cleaner|improved|more (?:reliable|consistent|readable|maintainable))',
    matches: ['The job failed to close its files.', 'This leads to lost calls.'],
    leaves: ['This leads to better forms.'],
  },
];
