/** What the add-on may do: no more than it needs. That the five scopes are enough, every case of the sweep shows. */
import { readFileSync } from 'node:fs';
import { type LocalSheets, openLocalSheets } from '../../local/index';
import { CASES, type Case } from '../sweep/cases';
import { BUNDLE, copyOf, tracker } from '../sweep/situation';

const SCOPES: readonly string[] = JSON.parse(readFileSync('appsscript.json', 'utf8')).oauthScopes;
const named = (name: string): Case => CASES.find((one) => one.name === name) as Case;

/** What only each scope makes possible. */
const NEEDS: Readonly<Record<string, string>> = {
  'spreadsheets.currentonly': 'the plan for the page',
  'script.container.ui': 'Review the plan',
  'script.send_mail': 'send the summary',
  'script.scriptapp': 'schedule the mails',
};

describe('what the add-on may do', () => {
  let team: LocalSheets;
  beforeAll(async () => {
    team = await tracker('small');
  });

  /** The tracker with these permissions, and what a run says that is refused. */
  async function saidWith(
    grantedScopes: readonly string[],
    { before, run }: Case,
  ): Promise<string> {
    const ready = await copyOf(team.standing());
    const prepared = before?.(ready);
    const local = await openLocalSheets({ bundle: BUNDLE, from: ready.standing(), grantedScopes });
    try {
      run(local, prepared);
    } catch (error) {
      return `${error} ${local.ui.alerts.join(' ')}`;
    }
    return local.ui.alerts.join(' ');
  }

  test.each(Object.entries(NEEDS))(
    'without %s: “%s” says that it was not allowed, and how to allow it',
    async (scope, name) => {
      const rest = SCOPES.filter((one) => !one.endsWith(`/${scope}`));
      expect(rest).toHaveLength(SCOPES.length - 1);
      expect(await saidWith(rest, named(name))).toMatch(/allow|permission/i);
    },
  );

  test('without the address a check-in is saved, and nobody is named', async () => {
    const rest = SCOPES.filter((one) => !one.endsWith('/userinfo.email'));
    const local = await openLocalSheets({
      bundle: BUNDLE,
      from: team.standing(),
      grantedScopes: rest,
    });
    named('save check-ins').run(local, undefined);
    const log = local.displayed('Check-ins', 'A4:H30').filter(([, id]) => id !== '');
    expect(log[log.length - 1]?.[1]).toBe('KR2');
    expect(log[log.length - 1]?.[7]).toBe('');
  });
});

test('what ships leans on no package', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(dependencies).toBeUndefined();
});
