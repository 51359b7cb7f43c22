import type { Rule } from '../lint/types';
import { constraintImpact } from './constraint-impact';
import { emptySection } from './empty-section';
import { knownStatus } from './known-status';
import { placeholderText } from './placeholder-text';
import { recordLink } from './record-link';
import { recordNumber } from './record-number';
import { recordTitle } from './record-title';
import { requiredSections } from './required-sections';
import { reviewDate } from './review-date';
import { reviewOverdue } from './review-overdue';
import { singleStatus } from './single-status';
import { staleProposal } from './stale-proposal';
import { successMetric } from './success-metric';
import { supersession } from './supersession';
import { suppressionRules } from './suppressions';
import { validDate } from './valid-date';

/** The rules about the matter of a record, in the order of the documentation. */
const aboutTheMatter: readonly Rule[] = [
  // Speak business
  constraintImpact,
  successMetric,
  // Plan, do, check, act
  knownStatus,
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
