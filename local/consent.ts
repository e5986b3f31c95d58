/** What the person allowed of what the manifest asks for: all of it, unless single permissions are unticked. */
import type { People } from './people';
import type { AuthMode } from './services/triggers';

const PREFIX = 'https://www.googleapis.com/auth/';

/** Google's words where a run needs a permission that was not given. */
export const AUTHORIZATION_REQUIRED =
  'Authorization is required to perform that action. Please run the script again to authorize it.';

/** A scope by its whole address or by its end, such as `script.send_mail`. */
const whole = (scope: string): string => (scope.includes('://') ? scope : `${PREFIX}${scope}`);

export interface Consent {
  granted(): readonly string[];
  /** The person ticks these permissions, or all that the manifest declares where none is named. */
  grant(...scopes: readonly string[]): void;
  /** The person unticks these. */
  revoke(...scopes: readonly string[]): void;
  /** The scopes that Google asked for in the middle of a run, a list for each time; the run ended there. */
  readonly asked: readonly (readonly string[])[];
}

/** How a run was started: what Google does about a missing permission depends on it. */
export type Start = 'person' | 'page' | 'trigger' | 'clock';

export interface ConsentState extends Consent {
  readonly asked: string[][];
  /** Those of these scopes, or of all declared, that were not given; none where the mode needs no consent. */
  missing(mode: AuthMode, scopes: readonly string[] | null): string[];
  /** Those of these scopes, or of all declared, that were given. */
  authorized(scopes: readonly string[] | null): string[];
}

export function newConsent(
  declared: readonly string[],
  granted: readonly string[] = declared,
  people: People,
): ConsentState {
  // Everybody consents for themselves.
  const own = people.each(() => ({ held: granted.map(whole) }));
  const lacks = (scope: string): boolean => !own().held.includes(scope);
  const wanted = (scopes: readonly string[] | null): string[] =>
    [...(scopes ?? declared)].map(whole);
  return {
    asked: [],
    granted: () => own().held,
    grant: (...scopes) => {
      own().held = [
        ...new Set([...own().held, ...(scopes.length > 0 ? scopes : declared).map(whole)]),
      ];
    },
    revoke: (...scopes) => {
      const gone = new Set(scopes.map(whole));
      own().held = own().held.filter((scope) => !gone.has(scope));
    },
    missing: (mode, scopes) => (mode === 'FULL' ? wanted(scopes).filter(lacks) : []),
    authorized: (scopes) => wanted(scopes).filter((scope) => !lacks(scope)),
  };
}
