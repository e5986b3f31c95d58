import type { NameGroup } from './group';

/** The whole circle, as a figure of speech. */
export const ALL_ROUND: NameGroup = {
  why: 'all round',
  needs: '360',
  forms: [
    // 360-degree feedback, 360°, 360 องศา
    /360\s?(?:°|[- ]?degrees?|องศา)/,
    // customer 360
    /\b(?:customer|view|content|campaign|marketing|analytics|video|ads) 360\b/,
    // 360 view
    /\b360 (?:view|campaign|feedback|marketing|customer|review)\b/,
  ],
};

/** One person and one other. */
export const ONE_TO_ONE: NameGroup = {
  why: 'one to one',
  needs: '1|one',
  forms: [
    // 1:1s, 1-n, 1:many
    /\b1\s?[:-]\s?(?:1|many|n)s?\b/,
    // 1-on-1, 1to1s; but not from 1 to 1.5
    /\b1(?:[- ]?(?:on|to)[- ]?|[- ]2[- ])1s?\b(?![.,]\d)/,
    // one-on-one, one to many
    /\bone[- ](?:on|to)[- ](?:one|many)s?\b/,
  ],
};

/** Methods that are called by their numbers. */
export const RULE_OF_THUMB: NameGroup = {
  why: 'rule of thumb',
  needs: '/|-|c|p|r|f|d|g|ส|:|whys|habits',
  forms: [
    // 80/20 rule, 30-60-90 plan
    /\b(?:80\/20|50\/50|60\/40|70\/30|90\/10|70\/20\/10|30\/60\/90|30-60-90)\b/,
    // 4ps, 2fa, 3pls, 3r
    /\b(?:[1-9](?:cs|ps|rs|fa|pls?|r)|[47]p)\b/,
    // 5g; but not 5g of sugar
    /\b[2-6]g\b(?! (?:of|per|to|each)\b|→)/,
    // 3d tour; but not from 5d to 3d
    /\b[23]d(?= (?!(?:to|per|from|in|by|on|this|each)\b)[a-z])/,
    // 5 whys, 7 habits, 4 ps
    /\b(?:[35] whys|7 habits|4 disciplines|[47] ps)\b/,
    // the 2-in-1 laptop
    /\b\d-in-1\b/,
    // 5ส; but not 5 สาขา
    /\d\s?ส(?![ก-๙])/,
    // 70:20:10
    /\b\d+(?::\d+){2,}\b/,
    // 3-2-1
    /\b\d-\d-\d\b/,
  ],
};

/** Phrases in which "one", "zero" and the like count nothing. */
export const SINGLE: NameGroup = {
  why: 'single',
  needs: 'one|zero|two|million|none',
  forms: [
    // one team, one source of truth
    /\b(?:one|zero) (?:team|voice|place|brand|message|roof|source of truth|stop|party|click)\b/,
    // one of the best, one of asia's leading, one another
    /\b(?:one|zero) (?:subset|another|of (?:the|our|a|its|thailand|asia))\b/,
    // zero waste, one page strategy
    /\b(?:one|zero) (?:platform|story|single|day at|page strategy|waste|trust|carbon|emission|budget)\b/,
    // around one plan, behind one goal, as one brand, into one system; but not into one new market
    /\b(?:around|behind|as|into) one\b(?= [a-z])(?! (?:new|more|market|region|country|city|vertical|segment|territory|state|industry|hour|minute|day|week|month|quarter|year|hundred|thousand|million|or|to)\b)/,
    // no one
    /\bno one\b/,
    // zero to hero
    /\bzero to (?:hero|one)\b/,
    // second to none
    /\bsecond to none\b/,
    // two birds with one stone
    /\btwo birds(?: with one stone)?\b/,
    // like a million dollars; but not a million dollars in sales
    /\ba million (?:dollars|bucks)\b(?! (?:in|of|from))/,
    // put two and two together
    /\btwo and two\b/,
    // one step at a time, one customer after another
    /\bone [a-z]+ (?:after|to|at) (?:another|the next|a time)\b/,
    // the one, all in one; but not every one month
    /\b(?:at|as|the|every|any|this|that|which|each|all in|all-in) one\b(?! (?:day|week|month|hour))/,
    // net zero, net-zero
    /\bnet[- ]zero\b/,
  ],
};
