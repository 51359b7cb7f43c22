import { type LanguageWords, words } from './types';

export const en: LanguageWords = {
  tag: 'en',
  common: words('the, and, of, to, is, that, for, with, we, this, be, are, it, as, not, will, which, our, have'),
  headings: {
    status: words('status, adr status, decision status, current status, state'),
    date: words('date, dates, last updated, updated, created, decision date'),
    people: words(`
      deciders, decision makers, decision-makers, decision maker, authors, author, author(s), owner,
      owners, people, stakeholders, participants, contributors, submitters, approvers, reviewers,
      involved people, people involved`),
    summary: words(`
      summary, executive summary, tl;dr, tldr, abstract, gist, in short, prologue, overview, y-statement`),
    context: words(`
      context, context and problem statement, context and problem, problem, problem statement,
      the problem, background, issue, motivation, introduction, current state, current situation,
      situation, business context, technical context, why, purpose, status quo, need, use cases,
      user story, user stories, referenced use case(s), discussion, forces, goals, goal, objective,
      objectives, assumptions, facts, terminology, why change now, why now, today, where we are`),
    drivers: words(`
      decision drivers, drivers, requirements, criteria, decision criteria, evaluation criteria,
      business drivers, technical drivers, business/technical drivers, key drivers, principles,
      quality attributes, related requirements, functional requirements, non-functional requirements,
      must haves, considerations`),
    constraints: words(`
      constraints, technical constraints, assumptions & constraints, assumptions and constraints,
      scope and constraints, what binds us, what limits us, limits, what we are bound by, constraints and what they mean`),
    options: words(`
      considered options, options considered, options, alternatives, considered alternatives,
      alternatives considered, alternative, pros and cons of the options, pros and cons, pros & cons,
      options analysis, positions, candidates, candidates to consider, potential alternatives,
      alternative approaches, rejected alternatives, rejected options, other options, other alternatives,
      alternatives not chosen, evaluation of options, comparison, proposals, possible solutions,
      solutions considered, evaluated options, evaluation, options considered but not chosen`),
    decision: words(`
      decision, decisions, decision outcome, the decision, chosen decision, final decision, outcome, solution, proposed solution,
      proposal, proposed design, approach, decided approach, recommendation, resolution, design,
      detailed design, technical approach, proposed decision, implementation, implementation details,
      what, how, do's and don'ts, do, don't, decision summary, chosen option, architecture`),
    rationale: words(`
      rationale, argument, justification, reasoning, reasons, arguments, decision rationale,
      why this decision, why this option`),
    consequences: words(`
      consequences, consequence, implications, results, positive consequences, negative consequences,
      neutral consequences, impact, impacts, effects, resulting context, trade-offs, tradeoffs,
      limitations, known limitations, drawbacks, advantages, disadvantages, benefits,
      consequences of the decision, areas of impact, concerns`),
    impact: words(`
      business impact, business value, business case, stakeholder impacts, stakeholder impact,
      impact on the business, impact on users, impact on customers, user impact, customer impact,
      cost impact, value, what it means for the business, what this means for the business,
      business consequences, what it does for us`),
    metric: words(`
      success metric, success metrics, success criteria, success criterion, success measures, success measure,
      success signals, success indicators, success factors, criteria for success, definition of success,
      measure of success, measures of success, measuring success, measurement of success,
      how we measure success, how we will measure success, how success is measured, how will we measure success,
      how we will know, how we will know it worked, how we know it worked, how will we know it worked,
      value realisation, value realization, value realisation & success signals, benefits realisation,
      kpi, kpis, key performance indicators, okrs, objectives and key results, key results, key metrics,
      slo, slos, service level objectives, targets, target metrics, performance targets,
      metrics, measures, measurement, metrics to track, metrics and monitoring, metrics & monitoring,
      confirmation, validation, validation criteria, validation plan, validation steps, verification,
      verification plan, verification criteria, verification and validation, compliance,
      acceptance criteria, acceptance tests, exit criteria, conditions of satisfaction, definition of done,
      fitness function, fitness functions, what we expect, expected results, expected outcomes`),
    risks: words(`
      risks, risk, risks and mitigations, risks & mitigations, risk assessment, security risks,
      risks if not implemented, risks if we do nothing`),
    cost: words(`
      cost, costs, cost and return, cost analysis, budget, effort, costs and benefits, cost and benefit,
      what it costs`),
    plan: words(`
      plan, timeline, schedule, roadmap, implementation plan, rollout, rollout plan, migration,
      migration plan, next steps, actions, action items, tasks, when`),
    scope: words('scope, out of scope, in scope, non-goals, non goals, goals and non-goals'),
    review: words(`
      review, review date, review history, revisit, when to revisit, reviews, resubmission, review and revisit,
      when we look at this again`),
    questions: words('open questions, questions, unresolved questions, unresolved issues, outstanding questions'),
    links: words(`
      links, references, related, related decisions, related adrs, other related adrs, see also,
      related issues, resources, further reading, more information, related artifacts,
      related principles, related documents, sources`),
    history: words('changelog, change log, history, revision history, decision history, status history, log'),
    notes: words(`
      notes, note, notice, comments, appendix, tags, group, glossary, update, updates, addendum,
      examples, example`),
  },
  subheadings: [
    {
      inside: ['consequences', 'decision', 'other'],
      role: 'consequences',
      words: words(`
      positive, negative, neutral, good, bad, pros, cons, positives, negatives, risks, upsides,
      downsides, limitations`),
    },
    { inside: ['decision'], role: 'constraints', words: words('constraints') },
  ],
  keys: {
    status: words('status, adr status, decision status, state, adr.status'),
    date: words(`
      date, decision date, date of decision, decided, decided on, date decided, created, introduced,
      proposed on, date proposed, date created, accepted, accepted on`),
    people: {
      decider: words(`
      deciders, decider, decision makers, decision-makers, decision maker, decision-maker,
      decision_makers, approvers, approver, approved by, decided by, responsible`),
      author: words(`
      author, authors, author(s), contributors, submitters, proposed by, written by, contact, proposer`),
      owner: words('owner, owners, accountable, business owner, product owner'),
      consulted: words('consulted, coordinated with, reviewers, reviewer, reviewed by'),
      informed: words('informed'),
    },
    name: words('name, names, full name, who, person, people, stakeholder, stakeholders'),
    position: words('role, roles, raci, responsibility, involvement, position, function, job title'),
    and: words('and'),
  },
  statuses: {
    draft: words('draft, drafted, wip, work in progress, incomplete, in progress, not started, placeholder'),
    proposed: words(`
      proposed, proposal, pending, in review, review, under review, in discussion, for discussion, rfc,
      open, in consideration, under consideration, trial, experimental, awaiting decision, reviewing`),
    accepted: words(`
      accepted, approved, implemented, active, decided, adopted, accept, resolved, done, implementable, agreed, final,
      complete, completed, in effect, in force, partially implemented, enacted, apprroved, current`),
    rejected: words('rejected, declined, withdrawn, abandoned, not accepted, refused, cancelled, canceled'),
    deprecated: words('deprecated, depreciated, obsolete, retired, no longer relevant, outdated'),
    superseded: words('superseded, superceded, superseeded, replaced, reverted, invalidated by'),
  },
  certainStatuses: words(
    'draft, proposed, accepted, approved, rejected, deprecated, superseded, superceded, obsolete, withdrawn',
  ),
  options: {
    names: words(`
      option, options, alternative, alternatives, variant, variants, approach, approaches, solution,
      solutions, candidate, candidates`),
    chosen: words('chosen, selected, accepted'),
    for: words('good, pro, pros, advantage, advantages, positive, positives, benefit, benefits, strength, strengths'),
    against: words(`
      bad, con, cons, disadvantage, disadvantages, negative, negatives, drawback, drawbacks, weakness,
      weaknesses`),
    neutral: words('neutral'),
    weighing: words('pros, analysis, evaluation, comparison'),
    reasons: words('because, instead of, rather than, over'),
  },
  decision: {
    headings: words('decision, decisions, outcome, chosen, recommendation, resolution, decided'),
    phrases: words('chosen option'),
  },
  links: {
    'superseded-by': words(`
      superseded by, superseded with, superseded in, superceded by, superceded with, superceded in,
      superseeded by, superceeded by, replaced by, replaced with, reverted by, obsoleted by`),
    supersedes: words(`
      supersedes, supersede, supercedes, supercede, superseding, superceding, replaces, replacing,
      has superseded, has superceded, has replaced, obsoletes`),
    'amended-by': words('amended by, amended in, clarified by, extended by, updated by'),
    amends: words('amends, amending, extends, clarifies, complements'),
    'deprecated-by': words('deprecated by, deprecated in favor of, deprecated in favour of'),
    'relates-to': words(`
      relates to, relate to, related to, related, see also, refines, depends on, builds on, follows,
      continues`),
  },
  months: [
    words('january, jan'),
    words('february, feb'),
    words('march, mar'),
    words('april, apr'),
    words('may'),
    words('june, jun'),
    words('july, jul'),
    words('august, aug'),
    words('september, sep, sept'),
    words('october, oct'),
    words('november, nov'),
    words('december, dec'),
  ],
};
