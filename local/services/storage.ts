/** PropertiesService and CacheService with Google's limits. */

import { type Guarding, guard, type Implementation } from '../guard';
import type { People } from '../people';
import { exception } from './host';

/** Bytes of one value and of one store (Apps Script quotas). */
const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

export type Store = Record<string, string>;

export interface Stores {
  readonly script: Store;
  readonly user: Store;
  readonly document: Store;
  /** The user properties of those who do not own the file, by their addresses. */
  others?: Record<string, Store>;
}

export function makePropertiesService(stores: Stores, people: People, guarding: Guarding): object {
  const made = (store: Store) => makeProperties(store, guarding);
  const [script, document] = [made(stores.script), made(stores.document)];
  const user = people.each(() => made(people.store(stores)));
  return guard(
    'Properties.PropertiesService',
    {
      getScriptProperties: () => script,
      getUserProperties: user,
      getDocumentProperties: () => document,
    } as Implementation,
    guarding,
  );
}

function makeProperties(store: Store, guarding: Guarding): object {
  let self: object = {};
  const set = (key: string, value: unknown): void => {
    const text = String(value);
    if (Buffer.byteLength(text) > VALUE_BYTES) throw exception('Argument too large: value');
    const others = Object.entries(store).filter(([name]) => name !== key);
    const size = others.reduce(
      (sum, [name, held]) => sum + Buffer.byteLength(name) + Buffer.byteLength(held),
      0,
    );
    if (size + Buffer.byteLength(key) + Buffer.byteLength(text) > STORE_BYTES) {
      throw exception(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    store[key] = text;
  };
  self = guard(
    'Properties.Properties',
    {
      getProperty: (key: string) =>
        Object.prototype.hasOwnProperty.call(store, key) ? store[key] : null,
      setProperty: (key: string, value: unknown) => {
        set(String(key), value);
        return self;
      },
      getProperties: () => ({ ...store }),
      getKeys: () => Object.keys(store),
      setProperties: (values: Record<string, unknown>, deleteOthers = false) => {
        if (deleteOthers) for (const key of Object.keys(store)) delete store[key];
        for (const [key, value] of Object.entries(values)) set(key, value);
        return self;
      },
      deleteProperty: (key: string) => {
        delete store[key];
        return self;
      },
      deleteAllProperties: () => {
        for (const key of Object.keys(store)) delete store[key];
        return self;
      },
    } as Implementation,
    guarding,
  );
  return self;
}

/** Seconds that a value is kept unless told, and at most; characters of a key; bytes of a value; entries. */
const CACHE = { seconds: 600, most: 21_600, key: 250, value: 100 * 1024, entries: 1000 };

export function makeCacheService(now: () => Date, people: People, guarding: Guarding): object {
  const caches = {
    script: makeCache(now, guarding),
    user: people.each(() => makeCache(now, guarding)),
    document: makeCache(now, guarding),
  };
  return guard(
    'Cache.CacheService',
    {
      getScriptCache: () => caches.script,
      getUserCache: caches.user,
      getDocumentCache: () => caches.document,
    } as Implementation,
    guarding,
  );
}

function makeCache(now: () => Date, guarding: Guarding): object {
  const held = new Map<string, { readonly value: string; readonly until: number }>();
  const get = (key: string): string | null => {
    const entry = held.get(key);
    return entry && entry.until > now().getTime() ? entry.value : null;
  };
  const put = (key: string, value: unknown, seconds: number = CACHE.seconds): void => {
    const text = String(value);
    if (key.length > CACHE.key) throw exception('Argument too large: key');
    if (Buffer.byteLength(text) > CACHE.value) throw exception('Argument too large: value');
    held.set(key, { value: text, until: now().getTime() + Math.min(seconds, CACHE.most) * 1000 });
    const oldest = held.keys().next().value;
    if (held.size > CACHE.entries && oldest !== undefined) held.delete(oldest);
  };
  return guard(
    'Cache.Cache',
    {
      get,
      put,
      getAll: (keys: string[]) =>
        Object.fromEntries(
          [...keys].map((key) => [key, get(key)]).filter(([, value]) => value !== null),
        ),
      putAll: (values: Record<string, unknown>, seconds?: number) => {
        for (const [key, value] of Object.entries(values)) put(key, value, seconds);
      },
      remove: (key: string) => void held.delete(key),
      removeAll: (keys: string[]) => {
        for (const key of keys) held.delete(key);
      },
    } as Implementation,
    guarding,
  );
}
