import { pageHtml } from './page-html';

test('nothing in the page would be read as a scriptlet or end its script early', async () => {
  const html = await pageHtml({ view: 'review', language: 'th' });
  expect(html).not.toContain('<?');
  expect(html.match(/<\/script/gi)).toHaveLength(1);
});

test('the page fetches nothing', async () => {
  const html = await pageHtml({ view: 'review', language: 'en' });
  expect(html.match(/https?:\/\/[^\s"')]+/g) ?? []).toEqual([]);
  expect(html).not.toMatch(/\b(?:fetch|XMLHttpRequest|innerHTML|outerHTML|insertAdjacentHTML)\b/);
});
