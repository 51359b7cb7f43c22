import type { Configuration } from '../config/types';
import type { StatusValue } from '../record/types';
import { rules } from '../rules';
import { type LintContext, noContext } from './context';
import type { Finding, OptionValue, ReadRecord, Report, Rule, RuleScope, Severity } from './types';

/** Where the pages on rules are found. */
const RULE_PAGES = 'https://github.com/adr-bridge/adr-bridge/blob/main/docs/rules';

/** Id of the finding that stands for a rule that failed. */
export const INTERNAL_ERROR = 'internal-error';

/**
 * Runs the rules over a record, in the order of the text. A file that is no decision record has no findings.
 *
 * @param context what is known besides the text; rules that need more than that are silent
 */
export function lint(record: ReadRecord, configuration: Configuration, context: LintContext = noContext): Finding[] {
  if (record.kind !== 'record') return [];
  return rules
    .filter((rule) => isAbout(rule, record))
    .flatMap((rule) => findingsOf(rule, record, configuration, context))
    .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** The page that explains a rule. */
export function urlOf(ruleId: string): string {
  return `${RULE_PAGES}/${ruleId}.md`;
}

function isAbout({ scope, needsEar }: Rule, { status, hearing }: ReadRecord): boolean {
  if (needsEar && !hearing.understood) return false;
  return SCOPES[scope](status?.value ?? null);
}

const SCOPES: Readonly<Record<RuleScope, (status: StatusValue | null) => boolean>> = {
  every: () => true,
  'in-force': (status) => status !== 'rejected' && status !== 'deprecated' && status !== 'superseded',
  open: (status) => status === null || status === 'draft' || status === 'proposed',
};

function findingsOf(rule: Rule, record: ReadRecord, configuration: Configuration, context: LintContext): Finding[] {
  const setting = configuration.rules[rule.id];
  const severity = setting?.severity ?? rule.severity;
  if (severity === 'off') return [];
  try {
    const options = { ...defaultOptions(rule), ...setting?.options };
    return rule.check(record, options, context).map((report) => finding(rule, report, severity));
  } catch (error) {
    return [failure(rule, error)];
  }
}

function defaultOptions(rule: Rule): Record<string, OptionValue> {
  return Object.fromEntries(Object.entries(rule.options).map(([name, option]) => [name, option.default]));
}

function finding(rule: Rule, report: Report, severity: Severity): Finding {
  const { range, messageId, data = {}, fixes = [], related = [] } = report;
  const message = (rule.messages[messageId] ?? messageId).replace(/\{(\w+)\}/g, (whole, name) =>
    String(data[name] ?? whole),
  );
  return {
    ruleId: rule.id,
    severity: weaker(severity, report.severity ?? severity),
    range,
    messageId,
    message,
    url: urlOf(rule.id),
    fixes,
    related,
  };
}

const STRENGTH: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

function weaker(a: Severity, b: Severity): Severity {
  return STRENGTH.indexOf(a) < STRENGTH.indexOf(b) ? a : b;
}

/** One rule that fails must not silence the others, nor fail silently. */
function failure(rule: Rule, error: unknown): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    ruleId: INTERNAL_ERROR,
    severity: 'error',
    range: { start: 0, end: 0 },
    messageId: 'failed',
    message: `The rule ${rule.id} failed on this record and was left out: ${reason}. Please report it with the record, if you may share it.`,
    url: urlOf(rule.id),
    fixes: [],
    related: [],
  };
}
