import type { Vocabulary } from '../types';
import { connections } from './connections';
import { constraintColumn, constraintExceptions, constraintPatterns, constraintWeights } from './constraints';
import { businessNames, impactColumn, impactPatterns, notAnImpact } from './impacts';
import * as metricParts from './metric-parts';
import * as metrics from './metrics';
import { parts } from './parts';
import { partsOfImpact } from './parts-of-impact';
import { sides } from './sides';
import models from './weights.json';

export const english: Vocabulary = {
  // A record whose headings do not tell its language is taken for one in English.
  languages: ['en', 'und'],
  constraints: {
    parts,
    patterns: constraintPatterns,
    exceptions: constraintExceptions,
    weights: constraintWeights,
    column: constraintColumn,
  },
  impacts: {
    parts: partsOfImpact,
    patterns: impactPatterns,
    none: notAnImpact,
    names: businessNames,
    column: impactColumn,
  },
  metrics: {
    cues: metrics.metricCues,
    key: metrics.metricKey,
    none: metrics.noMetric,
    figure: metrics.figure,
    passFailTest: metrics.passFailTest,
    definite: metrics.definite,
    indefinite: metrics.indefinite,
    homograph: metrics.homograph,
    checkedData: metrics.checkedData,
    checking: metrics.checking,
    hope: metrics.hope,
    enforcement: metrics.enforcement,
    downside: metrics.downside,
    shared: metrics.sharedMeasure,
    activity: metricParts.activity,
    parts: { ...metricParts, countable: metrics.countable },
  },
  sides,
  connections,
  models,
};
