import { compileCue } from '../../language/vocabulary/compile';

/** What is bought, rented or used as somebody else's service. */
export const supplied = compileCue(
  [
    'saas|paas|vendors?|suppliers?|third[- ]party|managed (?:service|\\w+ service)|hosted|cloud service|licen[cs]es?|subscription|commercial|off[- ]the[- ]shelf|outsourc\\w+|buy|purchase|procure',
    'aws|amazon|azure|microsoft|gcp|google cloud|google|oracle|sap|salesforce|ibm|cloudflare|datadog|auth0|okta|heroku|netlify|vercel|twilio|sendgrid|stripe|splunk|new relic|pagerduty|atlassian|jira|confluence|slack|github (?:actions|enterprise)|gitlab|circle ?ci|snowflake|databricks|mongodb atlas|firebase|supabase|sentry|contentful|notion|zendesk|mailchimp|dynamodb|lambda|s3|sqs|cognito|rds|aurora|cloudfront|bigquery|algolia|elastic cloud|confluent|hashicorp|docker hub|sonarcloud|snyk',
  ].join('|'),
);

/** Words on what a product needs around it, once it is there. */
export const running = compileCue(
  'integrat\\w+|migrat\\w+|cost(?:s|ly)?|pric(?:e|es|ing)|budget|fees?|licen[cs]\\w*|cheap\\w*|expensive|free|effort|maint[ae]\\w+|running|operational|operat(?:e|ing|ions?)|overhead|lock-?in|support(?:ed|s)?|criteria|requirements?|risks?',
);
