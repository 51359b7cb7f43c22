import type { Rule } from '../lint/types';
import { constraintImpact } from './constraint-impact';
import { successMetric } from './success-metric';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [constraintImpact, successMetric];
