import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLOURS, DARK, STATUS_COLOURS } from '../../src/look/colours';

/** The page's colours by their names, as #RRGGBB. */
const PAGE = Object.fromEntries(
  [...readFileSync('src/look/page.css', 'utf8').matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(
    ([, name = '', colour = '']) => [name, colour.toUpperCase()],
  ),
);

/** The self-check hands colours to Google to see what it makes of them. */
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:ts|css|html)$/.test(name) && !/^look\/|\/self-check\//.test(name))
  .map((name) => join('src', name));

/** Relative luminance of a colour, 0 to 1 (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test('a colour has one home: nobody but src/look spells one', () => {
  const spelled = sources.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/#[0-9a-fA-F]{6}\b/g)].map(
      ([colour]) => `${file}: ${colour}`,
    ),
  );
  expect(spelled).toEqual([]);
});

test('what judges looks the same in the page as in sheet, summary and mail', () => {
  const { good, 'good-fill': goodFill, error, warning, hint, band, cream } = PAGE;
  expect({ good, goodFill, error, warning, hint, band, cream }).toEqual({
    good: STATUS_COLOURS['on-track'].color,
    goodFill: STATUS_COLOURS['on-track'].background,
    error: STATUS_COLOURS['off-track'].color,
    warning: STATUS_COLOURS['at-risk'].color,
    hint: COLOURS.navy,
    band: COLOURS.band,
    cream: COLOURS.cream,
  });
});

test.each<readonly [string, string, string]>([
  ...Object.entries(STATUS_COLOURS).map(
    ([status, { color, background }]) => [status, color, background] as const,
  ),
  ['the header', COLOURS.white, COLOURS.navy],
  ['a line beside the headline', COLOURS.onNavy, COLOURS.navy],
  ['an objective', COLOURS.ink, COLOURS.band],
  ['a cell to type into', COLOURS.ink, COLOURS.cream],
  ['a notice', COLOURS.warning, COLOURS.notice],
  ['quiet text on a notice', COLOURS.muted, COLOURS.notice],
  ['quiet text', COLOURS.muted, COLOURS.ground],
  ['the mail in the dark', DARK.ink, DARK.card],
  ['quiet text in the dark', DARK.muted, DARK.card],
  ['a title in the dark', DARK.title, DARK.card],
  ['the page', PAGE['ink'] ?? '', COLOURS.white],
  ['quiet text of the page', PAGE['soft'] ?? '', PAGE['quiet-fill'] ?? ''],
  ...['error', 'warning', 'hint', 'good'].map(
    (name) => [`${name} in the page`, PAGE[name] ?? '', PAGE[`${name}-fill`] ?? ''] as const,
  ),
])('%s can be read: its text on its fill has a contrast of at least 4.5 to 1', (_, text, fill) => {
  expect(contrast(text, fill)).toBeGreaterThanOrEqual(4.5);
});
