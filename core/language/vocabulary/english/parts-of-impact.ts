import type { Parts } from '../compile';

/**
 * The parts that patterns of impacts are made of: who bears it, what it is about, how it changes. A pattern names a
 * part as `{name}`; parts may name parts above them.
 */
export const partsOfImpact: Parts = {
  // Gaps: so many words may stand between two parts.
  gap1: '(?:[^\\s.;:]+ )?',
  gap2: '(?:[^\\s.;:]+ ){0,2}',
  gap3: '(?:[^\\s.;:]+ ){0,3}',
  gap5: '(?:[^\\s.;:]+ ){0,5}',
  gap8: '(?:[^\\s.;:]+ ){0,8}',

  // WHO bears it.
  /** Those who buy, travel, learn, are ill, play, rent. */
  served:
    '(?:consumers of the service|account ?holders|(?:card|share|policy|ticket|pass|licen[cs]e|stake)[- ]?holders?|taxpayers?|ratepayers|borrowers|savers|depositors|investors|insurees|beneficiaries|retailers?|shoppers?|dealers|wholesalers|distributors|resellers|franchisees?|landlords?|lodgers|homeowners|farmers|growers|hauliers|couriers|commuters|motorists|cyclists|pedestrians|cardiac patients|outpatients|inpatients|relatives|parents|carers|caregivers|children|mothers|fathers|kids|pensioners|veterans|refugees|learners|trainees|graduates|alumni|voters|constituents|petitioners|spectators|viewers|audiences?|gamers|streamers|fans|ticket buyers|subscribers who|foreigners|newcomers to the (?:city|country)|the (?:elderly|sick|blind|deaf|disabled|poor)|(?:blind|deaf|disabled|elderly|older|young|sick|poor) people|many people|most people|(?:first|new|regular|paying|returning|loyal) (?:customers?|guests?|buyers?))',
  /** Organisations. */
  bodies:
    '(?:hospitals?|clinics|surgeries|pharmac(?:y|ies)|care homes|nursing homes|banks|insurers?|brokerages|schools|universities|colleges|librar(?:y|ies) of the (?:city|county)|municipalit(?:y|ies)|councils?|ministr(?:y|ies)|local authorit(?:y|ies)|shops|stores? (?:chains?|managers?)|restaurants?|hotels?|airlines?|charit(?:y|ies)|landlords|start-?ups|employers?|studios|broadcasters|newspapers|(?:other|all|both|several|whole) (?:departments?|offices|shops|sites|business units|plants))',
  /** People are told by the ending of the word; so are few programs. */
  byEnding:
    '(?:[a-z]{3,12}(?:log|iatr|rap|ap|rmac|ent|ional|ial|ion|rt|ic|yc|ym|tr)ists?|(?:phys|techn|electr|pol|stat|diet|clin|beaut|mus)icians?|[a-z]{3,10}(?:women|workers|keepers|goers|payers|owners|smiths|mates)|(?!layers|players)[a-z]{2,6}yers)',
  /** Those who work for the organisation, but not at its software. */
  workforce:
    '(?:{office} (?:teams?|staff|departments?|people|crews?|desks?|shifts?|colleagues|personnel|assistants?|agents?|managers?|reps?|representatives|officers?|workers?|operators?)|{jobs}|(?:store|branch|ward|line|plant|account|site|case|office|shop|category|hiring|depot|station|production|fleet|event) managers?|(?:lorry|bus|truck|train|delivery|van|taxi|tram|forklift|tanker) drivers?|(?:machine|crane|plant|press|switchboard|furnace|till|telephone) operators?|(?:insurance|customs|mortgage) brokers?|(?:social|case|night|shift|temporary|temp|seasonal|factory|shop|care|field|postal) workers?|(?:customs|police|probation|parking|case|planning|tax|security|medical|data protection) officers?|(?:support|service|sales|booking|station|letting|estate|travel|customer) agents?|front[- ]line staff|volunteers?)',
  office:
    '(?:sales|marketing|finance|legal|procurement|purchasing|accounting|accounts|payroll|hr|human resources|logistics|warehouse|support|customer (?:service|care|support|relations)|reception|back[- ]office|front[- ]desk|front[- ]office|help ?desk|service desk|control room|field service|quality|treasury|claims|underwriting|call[- ]cent(?:re|er)|editorial|kitchen|shop[- ]?floor|night|early|late|press|ground|cabin|medical|nursing|ward|shop|store|branch|counter|dispatch|planning|packing|picking|moderation|community)',
  jobs: '(?:doctors?|nurses?|midwi(?:fe|ves)|surgeons?|physicians?|paramedics?|porters|registrars?|accountants?|bookkeepers?|actuar(?:y|ies)|clerks?|cashiers?|tellers|underwriters?|advis[eo]rs?|traders|lawyers?|solicitors|notar(?:y|ies)|judges|teachers?|lecturers|librarians?|inspectors?|officials|caseworkers?|civil servants?|dispatchers?|planners?|pickers|packers|buyers|fitters|welders|foremen|foreman|electricians|mechanics?|technicians?|supervisors?|pilots|captains|skippers|journalists?|photographers|moderators?|translators|interpreters|salespeople|salesmen|sales reps?|recruiters|secretar(?:y|ies)|receptionists?|janitors|caretakers?|postmen|firefighters|rangers|gardeners|chefs|waiters|cooks|stewards|colleagues in)',
  folk: '(?:{public}|{workforce})',
  /** Bodies and people before whom the organisation answers for what it does. */
  authority:
    '(?:auditors?|regulators?|supervisory authorit(?:y|ies)|the (?:supervisor|ministry|court|council|ombudsman|commission|inspectorate|data protection authority|central bank|tax office)|inspectors?|ombudsman|watchdog|works council|trade unions?|prosecutors?|courts?|platform holders?)',
  /** Those whom the organisation serves or deals with: nobody takes them for software. */
  public:
    '(?:{served}|{bodies}|{byEnding}|end[- ]users?|users|customers?|citizens?|patients?|claimants?|policyholders?|residents?|shoppers?|visitors?|applicants?|the public|the business|businesses|suppliers?|partners?|stakeholders?|merchants?|passengers?|pupils?|students?|tenants|travell?ers?|guests?|buyers?|sellers?|families|households|payers?|donors?|voters?|drivers? and riders|adopters|readers|recipients|senders|submitters|players|organi[sz]ations|companies|enterprises|agencies|government)',
  user: '(?:user|{public})',
  /** Those words name people in one record and programs in the next. */
  clients: '(?:clients|consumers|callers|subscribers|members|downstream (?:users|consumers|projects))',
  outsiders: '(?:user|{public}|{clients})',
  /** Those who build and run it. */
  staff:
    '(?:developers?|devs|engineers?|programmers|designers|testers|analysts|architects|teams?|staff|personnel|administrators?|admins?|sysadmins?|employees?|colleagues|contributors?|maintainers?|clinicians?|nurses?|clerks?|support agents|folks|people|newcomers|reviewers|authors|team members|node operators|cluster operators|platform operators)',
  /** Those to whom it is new, and those who read, send and ask. */
  newly:
    '(?:newcomers?|beginners|new(?:ly hired)? (?:\\w+ )?(?:people|members|joiners|hires|starters)|contributors?|maintainers?|authors?|reviewers?|operators?|readers?|submitters?|senders?|members|(?:service|data|product|site|app) owners|(?:app|action|plugin|extension) (?:devs|authors|developers))',
  anyone: '(?:{outsiders}|{staff})',
  supplier: '(?:vendors?|suppliers?|providers?|third[- ]part(?:y|ies)|hyperscalers?)',

  // WHAT it is about.
  amount:
    '(?:(?:us|ca|au|nz|s|c)?[$€£]\\s?\\d[\\d,.]*\\s?(?:k|m|bn|million|thousand)?|\\d[\\d,.]*\\s?(?:k |m )?(?:usd|eur|gbp|cad|chf|sek|nok|dkk|pln|inr|jpy|dollars?|euros?|pounds? sterling|pounds?(?! of)|francs|kroner|cents?|pence)|(?:usd|eur|gbp|cad|chf|sek|nok|dkk|pln|inr|jpy)\\s?\\d[\\d,.]*\\s?(?:k|m|bn|million|thousand)?)',
  period: '(?:minutes?|hours?|days?|weeks?|months?|quarters?|years?|sprints?)',
  number: '(?:\\d+(?:[-–]\\d+)?|an?|one|two|three|four|five|six|several|many|a few|some|countless|extra|additional)',
  workingTime: '(?:working|business|staff|calendar|person|man) {period}',
  occasion:
    '(?:day|night|shift|week|month|quarter|year|season|case|call|ticket|patient|order|visit|person|employee|customer|claim|invoice|report|delivery|team|store|shop|branch|site|seat|head|user|application|batch|contract)',
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
  /** What people do only where they are put to trouble. */
  toil: '(?:queue(?:s|d)? (?:up|for|at|in)|stand(?:s|ing)? in (?:line|the)|re-?typ(?:e|es|ed|ing)|re-?key(?:s|ed|ing)?|re-?enter(?:s|ed|ing)?|re-?book(?:s|ed|ing)?|(?:typ|copi|copy|enter|correct|count|writ|check|sort|search|compar|restart|repair|restor|mov)(?:e|es|ed|ing|s)? {gap5}(?:by hand|manually|again|twice|one by one|from (?:paper|one|the))|copy(?:ing)? {gap3}between|phon(?:e|es|ed|ing)|ring(?:s|ing)? (?:us|up|the)|call(?:s|ed|ing)? (?:us|in|back|the (?:hotline|help|support|office))|walk(?:s|ed|ing)? (?:to|over|back|across|around)|travel(?:s|led|ling)?|driv(?:e|es|ing) (?:to|out|back)|come(?:s)? back|come(?:s)? in (?:on|at|early)|give(?:s)? up|gave up|cancel(?:s|led)?|quit(?:s|ting)?|complain(?:s|ed|ing)?|worr(?:y|ies|ied)|guess(?:es|ed)?|mix(?:es|ing)? {gap3}up|keep(?:s)? mixing|work(?:s|ed|ing)? (?:overtime|late|weekends|nights|at night)|stay(?:s)? (?:late|open)|sit(?:s)? (?:idle|and wait)|stand(?:s)? idle|go(?:es)? (?:home|hungry|without)|have (?:left|quit|complained|given up|sued)|has (?:left|quit|complained|sued)|spend(?:s|ing)?|spent|wast(?:e|es|ed|ing)|overpa(?:y|ys|id)|switch(?:es|ed)? to (?:a |another |the )?competi\\w+)',
  /** What is done to people. */
  undergo:
    '(?:(?:is|are|was|were|be|been|being|get|gets|got) (?:not |never |still |often |wrongly |then |only )?(?:paged|woken|told|sent|turned away|kept waiting|banned|fined|sued|billed|overcharged|refunded|compensated|paid|reimbursed|blamed|retrained|trained|hired|laid off|sacked|delayed|stranded|injured|hurt|misled|declined|rejected|refused|given|shown|asked|invited|reminded|called|phoned|logged out|signed out|shut out|cut off|excluded|stopped|treated|served|left)|(?:has|have|had) (?:got|had) {gap5}(?:banned|fined|refused|rejected))',
  /** How people fare better or worse than before. */
  fares:
    '(?:earlier|sooner|later than|too late|(?:days|hours|weeks|minutes) late|faster|at once|straight away|right away|immediately|instead of|twice|in time|on time|the (?:next|following|same) (?:day|morning|week)|themselves|on their own|by themselves|after one|once a (?:day|week|month|quarter|year)|less often|more often|than (?:they do )?(?:today|before|now)|for (?:days|hours|weeks|months))',
  relieved:
    "(?:(?:do not|don't|does not|doesn't|will not|won't|no longer|never) (?:have|need) to|need not|(?:should not|shouldn't|must not|will not|won't) (?:have to|be)|no longer (?:have|has|need|needs|wait|waits|be|is|are))",
  feels:
    '(?:confus(?:e|es|ed|ing)|frustrat(?:e|es|ed|ing)|annoy(?:s|ed|ing)?|surpris(?:e|es|ed|ing)|disrupt(?:s|ed|ing)?|inconvenienc(?:e|es|ed|ing)|mislead(?:s|ing)?|overwhelm(?:s|ed|ing)?|disappoint(?:s|ed|ing)?|upset(?:s|ting)?|alienat(?:e|es|ed|ing)|scar(?:e|es|ed|ing)|delight(?:s|ed|ing)?|impact(?:s|ed|ing)?|hurt(?:s|ing)?|harm(?:s|ed|ing)?|bother(?:s|ed|ing)?)',
  suffers:
    '(?:{toil}|{undergo}|wait(?:s|ing)?|complain(?:s|ed|ing)?|struggl(?:e|es|ed|ing)|suffer(?:s|ed|ing)?|los(?:e|es|ing)|lost|miss(?:es|ed|ing)?|leav(?:e|es|ing)|(?:often |frequently )?abandon(?:s|ed|ing)?|attempt(?:s|ed|ing)?|(?:only )?(?:to )?discover(?:s|ing)?|experience[sd]?|notice[sd]?|receiv(?:e|es|ed|ing)|never see|be (?:affected|impacted|hurt|charged|notified|surprised|confused)|(?:is|are|was|were|get|gets) (?:affected|impacted|hurt|charged|harmed|surprised|confused|frustrated|annoyed|burdened|exposed|happy|unhappy|dissatisfied|satisfied|upset|disappointed)|benefit(?:s|ed)?|pay(?:s|ing)?)',
  wants:
    '(?:want(?:s|ed|ing)?|wish(?:es|ed)?|prefer(?:s|red)?|expect(?:s|ed|ing)?|request(?:s|ed|ing)?|ask(?:s|ed|ing)? for|demand(?:s|ed)?|would like|complain\\w*|report(?:s|ed|ing)? (?:that|problems?|issues?|bugs?|as)|(?:is|are|were) asking|appreciate[sd]?|value[sd]?|care about|desire[sd]?)',
};
