import { type EffectiveRule, effectiveRule, stepsFor } from '../config/effective';
import type { Configuration } from '../config/types';
import type { StatusValue } from '../record/types';
import { rules } from '../rules';
import { type LintContext, noContext, type RuleContext, ruleContext } from './context';
import { limited } from './limit';
import { acceptedBy } from './suppressions/apply';
import { readSuppressions, type Suppression } from './suppressions/read';
import type { Finding, ReadRecord, Report, Rule, RuleScope, Severity } from './types';

/** Where the pages on rules are found. */
const RULE_PAGES = 'https://github.com/adr-bridge/adr-bridge/blob/main/docs/rules';

/** Id of the finding that stands for a rule that failed. */
export const INTERNAL_ERROR = 'internal-error';

/** What the rules say of a record: what is to be shown, and what its writer has accepted. */
export interface LintResult {
  readonly findings: readonly Finding[];
  readonly accepted: readonly Finding[];
}

/**
 * Runs the rules over a record. A file that is no decision record has no findings. Nothing is left out: `limited` does
 * that once nobody wants to count any more.
 *
 * @param context what is known besides the text; rules that need more than that are silent
 * @returns both lists in the order of the text
 */
export function lintAll(
  record: ReadRecord,
  configuration: Configuration,
  context: LintContext = noContext,
): LintResult {
  if (record.kind !== 'record') return { findings: [], accepted: [] };
  const about = rules.filter((rule) => isAbout(rule, record));
  const steps = stepsFor(record, configuration);
  const run = (rule: Rule, found: readonly Finding[]) =>
    findingsOf(rule, record, effectiveRule(rule, steps), ruleContext(context, { configuration, found }));
  const all = about.filter(({ group }) => group !== 'suppressions').flatMap((rule) => run(rule, []));
  // Each of these knows what was found before it.
  for (const rule of about.filter(({ group }) => group === 'suppressions')) all.push(...run(rule, [...all]));
  all.sort(byPlace);
  const suppressions = readSuppressions(record);
  if (suppressions.length === 0) return { findings: all, accepted: [] };
  const judged = all.map((finding) => withAcceptance(finding, suppressions));
  return {
    findings: judged.filter(({ accepted }) => accepted === undefined),
    accepted: judged.filter(({ accepted }) => accepted !== undefined),
  };
}

/**
 * What is to be shown of a record, in the order of the text: `lintAll` without what its writer has accepted, and no
 * more than the configuration allows.
 */
export function lint(record: ReadRecord, configuration: Configuration, context?: LintContext): readonly Finding[] {
  return limited(lintAll(record, configuration, context).findings, record, configuration.maxFindings);
}

function byPlace(a: Finding, b: Finding): number {
  return a.range.start - b.range.start || a.range.end - b.range.end;
}

function withAcceptance(finding: Finding, suppressions: readonly Suppression[]): Finding {
  const suppression = acceptedBy(finding, suppressions);
  return suppression ? { ...finding, accepted: suppression.reason ?? '' } : finding;
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

function findingsOf(rule: Rule, record: ReadRecord, setting: EffectiveRule, context: RuleContext): Finding[] {
  const severity = setting.severity.value;
  if (severity === 'off') return [];
  try {
    const options = Object.fromEntries(Object.entries(setting.options).map(([name, { value }]) => [name, value]));
    return rule.check(record, options, context).map((report) => finding(rule, report, severity));
  } catch (error) {
    return [failure(rule, error)];
  }
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
