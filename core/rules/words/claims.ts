import { compileCue } from '../../language/vocabulary/compile';

const QUALITY =
  '(?:performance|scalability|maintainability|reliability|availability|security|productivity|efficiency|velocity|quality|user experience|developer experience|time to market|stability|responsiveness|throughput|latency|resilience|observability)';

/** Words that claim a gain and do not say how much of one. */
export const claim = compileCue(
  [
    `(?:much |far |significantly |considerably |a lot |noticeably )?(?:faster|quicker|cheaper|speedier|snappier)`,
    `(?:improv(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|enhanc(?:e|es|ed|ing)|boost(?:s|ed|ing)?|better|higher|greater) (?:the |our |its |their |overall )?(?:\\w+ )?${QUALITY}`,
    '(?:more|highly|very|extremely) (?:scalable|reliable|efficient|maintainable|performant|secure|robust|flexible|productive|stable|responsive|resilient|available|cost[- ]effective)',
    '(?:significantly|dramatically|greatly|vastly|substantially|considerably) (?:improv\\w+|reduc\\w+|increas\\w+|lower\\w*|simplif\\w+|speed\\w*|better|faster|cheaper|easier)',
    '(?:reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?|cut(?:s|ting)?|sav(?:e|es|ed|ing)) (?:the |our |overall )?(?:\\w+ )?(?:costs?|spending|downtime|time to market)',
    '(?:as soon as possible|very soon|in the near future|good performance|high performance|great performance|excellent performance)',
  ].join('|'),
);

/** The sentence asks, supposes, denies, or speaks of how it was. */
export const isNoClaim =
  /\?\s*$|(?<![\p{L}])(?:not|no|n't|without|if|whether|should|could|might|must|considered|need(?:s|ed)?|want(?:s|ed)? to|used to|would like|currently)(?![\p{L}])/iu;

/** A comparison, or a word on where the claim comes from. */
export const compared = compileCue(
  'than|compar(?:ed|ison|ing)|versus|vs|relative to|over the (?:current|old|existing|previous)|instead of|twice|half|halv(?:e|es|ed|ing)|doubl(?:e|es|ed|ing)|benchmark\\w*|measur\\w+|test(?:s|ed)? show\\w*|trial|pilot|proof of concept|profil(?:ed|ing)|because|since|so that|e\\.g|for example|by (?:\\w+ing)|(?:two|three|four|five|ten) times|orders? of magnitude',
);
