/** What Google's own pages say, as they read in English. */

/** Before a script of one's own is allowed. */
export const UNVERIFIED =
  'Google hasn’t verified this app. The app is requesting access to sensitive info in your Google Account. Until the developer (your address) verifies this app with Google, you shouldn’t use it.';

/** The five permissions of the manifest. */
export const PERMISSIONS =
  'View and manage spreadsheets that this application has been installed in · Display and run third-party web content in prompts and sidebars inside Google applications · Send email as you · Allow this application to run when you are not present · See your primary Google Account email address';
