/** Branches and errors: an empty result is blank, and what is not here is not hidden. */
import * as spreadsheet from '@odoo/o-spreadsheet';
import {
  type Argument,
  around,
  BLANK,
  type Compute,
  define,
  forEach,
  isError,
  scalar,
} from './define';
import { isRefused } from './refusal';

const toBoolean = (arg: Argument): boolean => spreadsheet.helpers.toBoolean(scalar(arg) as never);

export function logic(): void {
  const IF: Compute = (...given: Argument[]) =>
    forEach(given, (condition, then, otherwise) => {
      if (toBoolean(condition)) return then ?? BLANK;
      return given.length < 3 ? { value: false } : (otherwise ?? BLANK);
    });
  const condition = 'logical_expression (boolean, range<boolean>)';
  define('IF', [condition, 'then (any, range)', 'otherwise (any, range, optional)'], IF);
  define('IFERROR', ['value (any, range)', 'otherwise (any, range, optional)'], (...given) =>
    forEach(given, (value, otherwise) =>
      isError(value) && !isRefused(scalar(value)) ? (otherwise ?? BLANK) : (value ?? BLANK),
    ));
  define('IFNA', ['value (any, range)', 'otherwise (any, range, optional)'], (...given) =>
    forEach(given, (value, otherwise) =>
      scalar(value)?.value === '#N/A' ? (otherwise ?? BLANK) : (value ?? BLANK),
    ));
  define('IFS', [`${condition.replace(')', ', repeating)')}`, 'value (any, range, repeating)'], (
    ...given
  ) =>
    forEach(given, (...args) => {
      for (let index = 0; index < args.length; index += 2) {
        const test = scalar(args[index]);
        if (isError(test)) return test;
        if (toBoolean(test)) return args[index + 1] ?? BLANK;
      }
      return { value: '#N/A', message: 'No match' };
    }));
  // Ranges are calculated cell by cell anyway; what Google would not is refused before.
  define('ARRAYFORMULA', ['value (any, range)'], (value: Argument) => value ?? BLANK);
  for (const name of ['ISERROR', 'ISERR', 'ISNA']) {
    around(
      name,
      (own) =>
        function (value: Argument) {
          return isRefused(value) ? value : own.call(this, value);
        },
    );
  }
  around(
    'SWITCH',
    (own) =>
      function (expression: Argument, ...cases: Argument[]) {
        const upper = (arg: Argument): Argument => {
          const value = scalar(arg)?.value;
          return typeof value === 'string' ? { ...scalar(arg), value: value.toUpperCase() } : arg;
        };
        const paired = cases.length - (cases.length % 2);
        return own.call(
          this,
          upper(expression),
          ...cases.map((one, index) =>
            index < paired && index % 2 === 0 ? upper(one) : (one ?? BLANK),
          ),
        );
      },
  );
  around(
    'CHOOSE',
    (own) =>
      function (index: Argument, ...choices: Argument[]) {
        return own.call(this, index, ...choices.map((one) => one ?? BLANK));
      },
  );
}
