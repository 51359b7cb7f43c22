import { compileCue } from '../../language/vocabulary/compile';

/** Words that praise and say nothing. */
export const brochure = compileCue(
  [
    'world[- ]class|best[- ]of[- ]breed|best[- ]in[- ]class|cutting[- ]edge|bleeding[- ]edge|state-of-the-art(?! (?:of|in|is|was|for|here))|next[- ]gen(?:eration)?|industry[- ]leading|market[- ]leading|leading[- ]edge|award[- ]winning|enterprise[- ]grade|battle[- ]tested|future[- ]proof(?:ed|s)?|turn ?key|game[- ]chang(?:er|ing)|paradigm shift|silver bullet',
    'seamless(?:ly)?|effortless(?:ly)?|frictionless(?:ly)?|revolutionary|revolutioni[sz]e[sd]?|groundbreaking|unparalleled|unrivalled|unrivaled|second to none|supercharg(?:e|es|ed|ing)|synerg(?:y|ies)|holistic(?:ally)?|limitless|magical(?:ly)?|blazing(?:ly)?[- ]fast|lightning[- ]fast|rock[- ]solid|bullet[- ]?proof',
  ].join('|'),
);

/** Before such a word: who denies it does not praise, and who wishes for it does not yet claim it. */
export const denied = compileCue(
  "not|no|never|without|neither|[a-z]{2,5}n't|ensur(?:e|es|ing)|should|must|needs?|wants? to|would|aim(?:s|ing)?|goals?|as",
);

/** What bears such a word out: a figure, a test, somebody's own experience. */
export const evidence =
  /\d\s?(?:%|ms|x\b|seconds?|minutes?|hours?|days?|weeks?|months?|years?)|(?<![\p{L}])(?:measur\w{0,8}|benchmark\w{0,4}|trial(?:led|s)?|pilot(?:ed|s)?|proofs? of concept|prototyp\w{0,4}|load test\w{0,4}|we (?:have )?(?:tried|tested|found|saw|seen)|in our experience)(?![\p{L}])/iu;

/** A supplier praises what it sells, with no time or price that could be held against another. */
export const praise = compileCue(
  "(?:vendor|supplier|manufacturer|reseller|account manager|sales (?:team|rep\\w*)|(?:its|their) (?:website|brochure|marketing))(?:'s)? (?:\\w+ )?(?:says?|claims?|promis(?:es|ed)|assur(?:es|ed)|guarante(?:es|eed)|advertis(?:es|ed)|told) (?:[\\w'-]+ ){0,8}(?:scal\\w+|secur\\w+|reliab\\w+|availab\\w+|compatib\\w+|complian\\w+|uptime|performance|easy|simple|quick\\w*|fast\\w*|seamless\\w*|support\\w*|everything|any(?:thing)?|all)",
);
