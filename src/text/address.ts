import { SPACES, UNSEEN } from './unseen';

/** RFC 5322 dot-atom before the @, host names after it (RFC 1123), as Google takes them. */
const ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const SHAPE = new RegExp(
  `^${ATOM}(?:\\.${ATOM})*@(?:${LABEL}\\.)+(?:[A-Za-z]{2,63}|xn--[A-Za-z0-9-]{1,59})$`,
);
/** RFC 5321, signs: the whole, and what stands before the @. */
const MOST = { whole: 254, local: 64 };

/** What stands around an address in a cell that was pasted: quotes, brackets, the end of a sentence. */
const BEFORE = /^[\s"'“”„‟‘’‚‛«»‹›<([{]+/;
const AFTER = /[\s"'“”„‟‘’‚‛«»‹›>)\]}.,;:!…]+$/;
const FULL_WIDTH = /[\uff01-\uff5e]/g;

/** True for one mail address as Google takes it: no name around it, no list, a domain with a dot. */
export const isAddress = (text: string): boolean =>
  text.length <= MOST.whole && text.indexOf('@') <= MOST.local && SHAPE.test(text);

/**
 * The address in a cell without what pasting adds: unseen signs, quotes, `mailto:`, a name with angle
 * brackets, the full stop of a sentence. What else is wrong with it stays, to be named.
 */
export function cleanAddress(text: string): string {
  const seen = text
    .replace(UNSEEN, '')
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(SPACES, ' ');
  const inside = /<([^<>]*@[^<>]*)>/.exec(seen) ?? /^[^@]*\(([^()]*@[^()]*)\)/.exec(seen);
  const bare = stripped(inside?.[1] ?? seen);
  return /^mailto:/i.test(bare) ? stripped(bare.slice(7).replace(/\?.*$/, '')) : bare;
}

const stripped = (text: string): string => text.replace(BEFORE, '').replace(AFTER, '');

/** The addresses in a cell that lists several; one that holds anything else comes back whole. */
export function addressesIn(text: string): readonly string[] {
  const parts = text
    .split(/[,;\n\r|]+|\s+(?:and|und|และ|กับ)\s+|\s[&/+]\s/i)
    .map(cleanAddress)
    .filter((part) => part !== '');
  return parts.length > 1 && parts.every(isAddress) ? parts : [cleanAddress(text)];
}

/** Two spellings of one address have one key: letter case tells no two apart. */
export const addressKey = (address: string): string => cleanAddress(address).toLowerCase();

/** The first sign that no address has, named so that a look-alike shows: `“а” (U+0430)`; null where there is none. */
export function strangeSign(address: string): string | null {
  const sign = [...cleanAddress(address)].find((one) => !/^[\x21-\x7e ]$/.test(one));
  if (sign === undefined) return null;
  const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return isControl(sign) ? code : `“${sign}” (${code})`;
}

/** An address as a sentence quotes it: signs that nobody can see are drawn. */
export const quotedAddress = (address: string): string =>
  [...address].map((sign) => (isControl(sign) ? '␀' : sign)).join('');

const isControl = (sign: string): boolean => sign < ' ' || (sign >= '\u007f' && sign < '\u00a0');
