import { keys, prose, section } from './parts';
import type { TemplateFamily } from './types';

/** What the section is called, in the languages that arc42 has been put into. */
export const decisionListHeadings: readonly string[] = [
  'architecture decisions',
  'architectural decisions',
  'design decisions',
  'architekturentscheidungen',
  'entwurfsentscheidungen',
  "décisions d'architecture",
  'decisiones de diseño',
  'decisioni di progettazione',
  'architectuur beslissingen',
  'decisões arquiteturais',
  'rozhodnutí o architektuře',
  'architektúra-döntések',
  'архитектурные решения',
  'архітектурні рішення',
  '架构决策',
];

/** Section 9 of arc42: the decisions of a system, each under a heading of its own, in one file. */
export const arc42: TemplateFamily = {
  id: 'arc42',
  name: 'arc42',
  needs: 6,
  signs: [
    { heading: decisionListHeadings, weight: 6 },
    { words: /\[\[section-design-decisions\]\]/, weight: 6 },
  ],
  parts: {
    ...keys('line'),
    context: prose('title'),
    options: section('Considered options', 'context'),
    decision: section('Decision', 'options', 'context'),
    consequences: section('Consequences', 'decision'),
    impact: section('Business impact', 'consequences', 'decision'),
    metric: section('Success metrics', 'consequences', 'decision'),
  },
};
