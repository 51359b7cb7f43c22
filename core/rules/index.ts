import type { Rule } from '../lint/types';
import { bothSides } from './both-sides';
import { changePlan } from './change-plan';
import { chosenOption } from './chosen-option';
import { consideredOptions } from './considered-options';
import { constraintImpact } from './constraint-impact';
import { namedOwner } from './named-owner';
import { neutralAdvice } from './neutral-advice';
import { oneSidedConsequences } from './one-sided-consequences';
import { rationale } from './rationale';
import { scopeBoundary } from './scope-boundary';
import { successMetric } from './success-metric';
import { supplierExit } from './supplier-exit';
import { suppressionRules } from './suppressions';
import { vendorDriven } from './vendor-driven';

/** The rules about the matter of a record, in the order of the documentation. */
const aboutTheMatter: readonly Rule[] = [
  constraintImpact,
  successMetric,
  bothSides,
  changePlan,
  chosenOption,
  consideredOptions,
  namedOwner,
  neutralAdvice,
  oneSidedConsequences,
  rationale,
  scopeBoundary,
  supplierExit,
  vendorDriven,
];

/** Every rule. */
export const rules: readonly Rule[] = [...aboutTheMatter, ...suppressionRules(aboutTheMatter.map(({ id }) => id))];
