import type { Fix } from '../review-result';

/** A line with gaps as what one click can do; null where there is none to offer. */
export const gap = (text: string | null): Fix | null =>
  text === null ? null : { kind: 'skeleton', text };
