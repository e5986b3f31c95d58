/** Notes on cells: a corner in the grid, and the text while the mouse rests on the cell, as on Google. */
import { registries, UIPlugin } from '@odoo/o-spreadsheet';
import { Component, xml } from '@odoo/owl';
import type { Extra } from '../extras-plugin';
import type { Zone } from '../server/messages';

interface Getters {
  getHostExtras(sheetId: string): readonly Extra[];
}

interface Position {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

/** What the grid hands to whoever draws on it. */
interface Drawing {
  readonly ctx: CanvasRenderingContext2D;
  readonly sheetId: string;
  readonly viewports: {
    getVisibleRect(
      sheetId: string,
      zone: Zone,
    ): { x: number; y: number; width: number; height: number };
  };
}

const CORNER = 7;
const COLOUR = '#f5a623';

const notesOf = (getters: Getters, sheetId: string): readonly Extra[] =>
  getters.getHostExtras(sheetId).filter(({ kind, value }) => kind === 'note' && value !== '');

function noteAt(getters: Getters, { sheetId, row, col }: Position): string | undefined {
  const isOn = ({ range: { zone } }: Extra): boolean =>
    row >= zone.top && row <= zone.bottom && col >= zone.left && col <= zone.right;
  return notesOf(getters, sheetId).find(isOn)?.value;
}

class NoteCorners extends UIPlugin {
  static override layers = ['Highlights'] as const;

  override drawLayer(drawing: never): void {
    const { ctx, sheetId, viewports } = drawing as unknown as Drawing;
    ctx.fillStyle = COLOUR;
    for (const { range } of notesOf(this.getters as unknown as Getters, sheetId)) {
      const { x, y, width, height } = viewports.getVisibleRect(sheetId, range.zone);
      if (width <= 0 || height <= 0) continue;
      ctx.beginPath();
      ctx.moveTo(x + width - CORNER, y);
      ctx.lineTo(x + width, y);
      ctx.lineTo(x + width, y + CORNER);
      ctx.fill();
    }
  }
}

class NoteCard extends Component {
  static override template = xml`<div class="note-card" t-esc="props.text"/>`;
  static override props = { text: String, onClosed: { type: Function, optional: true } };
}

/** Registers notes with the grid; call it before the model is made. */
export function showNotes(): void {
  registries.featurePluginRegistry.add('host_notes', NoteCorners as never);
  registries.cellPopoverRegistry.add('HostNote', {
    onHover(position: Position, getters: Getters) {
      const text = noteAt(getters, position);
      if (text === undefined) return { isOpen: false };
      return { isOpen: true, props: { text }, Component: NoteCard, cellCorner: 'top-right' };
    },
  } as never);
}
