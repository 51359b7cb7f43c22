import { compileCue } from '../../language/vocabulary/compile';

const SOMEBODY =
  '(?:the |our |an? )?(?:[\\w&/-]+ ){0,4}(?:teams?|squad|group|committee|board|council|department|guild|lead|head|owner|manager|director|office|working group|wg|sig|architects?|maintainers?)';

/** Words by which a record says who decided, or who answers for what was decided. */
export const answersFor = compileCue(
  [
    `(?:owned|maintained|operated|run|managed|supported|decided|approved|agreed|signed off|sponsored|led|reviewed|accepted|discussed|made) (?:\\w+ )?(?:by|with|in) ${SOMEBODY}`,
    `${SOMEBODY} (?:\\w+ )?(?:owns?|is (?:responsible|accountable)|are (?:responsible|accountable)|maintains?|operates?|runs?|manages?|supports?|decided|agreed|approved|has decided|have decided|will (?:own|maintain|operate|run|manage|be responsible|support|take|build|implement|decide|continue))`,
    '(?:responsib(?:le|ility|ilities)|accountab(?:le|ility)|ownership|stewardship)|(?:decision[- ]makers?|deciders?|stakeholders?|approvers?|product owners?)\\s*:',
    '@[\\w-]+',
  ].join('|'),
);
