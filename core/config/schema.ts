import * as v from 'valibot';
import { rules } from '../rules';
import type { Configuration, RuleSetting } from './types';

const severity = v.picklist(['off', 'hint', 'information', 'warning', 'error']);

/** A rule is set by its severity alone, or by severity and options together. */
function ruleSetting(options: (typeof rules)[number]['options']) {
  const values = Object.fromEntries(
    Object.entries(options).map(([name, { minimum, maximum }]) => [
      name,
      v.optional(v.pipe(v.number(), v.integer(), v.minValue(minimum), v.maxValue(maximum))),
    ]),
  );
  const full = v.pipe(
    v.strictObject({ severity: v.optional(severity), ...values }),
    v.transform(
      ({ severity: level, ...rest }): RuleSetting => ({
        ...(level ? { severity: level } : {}),
        options: rest as Record<string, number>,
      }),
    ),
  );
  return v.union([
    v.pipe(
      severity,
      v.transform((level): RuleSetting => ({ severity: level })),
    ),
    full,
  ]);
}

const globs = v.optional(v.array(v.string()), []);

/** The shape of a configuration file, from which its value and what is wrong with it are read. */
export const configurationSchema: v.GenericSchema<unknown, Configuration> = v.pipe(
  v.strictObject({
    $schema: v.optional(v.string()),
    records: v.optional(v.strictObject({ include: globs, exclude: globs }), {}),
    rules: v.optional(
      v.strictObject(Object.fromEntries(rules.map((rule) => [rule.id, v.optional(ruleSetting(rule.options))]))),
      {},
    ),
  }),
  v.transform(({ records, rules: set }): Configuration => ({ records, rules: set as Record<string, RuleSetting> })),
);
