import { compileCue } from '../../language/vocabulary/compile';

/** Words by which a record says where its matter ends, or what requirement bounds it. */
export const boundary = compileCue(
  [
    "scope|non-?goals?|out of bounds|not (?:be )?(?:part of|covered|addressed|included|in scope|concerned|affected|apply|applicable)|(?:does|do|will|is|are|would|shall|should)(?: not|n't) (?:cover|address|include|apply|affect|replace|change|extend|concern|attempt|define|specify|be (?:used|changed|covered|included|part|addressed))|exclud(?:e|es|ed|ing)|exceptions?|except|only|limited to|restricted to|applies to|apply to|beyond|for now|initially|first (?:version|iteration|step|phase|release)|mvp|phase|future work|later|at this (?:stage|point|time)|out of|unchanged|remains?|requirements?|acceptance criteria|specification",
  ].join('|'),
);
