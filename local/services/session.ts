/** Session: who runs the script, as far as Google says. */

import { type Guarding, guard, type Implementation } from '../guard';
import type { Person } from '../people';
import type { AuthMode } from './triggers';

/** Where Google keeps the address to itself. */
export type WithheldAddress = 'in simple triggers' | 'always';

export interface SessionState {
  readonly user: () => Person;
  readonly scriptTimeZone: string;
  readonly mode: () => AuthMode;
  readonly withheld: WithheldAddress | undefined;
}

/**
 * The address of the person at the sheet, or nothing where Google withholds it. A simple trigger runs
 * without anybody's consent, so there it depends on whose script it is.
 */
export function activeAddress({ user, mode, withheld }: SessionState): string {
  if (user().owner) return user().email;
  const hidden = withheld === 'always' || (withheld !== undefined && mode() !== 'FULL');
  return hidden ? '' : user().email;
}

/** A run that somebody consented to knows at least under whose authority it is. */
const effectiveAddress = (state: SessionState): string =>
  state.mode() === 'FULL' ? state.user().email : activeAddress(state);

/** A User whose address is read when it is asked for. */
export const makeUser = (address: () => string, guarding: Guarding): object =>
  guard('Base.User', { getEmail: address } as Implementation, guarding);

export function makeSession(state: SessionState, guarding: Guarding): object {
  const user = (address: string) => makeUser(() => address, guarding);
  return guard(
    'Base.Session',
    {
      getActiveUser: () => user(activeAddress(state)),
      getEffectiveUser: () => user(effectiveAddress(state)),
      getActiveUserLocale: () => state.user().locale,
      getScriptTimeZone: () => state.scriptTimeZone,
      getTemporaryActiveUserKey: () => `key-of-${state.user().email.replace(/\W/g, '-')}`,
    } as Implementation,
    guarding,
  );
}
