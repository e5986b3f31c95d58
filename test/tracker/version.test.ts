import { VERSION } from '../../src/language/version';
import { ANSWERS, ask, openTracker } from './open-tracker';

const NOTE = [[`Guidepost ${VERSION}`]];
const repair = { kind: 'set-up', answers: ANSWERS };

test('Settings says which version built the tracker, in both languages', async () => {
  for (const [language, tab] of [
    ['en', 'Settings'],
    ['th', 'ตั้งค่า'],
  ] as const) {
    const local = await openTracker({ content: 'empty', language });
    expect(local.displayed(tab, 'D2')).toEqual(NOTE);
  }
});

test('a repair by another version says its own, and that alone is no news', async () => {
  const local = await openTracker({ content: 'empty' });
  for (const before of ['', 'Guidepost 0.0.9']) {
    local.typeIn('Settings', 'D2', before);
    expect(ask(local, repair)).toEqual({ ok: true, data: { done: [] } });
    expect(local.displayed('Settings', 'D2')).toEqual(NOTE);
  }
});

test('what a person wrote there stays', async () => {
  const local = await openTracker({ content: 'empty' });
  local.typeIn('Settings', 'D2', 'Ask Ploy before you change anything');
  ask(local, repair);
  expect(local.displayed('Settings', 'D2')).toEqual([['Ask Ploy before you change anything']]);
});
