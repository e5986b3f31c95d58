/** A spreadsheet with a script of a few lines in it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LocalOptions, type LocalSheets, openLocalSheets } from '../../../local/index';
import { newFolder } from '../../new-folder';

export const SCOPES = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'script.send_mail',
  'script.scriptapp',
  'userinfo.email',
];

/** A script of these lines, with a manifest that declares these scopes. */
export async function withScript(
  code: string,
  options: LocalOptions = {},
  scopes = SCOPES,
): Promise<LocalSheets> {
  const folder = newFolder('script');
  writeFileSync(join(folder, 'Code.js'), code);
  const oauthScopes = scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`);
  writeFileSync(
    join(folder, 'appsscript.json'),
    JSON.stringify({ timeZone: 'America/New_York', oauthScopes }),
  );
  return openLocalSheets({ bundle: folder, timeZone: 'Asia/Bangkok', ...options });
}

export const SHEET = 'var sheet = function () { return SpreadsheetApp.getActiveSheet(); };';
