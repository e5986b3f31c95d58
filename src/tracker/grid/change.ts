import type { Day } from '../../okr/day';
import type { SheetKey } from './snapshot';

/**
 * What to write into a cell. A string is always text, whatever it starts with; only `{formula}` is a
 * formula. null empties the cell.
 */
export type CellInput =
  | string
  | number
  | boolean
  | null
  | { readonly formula: string }
  | { readonly day: Day };

/** A block of cells: rows and columns counted from 1. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** How cells look. Absent: left as it is. Colours are #RRGGBB, sizes points. */
export interface Look {
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly font?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly verticalAlign?: 'top' | 'middle' | 'bottom';
  readonly wrap?: 'wrap' | 'clip' | 'overflow';
  /** A number format pattern; '@' keeps text as text. */
  readonly format?: string;
  /** A line above, or below, each of the rows. */
  readonly borderTop?: string;
  readonly borderBottom?: string;
}

/** What may be chosen or typed in a cell. `strict` refuses the rest; otherwise it is only marked. */
export type Choice =
  | {
      readonly kind: 'list';
      readonly values: readonly string[];
      readonly strict: boolean;
      readonly help?: string;
    }
  | {
      readonly kind: 'range';
      readonly sheet: SheetKey;
      readonly block: Block;
      readonly help?: string;
    }
  | {
      readonly kind: 'between';
      readonly min: number;
      readonly max: number;
      readonly strict: boolean;
      readonly help?: string;
    }
  | { readonly kind: 'date'; readonly help?: string };

/** A colour rule: where the formula (relative to the block's first cell) is true, the look applies. */
export interface ColourRule {
  readonly blocks: readonly Block[];
  readonly formula: string;
  readonly look: Pick<Look, 'background' | 'color' | 'bold' | 'italic'>;
}

export interface ChartSpec {
  readonly kind: 'bar' | 'column' | 'line';
  readonly title: string;
  /** Its labels: one column, headed like the values. */
  readonly labels: Block;
  /** A column for each series, named by its first row. */
  readonly values: Block;
  /** The cell that its top left corner stands in, and how many pixels below that cell's top. */
  readonly row: number;
  readonly column: number;
  readonly below: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly colors: readonly string[];
}

