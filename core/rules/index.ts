import type { Rule } from '../lint/types';
import { constraintImpact } from './constraint-impact';
import { successMetric } from './success-metric';
import { suppressionRules } from './suppressions';

/** The rules about the matter of a record, in the order of the documentation. */
const aboutTheMatter: readonly Rule[] = [constraintImpact, successMetric];

/** Every rule. */
export const rules: readonly Rule[] = [...aboutTheMatter, ...suppressionRules(aboutTheMatter.map(({ id }) => id))];
