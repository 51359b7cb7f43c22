/** The engine's public face: what the language server and the command line build on. */
export { addedSetting } from './config/add-setting';
export { addedTerm } from './config/add-term';
export { type Explanation, explainConfiguration, explanationText } from './config/explain';
export { glossaryEntryFor, glossaryWordsIn, type KnownWords } from './config/glossary-words';
export {
  CONFIGURATION_FILES,
  type ConfigurationFile,
  type ConfigurationProblem,
  type Files,
  findConfiguration,
  type LoadedConfiguration,
  readConfiguration,
  unconfigured,
} from './config/load';
export { relativeTo } from './config/paths';
export { strictly } from './config/strict';
export {
  type Configuration,
  defaultConfiguration,
  type GlossaryTerm,
  type Override,
  type RuleSetting,
  type Vocabulary,
} from './config/types';
export { bestMetric } from './language/best-metric';
export {
  type ExplainedHearing,
  type ExplainedStatement,
  explainHearing,
  type NearMiss,
  type Sign,
  type Weighing,
} from './language/explain';
export { hasEarFor } from './language/listener';
export type { Constraint, Hearing, Impact, Metric, MetricParts, Statement } from './language/types';
export { applySafeFixes, type FixedText, type TextChange } from './lint/apply-fixes';
export { type Asked, isAnsweredAlike } from './lint/asked';
export {
  BASELINE_FILE,
  type Baseline,
  baselineFolderOf,
  countFindings,
  type Judged,
  judge,
  type KnownCounts,
  sum,
} from './lint/baseline/baseline';
export { type BaselineProblem, baselineText, parseBaseline, type ReadBaseline } from './lint/baseline/file';
export { type LintContext, type Neighbour, noContext, type Surroundings } from './lint/context';
export { plainText, snippetText } from './lint/fix-text';
export { type HistoryResult, lintWithHistory } from './lint/history';
export { limited, MORE_FINDINGS } from './lint/limit';
export { INTERNAL_ERROR, type LintResult, lint, lintAll, urlOf } from './lint/lint';
export {
  type Digest,
  digestOf,
  type FolderEntry,
  type LinkedPlaces,
  type LogFiles,
  type Outlook,
  RecordLogs,
  surroundingsIn,
} from './lint/logs';
export { suppressionsFor } from './lint/suppressions/offer';
export { type Extract, RecordLog, recordMeant } from './lint/surroundings';
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
export { LARGEST_TEXT, readModel, readRecord, withHearing } from './read';
export { familyById } from './record/families';
export type * from './record/types';
export { compareVersions } from './review/compare';
export { openQuestions, questionsLeft, reviewQuestionCount } from './review/questions';
export type { Aspect, Change, ReviewedVersion, ReviewQuestion } from './review/types';
export { reviewedVersion } from './review/version';
export { rules } from './rules';
export { oneLineSummary } from './summary/one-line';
export { type Question, questions } from './summary/questions';
export { questionsOf, readersOf, usualReaders } from './summary/readers';
export { type Remedy, remediesFor } from './summary/remedies';
export { type HtmlOptions, summariesToHtmlPage, summaryToHtml, summaryToHtmlPage } from './summary/render/html';
export { summariesToMarkdown, summaryToMarkdown } from './summary/render/markdown';
export { summaryToRichText } from './summary/render/rich-text';
export { summarise } from './summary/summarise';
export type * from './summary/types';
export * as summaryWords from './summary/words';
export { closest as closestWord } from './text/closest';
export { localDay } from './text/day';
export { LineIndex, type Position } from './text/lines';
export type { Range, Ranged } from './text/range';
