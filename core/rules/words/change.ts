import { compileCue } from '../../language/vocabulary/compile';

const WHO =
  '(?:developers?|engineers?|(?:\\w+ ){0,2}teams?|staff|operators?|admin(?:istrator)?s?|employees?|colleagues|contributors?|people|everyone|everybody|users?|clients?|customers?|consumers?|maintainers?|clinicians?|agents?|handlers?|testers?|designers?|analysts?|integrators?|partners?|authors?|we)';
const HAS_TO =
  '(?:must|have to|has to|need to|needs to|will have to|will need to|will be required to|are required to|would have to|would need to|should)';

/** Words by which a sentence says that people must work differently from now on. */
export const mustChange = compileCue(
  [
    `${WHO} (?:\\w+ ){0,3}${HAS_TO} (?:all |also |now |first )?(?:learn|re-?learn|re-?train|get used to|become familiar|be familiar|familiari[sz]e|adapt to|adopt|switch|change (?:how|their|the way|our)|migrate to|move (?:over )?to|be (?:re)?trained|acquire|understand|rewrite|stop using|start using|update (?:their|all|existing|every)|install)`,
    `learning curve|(?:re-?training|upskill\\w*|new skills?) (?:\\w+ )?(?:is|are|will be|may be|needed|required|necessary)|(?:requires?|needs?|involves?) (?:\\w+ ){0,2}(?:re-?training|training|upskilling|new skills)|unfamiliar (?:to|for|with)|(?:not|less) familiar with|steep(?:er)? (?:learning )?curve|lack of (?:\\w+ )?(?:experience|knowledge|familiarity)`,
  ].join('|'),
);

/** The change is denied, or is not one. */
export const noChange = compileCue(
  "no|not (?:have|need)|n't (?:have|need)|without|avoid(?:s|ed|ing)?|low|lower|small|minimal|gentle|little|reduc(?:e|es|ed|ing)|shallow|flat|easy|already|if|might|may|could",
);

/** Words on how people are brought along. */
export const broughtAlong = compileCue(
  [
    'training|trained|workshops?|tutorials?|documentation|documented|docs|document(?:ing|s)?|guides?|guidance|guidelines?|handbook|playbook|runbooks?|onboarding|on-?board|coach(?:ing|es)?|mentor\\w*|pair(?:ing|ed)?|knowledge (?:sharing|transfer)|learning sessions?|champions?|communit(?:y|ies) of practice|examples?|templates?|cheat ?sheets?|readme',
    'announce\\w*|communicat(?:e|ed|ing|ion)s?|inform(?:ed|ing)?|notif(?:y|ied|ication)s?|newsletter|change management|support(?:ed)? (?:the )?(?:teams?|users?|developers?|staff)|help ?desk',
    'grace period|deprecation (?:period|notice|warning|policy)s?|transition(?:al)?(?: period| plan| phase)?|migration (?:guide|path|plan|tool|script|support|strategy)s?|backwards?[- ]compatib\\w+|in parallel|side by side|gradual(?:ly)?|incremental(?:ly)?|phase[sd]?|phased|step[- ]by[- ]step|pilot|opt[- ]in|codemods?|roll(?:ed)?[- ]?out|over time|iterativ\\w+|piecemeal|time to (?:learn|adapt|adjust)|invest (?:in|time)|ramp[- ]?up',
  ].join('|'),
);
