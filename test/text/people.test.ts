import { peopleMeant } from '../../src/text/people';

const PLOY = { name: 'Ploy', address: 'ploy@example.com' };
const NAN = { name: 'Nan', address: 'nan@example.com' };
const THAI = { name: 'น้ำแข็ง', address: 'namkhaeng@example.com' };
const MARKETING = { name: 'Sales and Marketing', address: 'team@example.com' };
const JOSE = { name: 'José Müller', address: 'jose@example.com' };
const TEAM = [PLOY, NAN, THAI, MARKETING, JOSE];
const names = (text: string) => peopleMeant(TEAM, text).people.map(({ name }) => name);

describe('a person is one person however written', () => {
  test.each([
    'ploy',
    'PLOY',
    ' Ploy\u00a0',
    'Pl\u200boy',
    'Ｐｌｏｙ',
    '@Ploy',
    'Ploy.',
    'ploy@example.com',
    'PLOY@Example.com',
    'Ploy <ploy@example.com>',
    'Ploy (ploy@example.com)',
    'Ploy (marketing)',
    'mailto:ploy@example.com',
    'Khun Ploy',
    'คุณPloy',
  ])('%j is Ploy', (text) => {
    expect(peopleMeant(TEAM, text)).toEqual({ people: [PLOY], unknown: [], unclear: [] });
  });

  test('letters that are composed or not, and every kind of space, make no other name', () => {
    expect(names('jose\u0301  mu\u0308ller')).toEqual(['José Müller']);
    expect(names('JOSÉ\u3000MÜLLER')).toEqual(['José Müller']);
  });

  test('a Thai name is the same with its marks in another order, ำ in two halves, แ as two เ', () => {
    expect(names('น\u0e49\u0e4d\u0e32แข็ง')).toEqual(['น้ำแข็ง']);
    expect(names('น\u0e4d\u0e49\u0e32แข็ง')).toEqual(['น้ำแข็ง']);
    expect(names('น้ำเเข็ง')).toEqual(['น้ำแข็ง']);
    expect(names('คุณน้ำแข็ง')).toEqual(['น้ำแข็ง']);
  });

  test.each([
    'Ploy, Nan',
    'ploy;NAN',
    'Ploy and Nan',
    'Ploy & Nan',
    'Ploy/Nan',
    'Ploy + Nan',
    'Ployและnan',
    'Ploy และ Nan',
    'Ploy\nNan',
    'Ploy กับ Nan',
    'Ploy、Nan',
    'ploy@example.com, Nan',
  ])('%j are two people', (text) => {
    expect(names(text)).toEqual(['Ploy', 'Nan']);
  });

  test('a name that holds an “and” is one name, also beside another', () => {
    expect(names('Sales and marketing')).toEqual(['Sales and Marketing']);
    expect(names('Sales and marketing, Ploy')).toEqual(['Sales and Marketing', 'Ploy']);
  });

  test('what leads to nobody is told as it was written, beside those whom it knows', () => {
    expect(peopleMeant(TEAM, 'Ploy, Mali')).toEqual({
      people: [PLOY],
      unknown: ['Mali'],
      unclear: [],
    });
    expect(peopleMeant(TEAM, 'the agency and us').unknown).toEqual(['the agency and us']);
    expect(peopleMeant(TEAM, 'someone@else.com').unknown).toEqual(['someone@else.com']);
    expect(peopleMeant([], 'Ploy').unknown).toEqual(['Ploy']);
    expect(peopleMeant(TEAM, ' \u200b ')).toEqual({ people: [], unknown: [], unclear: [] });
  });

  test('a name that two people share leads to neither; two rows with one address are one person', () => {
    const other = { name: 'ploy ', address: 'ploy.s@example.com' };
    expect(peopleMeant([PLOY, other], 'Ploy')).toEqual({
      people: [],
      unknown: [],
      unclear: ['Ploy'],
    });
    expect(peopleMeant([PLOY, other], 'ploy.s@example.com').people).toEqual([other]);
    const again = { name: 'PLOY', address: 'Ploy@example.com' };
    expect(peopleMeant([PLOY, again], 'Ploy').people).toEqual([PLOY]);
  });
});
