import type { NameGroup } from './group';

/** Telephone numbers. */
export const TELEPHONE: NameGroup = {
  why: 'telephone',
  needs: '-|สายด่วน|hotline',
  forms: [
    // 02-123-4567, 081-2345678
    /\b0\d{1,2}-\d{3,4}-?\d{3,4}\b/,
    // 1-800-flowers, the 1-888 line
    /\b1-8\d\d\b(?:-[\w-]+)?/,
    // สายด่วน 1669, hotline 1155
    /(?:สายด่วน|hotline)\s?\d{3,5}\b/,
  ],
};

/** How long a number is. */
export const DIGITS: NameGroup = {
  why: 'digits',
  needs: 'digit|หลัก',
  forms: [
    // 6-digit code, 2 digits
    /\b\d[ -]?digits?\b/,
  ],
};

/** Model numbers and short names. */
export const LETTERS_AND_DIGITS: NameGroup = {
  why: 'letters and digits',
  forms: [
    [
      /\b/,
      // Times are read later: q3, h1, wk12, fy26, q2fy26, jan15.
      /(?!(?:q[1-4]|h[12]|wk?\d{1,2}|[fc]y\d{2,4}|q[1-4]fy\d+)\b)/,
      /(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\d+\b)/,
      // So are amounts: usd500, x3.
      /(?!(?:x|usd|thb|eur|gbp|rm|rp|sgd|aud|inr|jpy)\d+\b)/,
      // web3, b2b, a320-200
      /[a-z]+\d+[a-z\d]*(?:[.-]\d+)*\b/,
    ],
    // w-9, k-12
    /\b[a-gi-pr-z]-\d{1,3}\b(?!%)/,
    // bug #4521, jira ticket abc-123
    /\b(?:bug|issue|ticket|incident|case|jira|pr) (?:ticket )?(?:#\d+|[a-z]{2,6}-\d+)\b/,
    // 4x4, 3d2n
    /\b\d+[a-z]+\d[a-z\d]*\b/,
  ],
};
