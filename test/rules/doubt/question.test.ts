import type { Language } from '../../../src/language/text';
import { judgeNumbers } from '../../../src/okr/judge-numbers';
import { doubtQuestion } from '../../../src/rules/doubt/question';
import { FRIDAY, keyResult } from '../../okr/plans';

test.each<[Language, readonly string[]]>([
  ['en', ['It is 2', '0: it does not count', 'Blank: it counts like the others']],
  ['th', ['คือ 2', '0: ไม่นับ', 'เว้นว่าง: นับเท่าข้ออื่น']],
])('a weight below 0 is answered by a number and no word beside it (%s)', (language, labels) => {
  const row = keyResult({ weight: -2 });
  const [doubt] = judgeNumbers(row, { today: FRIDAY, last: null, dates: {}, decimal: '.' });
  const { choices } = doubt ? doubtQuestion(doubt, row, { language }) : { choices: [] };
  expect(choices.map(({ label }) => label)).toEqual(labels);
});
