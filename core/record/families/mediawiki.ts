import { keys, section, subsection } from './parts';
import type { TemplateFamily } from './types';

/** The decision record of Wikimedia: what, why, who and when, then proposals. */
export const mediawiki: TemplateFamily = {
  id: 'mediawiki',
  name: 'MediaWiki',
  needs: 7,
  signs: [
    { heading: 'problem statement', weight: 1 },
    { heading: 'terminology', weight: 1 },
    { heading: ['what', 'what?'], weight: 2 },
    { heading: ['why', 'why?'], weight: 2 },
    { heading: 'who?', weight: 2 },
    { heading: 'when?', weight: 2 },
    { heading: 'system model', weight: 3 },
    { heading: 'stakeholder advice', weight: 4 },
    { heading: 'proposals', weight: 2 },
    { heading: 'decision', weight: 1 },
  ],
  roles: {
    what: 'context',
    'what?': 'context',
    why: 'context',
    'why?': 'context',
    'who?': 'people',
    'when?': 'plan',
    'system model': 'context',
    'stakeholder advice': 'rationale',
    proposals: 'options',
  },
  parts: {
    ...keys('line'),
    deciders: subsection('Who?', 'context', 'title'),
    context: section('Problem statement', 'title'),
    options: section('Proposals', 'rationale', 'context'),
    decision: section('Decision', 'options', 'context'),
    consequences: section('Consequences', 'decision'),
    impact: subsection('Why?', 'context', 'title'),
    metric: section('Success metrics', 'consequences', 'decision'),
  },
};
