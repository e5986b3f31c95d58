/** Which cells a person's change in the page filled or emptied: what onEdit is told. */
import type { RevisionCommand, Zone } from './messages';

export interface EditedCells {
  readonly sheetId: string;
  readonly zone: Zone;
  /** What was typed, where it was one cell; undefined for an emptied one. */
  readonly content?: string;
}

/** null where no cell's content changed: formats, sizes and inserted rows call no onEdit on Google either. */
export function editedCells(commands: readonly RevisionCommand[]): EditedCells | null {
  const changes = commands.flatMap(changesOf);
  const sheetId = changes[0]?.sheetId;
  if (sheetId === undefined) return null;
  const zones = changes.filter((one) => one.sheetId === sheetId).map(({ zone }) => zone);
  const zone = zones.reduce((all, one) => ({
    top: Math.min(all.top, one.top),
    left: Math.min(all.left, one.left),
    bottom: Math.max(all.bottom, one.bottom),
    right: Math.max(all.right, one.right),
  }));
  const content = changes[changes.length - 1]?.content;
  return { sheetId, zone, ...(content === undefined ? {} : { content }) };
}

function changesOf(command: RevisionCommand): EditedCells[] {
  const { type, sheetId } = command;
  if (sheetId === undefined) return [];
  if (type === 'UPDATE_CELL' && 'content' in command) {
    const { row, col, content } = command as unknown as {
      row: number;
      col: number;
      content?: string;
    };
    return [{ sheetId, zone: { top: row, left: col, bottom: row, right: col }, ...typed(content) }];
  }
  if (type === 'SQUISHED_UPDATE_CELL' && 'content' in command) {
    return [
      { sheetId, zone: zoneOf(String(command['targetRange'])), ...typed(command['content']) },
    ];
  }
  if (type === 'CLEAR_CELL') {
    const { row, col } = command as unknown as { row: number; col: number };
    return [{ sheetId, zone: { top: row, left: col, bottom: row, right: col } }];
  }
  if (type === 'CLEAR_CELLS' || type === 'DELETE_CONTENT') {
    return (command['target'] as readonly Zone[]).map((zone) => ({ sheetId, zone }));
  }
  return [];
}

const typed = (content: unknown): { content?: string } =>
  typeof content === 'string' && content !== '' ? { content } : {};

/** A range such as B2:B9 as its zone, counted from 0. */
function zoneOf(a1: string): Zone {
  const [start = '', end = start] = a1.split(':');
  const [left, top] = cellOf(start);
  const [right, bottom] = cellOf(end);
  return { top, left, bottom, right };
}

function cellOf(a1: string): [col: number, row: number] {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)([0-9]+)$/.exec(a1.replace(/\$/g, '')) ?? [];
  const col = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [col - 1, Number(digits) - 1];
}
