/** SpreadsheetApp's RangeList: what a range can be told, told to several. */
import { guard, type Implementation } from '../guard';
import type { Host } from './host';

const TOLD = [
  'setBackground',
  'setFontColor',
  'setFontWeight',
  'setFontStyle',
  'setFontSize',
  'setFontFamily',
  'setHorizontalAlignment',
  'setVerticalAlignment',
  'setWrapStrategy',
  'setWrap',
  'setNumberFormat',
  'setBorder',
  'setValue',
  'setFormula',
  'setNote',
  'clear',
  'clearContent',
  'clearFormat',
  'clearNote',
  'clearDataValidations',
  'breakApart',
];

export function makeRangeList(host: Host, ranges: readonly object[]): object {
  let self: object = {};
  const told = TOLD.map((member) => [
    member,
    (...given: unknown[]) => {
      for (const range of ranges)
        (range as Record<string, (...args: unknown[]) => unknown>)[member]?.(...given);
      return self;
    },
  ]);
  const implementation: Implementation = {
    ...Object.fromEntries(told),
    getRanges: () => [...ranges],
  };
  self = guard('Spreadsheet.RangeList', implementation, host.guarding);
  return self;
}
