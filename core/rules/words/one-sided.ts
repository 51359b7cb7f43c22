import { compileCue } from '../../language/vocabulary/compile';

/** Measures that nobody but the engineers would follow. */
export const forEngineers = compileCue(
  [
    '(?:code|test|branch|line|mutation|unit test) coverage|coverage(?: target)?|(?:unit|integration|regression|architecture|contract|e2e|end-to-end|mutation|automated|static|arch ?unit|acceptance|property|snapshot|smoke)[- ]?(?:tests?|checks?|rules?|analysis|suite)|tests? (?:over|that|which|verif\\w+|cover\\w*|assert\\w*|check\\w*|ensur\\w+|prov\\w+|enforc\\w+|can be|pass\\w*|exist\\w*)|\\w*test verifies|verified by (?:\\S+ )?tests?|(?:mutation|matching|corresponding) tests?|code reviews?|reviewers?|pull requests?|lint\\w*|sonar\\w*|ci|pipelines?|builds?|compil\\w+|automated rules?|javadoc|type checks?|static analysis',
    '(?:cyclomatic )?complexity|lines of code|technical debt|tech debt|code quality|maintainability|modularity|field injection|coupling|circular dependenc(?:y|ies)|warnings|story points|velocity|cpu|memory|heap|garbage collection|disk|iops|qps|cache hit\\w*|query count|queries|rows|pods?|nodes?|shards?|replicas?|volumes?|web servers|servers|console|schema|json|api (?:calls|responses)|mean time for [gs]et\\w+|engine time',
    '(?:the |our )?(?:architects?|developers?|engineers?|devs|programmers|(?:development |platform |dev )?team) (?:is|are|feel|feels) (?:\\w+ )?(?:happy|happier|satisfied|content|pleased)',
  ].join('|'),
);

/** Measures that nobody but those who pay would follow. */
export const forPayers = compileCue(
  'the price is (?:right|fair|good|acceptable)|(?:stays?|remains?|is|are|be) (?:with)?in (?:the )?budget|(?:the )?(?:board|management|directors?|steering committee|sponsor|sales) (?:is|are|feel|feels) (?:\\w+ )?(?:happy|happier|satisfied|content|pleased)|discount\\w*|licen[cs]es? (?:signed|bought|sold)|contract (?:is )?signed|share price',
);
