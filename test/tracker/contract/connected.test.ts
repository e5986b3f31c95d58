import { keyOfWord } from '../../../src/tracker/contract/cell-words';
import { fetches } from '../../../src/tracker/contract/connected';
import { comparable, trimmed } from '../../../src/tracker/contract/spaces';
import { MEASURES } from '../../../src/words/plan-words';

describe('a formula in Current', () => {
  test.each(['=20+15+14', '=SUM(20,15,14)', '=ROUND(19.6,0)', '=(120-80)*50%', '=1/0'])(
    '%s is a number that somebody typed',
    (formula) => expect(fetches(formula)).toBe(false),
  );

  test.each(["='CRM export'!B7", '=SUM(B2:B9)', '=mqls', '=IMPORTRANGE("…","A1")', '=DSUM(1)'])(
    '%s fetches its number',
    (formula) => expect(fetches(formula)).toBe(true),
  );
});

describe('words in cells', () => {
  const SPACES = ['\t', '\u00a0', '\u2009', '\u202f', '\u3000', '\u2003'];
  const UNSEEN = ['\u200b', '\ufeff', '\u2060', '\u00ad', '\u200e'];

  test.each([...SPACES, ...UNSEEN])('are the same with %j before, behind and between', (sign) => {
    const between = SPACES.includes(sign) ? sign : `${sign} `;
    expect(keyOfWord(MEASURES, `${sign}TOTAL${between}this  quarter${sign} `)).toBe('total');
    expect(keyOfWord(MEASURES, `${sign}ยอดสะสมไตรมาสนี้${sign}`)).toBe('total');
    expect(trimmed(`${sign} a b${sign}`)).toBe('a b');
    expect(comparable(sign)).toBe('');
  });
});
