import { compileCue } from '../../language/vocabulary/compile';

/** Words on what happens where nothing is done, or on what keeps it from waiting. */
export const inaction = compileCue(
  [
    '(?:do|does|doing|done) nothing|nothing (?:is|was|were|be) done|inaction|status quo|if not|otherwise|not doing|(?:continu(?:e|es|ing)|keep(?:s|ing)?) (?:to|with|using|as)|no change|risks? (?:of not|if)|cost of (?:not|delay)|too late|sooner or later|deadline|worse|(?:leav(?:e|ing)|left|stay(?:s|ing)?|kept|remain(?:s|ing)?|keep(?:ing)?) (?:\\S+ ){0,4}?(?:as (?:it )?is|as they are|as-is|as it stands|unchanged|current|existing|today)',
    "if (?:we|this|it|they|you|left|nothing) (?:\\S+ ){0,4}?(?:not|no longer|never|unaddressed|unchanged|nothing|keep|stay|wait|leave|continue|remain)|if (?:\\S+ ){0,3}?(?:don't|doesn't|didn't|won't|isn't|aren't)|without (?:this|it|such|that|an?|any|the|these|changes?|action)|not (?:chang|act|implement|adopt|migrat|mov|address|fix|upgrad)\\w*",
    'end[- ]of[- ](?:life|support)|unsupported|will (?:expire|run out|stop|no longer|be deprecated|be removed|be retired|fail)|current (?:state|approach|situation|behaviou?r|process|implementation|solution|system|setup)',
  ].join('|'),
);

/** Words by which a context tells what it is like today: what hurts now goes on hurting. */
export const trouble = compileCue(
  "problem\\w*|issues?|difficult\\w*|slow\\w*|fail\\w*|pain\\w*|risk\\w*|cannot|can't|unable|error\\w*|hard(?:er)?|lack\\w*|limit\\w*|confus\\w*|inconsisten\\w*|expensive|cost\\w*|break\\w*|broken|bugs?|drawbacks?|friction|challeng\\w*|concern\\w*|insecure|vulnerab\\w*|lost|loses?|loss|not possible|impossible|unreliab\\w*|manual(?:ly)?|duplicat\\w*|too \\w+|(?:not|n't) (?:consistent(?:ly)?|clear(?:ly)?|well|yet|easily|always|currently|scale|support\\w*|have|enough)",
);
