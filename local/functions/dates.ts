/** Days and moments. */

import { momentFormat, timeFormat } from '../number-format';
import { serialOf } from '../zone-time';
import { type Argument, around, define, type Value } from './define';

/** The clock that TODAY and NOW follow. */
export interface Clock {
  now: () => Date;
  timeZone: string;
}

export function dates(clock: Clock): void {
  const now = (): number => serialOf(clock.now(), clock.timeZone);
  define('TODAY', [], function () {
    return { value: Math.floor(now()), format: this.locale.dateFormat };
  });
  around(
    'TIME',
    (own) =>
      function (...args: Argument[]) {
        const result = own.apply(this, args) as Value;
        return typeof result.value === 'number'
          ? { value: result.value, format: timeFormat(this.locale) }
          : result;
      },
  );
  define('NOW', [], function () {
    return { value: now(), format: momentFormat(this.locale) };
  });
}
