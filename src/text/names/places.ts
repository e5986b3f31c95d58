import type { NameGroup } from './group';

/** Rooms, streets and forms by their numbers. */
export const NUMBERED_PLACE: NameGroup = {
  why: 'numbered place',
  needs:
    'block |field |pool |court |room|suite|ward|aisle|floor|studio|lane|plot|gate|route|highway|terminal|flight|bay|dock|street| st|road| rd|ave|boulevard|drive|square|way|form|schedule|act|directive',
  forms: [
    [
      {
        oneOf: [
          // room 3b, suite 200
          /\b(?:room|suite|ward|aisle|floor|studio|lane|plot)/,
          // gate 14, route 66
          /\b(?:gate|route|highway|terminal|flight|bay|dock)/,
        ],
      },
      / \d{1,4}[a-z]?\b/,
      // What counts or moves is a target: dock 12 ships, floor 3 to 5.
      /(?!,\d| ?(?:%|new|percent|→|to \d|[a-z]+s\b))/,
    ],
    [
      // at 12 main street, near 221b baker st
      /\b(?:at|on|to|for|of|near|opposite) \d{1,5}[a-z]?(?:-\d+)? (?:[a-z]+ ){1,2}/,
      /(?:street|st|road|rd|avenue|ave|lane|boulevard|drive|square|way)\b(?! [a-z]+s\b| [a-z]+ [a-z]+s\b)/,
    ],
    // renovate block 7, in court 3; but not block 20 bots
    /[a-z] (?:block|field|pool|court) \d{1,3}[a-z]?\b(?!,\d| ?(?:%|new|(?:[a-z-]+ )?[a-z]+s\b))/,
    // form 1099, act 1984; but not schedule 120 visits
    /\b(?:form|schedule|act|directive) \d{3,4}[a-z]?\b(?! ?(?:%|new|(?:[a-z-]+ )?[a-z]+s\b))/,
  ],
};
