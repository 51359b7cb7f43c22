import { compileCue } from '../../language/vocabulary/compile';

/** Products that come with a bill, where a decision is named after them. */
const PRODUCT =
  '(?:aws|azure|gcp|google cloud|cloudflare|datadog|auth0|okta|heroku|netlify|vercel|twilio|sendgrid|stripe|splunk|new relic|pagerduty|snowflake|databricks|firebase|sentry|zendesk|mailchimp|algolia|confluent|circle ?ci|travis|github actions|docker[- ]?hub)';

/** What is bought, rented, or run by somebody else. */
const BOUGHT =
  '(?:saas|third[- ]party (?:service|provider|vendor|supplier|product)s?|managed (?:\\w+ )?(?:service|database|cluster|platform|instance)s?|(?:cloud|hosting) (?:service|provider)s?|subscriptions?|off[- ]the[- ]shelf|outsourc\\w+|buy|purchas\\w+|procur\\w+)';

/** Work that somebody has to be given the time for. */
const WORK =
  '(?:migrat(?:e|es|ing|ion|ions)|replac(?:e|ing) (?:the|our|all|existing|every)|re-?writ(?:e|ing)|re-?build|roll(?:ing)? ?out|re-?platform\\w*|upgrad(?:e|ing) (?:to|from|the|our|all)|mov(?:e|ing) (?:\\S+ ){0,3}?(?:from|to|away|off|over)|switch(?:ing)? (?:from|to|over|away)|decommission\\w*|consolidat(?:e|ing)|retir(?:e|ing)|build (?:our|an?|the) (?:own|new|custom)|from scratch)';

/** Words by which a decision binds money or people's time. */
export const spends = compileCue(`${BOUGHT}|${WORK}`);

/** Words by which its title alone says so: in the text a product is often one that is there already. */
export const namedAfter = compileCue(PRODUCT);

/** The work or the purchase is turned down. */
export const spendsNothing = compileCue("not|n't|never|no|without|instead of|rather than|avoid(?:s|ed|ing)?");

/** Words on what something costs: money, time, effort, what is given up. */
export const cost = compileCue(
  [
    'costs?|costly|costing|pric(?:e|es|ed|ing)|budgets?|fees?|charge[sd]?|bill(?:s|ed|ing)?|inexpensive|expensive|cheap(?:er|est)?|afford\\w*|free (?:of charge|tier|plan)|for free|money|pay(?:s|ing)?|paid|spend(?:ing)?|spent|invest(?:s|ed|ing|ment|ments)?',
    'efforts?|overhead|time[- ]consuming|(?:person|man|staff|developer|engineer)[- ](?:days?|weeks?|months?|hours?|time)|maintenance|maintain(?:s|ed|ing)?|burden\\w*|work ?loads?|(?:lots? of|amount of|more|extra|additional|much|hard) work|work (?:to|needed|required|involved|for)|trade-?offs?|complex(?:ity)?|complicated|harder|slower|learn(?:ing)?|training|resources',
    '(?:developers?|engineers?|people|teams?|staff) (?:\\w+ ){0,5}(?:days|weeks|months)|(?:takes?|took|needs?|needed) (?:\\w+ ){0,3}(?:days?|weeks?|months?|years?)',
  ].join('|'),
);

/** Words on what something returns: money or time saved, what gets better and for whom. */
export const gain = compileCue(
  [
    'sav(?:e|es|ed|ing|ings)|benefits?|benefit(?:ed|ing)|value|worth(?:while)?|pays? off|roi|returns? on|(?:it|and) returns|cheaper|productiv\\w+|rapid(?:ly)?|earlier|sooner|efficien\\w+|advantages?|gains?',
    'reduc(?:e|es|ed|ing|tion)|decreas\\w+|lower(?:s|ed|ing)?|less|fewer|faster|quicker|quickly|eas(?:e|ier|ily)|simpler|simplif\\w+|improv\\w+|better|avoid(?:s|ing)?|eliminat\\w+|no longer (?:need|have)|streamlin\\w+|speed(?:s|ing)? up',
  ].join('|'),
);
