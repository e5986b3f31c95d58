import { fill, type Language, type Text } from '../../../language/text';
import type { BringPreview, NewLine } from '../../../protocol/bring';
import { LEVELS, type Level } from '../../../words/plan-words';
import { button } from '../../ui/action';
import { type Child, element } from '../../ui/element';
import { BRING, REASONS } from './wording';

/** What a person made of each line: its level, or null to leave it out. */
export type Chosen = readonly (Level | null)[];

type Say = (text: Text, values?: Readonly<Record<string, string | number>>) => string;

/** Each line with its level to choose and what fills its columns. */
export function lineList(
  { lines }: BringPreview,
  chosen: Chosen,
  language: Language,
  choose: (chosen: Chosen) => void,
): HTMLElement {
  const say: Say = (text, values) => fill(text, language, values);
  const option = (value: string, label: string, is: boolean) =>
    element('option', { value, selected: is }, label);
  return element(
    'ol',
    { class: 'brought' },
    ...lines.map(({ text, cells }, index) => {
      const level = chosen[index] ?? null;
      const select = element(
        'select',
        {
          'aria-label': say(BRING.levelOf, { text: text.slice(0, 80) }),
          'data-key': `level ${index}`,
          onchange: () => {
            const next = select.value === '' ? null : (select.value as Level);
            choose(chosen.map((one, at) => (at === index ? next : one)));
          },
        },
        ...Object.entries(LEVELS).map(([key, word]) => option(key, say(word), key === level)),
        option('', say(BRING.leave), level === null),
      );
      return element(
        'li',
        { class: level ?? 'out' },
        select,
        element('span', {}, text, cells !== '' && element('span', { class: 'secondary' }, cells)),
      );
    }),
  );
}

/** What can be meant two ways, asked once for all of it, and turned round in one click. */
export function doubtBlock(
  { lines }: BringPreview,
  chosen: Chosen,
  language: Language,
  choose: (chosen: Chosen) => void,
): Child {
  const doubtful = lines.flatMap(({ or }, index) => (or === null ? [] : [index]));
  const [first] = doubtful;
  if (first === undefined) return null;
  const say: Say = (text, values) => fill(text, language, values);
  const other = (index: number): Level | null => {
    const line = lines[index];
    return (chosen[index] === line?.or ? line?.level : line?.or) ?? null;
  };
  const word = (level: Level | null | undefined) => (level ? say(LEVELS[level]) : say(BRING.leave));
  const values = { n: doubtful.length, is: word(chosen[first]), or: word(other(first)) };
  return element(
    'div',
    { class: 'block' },
    element('p', {}, say(BRING.doubt, values)),
    button(say(BRING.turn), { 'data-key': 'turn' }, () =>
      choose(chosen.map((one, index) => (doubtful.includes(index) ? other(index) : one))),
    ),
  );
}

/** What stays behind, each with its place and its reason. */
export function leftList({ left }: BringPreview, language: Language): Child {
  if (left.length === 0) return null;
  const say: Say = (text, values) => fill(text, language, values);
  return element(
    'details',
    { class: 'block' },
    element('summary', { 'data-key': 'left' }, say(BRING.left, { n: left.length })),
    element(
      'ul',
      {},
      ...left.map(({ place, text, reason }) =>
        element(
          'li',
          {},
          `${place}: ${text} `,
          element('span', { class: 'secondary' }, say(REASONS[reason])),
        ),
      ),
    ),
  );
}

/** The lines as they are to be written. */
export const writtenLines = ({ lines }: BringPreview, chosen: Chosen): readonly NewLine[] =>
  lines.flatMap(({ or: _, cells: __, ...line }, index) => {
    const level = chosen[index];
    return level ? [{ ...line, level }] : [];
  });
