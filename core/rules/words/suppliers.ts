import { compileCue } from '../../language/vocabulary/compile';

const SUPPLIER =
  '(?:vendors?|suppliers?|third[- ]party (?:vendor|supplier|provider|service|product)s?|(?:cloud|service|hosting|saas) (?:provider|platform|service)s?|(?:aws|amazon|azure|microsoft|google|gcp|oracle|sap|salesforce|ibm|cloudflare|github|gitlab|atlassian|heroku|datadog)(?= ?(?:$|[.,;:)]|for |as |and |which |to )))';

/** Words by which a record says that it will depend on somebody outside, and how to leave again is a question. */
export const dependence = compileCue(
  [
    `(?:vendor|supplier|provider|platform|cloud|technology) lock-?\\s?in|lock(?:s|ed|ing)? (?:us |ourselves )?in(?:to)?(?= |$)`,
    `(?:depend(?:s|ent|ency|ence|ing)?|rel(?:y|ies|iant|iance|ying)|tied|bound) (?:up |heavily |strongly |entirely |fully |more )?(?:on|upon|to) (?:an? |the |one |this |its |their |our |single |specific |external ){0,4}${SUPPLIER}`,
  ].join('|'),
);

/** The dependence is denied, avoided, or somebody else's. */
export const noDependence = compileCue(
  "no|not|non|without|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?|reduc(?:e|es|ed|ing)|less|minimi[sz]e\\w*|eliminat\\w+|free (?:of|from)|instead of|rather than|low|little|mitigat\\w+|n't|remov\\w+|neutral|agnostic",
);

/** Words on how to leave: what would take its place, what it would take, what keeps it possible. */
export const exit = compileCue(
  [
    '(?:exit|leav(?:e|ing)|switch(?:ed|ing)?|mov(?:e|ed|ing) (?:away|off|to another)|migrat(?:e|ed|ing|ion) (?:away|off|from|to another|out)|replac(?:e|ed|ing|eable|ement)|swap(?:ped|ping)?|substitut\\w+|chang(?:e|ing) (?:the |our )?(?:vendor|supplier|provider)s?)',
    '(?:fall ?-?back|back ?-?out|roll ?-?back|revert(?:ed|ing)?|reversible|contingency|self[- ]host\\w*|multi[- ]cloud|cloud[- ]agnostic|vendor[- ](?:agnostic|neutral)|portab\\w+|abstraction|abstract(?:s|ed|ing)?|adapter|interoperab\\w+|export(?:s|ed|ing)?|open[- ](?:source|standard)s?|alternative (?:provider|vendor|supplier|platform)s?|another (?:provider|vendor|supplier|platform)|lift and shift)',
  ].join('|'),
);

/** A supplier's own word on time or price. */
export const promise = compileCue(
  "(?:vendor|supplier|manufacturer|reseller|account manager|sales (?:team|rep\\w*)|consultanc(?:y|ies)|(?:their|its) (?:website|brochure|marketing|sales))(?:'s)? (?:\\w+ ){0,2}(?:says?|claims?|promises?|promised|estimates?|estimated|quotes?|quoted|assur(?:es|ed)|guarantees?|guaranteed|advertis(?:es|ed)|offers?|offered|states?|stated|told)",
);

/** What can be promised: a time or a price. */
export const promised = compileCue(
  '\\d[\\d.,]*\\s?(?:%|hours?|days?|weeks?|months?|quarters?|k|eur|usd|gbp)|[$€£]\\s?\\d[\\d.,]*|(?:go[- ]live|in time|on time|free of charge|cheaper|half the (?:time|price|cost))',
);
