import { runInNewContext } from 'node:vm';
import { reviewText } from '../../src/rules/review';
import { answering, bundled, everyLine } from './every-line';

test('a host with nothing but the language, without Intl, answers the same to the letter', () => {
  const lines = everyLine();
  const here = lines.map(({ lang, ...line }) =>
    JSON.stringify(reviewText(line, { language: lang, today: '2026-11-13' })),
  );
  expect([...runInNewContext(answering(lines))]).toEqual(here);
});

test('the examples stay out of the bundle', () => {
  expect(bundled()).not.toContain('Win 3 customers on the X platform');
});
