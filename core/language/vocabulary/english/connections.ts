import type { ConnectionVocabulary } from '../types';

export const connections: ConnectionVocabulary = {
  turns:
    /^\P{L}*(?:however|although|though|while|whereas|but|moreover|beyond (?:this|that)|on the other hand|in contrast|note|nevertheless|fortunately|luckily)(?!\p{L})/iu,
  pointsBack:
    /^\P{L}*(?:(?:business|customer|user) impact|no business impact|impact|consequence|this|that|these|such|so|hence|thus|otherwise|as a (?:result|consequence)|therefore|consequently|because of (?:this|that)|for (?:us|our|the)|it (?:costs|means|takes))(?!\p{L})/iu,
  grammar: new Set(
    'which would could should there their these those where while about after before being other using without within through between because already require required cannot might having every either still needs'.split(
      ' ',
    ),
  ),
  ending: /(?:e?s|ed|ing)$/,
};
