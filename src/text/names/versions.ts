import type { NameGroup } from './group';

/** Seasons, decades and years that name an issue of something. */
export const YEAR_VERSION: NameGroup = {
  why: 'version',
  needs: ".0|0s|spring|summer|fall|autumn|winter|'|/",
  forms: [
    // the 2.0 launch
    /\bthe [1-9]\.0\b(?= [a-z])/,
    // summer '26, spring 25; but not fall 20%
    /\b(?:spring|summer|fall|autumn|winter) (?:'\d\d|2\d)\b(?!%| [a-z]+s\b)/,
    // expo '25
    /[a-z] '\d\d\b(?!%)/,
    // '90s arcade, the 80s
    /(?:'|\bthe )\d0s\b/,
    // 1990s
    /\b(?:19|20)\d0s\b/,
    // 2025/26, 2025/2026
    /\b20\d\d\/(?:20)?\d\d\b/,
    // ระบบ 2.0, กลยุทธ์ 3.0
    /(?:ระบบ|โมเดล|ราคา|เว็บไซต์|แอป|แพลตฟอร์ม|แผน|กลยุทธ์|โครงการ)\s?[1-9]\.0\b/,
  ],
};

/** Versions, and the numbered parts of a whole. */
export const VERSION: NameGroup = {
  why: 'version',
  needs:
    'ver|gen|phase|tier|scope|level|priority|cohort|chapter|episode|ep|append|annex|season|series|wave|stage|batch|step|day|year|sprint|figure|slide|lesson|section|clause|rev|booth|hall|zone|grade|v1|v2|v3|v4|v5|.x|release|beta|alpha|spec|.0',
  forms: [
    [
      {
        oneOf: [
          // version 2.1, gen 3
          /\b(?:version|ver\.?|generation|gen)/,
          // phase 2 and 3, tier-1, level 5b
          /\b(?:phase|tier|level|priority|cohort|scope)/,
          // ep.12, chapter 3, annex 2
          /\b(?:chapter|episode|ep\.?|appendix|annex)/,
        ],
      },
      /[ -]?#?\d{1,3}(?:\.\d+)*[a-z]?\b/,
      // A share or an amount is a target: tier 20%, level 1,000.
      /(?!%|,\d{3})/,
      /(?! to \d)(?:\s?(?:&|and|-)\s?\d{1,2}\b(?!%))?/,
    ],
    [
      {
        oneOf: [
          // season 2, step 1-3, sprint #14
          /\b(?:season|series|wave|stage|batch|step|day|year|sprint)/,
          // figure 3a, section 2.1
          /\b(?:figure|slide|lesson|section|clause|rev)/,
          // booth 12, hall 5
          /\b(?:booth|hall|zone)/,
        ],
      },
      / ?#?\d{1,3}(?:\.\d+)*[a-z]?(?:\s?-\s?\d{1,3})?\b/,
      // What counts something is a target: this year 12 campaigns, stage 3 new; not grade 5 maths.
      /(?!,\d| ?(?:%|new|percent|people|staff|(?!maths|[a-z]*(?:ics|ss|us|is)\b)[a-z]+s\b))/,
    ],
    // v2.1
    /\bv\d+(?:\.\d+)*\b/,
    // 3.x
    /\b\d+\.x\b/,
    // 2.1 release
    /\b\d\.\d+(?:\.\d+)?(?= (?:version|release|beta|alpha|spec)\b)/,
    [
      {
        oneOf: [
          // thailand 4.0, web 3.0
          /\b(?:thailand|industry|web|society|commerce|retail|education|healthcare)/,
          // marketing 5.0, campaign 2.0
          /\b(?:marketing|hr|sales|loyalty|brand|campaign|community)/,
          // playbook 2.0
          /\b(?:guidelines?|strategy|playbook|program(?:me)?|framework|process)/,
          // website 2.0
          /\b(?:website|platform|app|product|portal)/,
          // อุตสาหกรรม 4.0
          /(?:ไทยแลนด์|ประเทศไทย|อุตสาหกรรม|การตลาด|ราชการ|เว็บ)/,
        ],
      },
      /\s?\d\.0\b/,
    ],
  ],
};
