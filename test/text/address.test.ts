import { addressesIn, cleanAddress, isAddress, strangeSign } from '../../src/text/address';

describe('an address is cleaned of what pasting adds', () => {
  test.each([
    'ploy@example.com',
    ' ploy@example.com\u00a0',
    'pl\u200boy@exam\u00adple.com',
    '\u202aploy@example.com\u202c',
    '\u200fploy@example.com\u200e',
    '\ufeffploy@example.com',
    '“ploy@example.com”',
    "'ploy@example.com'",
    'mailto:ploy@example.com',
    'MAILTO:ploy@example.com?subject=Hi',
    'Ploy S. <ploy@example.com>',
    '"Ploy, CMO" <ploy@example.com>',
    '<ploy@example.com>',
    '<mailto:ploy@example.com>',
    'Ploy (ploy@example.com)',
    'ploy@example.com.',
    'ploy@example.com,',
    'ploy＠example．com',
  ])('%j', (text) => {
    expect(cleanAddress(text)).toBe('ploy@example.com');
    expect(isAddress(cleanAddress(text))).toBe(true);
  });

  test('several in one cell are several, and a cell of something else stays whole', () => {
    expect(addressesIn('a@example.com, b@example.com')).toEqual(['a@example.com', 'b@example.com']);
    expect(addressesIn('A <a@example.com>; B <b@example.com>')).toHaveLength(2);
    expect(addressesIn('a@example.com และ b@example.com')).toHaveLength(2);
    expect(addressesIn('ask Ploy, she knows')).toEqual(['ask Ploy, she knows']);
  });
});

describe('what is no address is none', () => {
  test.each([
    '',
    'ploy',
    'ploy@',
    'ploy@example',
    'a..b@example.com',
    '.a@example.com',
    'a.@example.com',
    'a@b@example.com',
    'a b@example.com',
    'a@example..com',
    'a@-example.com',
    'a@example.c',
    'a@exa_mple.com',
    'ploy\u0000@example.com',
    'pl\u043ey@example.com',
    'ploy@ex\u0430mple.com',
    'ploy@exampl\u0435.com',
    'พลอย@example.com',
    `${'a'.repeat(65)}@example.com`,
    `a@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(60)}.${'f'.repeat(20)}.com`,
  ])('%j', (text) => {
    expect(isAddress(cleanAddress(text))).toBe(false);
  });

  test('a letter that only looks like one of ours is named by its number', () => {
    expect(strangeSign('ploy@ex\u0430mple.com')).toBe('“а” (U+0430)');
    expect(strangeSign('ploy\u0000@example.com')).toBe('U+0000');
    expect(strangeSign('a..b@example.com')).toBeNull();
  });
});
