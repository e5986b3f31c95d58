import type { MailPreview } from '../../../protocol/messages';

type Recipient = MailPreview['recipients'][number];

/** What is known of a sending that came back with a no or with no answer at all. */
export interface AfterFailure {
  readonly preview: MailPreview;
  /** Whom it reached all the same. */
  readonly arrived: readonly string[];
}

/**
 * Looks at the recipients anew, `fresh`, to tell whom a failed sending `to` these reached; null where
 * that could not be read either. After a sending that repeats (`again`) nobody who was in it counts as
 * untouched then: the next one asks first.
 */
export function afterFailure(
  known: MailPreview,
  { to, again }: { readonly to: readonly string[]; readonly again: boolean },
  fresh: MailPreview | null,
  noAnswer: string,
): AfterFailure {
  if (fresh) {
    const before = new Map(known.recipients.map(({ address, state }) => [address, state]));
    const arrived = fresh.recipients.filter(
      ({ address, state }) =>
        to.includes(address) && state === 'sent' && before.get(address) !== 'sent',
    );
    return { preview: fresh, arrived: arrived.map(({ address }) => address) };
  }
  const recipients = known.recipients.map(
    (one): Recipient =>
      again && one.state === 'none' && to.includes(one.address)
        ? { ...one, state: 'tried', reason: noAnswer }
        : one,
  );
  return { preview: { ...known, recipients }, arrived: [] };
}
