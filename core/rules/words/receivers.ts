import { compileCue } from '../../language/vocabulary/compile';

/** Everybody whom a decision may be for. Engineers are served, too, where what is built is a tool of theirs. */
export const receiver = compileCue(
  [
    'customers?|consumers?|users?|citizens?|clients?|patients?|residents?|subscribers?|members?|people|persons?|the public|readers?|visitors?|applicants?|buyers?|sellers?|players?|audience|guests?|passengers?|students?|teachers?|pupils?|tenants?|landlords?|claimants?|policyholders?|brokers?|merchants?|donors?|everyone|everybody|anyone|nobody|someone|who',
    'stakeholders?|business(?:es)?|partners?|suppliers?|vendors?|departments?|organi[sz]ations?|companies|company|authorit(?:y|ies)|councils?|providers?|publishers?|researchers?|analysts?|auditors?|agencies|agency|caseworkers?|clerks?|nurses?|doctors?|clinicians?|drivers?|operators?|validators?|administrators?|admins?|adopters?|integrators?|testers?|designers?|newcomers?|recipients?|senders?|reviewers?|individuals?|humans?|communit(?:y|ies)|authors?|owners?|moderators?|delegators?|holders?',
    'developers?|devs?|engineers?|contributors?|maintainers?|programmers?|(?:other|service|product|support|delivery|application|app|component|dev(?:elopment)?|front-?end|back-?end|platform|operations|ops) teams?|teams|staff|colleagues|employees|personnel',
  ].join('|'),
);
