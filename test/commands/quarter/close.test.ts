/** A quarter from its draft to its archive. */
import { okrCell } from '../real-tracker';
import { close, done, endingTracker, rowsOf, tabs, view } from './ending-tracker';

const DRAFT = 'OKRs Q1 2027 (draft)';

test('a quarter is drafted, closed, read about and gone on from', async () => {
  const { local, on } = await endingTracker();
  on('2026-12-14');
  done(local, { kind: 'make-draft' });
  expect(tabs(local)).toContain(DRAFT);
  expect(rowsOf(local, DRAFT, 'A4:G20')).toEqual([
    ['O1', 'Build demand among our ideal customers', 'Objective', 'Ploy', '', '', ''],
    ['KR3', 'Increase MQLs', 'Key result', 'Ploy', '', '', 'MQLs'],
    ['KR4', 'Cut page load time', 'Key result', 'Nan', '', '', 'seconds'],
  ]);
  local.typeIn(DRAFT, 'F5', '150');
  done(local, { kind: 'agree-draft', by: 'Somchai' });

  local.typeIn('OKRs', okrCell('current', 5), '112');
  local.typeIn('OKRs', okrCell('current', 6), '2.5');
  on('2027-01-04');
  done(local, { kind: 'prepare-closing' });
  expect(
    rowsOf(local, 'Close Q4 2026', 'A4:I20').map((row) =>
      row.map((cell) => cell.replace('\n', ' | ')),
    ),
  ).toEqual([
    [
      'O1',
      'Build demand among our ideal customers',
      'Ploy',
      '',
      '',
      '',
      'Nearly',
      '',
      'Carried on',
    ],
    [
      'KR1',
      'Increase MQLs from 80 to 120',
      'Ploy',
      '120 MQLs',
      '112 | 14 Dec',
      '',
      'Nearly',
      '',
      'Carried on',
    ],
    [
      'KR2',
      'Cut page load time from 4.2 to 2.5 seconds',
      'Nan',
      '2.5 seconds',
      '2.5 | 14 Dec',
      '',
      'Reached',
      '',
      'Finished',
    ],
    ['→', 'What we ask of leadership', '', '', '', '', '', '', ''],
  ]);
  local.typeIn('Close Q4 2026', 'F5', '114');
  local.typeIn('Close Q4 2026', 'H4', 'Search brings the best leads');
  local.typeIn('Close Q4 2026', 'H7', 'One more designer from February?');

  const before = local.displayed('OKRs', 'A4:R8');
  const { closing } = view(local);
  expect(closing?.mail.subject).toBe(
    'Acme Marketing OKRs Q4 2026: 1 of 2 reached, 1 question for you',
  );
  close(local, ['ceo@example.com', 'cfo@example.com']);
  expect(local.outbox).toHaveLength(2);
  expect(local.outbox[0]?.subject).toBe(closing?.mail.subject);

  // The live tab is the next quarter: what goes on starts at the final number.
  expect(local.displayed('OKRs', 'A2')[0]?.[0]).toBe('Acme Marketing · Q1 2027');
  expect(rowsOf(local, 'OKRs', 'A4:H10')).toEqual([
    ['O1', 'Build demand among our ideal customers', 'Objective', 'Ploy', '', '', '', ''],
    ['KR3', 'Increase MQLs', 'Key result', 'Ploy', '114', '150', 'MQLs', ''],
  ]);
  expect(local.displayed('OKRs', 'C2')[0]?.[0]).toContain('Agreed 14 Dec 2026');
  // Archive and log.
  const archive = local.displayed('Q4 2026', 'A1:B40').map(([, text]) => text ?? '');
  expect(archive[0]).toBe('2026-Q4');
  expect(archive).toContain('Q4 2026: 1 of 2 key results reached; of 1 objective 1 nearly.');
  expect(archive).toContain('KR1 Increase MQLs from 80 to 120: 114 of 120 MQLs · nearly');
  expect(
    rowsOf(local, 'Past quarters', 'A4:N9').map((row) => [row[0], row[1], row[7], row[9], row[11]]),
  ).toEqual([
    ['2026-Q4', 'O1', '', 'Nearly', 'Carried on'],
    ['2026-Q4', 'KR1', '114', 'Nearly', 'Carried on'],
    ['2026-Q4', 'KR2', '2.5', 'Reached', 'Finished'],
  ]);
  local.run('updateTheSummary');
  expect(local.displayed('Leadership summary', 'A2:H60').flat().join('\n')).toContain(
    'No target has changed',
  );

  // And back.
  done(local, { kind: 'undo-closing' });
  expect(local.displayed('OKRs', 'A4:R8')).toEqual(before);
  expect(local.displayed('OKRs', 'A2')[0]?.[0]).toBe('Acme Marketing · Q4 2026');
  expect(local.displayed('Close Q4 2026', 'A3:B4')).toEqual([
    ['ID', 'Plan'],
    ['O1', 'Build demand among our ideal customers'],
  ]);
  expect(view(local)).toMatchObject({ closed: null, draft: { tab: DRAFT } });
  close(local);
  expect(local.displayed('OKRs', 'A2')[0]?.[0]).toBe('Acme Marketing · Q1 2027');
});
