import type { Rule } from '../lint/types';
import { activityMetric } from './activity-metric';
import { bothSides } from './both-sides';
import { changePlan } from './change-plan';
import { chosenOption } from './chosen-option';
import { consideredOptions } from './considered-options';
import { constraintImpact } from './constraint-impact';
import { costAndReturn } from './cost-and-return';
import { costOfInaction } from './cost-of-inaction';
import { customerOutcome } from './customer-outcome';
import { emptySection } from './empty-section';
import { executiveSummary } from './executive-summary';
import { knownStatus } from './known-status';
import { measurableMetric } from './measurable-metric';
import { metricDue } from './metric-due';
import { namedOwner } from './named-owner';
import { neutralAdvice } from './neutral-advice';
import { oneSidedConsequences } from './one-sided-consequences';
import { outcomeRecorded } from './outcome-recorded';
import { placeholderText } from './placeholder-text';
import { preferredTerm } from './preferred-term';
import { rationale } from './rationale';
import { recordLink } from './record-link';
import { recordNumber } from './record-number';
import { recordTitle } from './record-title';
import { requiredSections } from './required-sections';
import { reviewDate } from './review-date';
import { reviewOverdue } from './review-overdue';
import { salesLanguage } from './sales-language';
import { scopeBoundary } from './scope-boundary';
import { sharedMetric } from './shared-metric';
import { singleStatus } from './single-status';
import { staleProposal } from './stale-proposal';
import { successMetric } from './success-metric';
import { supersession } from './supersession';
import { supplierExit } from './supplier-exit';
import { suppressionRules } from './suppressions';
import { timeToResult } from './time-to-result';
import { undefinedTerm } from './undefined-term';
import { vagueClaim } from './vague-claim';
import { validDate } from './valid-date';
import { vendorDriven } from './vendor-driven';

/** The rules about the matter of a record, in the order of the documentation. */
const aboutTheMatter: readonly Rule[] = [
  // Speak business
  constraintImpact,
  successMetric,
  measurableMetric,
  sharedMetric,
  metricDue,
  activityMetric,
  costAndReturn,
  costOfInaction,
  timeToResult,
  customerOutcome,
  executiveSummary,
  preferredTerm,
  salesLanguage,
  undefinedTerm,
  vagueClaim,
  // Both sides at the table
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
  // Plan, do, check, act
  knownStatus,
  outcomeRecorded,
  reviewDate,
  reviewOverdue,
  singleStatus,
  staleProposal,
  supersession,
  validDate,
  // Keep the record sound
  emptySection,
  placeholderText,
  recordLink,
  recordNumber,
  recordTitle,
  requiredSections,
];

/** Every rule. */
export const rules: readonly Rule[] = [...aboutTheMatter, ...suppressionRules(aboutTheMatter.map(({ id }) => id))];
