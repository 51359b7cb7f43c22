/** Words by which a sentence speaks of what is not, or not yet: “we would need a second server”. English. */
export const supposed = /(?<![\p{L}\p{N}])(?:would|could|should|if we|proposed|on the other hand)(?![\p{L}\p{N}])/iu;

/** Words of duties and promises, that are as often somebody's task as a limit of a technology. */
export const duty =
  /(?<![\p{L}\p{N}])(?:must|needs? to|ha(?:ve|s|d) to|we need|will not|guarantees?)(?![\p{L}\p{N}])/iu;

/** Headings under which options are weighed or aims are set, in whatever part of the record. */
export const weighed =
  /(?<!\p{L})(?:options?|alternatives?|approach(?:es)?|considered|proposals?|principles|requirements|goals)(?!\p{L})/iu;

/** Headings of what is neither good nor bad. */
export const neutral = /(?<!\p{L})neutral/iu;

/** Headings of the arguments for or against what the heading above them names. */
export const argument =
  /^\W*(?:pros|cons|advantages|disadvantages|drawbacks|downsides|benefits|trade-?offs)(?!\p{L})/iu;

/** How an item begins that argues for or against something. */
export const proOrCon = /^\W*(?:pro|con)s?(?!\p{L})/iu;
