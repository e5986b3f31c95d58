import type { LocalOptions } from '../../../local/index';
import { SHEET, withScript } from './with-script';

const CODE = `${SHEET}
  function write(a1, format, value) { var r = sheet().getRange(a1); r.setNumberFormat(format); r.setValue(value); return read(a1); }
  function read(a1) { var r = sheet().getRange(a1); return [r.getValue(), r.getDisplayValue(), r.getFormula(), r.getNumberFormat()]; }`;

const open = (options: LocalOptions = {}) => withScript(CODE, options);
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a script writes into a plain-text cell', () => {
  test.each([
    ["'2026-10-01", "'2026-10-01", '2026-10-01'],
    ["'=1+1", "'=1+1", '=1+1'],
    ["''x", "''x", "'x"],
    ['2026-10-01', '2026-10-01', '2026-10-01'],
    ['+5', '+5', '+5'],
    ['-5', '-5', '-5'],
    ['TRUE', 'TRUE', 'TRUE'],
    ['[a](http://example.com)', '[a](http://example.com)', '[a](http://example.com)'],
  ])('%s: with apostrophes shown it is %s, with them hidden %s', async (written, shown, hidden) => {
    const strict = await open({ apostrophes: 'shown' });
    expect(plain(strict.run('write', 'A1', '@', written))).toEqual([shown, shown, '', '@']);
    const kind = await open({ apostrophes: 'hidden' });
    expect(plain(kind.run('write', 'A1', '@', written))).toEqual([hidden, hidden, '', '@']);
  });

  test('=1+1 is a formula there', async () => {
    const local = await open();
    expect(plain(local.run('write', 'A1', '@', '=1+1'))).toEqual(['2', '2', '=1+1', '@']);
  });

  test('and its text is the same when the file is opened again', async () => {
    const local = await open({ apostrophes: 'shown' });
    local.run('write', 'A1', '@', "'=1+1");
    const again = await open({ from: local.standing() });
    expect(plain(again.run('read', 'A1'))).toEqual(["'=1+1", "'=1+1", '', '@']);
  });
});

test('in a cell of no particular format an apostrophe only says that it is text', async () => {
  const local = await open();
  for (const [written, text] of [
    ["'x", 'x'],
    ["'5", '5'],
    ["'=1+1", '=1+1'],
    ["''x", "'x"],
  ])
    expect((plain(local.run('write', 'B1', 'general', written)) as unknown[]).slice(0, 3)).toEqual([
      text,
      text,
      '',
    ]);
});

describe('a person types into a plain-text cell', () => {
  test.each([
    ["'x", 'x'],
    ["'5", '5'],
    ['=1+1', '=1+1'],
    ["'=1+1", '=1+1'],
    ["''x", "'x"],
    ['5', '5'],
  ])('%s, and %s stands there, plain text still', async (typed, text) => {
    const local = await open();
    local.run('write', 'A1', '@', 'before');
    local.typeIn('Sheet1', 'A1', typed);
    expect(plain(local.run('read', 'A1'))).toEqual([text, text, '', '@']);
  });
});
