/** Utilities, LockService and the consoles. */
import { createHash, randomUUID } from 'node:crypto';
import { format as formatText } from 'node:util';
import { NotInLocalSheets } from '../errors';
import { type Guarding, guard, type Implementation } from '../guard';
import { isTimeZone, momentOf, wallClock } from '../zone-time';
import { exception } from './host';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** Formats a moment by a Java pattern (SimpleDateFormat), the letters that spreadsheets' scripts use. */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const wall = new Date(wallClock(date, timeZone));
  const offset = Math.round((wall.getTime() - date.getTime()) / 60_000);
  const hour = wall.getUTCHours();
  const letters: Readonly<Record<string, (width: number) => string>> = {
    y: (width) =>
      width === 2 ? pad(wall.getUTCFullYear() % 100, 2) : pad(wall.getUTCFullYear(), width),
    Y: (width) => pad(wall.getUTCFullYear(), width),
    M: (width) =>
      width >= 4
        ? (MONTHS[wall.getUTCMonth()] ?? '')
        : width === 3
          ? (MONTHS[wall.getUTCMonth()] ?? '').slice(0, 3)
          : pad(wall.getUTCMonth() + 1, width),
    d: (width) => pad(wall.getUTCDate(), width),
    E: (width) =>
      width >= 4 ? (DAYS[wall.getUTCDay()] ?? '') : (DAYS[wall.getUTCDay()] ?? '').slice(0, 3),
    u: () => String(wall.getUTCDay() || 7),
    H: (width) => pad(hour, width),
    h: (width) => pad(hour % 12 || 12, width),
    a: () => (hour < 12 ? 'AM' : 'PM'),
    m: (width) => pad(wall.getUTCMinutes(), width),
    s: (width) => pad(wall.getUTCSeconds(), width),
    S: (width) => pad(wall.getUTCMilliseconds(), width),
    Z: () =>
      `${offset < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(offset) / 60), 2)}${pad(Math.abs(offset) % 60, 2)}`,
    X: () =>
      offset === 0
        ? 'Z'
        : `${offset < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(offset) / 60), 2)}:${pad(Math.abs(offset) % 60, 2)}`,
  };
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (found, quoted?: string) => {
    if (found.startsWith("'")) return quoted === '' ? "'" : (quoted ?? '').replace(/''/g, "'");
    const write = letters[found[0] ?? ''];
    if (!write) throw exception(`Invalid argument: format ${pattern}`);
    return write(found.length);
  });
}

/** Reads text by a Java pattern of digits. */
function parseDate(text: string, timeZone: string, pattern: string): Date {
  const fields: string[] = [];
  const shape = pattern.replace(
    /'([^']*)'|([yMdHms])\2*|[.*+?^${}()|[\]\\]/g,
    (found, quoted?: string, letter?: string) => {
      if (letter) {
        fields.push(letter);
        return `(\\d{1,${Math.max(found.length, 2)}})`;
      }
      return quoted ?? `\\${found}`;
    },
  );
  const parts = new RegExp(`^${shape}$`).exec(text);
  if (!parts) throw exception(`Unparseable date: "${text}"`);
  const value = (letter: string, otherwise: number): number => {
    const at = fields.indexOf(letter);
    return at < 0 ? otherwise : Number(parts[at + 1]);
  };
  const wall = Date.UTC(
    value('y', 1970),
    value('M', 1) - 1,
    value('d', 1),
    value('H', 0),
    value('m', 0),
    value('s', 0),
  );
  return momentOf(wall, timeZone);
}

/** The zone that a script names, also as Java does: `GMT+7`. Throws for a file that has none, as Google does. */
function zoneNamed(name: unknown): string {
  if (typeof name !== 'string' || name === '')
    throw exception('Invalid argument: timeZone. Should be of type: String');
  const [, sign, hours] = /^(?:GMT|UTC)([+-])0?(\d{1,2})(?::?00)?$/.exec(name) ?? [];
  const zone = hours ? `Etc/GMT${sign === '+' ? '-' : '+'}${hours}` : name;
  if (!isTimeZone(zone)) throw new NotInLocalSheets(`The time zone ${name}`);
  return zone;
}

export function makeUtilities(
  of: {
    readonly date: (moment: Date) => unknown;
    readonly sleep: (ms: number) => void;
    readonly copy: <Value>(value: Value) => Value;
  },
  guarding: Guarding,
): object {
  const isDate = (value: unknown): boolean =>
    Object.prototype.toString.call(value) === '[object Date]';
  const signed = (bytes: Buffer): number[] =>
    of.copy([...bytes].map((byte) => (byte > 127 ? byte - 256 : byte)));
  const implementation: Implementation = {
    formatDate: (date: Date, timeZone: string, pattern: string) => {
      if (!isDate(date))
        throw exception(
          "The parameters don't match the method signature for Utilities.formatDate.",
        );
      return formatDate(date, zoneNamed(timeZone), pattern);
    },
    parseDate: (text: string, timeZone: string, pattern: string) =>
      of.date(parseDate(text, zoneNamed(timeZone), pattern)),
    formatString: (template: string, ...values: unknown[]) => formatText(template, ...values),
    getUuid: () => randomUUID(),
    sleep: (ms: number) => of.sleep(ms),
    base64Encode: (data: string | number[]) =>
      (typeof data === 'string' ? Buffer.from(data, 'utf8') : Buffer.from(data)).toString('base64'),
    base64Decode: (text: string) => signed(Buffer.from(text, 'base64')),
    computeDigest: (algorithm: string, text: string) =>
      signed(
        createHash(String(algorithm).replace('_', '').toLowerCase())
          .update(String(text), 'utf8')
          .digest(),
      ),
  };
  return guard('Utilities.Utilities', implementation, guarding);
}

export interface LockState {
  /** Held by another run: `tryLock` does not get it. */
  busy: boolean;
}

export function makeLockService(state: LockState, guarding: Guarding): object {
  const lock = (): object => {
    let held = false;
    const take = (): boolean => {
      if (held) return true;
      if (state.busy) return false;
      held = true;
      state.busy = true;
      return true;
    };
    return guard(
      'Lock.Lock',
      {
        tryLock: take,
        waitLock: () => {
          if (!take())
            throw exception('Lock timeout: another process was holding the lock for too long.');
        },
        hasLock: () => held,
        releaseLock: () => {
          if (held) state.busy = false;
          held = false;
        },
      } as Implementation,
      guarding,
    );
  };
  return guard(
    'Lock.LockService',
    { getDocumentLock: lock, getScriptLock: lock, getUserLock: lock } as Implementation,
    guarding,
  );
}

/** Logger: it has no levels. `%s` stands for a value. */
export const makeLogger = (lines: string[], guarding: Guarding): object => {
  const own: string[] = [];
  const self: object = guard(
    'Base.Logger',
    {
      log: (...given: unknown[]) => {
        const line = formatText(...(given as [unknown]));
        own.push(line);
        lines.push(`log: ${line}`);
        return self;
      },
      getLog: () => own.map((line) => `${line}\n`).join(''),
      clear: () => {
        own.length = 0;
      },
    } as Implementation,
    guarding,
  );
  return self;
};

/** What scripts log, kept for whoever looks. */
export function makeConsole(lines: string[]): object {
  const write =
    (level: string) =>
    (...given: unknown[]) => {
      lines.push(`${level}: ${formatText(...(given as [unknown]))}`);
    };
  return {
    log: write('log'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    debug: write('debug'),
    time: () => {},
    timeEnd: () => {},
  };
}
