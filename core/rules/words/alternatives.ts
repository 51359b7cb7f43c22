import { compileCue } from '../../language/vocabulary/compile';

/** Words by which a sentence shows that something else was thought of, too. */
export const alternative = compileCue(
  [
    'alternatives?|alternatively|options?|candidates?|competitors?|contenders?|short ?list\\w*',
    'instead|rather than|as opposed to|opposed to|in favou?r of|preferred|prefer(?:ence|able)?|versus|vs',
    'consider(?:ed|ing|ations?)?|compar(?:e[ds]?|ing|ison|isons|able)|evaluat(?:e[ds]?|ing|ion|ions)|assess(?:ed|ment)|weighed|investigated|explored|discussed|debated|researched|reviewed',
    'reject(?:ed|ing)?|discarded|dismissed|ruled out|decided against|turned down|considered and',
    'status quo|do(?:ing)? nothing|proofs? of concept|poc|spikes?|trial(?:s|led)?|prototypes?|pilot(?:ed)?|benchmark\\w*',
    'other (?:\\w+ ){0,2}(?:approach|solution|tool|way|choice|product|provider|vendor|framework|librar|language|system|method|technolog|possibilit)\\w*',
    '(?:another|different|one|first|second|third) (?:approach|solution|way|possibility|choice|idea)',
    'could|might|either|avoid(?:s|ed|ing)?|we (?:looked at|tried)|than|trade-?offs?|pros|unlike|whereas|over|why not|not (?:to |be )?used?|not fit|refrain\\w*|against|existing solutions?',
  ].join('|'),
);

/** Words by which a sentence says that there was nothing else to choose. */
export const noOther = compileCue(
  'only (?:viable |possible |realistic |feasible |real |available )?(?:options?|choice|way|alternative|candidate|solution)|no (?:other|viable|real) (?:options?|choice|way|alternatives?|candidates?)|no alternatives?|without alternatives?|nothing else (?:was|is) possible',
);
