import type { OptionValue, ReadRecord, Rule, Severity } from '../lint/types';
import { severityIn } from './presets';
import { matches } from './records';
import type { Path } from './source';
import type { Configuration, Override, PresetName, RuleSettings } from './types';

/** A value that holds, with the path of the setting that gives it; null where no setting does. */
export interface Effective<T> {
  readonly value: T;
  readonly from: Path | null;
}

/** How a rule is set for a record. */
export interface EffectiveRule {
  readonly severity: Effective<Severity | 'off'>;
  /** The preset that the severity is of; null where it is set by the rule's name. */
  readonly preset: PresetName | null;
  readonly options: Readonly<Record<string, Effective<OptionValue>>>;
}

/** A part of the configuration that holds for a record, and where that part begins. */
interface Step {
  readonly path: Path;
  readonly preset: PresetName | null;
  readonly rules: RuleSettings;
}

/** What sets the rules for a record: what holds for all of them, and behind it the overrides that are about this one. */
export function stepsFor(record: Pick<ReadRecord, 'path' | 'status'>, configuration: Configuration): readonly Step[] {
  const overrides = configuration.overrides.flatMap((override, index) =>
    isAbout(override, record, configuration) ? [{ ...override, path: ['overrides', index] }] : [],
  );
  return [{ ...configuration, path: [] }, ...overrides];
}

function isAbout(
  { files, status }: Override,
  record: Pick<ReadRecord, 'path' | 'status'>,
  configuration: Configuration,
): boolean {
  if (status !== null && !status.some((value) => value === record.status?.value)) return false;
  return files === null || (record.path !== null && matches(record.path, files, configuration));
}

/** The preset of the last step that has one. */
export function effectivePreset(steps: readonly Step[]): Effective<PresetName> {
  const step = steps.findLast(({ preset }) => preset !== null);
  return { value: step?.preset ?? 'recommended', from: step ? [...step.path, 'preset'] : null };
}

/** How a rule is set: by its name in the last step that does so, else by the preset and its own defaults. */
export function effectiveRule(rule: Rule, steps: readonly Step[]): EffectiveRule {
  const preset = effectivePreset(steps);
  const severity = steps.findLast(({ rules }) => rules[rule.id]?.severity !== undefined);
  const named = severity?.rules[rule.id]?.severity;
  const options = Object.entries(rule.options).map(([name, option]) => {
    const step = steps.findLast(({ rules }) => rules[rule.id]?.options?.[name] !== undefined);
    const value = step?.rules[rule.id]?.options?.[name];
    if (step && value !== undefined) return [name, { value, from: [...step.path, 'rules', rule.id, name] }];
    const strict = preset.value === 'strict' && 'strict' in option ? option.strict : undefined;
    return [name, strict === undefined ? { value: option.default, from: null } : { value: strict, from: preset.from }];
  });
  return {
    severity:
      severity && named
        ? { value: named, from: [...severity.path, 'rules', rule.id, 'severity'] }
        : { value: severityIn(preset.value, rule), from: preset.from },
    preset: named ? null : preset.value,
    options: Object.fromEntries(options),
  };
}
