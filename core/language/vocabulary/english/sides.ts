import type { SideVocabulary } from '../types';

/** Words, and marks that mean the same, by which an argument is for or against something. */
export const sides: SideVocabulary = {
  for: /^\W*(?:good|pros?|advantages?|benefits?|positives?|upsides?|strengths?)\b|^\s*(?:\+(?:\s|$)|✅|👍|✔)/iu,
  against:
    /^\W*(?:bad|cons?|disadvantages?|drawbacks?|negatives?|downsides?|weakness(?:es)?|limitations?|constraints?|shortcomings?|challenges?|trade-?offs?)\b|^\s*(?:-(?:\s|$)|❌|👎|⚠|✗|✘)/iu,
  neither: /^\W*neutral\b/iu,
  /** "The main drawbacks of this option:". */
  namesFor: /\b(?:pros|advantages?|benefits?|positives?|upsides?|strengths|good)\b/iu,
  namesAgainst:
    /\b(?:cons|disadvantages?|drawbacks?|negatives?|downsides?|weaknesses|limitations?|constraints?|shortcomings|problems|risks|issues|bad)\b/iu,
};
