import type { QuantityKind } from '../reading';

/** A number as it stands, before its part in the sentence is known. Offsets into the page. */
export interface RawNumber {
  start: number;
  end: number;
  value: number;
  upTo: number | null;
  of: number | null;
  kind: QuantityKind;
  unit: string | null;
  /** Written with + in front, or + behind. */
  signed: boolean;
  plus: boolean;
}

/** A number with nothing attached yet. */
export function bare(start: number, end: number, value: number): RawNumber {
  return {
    start,
    end,
    value,
    upTo: null,
    of: null,
    kind: 'number',
    unit: null,
    signed: false,
    plus: false,
  };
}
