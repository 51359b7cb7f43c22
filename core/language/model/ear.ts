import { type ImpactMatch, isOverruled, type Match } from '../match';
import { type Candidate, type CueMatch, featuresOf } from './features';
import { judge, type Models, probabilityOf } from './model';

/** What decides whether a sentence states a constraint or an impact. */
export interface Ear {
  constraint(candidate: Candidate): Match | null;
  impact(candidate: Candidate): ImpactMatch | null;
  /** How likely the sentence states an impact, from 0 to 1, also where that is too little to hear one. */
  impactLikelihood(candidate: Candidate): number;
}

/** The vocabulary by itself. */
export const vocabularyAlone: Ear = {
  constraint: ({ constraint }) => constraint,
  impact: ({ impact }) => impact,
  impactLikelihood: ({ impact }) => (impact ? 1 : 0),
};

/** Weighs the vocabulary together with what was learned from labelled records. */
export function earOf(models: Models): Ear {
  return {
    constraint(candidate) {
      // Where no pattern says anything, the words by themselves say too little: that costs time and finds nothing.
      if (candidate.constraintCues.length === 0 && !candidate.constraint) return null;
      if (isOverruled(candidate.constraintCues)) return null;
      const verdict = judge(models.constraint, candidate, candidate.constraint);
      if (!verdict) return null;
      const { certainty, probability, evidence } = verdict;
      return { certainty, probability, evidence: candidate.constraint?.evidence ?? evidenceIn(candidate, evidence) };
    },
    impact(candidate) {
      if (candidate.impactCues.length === 0 && !candidate.impact) return null;
      const verdict = judge(models.impact, candidate, candidate.impact);
      if (!verdict) return null;
      const { certainty, evidence } = verdict;
      const { impact, impactCues } = candidate;
      if (impact) return { ...impact, certainty };
      const cue = impactCues.find(({ id }) => id === evidence.id) ?? impactCues[0];
      return { certainty, category: cue?.category ?? 'none', evidence: evidenceIn(candidate, evidence) };
    },
    impactLikelihood: (candidate) => probabilityOf(models.impact, featuresOf(candidate)),
  };
}

function evidenceIn({ block, sentence }: Candidate, { id, start, end }: CueMatch): Match['evidence'] {
  return { cue: id, range: block.prose.sourceRange(sentence.start + start, sentence.start + end) };
}
