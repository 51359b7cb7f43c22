import { compileCue } from '../../language/vocabulary/compile';

/** How an item, a lead-in or a heading marks what speaks for a decision. */
export const marksFor =
  /^\W*(?:good|pros?|advantages?|positives?|positive consequences|benefits?|upsides?|strengths?)\b|^\s*(?:\+|✅|👍)/iu;

/** And how it marks what speaks against it. */
export const marksAgainst =
  /^\W*(?:bad|cons?|disadvantages?|negatives?|negative consequences|drawbacks?|downsides?|weaknesses)\b|^\s*(?:-\s|❌|👎|⚠)/iu;

/** Words of a gain. */
export const inFavour = compileCue(
  [
    'allow(?:s|ing)?|enabl(?:es?|ing)|ensur(?:es?|ing)|improv(?:es?|ed|ing|ement|ements)|simplif(?:y|ies|ied|ying)|benefit(?:s|ting)?|facilitat(?:es?|ing)',
    'easier|easily|simpler|faster|quicker|better|cheaper|safer|clearer|cleaner|more (?:consistent|reliable|robust|secure|flexible|efficient|maintainable|readable|scalable|stable|accurate|transparent|productive)|consisten(?:t|cy)|advantages?|gains?|helps?|opportunit(?:y|ies)',
    'increases? (?:\\w+ )?(?:reliability|security|productivity|confidence|quality|performance|flexibility|visibility)|(?:reduc|decreas|lower)(?:es?|ed|ing) (?:\\w+ ){0,3}(?:costs?|time|effort|risks?|complexity|load|burden|overhead|size|duplication|amount|number|maintenance|latency)|saves?|eliminat(?:es?|ing)|no longer (?:need|have) to',
  ].join('|'),
);

/** Words of a price: what becomes harder, slower, dearer or riskier, what is left to do, what is lost. */
export const against = compileCue(
  [
    "however|but|although|though|despite|unless|except|unfortunately|caveats?|on the other hand|at the (?:cost|expense)|not|cannot|can't|won't|don't|doesn't|isn't|aren't|lack(?:s|ing)?|miss(?:es|ing)?|los(?:e|es|ing|s|ses|t)",
    'need(?:s|ed|ing)?|must|has to|have to|having to|should|requir(?:es?|ed|ing|ements?)|learn(?:ing)?|careful(?:ly)?|attention|effort|rewrit\\w+|refactor\\w*|migrat\\w+|maint[ae]\\w+|remember|discipline|manual(?:ly)?',
    'harder|hard|difficult(?:y|ies)?|slower|slow|longer|worse|expensive|costs?|costly|risk(?:s|y|ier)?|complex(?:ity)?|complicat\\w+|overhead|burden|drawbacks?|downsides?|disadvantages?|negative|cons|trade-?offs?|limit(?:s|ed|ation|ations)?|restrict\\w*|constrain\\w*|depend\\w*|lock-?in|debt|break(?:s|ing|age)?|confus\\w+|problem\\w*|issues?|concern\\w*|challeng\\w+|bloat|extra|additional(?:ly)?|increas(?:es?|ed|ing) (?:\\w+ ){0,2}(?:costs?|size|time|load|effort|complexity|risk|burden|maintenance|usage|memory)|more (?:\\w+ )?(?:work|code|effort|time|load|tests?|files?|steps?|memory|space)|too|may|might|could|unfamiliar|forc(?:e|es|ed)|sacrific\\w+|coupl\\w+|larger|bigger|heav\\w+|poor\\w*|bad|delay\\w*|block\\w*|drop\\w*|deprecat\\w+',
  ].join('|'),
);
