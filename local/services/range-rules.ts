/** What is attached to a range: data validation, notes, protection. */
import type { Zone } from '@odoo/o-spreadsheet';
import type { Command } from '../engine';
import { NotInLocalSheets } from '../errors';
import type { Implementation } from '../guard';
import { checkShape } from './matrix-shape';
import { makeProtection } from './protection';
import type { RangeParts } from './range';
import { covers } from './range-looks';
import { contentOfRule, type RuleContent, ruleFromEngine } from './validation';

export function rangeRules({ host, sheetId, zone, self, rangeAt }: RangeParts): Implementation {
  const { book } = host;
  const { getters } = book.model;

  const attach = (content: RuleContent | null, zones: readonly Zone[]): void => {
    const id = book.newId('dv');
    const ranges = zones.map((one) => getters.getRangeDataFromZone(sheetId, one));
    const rule = content ?? {
      criterion: { type: 'containsText', values: ['-'] },
      isBlocking: false,
    };
    book.queue(['ADD_DATA_VALIDATION_RULE', { sheetId, ranges, rule: { id, ...rule } }]);
    // The engine takes a rule away by its name only: a new rule over these cells pushes the old ones out first.
    if (!content) book.queue(['REMOVE_DATA_VALIDATION_RULE', { sheetId, id }]);
  };
  const ruleAt = (row: number, col: number): object | null => {
    const rule = getters.getValidationRuleForCell({ sheetId, row, col });
    return rule ? ruleFromEngine(host, rule as never) : null;
  };
  const cells = <Value>(of: (row: number, col: number) => Value): Value[][] => {
    book.flush();
    return host.realm.copy(
      Array.from({ length: zone.bottom - zone.top + 1 }, (_, row) =>
        Array.from({ length: zone.right - zone.left + 1 }, (__, col) =>
          of(zone.top + row, zone.left + col),
        ),
      ),
    );
  };
  const noteAt = (row: number, col: number): string =>
    book.extras(sheetId).find(({ kind, range }) => kind === 'note' && covers(range.zone, row, col))
      ?.value ?? '';
  const setNotes = (noteFor: (row: number, col: number) => unknown): object => {
    book.flush();
    const old = book
      .extras(sheetId)
      .filter(({ kind, range }) => kind === 'note' && meets(range.zone, zone));
    book.queue(...old.map(({ id }): Command => ['HOST_REMOVE_EXTRA', { sheetId, id }]));
    for (let row = zone.top; row <= zone.bottom; row += 1) {
      for (let col = zone.left; col <= zone.right; col += 1) {
        const note = noteFor(row - zone.top, col - zone.left);
        if (note === null || note === undefined || note === '') continue;
        const at = { top: row, bottom: row, left: col, right: col };
        const value = String(note);
        book.queue([
          'HOST_SET_EXTRA',
          { sheetId, id: book.newId('note'), kind: 'note', value, zone: at },
        ]);
      }
    }
    return self();
  };

  return {
    setDataValidation: (rule: unknown) => {
      attach(contentOfRule(rule), [zone]);
      return self();
    },
    setDataValidations: (rules: unknown[][]) => {
      checkShape(rules, zone);
      const byRule = new Map<unknown, Zone[]>();
      rules.forEach((line, row) => {
        line.forEach((rule, col) => {
          const at = {
            top: zone.top + row,
            bottom: zone.top + row,
            left: zone.left + col,
            right: zone.left + col,
          };
          const zones = byRule.get(rule) ?? [];
          const above = zones[zones.length - 1];
          if (above && above.bottom + 1 === at.top && above.left === at.left)
            above.bottom = at.bottom;
          else zones.push(at);
          byRule.set(rule, zones);
        });
      });
      for (const [rule, zones] of byRule) attach(contentOfRule(rule), zones);
      return self();
    },
    clearDataValidations: () => {
      attach(null, [zone]);
      return self();
    },
    insertCheckboxes: (...states: unknown[]) => {
      if (states.length > 0) throw new NotInLocalSheets('Range.insertCheckboxes with values');
      const criterion = { type: 'isBoolean', values: [] };
      attach({ criterion, isBlocking: true, help: '' }, [zone]);
      return (self() as { setValue(value: boolean): object }).setValue(false);
    },
    getDataValidations: () => {
      book.flush();
      return Array.from({ length: zone.bottom - zone.top + 1 }, (_, row) =>
        Array.from({ length: zone.right - zone.left + 1 }, (__, col) =>
          ruleAt(zone.top + row, zone.left + col),
        ),
      );
    },
    getDataValidation: () => {
      book.flush();
      return ruleAt(zone.top, zone.left);
    },
    getNotes: () => cells(noteAt),
    getNote: () => cells(noteAt)[0]?.[0] ?? '',
    setNote: (note: unknown) => setNotes(() => note),
    setNotes: (notes: unknown[][]) => {
      checkShape(notes, zone);
      return setNotes((row, col) => asDouble(notes[row]?.[col]));
    },
    clearNote: () => setNotes(() => null),
    protect: () => makeProtection(host, sheetId, zone, rangeAt),
  };
}

/** Google writes a number among several notes as a Java double. */
const asDouble = (note: unknown): unknown => (Number.isInteger(note) ? `${note}.0` : note);

const meets = (one: Zone, other: Zone): boolean =>
  one.top <= other.bottom &&
  one.bottom >= other.top &&
  one.left <= other.right &&
  one.right >= other.left;
