import { runInNewContext } from 'node:vm';
import { answering, everyLine } from '../rules/every-line';
import { connectToBrowser } from './browser';

test('Chromium and Node answer every line the same to the letter, both without Intl', async () => {
  const lines = everyLine();
  const script = answering(lines);
  const here: string[] = [...runInNewContext(script)];
  const browser = await connectToBrowser();
  try {
    const page = await browser.newPage();
    const there: string[] = await page.evaluate(script);
    expect(there).toHaveLength(lines.length);
    const apart = lines.filter((_, index) => here[index] !== there[index]);
    expect(apart.map(({ text }) => text)).toEqual([]);
  } finally {
    await browser.close();
  }
});
