import type { Request, SetUpAnswers } from '../../../../src/protocol/messages';
import { openPage } from '../../open-page';

const START = { view: 'set-up', language: 'en' } as const;
const PROPOSED: SetUpAnswers = {
  team: '',
  language: 'en',
  fiscalYear: 2026,
  quarter: 4,
  fiscalYearStart: 1,
  content: 'empty',
};

/** A file and what was built in it. */
function file(exists = false, answers: Partial<SetUpAnswers> = {}) {
  const built: SetUpAnswers[] = [];
  let fault: unknown = null;
  return {
    built,
    failWith(reply: unknown) {
      fault = reply;
    },
    server(request: Request): unknown {
      if (request.kind === 'set-up-proposal') {
        const proposal = { exists, today: '2026-11-13', answers: { ...PROPOSED, ...answers } };
        return { ok: true, data: proposal };
      }
      if (fault instanceof Error) throw fault;
      if (fault !== null) return fault;
      if (request.kind === 'set-up') built.push(request.answers);
      return { ok: true, data: { done: exists ? [] : ['The sheet OKRs was built.'] } };
    },
  };
}

test('five answers build the tracker, and what was done is said', async () => {
  const { server, built } = file();
  const page = await openPage(START, server);
  page.type('Team', 'Acme Marketing');
  page.choose('Quarter', '2027-1');
  await page.click('An example plan A marketing quarter to look around in. Nothing in it is real.');
  await page.click('Set up the tracker');
  expect(built).toEqual([
    { ...PROPOSED, team: 'Acme Marketing', fiscalYear: 2027, quarter: 1, content: 'example' },
  ]);
  expect(page.words()).toContain('The tracker is ready The sheet OKRs was built.');
  await page.click('Close');
  expect(page.closed()).toBe(true);
});

test('a failed save keeps what the person typed', async () => {
  const { server, built, failWith } = file();
  const page = await openPage(START, server);
  page.type('Team', 'Acme Marketing');
  page.choose('Quarter', '2027-1');
  failWith({ ok: false, reason: 'Someone else’s change is being saved.' });
  await page.click('Set up the tracker');
  expect(page.words()).toContain(
    'Someone else’s change is being saved. What you typed is still here.',
  );
  expect((page.control('Team') as HTMLInputElement).value).toBe('Acme Marketing');
  failWith(null);
  await page.click('Set up the tracker');
  expect(built).toEqual([{ ...PROPOSED, team: 'Acme Marketing', fiscalYear: 2027, quarter: 1 }]);
});

test('without a name the team is asked for and nothing is built', async () => {
  const { server, built } = file();
  const page = await openPage(START, server);
  await page.click('Set up the tracker');
  expect(page.words()).toContain('Write the team’s name, for example Acme Marketing.');
  expect(page.document.activeElement).toBe(page.control('Team'));
  expect(built).toEqual([]);
});

test('another language shows at once and keeps the name', async () => {
  const { server, built } = file();
  const page = await openPage(START, server);
  page.type('Team', 'ทีมการตลาด');
  await page.click('ไทย');
  expect(page.words()).toContain('ตั้งค่าไฟล์ OKR');
  expect((page.control('ชื่อทีม') as HTMLInputElement).value).toBe('ทีมการตลาด');
  await page.click('สร้างไฟล์ OKR');
  expect(built).toEqual([{ ...PROPOSED, team: 'ทีมการตลาด', language: 'th' }]);
});

test('a fiscal year that starts in April names the same three months otherwise', async () => {
  const { server } = file();
  const page = await openPage(START, server);
  const chosen = () => {
    const select = page.control('Quarter') as HTMLSelectElement;
    return select.selectedOptions[0]?.textContent;
  };
  expect(chosen()).toBe('Q4 2026 · 1 Oct – 31 Dec 2026');
  page.choose('The fiscal year starts in', '4');
  expect(chosen()).toBe('Q3 2027 · 1 Oct – 31 Dec 2026');
});

test('five quarters are offered, from the last one to three ahead', async () => {
  const page = await openPage(START, file().server);
  const options = Array.from(page.document.querySelectorAll('#quarter option'));
  expect(options.map((option) => option.getAttribute('value'))).toEqual([
    '2026-3',
    '2026-4',
    '2027-1',
    '2027-2',
    '2027-3',
  ]);
});

test('where a tracker exists it says which one and offers to repair it', async () => {
  const { server } = file(true, { team: 'Acme Marketing' });
  const page = await openPage(START, server);
  expect(page.words()).toContain('This file has a tracker Acme Marketing · Q4 2026');
  await page.click('Repair the tracker');
  expect(page.words()).toContain('Nothing was missing or broken');
});

test.each([
  ['several accounts', 'PERMISSION_DENIED', 'Google has mixed up the accounts'],
  [
    'a missing authorization',
    'Authorization is required to perform that action.',
    'private window',
  ],
  ['no network', 'NetworkError: Connection failure due to HTTP 0', 'Check the internet'],
  ['anything else', 'ReferenceError: foo is not defined', 'Google could not do this just now.'],
])('%s is explained in plain words', async (_case, message, words) => {
  const { server, failWith } = file();
  const page = await openPage(START, server);
  page.type('Team', 'Acme');
  failWith(new Error(message));
  await page.click('Set up the tracker');
  expect(page.words()).toContain(words);
  expect(page.words()).not.toContain(message);
});

test.each([
  ['en', 'th', 'open “ตรวจแผน OKR” in the menu'],
  ['th', 'en', 'เปิดเมนู “Review the plan”'],
  ['th', 'th', 'เปิดเมนู “ตรวจแผน OKR”'],
] as const)(
  'a tracker in %s names the next step as a menu in %s shows it',
  async (language, menu, said) => {
    const { server } = file(false, { language, content: 'example', team: 'Acme' });
    const page = await openPage({ ...START, language, menu }, server);
    await page.click(language === 'en' ? 'Set up the tracker' : 'สร้างไฟล์ OKR');
    expect(page.words()).toContain(said);
  },
);
