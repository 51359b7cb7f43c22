import type { ConstraintPattern } from '../../types';

/** What hangs together, and where it stands. */
export const surroundings: readonly ConstraintPattern[] = [
  {
    id: 'shares',
    says: 'coupling',
    certainty: 'borderline',
    pattern:
      '(?:shares?|sharing|competes? for) (?:one|a|the|its|their|a single|the same) (?:same )?(?:{word} ){0,2}{resource}(?: with)?|hangs? (?:on|off|from|together)|hinges? on|stands? or falls?|(?:interwoven|intertwined|entangled|inseparable|wired|welded|baked|burn(?:t|ed)|glued|soldered|wedded|chained|tethered|married) (?:with|into|in|to|together)|inseparabl[ey]|piggybacks?|(?:all|every|each) (?:{word} ){1,3}(?:goes?|runs?|pass(?:es)?) through (?:one|a|the)',
    unless: '(?:will|should|can|could|would) (?:{word} )?share|{team} share|secret|hangs? (?:on|off) (?:to|up|the)',
    matches: ['The bell shares one line with the lamp.', 'The colours are baked into the tiles.'],
    leaves: ['The bell should share one line with the lamp.', 'The bell has a line.'],
  },
  {
    id: 'surroundings',
    says: 'limit',
    certainty: 'clear',
    pattern:
      '(?:behind|outside|inside) (?:the|a|our|their|its|two|another) (?:{word} ){0,2}(?:firewalls?|dmz|nat|proxy|vpn|air gap)|(?:without|no|patchy|poor|unreliable|weak|bad) (?:{word} )?(?:internet|network|mobile|wi-?fi|wlan|gps|radio|cellular|data) ?(?:access|signal|coverage|connection|reception|link)?(?= (?:in|on|at|between|below|inside|underground|there|down|to|for|from))|(?:uplink|link|bandwidth|connection|line|bus|wi-?fi|network|radio) (?:{word} ){0,2}(?:of|is|has|gives|carries|offers|runs at|manages) (?:{word} ){0,2}\\d[\\d.,]{0,9} ?(?:k|m|g)?(?:b|bit|bps|baud)',
    unless: '(?:will|should|can|could) (?:{word} )?(?:be|run|live|stay) (?:behind|inside|outside)',
    matches: ['The pump sits behind the plant firewall.', 'There is no mobile reception in the shaft.'],
    leaves: ['The pump sits behind the door.'],
  },
  {
    id: 'stuck-on',
    says: 'end of life',
    certainty: 'clear',
    pattern:
      '(?:{be}|runs?|stays?|sits?|stuck|remains?) (?:still |{word}ly )?(?:stuck |running |pinned )?(?:on|at|with) (?:[\\w.-]{1,30} ){1,6}until|(?:{be}|runs?|stays?) (?:{word} )?still (?:running )?(?:on|written in|in use|stuck)|still (?:{be} |runs? |running )(?:on|in|under|at)|(?:written|programmed|coded|developed) in (?:cobol|fortran|delphi|pascal|visual basic|perl|clipper|foxpro|pl/1|rpg|assembler|assembly)',
    unless: '{team} (?:will )?(?:stay|remain|keep|still)|(?:will|should|can) (?:stay|remain|be|run)',
    matches: ['The desks are on paper files until the scanner comes.', 'The bell still runs on steam.'],
    leaves: ['We stay on paper until May.', 'The bell runs on steam.'],
  },
];
