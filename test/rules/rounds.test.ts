import { reviewText } from '../../src/rules/review';
import { DECIDED } from './decided';
import { type RoundLine, roundFiles, roundLines } from './every-line';
import { LEFT } from './left';

const TODAY = '2026-11-27';

const isWrong = ({ label, lang, id, ...line }: RoundLine): boolean => {
  const { verdict } = reviewText(line, { language: lang, today: TODAY });
  return label !== 'disputed' && ((verdict === 'ready') === (label === 'good')) === id in DECIDED;
};

describe('every line of the rounds comes out by its label', () => {
  test('and every line that is left or decided anew stands in a round', () => {
    const ids = new Set(roundFiles().flatMap((file) => roundLines(file).map(({ id }) => id)));
    expect(Object.keys({ ...LEFT, ...DECIDED }).filter((id) => !ids.has(id))).toEqual([]);
  });

  test.each(roundFiles())('%s, but for those that are left with a reason', (file) => {
    const wrong = roundLines(file).filter((line) => isWrong(line) !== line.id in LEFT);
    expect(wrong.map(({ id, text }) => `${id} ${text}`)).toEqual([]);
  });
});
