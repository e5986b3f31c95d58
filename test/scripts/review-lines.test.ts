import { reviewLines } from '../../scripts/review-lines';

const TODAY = '2026-11-13';
const answers = (...lines: (object | string)[]): { [key: string]: unknown }[] =>
  reviewLines(
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
    TODAY,
  ).lines.map((line) => JSON.parse(line));

describe('the review of lines of JSON', () => {
  test('answers each line with its verdict, its letters and its findings', () => {
    expect(
      answers({ id: 'a', lang: 'en', kind: 'key_result', text: 'Increase MQLs from 20 to 30' }),
    ).toEqual([
      {
        id: 'a',
        verdict: 'ready',
        letters: {
          specific: 'met',
          measurable: 'met',
          achievable: 'unsure',
          relevant: 'unsure',
          'time-bound': 'met',
        },
        findings: [],
      },
    ]);
  });

  test('speaks the line’s own language, and hands on the fix', () => {
    const [one] = answers({ id: 7, lang: 'th', kind: 'key_result', text: 'เปิดตัวเว็บไซต์ใหม่' });
    expect(one).toMatchObject({
      id: 7,
      verdict: 'not-yet',
      findings: [
        {
          rule: 'key-results/no-number',
          severity: 'error',
          message: expect.stringContaining('เปิดตัวเว็บไซต์ใหม่'),
          fix: { kind: 'level', level: 'action' },
        },
      ],
    });
  });

  test('a line alone is not asked for an owner or a date; columns that come with it count', () => {
    const [alone, vague, rescued] = answers(
      { kind: 'key_result', text: 'Book 24 demos' },
      { kind: 'key_result', text: 'Improve lead quality' },
      { kind: 'key_result', text: 'Improve lead quality', unit: '%', start: 18, target: '26%' },
    );
    expect(alone?.['verdict']).toBe('ready');
    expect(vague?.['verdict']).toBe('not-yet');
    expect(rescued).toMatchObject({
      verdict: 'ready',
      findings: [{ fix: { text: 'Improve lead quality from 18% to 26%' } }],
    });
  });

  test.each<[string, object | string, RegExp]>([
    [
      'a date that does not exist',
      { kind: 'key_result', text: 'x', due: '2026-02-30' },
      /due is "2026-02-30".*2026-12-31/,
    ],
    [
      'a date in words that are none',
      { kind: 'key_result', text: 'x', due: 'soon' },
      /due is "soon"/,
    ],
    [
      'an unknown kind',
      { kind: 'goal', text: 'x' },
      /kind is "goal".*objective, key_result, action/,
    ],
    ['no kind', { text: 'x' }, /kind is missing/],
    ['no text', { kind: 'action' }, /text is missing/],
    ['a broken line', '{"kind": "action", ', /not JSON/],
    ['a list', '[1]', /not a JSON object/],
    ['an unknown language', { kind: 'action', text: 'x', lang: 'de' }, /en or th/],
    [
      'an unknown measure',
      { kind: 'action', text: 'x', measure: 'sum' },
      /total, latest, at-least/,
    ],
    [
      'a target that is no number',
      { kind: 'action', text: 'x', target: 'many' },
      /target is "many"/,
    ],
  ])('%s is named with its line, and the others are still answered', (_, line, error) => {
    const good = { id: 'good', kind: 'key_result', text: 'Book 24 demos' };
    const result = answers(good, '', line, good);
    expect(result.map((one) => one['verdict'] ?? 'error')).toEqual(['ready', 'error', 'ready']);
    expect(result[1]).toEqual({ line: 3, error: expect.stringMatching(error) });
    expect(result[1]?.['error']).toMatch(/^Line 3: /);
  });

  test('dates and numbers as people write them, and words of the dropdowns, are understood', () => {
    const [one] = answers({
      lang: 'th',
      kind: 'key_result',
      text: 'เพิ่ม MQL จาก 20 เป็น 1,500 ราย ภายใน 30 พ.ย. 2569',
      start: '๒๐',
      target: '1.5k',
      due: '30 พ.ย. 2569',
      measure: 'ยอดสะสมไตรมาสนี้',
      signal: 'Leading',
      owner: 'แนน',
    });
    expect(one).toMatchObject({ id: null, verdict: 'ready' });
  });
});
