const TIME = 'A time to stay within, without every or on average, says no number of what.';
const SHARE = 'n out of m is a percentage, and asks for its numbers as one does.';

/** Lines of the rounds whose label was changed by a later decision, by id, each with the reason. */
export const DECIDED: Readonly<Record<string, string>> = {
  'en-12-014': TIME,
  'en-2-013': TIME,
  'en-2-016': TIME,
  'en-22-074': TIME,
  'en-1-010': SHARE,
  'en-1-032': SHARE,
  'en-23-019': SHARE,
  'en-8-004': SHARE,
  'th-2-003': SHARE,
  'th-3-010': SHARE,
};
