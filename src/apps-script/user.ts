/** The person's language as Google knows it: Thai, else English. Needs no scope. */
export const userLanguage = (): 'en' | 'th' =>
  Session.getActiveUserLocale().toLowerCase().startsWith('th') ? 'th' : 'en';

/**
 * The person's address; blank where Google does not say who is there: a consumer account in an edit,
 * another domain, or a trigger's limited mode. Asked a second time where the first failed: the log would
 * lack the name for good.
 */
export function userAddress(user?: GoogleAppsScript.Base.User, again = true): string {
  try {
    return (user ?? Session.getActiveUser()).getEmail();
  } catch {
    return again ? userAddress(user, false) : '';
  }
}
