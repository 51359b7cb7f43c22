import { type ExecutiveSummary, type ReadRecord, summarise } from '../core';
import type { Model } from './states';

const known = new WeakMap<ReadRecord, ExecutiveSummary>();

/** The executive summary of one version of a record, made but once for all features. */
export function summaryOf({ record, loaded }: Pick<Model, 'record' | 'loaded'>): ExecutiveSummary {
  const summary = known.get(record) ?? summarise(record, loaded.configuration.glossary);
  known.set(record, summary);
  return summary;
}
