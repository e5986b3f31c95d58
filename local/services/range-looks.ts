/** How a range looks: colours, weight, alignment, wrap, number formats, typeface. */
import type { Command } from '../engine';
import { enumMember } from '../enums';
import { NotInLocalSheets } from '../errors';
import type { Implementation } from '../guard';
import { engineColour, hexColour } from './colours';
import { checkShape } from './matrix-shape';
import type { RangeParts } from './range';

type Style = Readonly<Record<string, unknown>>;

/** Google's word for no particular format, and what reading such a cell gives. */
const GENERAL = '0.###############';

/** What Google calls it and the engine too; null, and `normal`, take it away. */
const ALIGN = ['left', 'center', 'right'];
const VERTICAL = ['top', 'middle', 'bottom'];

export function rangeLooks(parts: RangeParts): Implementation {
  const { host, sheetId, zone, self } = parts;
  const { book } = host;
  const { getters } = book.model;

  const setAll = (style: Style): object => {
    book.queue(['SET_FORMATTING', { sheetId, target: [zone], style }]);
    return self();
  };
  /** One command for each run of equal cells down a column: matrices mostly repeat. */
  const setEach = <Value>(
    matrix: readonly (readonly Value[])[],
    payload: (value: Value) => object,
  ): object => {
    const commands: Command[] = [];
    const width = zone.right - zone.left + 1;
    for (let offset = 0; offset < width; offset += 1) {
      let start = 0;
      for (let index = 1; index <= matrix.length; index += 1) {
        if (index < matrix.length && matrix[index]?.[offset] === matrix[start]?.[offset]) continue;
        const col = zone.left + offset;
        const target = [
          { top: zone.top + start, bottom: zone.top + index - 1, left: col, right: col },
        ];
        commands.push([
          'SET_FORMATTING',
          { sheetId, target, ...payload(matrix[start]?.[offset] as Value) },
        ]);
        start = index;
      }
    }
    book.queue(...commands);
    return self();
  };
  const readEach = <Value>(of: (style: Style, row: number, col: number) => Value): Value[][] => {
    book.flush();
    const rows: Value[][] = [];
    for (let row = zone.top; row <= zone.bottom; row += 1) {
      const line: Value[] = [];
      for (let col = zone.left; col <= zone.right; col += 1) {
        line.push(of((getters.getCellStyle({ sheetId, row, col }) ?? {}) as Style, row, col));
      }
      rows.push(line);
    }
    return host.realm.copy(rows);
  };

  /** A property with its four members: one and many, set and read. */
  const property = <Value>(
    one: string,
    many: string,
    toStyle: (value: Value) => Style,
    read: (style: Style) => Value,
  ): Implementation => ({
    [`set${one}`]: (value: Value) => setAll(toStyle(value)),
    [`set${many}`]: (matrix: Value[][]) => {
      checkShape(matrix, zone);
      return setEach(matrix, (value) => ({ style: toStyle(value) }));
    },
    [`get${one}`]: () => readEach(read)[0]?.[0],
    [`get${many}`]: () => readEach(read),
  });
  const colour =
    (key: 'fillColor' | 'textColor') =>
    (value: unknown): Style => {
      const wanted = engineColour(value);
      return wanted === undefined ? {} : { [key]: wanted };
    };
  const readColour = (key: string, otherwise: string) => (style: Style) =>
    hexColour(String(style[key] ?? '')) ?? otherwise;
  /** One of two words; any other is no word of Google's. */
  const either =
    (member: string, on: string, key: string) =>
    (value: unknown): Style => {
      if (value !== null && value !== undefined && value !== on && value !== 'normal')
        throw new NotInLocalSheets(`Range.${member} with “${value}”`);
      return { [key]: value === on };
    };

  const format = (value: unknown): { format: string } => ({
    format: /^general$/i.test(String(value)) ? '' : String(value),
  });
  const formatAt = (row: number, col: number): string =>
    getters.getCell({ sheetId, row, col })?.format ?? GENERAL;

  return {
    ...property(
      'Background',
      'Backgrounds',
      colour('fillColor'),
      readColour('fillColor', '#ffffff'),
    ),
    ...property('FontColor', 'FontColors', colour('textColor'), readColour('textColor', '#000000')),
    ...property('FontWeight', 'FontWeights', either('setFontWeight', 'bold', 'bold'), (style) =>
      style['bold'] ? 'bold' : 'normal',
    ),
    ...property('FontStyle', 'FontStyles', either('setFontStyle', 'italic', 'italic'), (style) =>
      style['italic'] ? 'italic' : 'normal',
    ),
    ...property('FontLine', 'FontLines', lineStyle, (style) =>
      style['underline'] ? 'underline' : style['strikethrough'] ? 'line-through' : 'none',
    ),
    ...property(
      'FontSize',
      'FontSizes',
      (value: unknown) => {
        if (!(Number(value) >= 1)) throw new NotInLocalSheets(`Range.setFontSize with ${value}`);
        return { fontSize: Number(value) };
      },
      (style) => style['fontSize'] ?? 10,
    ),
    ...property(
      'HorizontalAlignment',
      'HorizontalAlignments',
      // Google does nothing at a word that it does not know.
      (value: unknown) =>
        value === null || value === undefined || value === 'normal'
          ? { align: '' }
          : ALIGN.includes(String(value))
            ? { align: value }
            : {},
      (style) => style['align'] || 'general',
    ),
    ...property(
      'VerticalAlignment',
      'VerticalAlignments',
      (value: unknown) => {
        if (value === null || value === undefined) return { verticalAlign: '' };
        if (!VERTICAL.includes(String(value)))
          throw new NotInLocalSheets(`Range.setVerticalAlignment with “${value}”`);
        return { verticalAlign: value };
      },
      (style) => style['verticalAlign'] || 'bottom',
    ),
    ...property(
      'WrapStrategy',
      'WrapStrategies',
      (value: unknown) => ({ wrapping: String(value).toLowerCase() }),
      (style) =>
        enumMember(
          'Spreadsheet.WrapStrategy',
          String(style['wrapping'] ?? 'overflow').toUpperCase(),
        ),
    ),
    ...property(
      'Wrap',
      'Wraps',
      (value: unknown) => ({ wrapping: value ? 'wrap' : 'overflow' }),
      // Until somebody sets one, a cell that overflows says that it wraps.
      (style) => (style['wrapping'] ?? 'wrap') === 'wrap',
    ),
    setBackgroundRGB: (red: number, green: number, blue: number) =>
      setAll(colour('fillColor')(`rgb(${red}, ${green}, ${blue})`)),
    setFontFamily: (family: string) => {
      book.queue([
        'HOST_SET_EXTRA',
        {
          sheetId,
          id: `font-${sheetId}-${zone.top}-${zone.left}-${zone.bottom}-${zone.right}`,
          kind: 'font',
          value: family,
          zone,
        },
      ]);
      return self();
    },
    getFontFamily: () => {
      book.flush();
      const here = book
        .extras(sheetId)
        .filter(({ kind, range }) => kind === 'font' && covers(range.zone, zone.top, zone.left));
      return here[here.length - 1]?.value ?? 'Arial';
    },
    setNumberFormat: (value: string) => {
      book.queue(['SET_FORMATTING', { sheetId, target: [zone], ...format(value) }]);
      return self();
    },
    setNumberFormats: (matrix: string[][]) => {
      checkShape(matrix, zone);
      return setEach(matrix, format);
    },
    getNumberFormat: () => readEach((_, row, col) => formatAt(row, col))[0]?.[0],
    getNumberFormats: () => readEach((_, row, col) => formatAt(row, col)),
  };
}

/** Underlined, struck through or neither. */
function lineStyle(value: unknown): Style {
  const word = value ?? 'none';
  if (word !== 'underline' && word !== 'line-through' && word !== 'none')
    throw new NotInLocalSheets(`Range.setFontLine with “${word}”`);
  return { underline: word === 'underline', strikethrough: word === 'line-through' };
}

export const covers = (
  zone: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  },
  row: number,
  col: number,
): boolean => row >= zone.top && row <= zone.bottom && col >= zone.left && col <= zone.right;
