/** The engine's cells, written with fewer commands: it sends each cell of a zone to all its parts, the empty ones too. */
import type { Getters, Zone } from '@odoo/o-spreadsheet';
import * as spreadsheet from '@odoo/o-spreadsheet';
import { speedUps } from './speed-ups';

type Style = Readonly<Record<string, unknown>>;

/** What is used of the engine's own cells. */
interface Cells {
  readonly getters: Getters;
  readonly dispatch: (type: string, payload: object) => unknown;
  clearCells(sheetId: string, zones: readonly Zone[]): void;
  clearFormatting(sheetId: string, zones: readonly Zone[]): void;
  setStyleFormat(sheetId: string, target: readonly Zone[], style?: Style, format?: string): void;
}

/** Puts these cells in the place of the engine's own. What a workbook holds is the same after each command. */
export function writeFewerCells(): void {
  const registry = spreadsheet.registries.corePluginRegistry as unknown as {
    get(name: string): new (config: never) => Cells;
    replace(name: string, plugin: unknown): void;
  };
  const Own = registry.get('cell');
  class FewerCells extends Own {
    /** Rows that a script deletes are empty for the most part. */
    override clearCells(sheetId: string, zones: readonly Zone[]): void {
      super.clearCells(sheetId, this.held(sheetId, zones));
    }

    override clearFormatting(sheetId: string, zones: readonly Zone[]): void {
      super.clearFormatting(sheetId, this.held(sheetId, zones));
    }

    /** The engine names a format even where none was given, and then calculates each cell anew. */
    override setStyleFormat(
      sheetId: string,
      target: readonly Zone[],
      style?: Style,
      format?: string,
    ): void {
      if (!speedUps.on) {
        super.setStyleFormat(sheetId, target, style, format);
        return;
      }
      if (style === undefined && format === undefined) return;
      for (const { row, col } of positions(target)) {
        const cell = this.getters.getCell({ sheetId, row, col });
        const payload = { sheetId, row, col, ...styleOf(cell?.style as Style, style) };
        this.dispatch('UPDATE_CELL', format === undefined ? payload : { ...payload, format });
      }
    }

    private held(sheetId: string, zones: readonly Zone[]): readonly Zone[] {
      if (!speedUps.on) return zones;
      return positions(zones)
        .filter(({ row, col }) => this.getters.getCell({ sheetId, row, col }))
        .map(({ row, col }) => ({ top: row, bottom: row, left: col, right: col }));
    }
  }
  registry.replace('cell', FewerCells);
}

const styleOf = (own: Style | undefined, wanted: Style | undefined): object =>
  wanted ? { style: { ...own, ...wanted } } : {};

const positions = (zones: readonly Zone[]): { row: number; col: number }[] =>
  zones.flatMap(({ top, bottom, left, right }) =>
    Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (__, col) => ({ row: top + row, col: left + col })),
    ).flat(),
  );
