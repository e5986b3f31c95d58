/**
 * How long a test waits for a thing, in milliseconds: as long as a busy machine may need, and shorter than a
 * test's own limit, so that what was waited for is named.
 */
export const PATIENCE = 120_000;

/** Waits until this holds; gives up quietly, since what is expected afterwards says best what was missing. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await holds()) && Date.now() < end) await new Promise((done) => setTimeout(done, 10));
}
