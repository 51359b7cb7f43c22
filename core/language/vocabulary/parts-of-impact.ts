/**
 * The parts that patterns of impacts are made of: who bears it, what it is about, how it changes. A pattern names a
 * part as `{name}`; parts may name parts above them.
 */
const parts: Readonly<Record<string, string>> = {
  // Gaps: so many words may stand between two parts.
  gap1: '(?:[^\\s.;:]+ )?',
  gap2: '(?:[^\\s.;:]+ ){0,2}',
  gap3: '(?:[^\\s.;:]+ ){0,3}',
  gap5: '(?:[^\\s.;:]+ ){0,5}',

  // WHO bears it.
  /** Those whom the organisation serves: nobody takes them for software. */
  public:
    '(?:end[- ]users?|users|customers?|citizens?|patients?|claimants?|policyholders?|residents?|shoppers?|visitors?|applicants?|the public|the business|businesses|suppliers?|partners?|stakeholders?|merchants?|passengers?|pupils?|students?|tenants|travell?ers?|guests?|buyers?|sellers?|families|households|payers?|donors?|voters?|drivers? and riders|adopters|readers|recipients|senders|submitters|players|organi[sz]ations|companies|enterprises|agencies|government)',
  user: '(?:user|{public})',
  /** Those words name people in one record and programs in the next. */
  clients: '(?:clients|consumers|callers|subscribers|members|downstream (?:users|consumers|projects))',
  outsiders: '(?:user|{public}|{clients})',
  /** Those who build and run it. */
  staff:
    '(?:developers?|devs|engineers?|programmers|designers|testers|analysts|architects|teams?|staff|personnel|administrators?|admins?|sysadmins?|employees?|colleagues|contributors?|maintainers?|clinicians?|nurses?|clerks?|support agents|folks|people|newcomers|reviewers|authors|team members|node operators|cluster operators|platform operators)',
  anyone: '(?:{outsiders}|{staff})',
  supplier: '(?:vendors?|suppliers?|providers?|third[- ]part(?:y|ies)|hyperscalers?)',

  // WHAT it is about.
  amount:
    '(?:(?:us|ca|au|nz|s|c)?[$€£]\\s?\\d[\\d,.]*\\s?(?:k|m|bn|million|thousand)?|\\d[\\d,.]*\\s?(?:k |m )?(?:usd|eur|gbp|cad|chf|dollars?|euros?|pounds?))',
  period: '(?:minutes?|hours?|days?|weeks?|months?|quarters?|years?|sprints?)',
  number: '(?:\\d+(?:[-–]\\d+)?|an?|one|two|three|four|five|six|several|many|a few|some|countless|extra|additional)',
  secret:
    '(?:secrets?|credentials?|passwords?|private keys?|api keys?|access keys?|(?:sensitive|personal|private|confidential|customer|user|patient|client|tenant) (?:\\w+ )?(?:data|information|details|records))',
  work: '(?:work|effort|efforts|labou?r|toil|rework|overhead|burden|workload)',
  service: '(?:service|system|site|website|application|app|platform|product|portal|checkout|api|cluster|page)',

  // HOW it changes.
  must: '(?:must|has to|have to|had to|needs? to|will need|would need|needs?|requires?|(?:is|are|be|being|get|gets) (?:forced|required|expected|obliged|asked|made) to|ought to|will have to|would have to)',
  cannot:
    "(?:cannot|can't|can not|can no longer|could not|couldn't|(?:is|are|be|being|was|were) (?:not (?:able|allowed|permitted)|unable|prevented|blocked|locked out|turned away|stuck|left|limited)|will not be able|won't be able|do not (?:get|have|see|know)|don't (?:get|have|see|know)|no longer)",
  much: '(?:high|higher|highest|significant|significantly more|considerable|substantial|major|large|larger|huge|massive|heavy|great|greater|extra|additional|more|much|increased|increasing|unnecessary|non-trivial|ongoing|constant|prohibitive|hefty|enormous|too much|a lot of|lots of|a great deal of)',
  little:
    '(?:low|lower|lowest|less|least|little|minimal|minimum|reduced|smaller|small|negligible|no|zero|fewer|lighter|modest|limited)',
  muchOrLittle: '(?:{much}|{little})',
  less: '(?:reduc(?:e|es|ed|ing|tion in|tion of)|lower(?:s|ed|ing)?|cut(?:s|ting)?|decreas(?:e|es|ed|ing)|sav(?:e|es|ed|ing)|minimi[sz](?:e|es|ed|ing)|avoid(?:s|ed|ing)?|eliminat(?:e|es|ed|ing)|remov(?:e|es|ed|ing)|lessen(?:s|ed|ing)?|eas(?:e|es|ed|ing)|free(?:s|d|ing)? up)',
  more: '(?:increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|add(?:s|ed|ing)?|driv(?:e|es|ing)|grow(?:s|ing)?|incur(?:s|red|ring)?|creat(?:e|es|ed|ing)|caus(?:e|es|ed|ing)|introduc(?:e|es|ed|ing)|impos(?:e|es|ed|ing)|doubl(?:e|es|ed|ing)|shift(?:s|ed|ing)?)',
  change: '(?:{less}|{more}|affect(?:s|ed|ing)?|control(?:s|led|ling)?)',
  easy: '(?:easy|easier|easiest|simple|simpler|simplest|convenient|intuitive|friendl(?:y|ier)|comfortable|seamless|familiar|clearer|better|nicer|helpful|useful|beneficial|attractive|quicker|faster|accessible|straightforward)',
  hard: '(?:hard|harder|hardest|difficult|painful|cumbersome|confusing|frustrating|annoying|tedious|inconvenient|awkward|unintuitive|surprising|disruptive|burdensome|error[- ]prone|worse|complicated|overwhelming|daunting|slower|challenging|misleading|unfriendly|onerous)',
  lets: '(?:allow(?:s|ed|ing)?|enabl(?:e|es|ed|ing)|let(?:s|ting)?|empower(?:s|ed|ing)?|help(?:s|ed|ing)?|giv(?:e|es|ing)|offer(?:s|ed|ing)?|free(?:s|ing)?)',
  forces:
    '(?:forc(?:e|es|ed|ing)|requir(?:e|es|ed|ing)|compel(?:s|led|ling)?|oblig(?:e|es|ed|ing)|burden(?:s|ed|ing)?|push(?:es|ed|ing)?|ask(?:s|ed|ing)?|put(?:s|ting)? (?:a |the )?(?:burden|onus) on)',
  feels:
    '(?:confus(?:e|es|ed|ing)|frustrat(?:e|es|ed|ing)|annoy(?:s|ed|ing)?|surpris(?:e|es|ed|ing)|disrupt(?:s|ed|ing)?|inconvenienc(?:e|es|ed|ing)|mislead(?:s|ing)?|overwhelm(?:s|ed|ing)?|disappoint(?:s|ed|ing)?|upset(?:s|ting)?|alienat(?:e|es|ed|ing)|scar(?:e|es|ed|ing)|delight(?:s|ed|ing)?|impact(?:s|ed|ing)?|hurt(?:s|ing)?|harm(?:s|ed|ing)?|bother(?:s|ed|ing)?)',
  suffers:
    '(?:wait(?:s|ing)?|complain(?:s|ed|ing)?|struggl(?:e|es|ed|ing)|suffer(?:s|ed|ing)?|los(?:e|es|ing)|lost|miss(?:es|ed|ing)?|leav(?:e|es|ing)|(?:often |frequently )?abandon(?:s|ed|ing)?|attempt(?:s|ed|ing)?|(?:only )?(?:to )?discover(?:s|ing)?|experience[sd]?|notice[sd]?|receiv(?:e|es|ed|ing)|never see|be (?:affected|impacted|hurt|charged|notified|surprised|confused)|(?:is|are|was|were|get|gets) (?:affected|impacted|hurt|charged|harmed|surprised|confused|frustrated|annoyed|burdened|exposed|happy|unhappy|dissatisfied|satisfied|upset|disappointed)|benefit(?:s|ed)?|pay(?:s|ing)?)',
  wants:
    '(?:want(?:s|ed|ing)?|wish(?:es|ed)?|prefer(?:s|red)?|expect(?:s|ed|ing)?|request(?:s|ed|ing)?|ask(?:s|ed|ing)? for|demand(?:s|ed)?|would like|complain\\w*|report(?:s|ed|ing)? (?:that|problems?|issues?|bugs?|as)|(?:is|are|were) asking|appreciate[sd]?|value[sd]?|care about|desire[sd]?)',
};

const NAME = /\{([a-z][A-Za-z\d]*)\}/g;

/**
 * Puts the parts in the place of their names: `{name}` becomes `(?:…)`. `{0,3}` is no name and stays.
 *
 * @throws when a name stands for no part, which is a slip in the vocabulary
 */
export function withPartsOfImpact(pattern: string): string {
  return pattern.replace(NAME, (_, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`No part of an impact is called "${name}".`);
    return `(?:${withPartsOfImpact(part)})`;
  });
}
