import type { Rule, Severity } from '../lint/types';
import type { PresetName } from './types';

export const presetNames: readonly PresetName[] = ['recommended', 'strict', 'minimal'];

/** The rules of `minimal`: the two questions that no decision should leave unanswered. */
const HEADLINES: readonly string[] = ['constraint-impact', 'success-metric'];

/** How loudly a rule speaks in a preset. */
export function severityIn(preset: PresetName, { id, severity, strict }: Rule): Severity | 'off' {
  if (preset === 'minimal' && !HEADLINES.includes(id)) return 'off';
  if (preset !== 'strict') return severity;
  return strict ?? (severity === 'hint' ? 'warning' : severity);
}
