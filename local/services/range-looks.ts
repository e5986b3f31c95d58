/** How a range looks: colours, weight, alignment, wrap, number formats, borders, typeface. */
import type { Command } from '../engine';
import { enumMember } from '../enums';
import type { Implementation } from '../guard';
import { exception } from './host';
import type { RangeParts } from './range';

type Style = Readonly<Record<string, unknown>>;

/** Google's word for no particular format, and what reading such a cell gives. */
const GENERAL = '0.###############';

const ALIGN: Readonly<Record<string, string>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  normal: 'left',
};

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
    [`set${many}`]: (matrix: Value[][]) => setEach(matrix, (value) => ({ style: toStyle(value) })),
    [`get${one}`]: () => readEach(read)[0]?.[0],
    [`get${many}`]: () => readEach(read),
  });
  const color = (value: unknown): string | undefined =>
    typeof value === 'string' && value ? value : undefined;
  const wrapName = (strategy: unknown): string => String(strategy).toLowerCase();

  const format = (value: unknown): { format: string } => ({
    format: /^general$/i.test(String(value)) ? '' : String(value),
  });
  const formatAt = (row: number, col: number): string =>
    getters.getCell({ sheetId, row, col })?.format ?? GENERAL;

  return {
    ...property(
      'Background',
      'Backgrounds',
      (value: unknown) => ({ fillColor: color(value) ?? '' }),
      (style) => style['fillColor'] || '#ffffff',
    ),
    ...property(
      'FontColor',
      'FontColors',
      (value: unknown) => ({ textColor: color(value) ?? '' }),
      (style) => style['textColor'] || '#000000',
    ),
    ...property(
      'FontWeight',
      'FontWeights',
      (value: unknown) => ({ bold: value === 'bold' }),
      (style) => (style['bold'] ? 'bold' : 'normal'),
    ),
    ...property(
      'FontStyle',
      'FontStyles',
      (value: unknown) => ({ italic: value === 'italic' }),
      (style) => (style['italic'] ? 'italic' : 'normal'),
    ),
    ...property(
      'FontSize',
      'FontSizes',
      (value: unknown) => ({ fontSize: Number(value) }),
      (style) => style['fontSize'] ?? 10,
    ),
    ...property(
      'HorizontalAlignment',
      'HorizontalAlignments',
      (value: unknown) => ({ align: ALIGN[String(value)] }),
      (style) => style['align'] ?? 'general',
    ),
    ...property(
      'VerticalAlignment',
      'VerticalAlignments',
      (value: unknown) => ({ verticalAlign: value }),
      (style) => style['verticalAlign'] ?? 'bottom',
    ),
    ...property(
      'WrapStrategy',
      'WrapStrategies',
      (value: unknown) => ({ wrapping: wrapName(value) }),
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
      (style) => style['wrapping'] !== 'clip',
    ),
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
      if (typeof value !== 'string') throw exception('The number format must be text.');
      book.queue(['SET_FORMATTING', { sheetId, target: [zone], ...format(value) }]);
      return self();
    },
    setNumberFormats: (matrix: string[][]) => setEach(matrix, format),
    getNumberFormat: () => readEach((_, row, col) => formatAt(row, col))[0]?.[0],
    getNumberFormats: () => readEach((_, row, col) => formatAt(row, col)),
    setBorder: (...sides: unknown[]) => {
      const [top, left, bottom, right, vertical, horizontal, color_, style] = sides;
      const border = {
        style: String(style ?? 'SOLID').includes('MEDIUM') ? 'medium' : 'thin',
        color: color(color_) ?? '#000000',
      };
      const positions = [
        ['top', top],
        ['left', left],
        ['bottom', bottom],
        ['right', right],
        ['v', vertical],
        ['h', horizontal],
      ] as const;
      for (const [position, wanted] of positions) {
        if (wanted !== true) continue;
        book.queue([
          'SET_ZONE_BORDERS',
          { sheetId, target: [zone], border: { position, ...border } },
        ]);
      }
      return self();
    },
  };
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
