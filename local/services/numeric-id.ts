/** Google's ids of sheets and charts are numbers. */
export function numericId(id: string): number {
  let hash = 7;
  for (const sign of id) hash = (hash * 31 + sign.charCodeAt(0)) % 2147483647;
  return hash;
}
