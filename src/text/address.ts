/** True for one mail address as Google takes it: no name around it, no list, a domain with a dot. */
export const isAddress = (text: string): boolean =>
  /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/.test(text);
