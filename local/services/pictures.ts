/** What lies over a sheet's cells beside its charts. */
import { guard } from '../guard';
import type { Host } from './host';

/** The pictures over the grid: there to be counted, and whatever else is asked of one is refused by name. */
export function imagesOf(host: Host, sheetId: string): object[] {
  host.book.flush();
  const { getFigures } = host.book.model.getters as unknown as {
    getFigures(id: string): readonly { readonly tag: string }[];
  };
  const images = getFigures(sheetId).filter(({ tag }) => tag === 'image');
  return host.realm
    .copy([])
    .concat(images.map(() => guard('Spreadsheet.OverGridImage', {}, host.guarding)) as never);
}

/** Drawings: the local Sheets makes none, and reads none from a file. */
export const drawingsOf = (host: Host): object[] => host.realm.copy([]);
