/** The engine's public face: what the language server and the command line build on. */
export {
  CONFIGURATION_FILES,
  type ConfigurationProblem,
  type Files,
  findConfiguration,
  type LoadedConfiguration,
  parseConfiguration,
  unconfigured,
} from './config/load';
export type { Configuration, RuleSetting } from './config/types';
export { bestMetric } from './language/best-metric';
export type { Constraint, Hearing, Impact, Metric, MetricParts, Statement } from './language/types';
export { type LintContext, type Neighbour, noContext, type Surroundings } from './lint/context';
export { plainText, snippetText } from './lint/fix-text';
export { INTERNAL_ERROR, type LintResult, lint, lintAll, urlOf } from './lint/lint';
export { suppressionsFor } from './lint/suppressions/offer';
export type {
  Finding,
  Fix,
  FixEdit,
  FixText,
  OptionSpec,
  ReadRecord,
  RelatedPlace,
  Rule,
  Severity,
} from './lint/types';
export { LARGEST_TEXT, readRecord } from './read';
export { familyById } from './record/families';
export type * from './record/types';
export { rules } from './rules';
export { summaryToHtml, summaryToHtmlPage } from './summary/html';
export { summaryToMarkdown } from './summary/markdown';
export { summarise } from './summary/summarise';
export type { BoundBy, ExecutiveSummary, SummaryLine, SummarySlot } from './summary/types';
export { LineIndex, type Position } from './text/lines';
export type { Range, Ranged } from './text/range';
