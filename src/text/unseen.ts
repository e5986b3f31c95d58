/** Signs without ink: zero width, soft hyphen, direction marks, variation selectors. Pasting leaves them behind. */
export const UNSEEN = /\p{Cf}|[\ufe00-\ufe0f]/gu;

/** Every kind of white space, also those that no keyboard has. */
export const SPACES = /[\s\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
