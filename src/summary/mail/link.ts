/** The address, if it is one that a mail may link to; a script: or a stray word becomes no link. */
export const safeUrl = (url: string | null): string | null =>
  url !== null && /^https?:\/\/[^\s]+$/.test(url) ? url : null;