/** One write. A command decides all of them before the first is made; they are made in order. */
export type Change =
  | {
      readonly kind: 'insert-sheet';
      readonly sheet: SheetKey;
      readonly name: string;
      readonly at: number;
      readonly rows: number;
      readonly columns: number;
    }
  /** The tab's name; formulas that read the sheet follow it. */
  | { readonly kind: 'rename'; readonly sheet: SheetKey; readonly name: string }
  /** A tab that is none of ours, by its name: it goes where nothing at all is in it. */
  | { readonly kind: 'remove-blank'; readonly sheet: SheetKey; readonly tab: string }
  | {
      readonly kind: 'cells';
      readonly sheet: SheetKey;
      readonly row: number;
      readonly column: number;
      readonly cells: readonly (readonly CellInput[])[];
      /** The grid may end above: then it grows. */
      readonly grows?: true;
      /** These cells are known to have the plain text format, so nobody need ask. */
      readonly plainText?: boolean;
    }
  /** The same value into cells that may stand apart: one write, however many. */
  | {
      readonly kind: 'same';
      readonly sheet: SheetKey;
      readonly blocks: readonly Block[];
      readonly value: CellInput;
    }
  /** The grid reaches this row: what is missing, and room for more, is added below its last. */
  | { readonly kind: 'room'; readonly sheet: SheetKey; readonly row: number }
  /** Blank rows below this one: what stands further down moves, and ranges across it grow. */
  | {
      readonly kind: 'insert-rows';
      readonly sheet: SheetKey;
      readonly below: number;
      readonly count: number;
    }
  | {
      readonly kind: 'look';
      readonly sheet: SheetKey;
      readonly blocks: readonly Block[];
      readonly look: Look;
    }
  /** Looks that differ by cell, one matrix for each property that is given. */
  | {
      readonly kind: 'looks';
      readonly sheet: SheetKey;
      readonly row: number;
      readonly column: number;
      readonly looks: readonly (readonly Look[])[];
    }
  /** Each row of a block becomes one cell. */
  | { readonly kind: 'merge'; readonly sheet: SheetKey; readonly blocks: readonly Block[] }
  /** Pixels; columns from 1. Neighbours with the same width go together. */
  | {
      readonly kind: 'widths';
      readonly sheet: SheetKey;
      readonly column: number;
      readonly widths: readonly number[];
    }
  | {
      readonly kind: 'heights';
      readonly sheet: SheetKey;
      readonly row: number;
      readonly heights: readonly number[];
    }
  | {
      readonly kind: 'hide-rows';
      readonly sheet: SheetKey;
      readonly row: number;
      readonly count: number;
    }
  /** A column group, collapsed or open; hidden groups are how helpers stay out of sight. */
  | {
      readonly kind: 'group-columns';
      readonly sheet: SheetKey;
      readonly column: number;
      readonly count: number;
      readonly collapsed: boolean;
    }
  | {
      readonly kind: 'freeze';
      readonly sheet: SheetKey;
      readonly rows: number;
      readonly columns: number;
    }
  /** The same choice for every cell of these blocks. */
  | {
      readonly kind: 'choice';
      readonly sheet: SheetKey;
      readonly blocks: readonly Block[];
      readonly choice: Choice;
    }
  /** Choices that differ by cell; null takes one away. */
  | {
      readonly kind: 'choices';
      readonly sheet: SheetKey;
      readonly row: number;
      readonly column: number;
      readonly choices: readonly (readonly (Choice | null)[])[];
      /** The same for each row: whichever stands there. */
      readonly alike?: true;
    }
  | {
      readonly kind: 'colour-rules';
      readonly sheet: SheetKey;
      readonly rules: readonly ColourRule[];
      /** They were written as they are here: only where one is gone or ends above this row are they written again. */
      readonly knownTo?: number;
    }
  | {
      readonly kind: 'notes';
      readonly sheet: SheetKey;
      readonly row: number;
      readonly column: number;
      readonly notes: readonly (readonly string[])[];
    }
  | {
      readonly kind: 'charts';
      readonly sheet: SheetKey;
      readonly charts: readonly ChartSpec[];
      /** They were made as they are here: they draw what their cells hold by now, and stay. */
      readonly known?: boolean;
    }
  | {
      readonly kind: 'tab';
      readonly sheet: SheetKey;
      readonly color: string | null;
      readonly hidden: boolean;
      readonly gridlines: boolean;
    }
  /** A sheet or its headers that warn before an edit. */
  | {
      readonly kind: 'protect';
      readonly sheet: SheetKey;
      readonly block: Block | null;
      readonly description: string;
    }
  /** The warning of this description on a whole sheet goes. */
  | { readonly kind: 'unprotect'; readonly sheet: SheetKey; readonly description: string }
  /** The data sheet's note of where each sheet of ours is, into this cell. */
  | {
      readonly kind: 'whereabouts';
      readonly sheet: 'data';
      readonly row: number;
      readonly column: number;
    }
  /** Content, looks and rules of these first columns, from a row on to the last. */
  | {
      readonly kind: 'clear';
      readonly sheet: SheetKey;
      readonly from: number;
      readonly columns: number;
    }
  | {
      readonly kind: 'insert-columns';
      readonly sheet: SheetKey;
      readonly before: number;
      readonly count: number;
    }
  /**
   * A hidden copy of a sheet, told apart by its own mark. `known`: the names of all tabs before it was made, by which
   * a copy is found again that an earlier run made and could not mark.
   */
  | {
      readonly kind: 'keep-copy';
      readonly sheet: SheetKey;
      readonly as: SheetKey;
      readonly name: string;
      readonly known: readonly string[];
    }
  /** A sheet of ours goes, with all that is in it; nothing where it is not there. */
  | { readonly kind: 'remove-sheet'; readonly sheet: SheetKey }
  | { readonly kind: 'hide-sheet'; readonly sheet: SheetKey; readonly hidden: boolean }
  | {
      readonly kind: 'delete-rows';
      readonly sheet: SheetKey;
      readonly row: number;
      readonly count: number;
    }
  | {
      readonly kind: 'select';
      readonly sheet: SheetKey;
      /** null: the sheet alone, wherever somebody last stood on it. */
      readonly at: { readonly row: number; readonly column: number } | null;
    };
