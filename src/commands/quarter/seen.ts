import { fingerprint } from '../../tracker/grid/fingerprint';
import type { QuarterAtEnd } from './read-quarter';

/** What a person saw before they closed: a fingerprint for each row of plan, draft and closing sheet. */
export type Seen = Readonly<Record<string, string>>;

export function seenIn({ tracker, draft, answers }: QuarterAtEnd): Seen {
  const seen: Record<string, string> = {};
  const [plan, next] = [
    tracker.tables.okrs?.sheet.name ?? '',
    draft?.tables.okrs?.sheet.name ?? '',
  ];
  for (const { row: _, ...row } of tracker.plan.rows) seen[`${plan} ${row.id}`] = fingerprint(row);
  for (const { row: _, ...row } of draft?.plan.rows ?? [])
    seen[`${next} ${row.id}`] = fingerprint(row);
  for (const [id, answer] of answers?.byId ?? []) seen[id] = fingerprint(answer);
  seen['→'] = fingerprint(answers?.ask ?? '');
  return seen;
}

/** The places that differ between two looks, `OKRs KR4`. */
export const differing = (before: Seen, now: Seen): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(now)])].filter(
    (place) => before[place] !== now[place],
  );
