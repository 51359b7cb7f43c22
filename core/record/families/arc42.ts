import type { TemplateFamily } from './types';

/** Section 9 of arc42: the decisions of a system, each under a heading of its own, in one file. */
export const arc42: TemplateFamily = {
  id: 'arc42',
  name: 'arc42',
  needs: 6,
  metadata: 'none',
  signs: [
    { heading: 'architecture decisions', weight: 6 },
    { heading: 'architectural decisions', weight: 6 },
    { heading: 'design decisions', weight: 6 },
    { heading: 'architekturentscheidungen', weight: 6 },
    { heading: 'entwurfsentscheidungen', weight: 6 },
    { heading: "décisions d'architecture", weight: 6 },
    { heading: 'decisiones de diseño', weight: 6 },
    { heading: 'decisioni di progettazione', weight: 6 },
    { heading: 'architectuur beslissingen', weight: 6 },
    { heading: 'decisões arquiteturais', weight: 6 },
    { heading: 'rozhodnutí o architektuře', weight: 6 },
    { heading: 'architektúra-döntések', weight: 6 },
    { heading: 'архитектурные решения', weight: 6 },
    { heading: 'архітектурні рішення', weight: 6 },
    { heading: '架构决策', weight: 6 },
    { words: /\[\[section-design-decisions\]\]/, weight: 6 },
  ],
  parts: { metric: { heading: 'Success metrics', inside: null, after: ['consequences', 'decision'] } },
};
