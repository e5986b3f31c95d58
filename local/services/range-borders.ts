/** A range's borders: set side by side, taken away all at once. Google has no way to read them. */
import { NotInLocalSheets } from '../errors';
import type { Implementation } from '../guard';
import { engineColour } from './colours';
import type { RangeParts } from './range';

const POSITIONS = ['top', 'left', 'bottom', 'right', 'v', 'h'] as const;

const STYLES: Readonly<Record<string, string>> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DASHED: 'dashed',
  DOTTED: 'dotted',
};

export function rangeBorders({ host, sheetId, zone, self }: RangeParts): Implementation {
  const queue = (border: object): void =>
    host.book.queue(['SET_ZONE_BORDERS', { sheetId, target: [zone], border }]);
  return {
    setBorder: (...given: unknown[]) => {
      const sides = given.slice(0, 6);
      const style = STYLES[String(given[7] ?? 'SOLID')];
      if (!style) throw new NotInLocalSheets(`Range.setBorder with ${given[7]}`);
      if (sides.every((side) => side === false)) queue({ position: 'clear' });
      else if (sides.includes(false))
        throw new NotInLocalSheets('Range.setBorder that takes single sides away');
      POSITIONS.forEach((position, index) => {
        const color = engineColour(given[6]) || '#000000';
        if (sides[index] === true) queue({ position, style, color });
      });
      return self();
    },
  };
}
