import { compileCue } from '../../language/vocabulary/compile';

/** Words by which a sentence gives a reason: its ground, its aim, what it brings or spares. */
export const reason = compileCue(
  [
    'because|since|as|due to|given|therefore|hence|thus|so|reasons?|why|rationale|justif\\w+|motivat\\w+|in order|to (?:be able|allow|avoid|enable|ensure|prevent|reduce|improve|support|keep|make|minimi[sz]e|maximi[sz]e|increase|provide|help|facilitate|simplify|mitigate|meet|address|guarantee|protect|save|maintain)|for (?:this|that|these|its|their|consistency|simplicity|security|performance|better|easier|the sake)',
    '(?:allow|enabl|ensur|avoid|reduc|improv|simplif|prevent|provid|help|support|mak|giv|sav|minimi[sz]|increas|benefit|facilitat|eas|lower|protect|mitigat|encourag|offer|eliminat|solv|remov|free|bring|keep|mean|requir|add|align|satisf|lead|result)(?:e|es|s|ies|ed|ing|ment|ments|y)?',
    'advantages?|easier|easy|simpler|simple|simplicity|faster|better|best|cheaper|safer|clearer|cleaner|less|more|fewer|most|widely|popular|consisten\\w+|robust\\w*|reliab\\w+|secur\\w+|scal\\w+|flexib\\w+|familiar\\w*|good|great|ideal|suitable|sufficient|enough|can|will be able|no longer|without|need(?:s|ed)?|goals?|criteria|principles?|preferred|comply|compliance|standards?',
  ].join('|'),
);
