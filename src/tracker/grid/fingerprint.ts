/**
 * A short text that is another one where this plain JSON is another: stamped where something was written
 * whose reading back would cost a service call for each of its parts.
 */
export function fingerprint(what: unknown): string {
  const text = JSON.stringify(what);
  let hash = 0;
  for (const sign of text) hash = (Math.imul(hash, 31) + sign.charCodeAt(0)) >>> 0;
  // A letter first: it is no number to any spreadsheet.
  return `f${text.length}-${hash.toString(16)}`;
}
