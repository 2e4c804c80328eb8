import type { Stretch } from './types.ts';

/**
 * Whether a date is that on which somebody said something, and not when what is named took place, in English: "as the
 * ministry said on 1 May, [it] was closed", "a minister said on 1 May that [it] was closed".
 */
export function isDayOfSaying(text: string, date: Stretch, thing: Stretch): boolean {
  if (thing.start < date.end && thing.end > date.start) return false;
  const before = text.slice(0, date.start);
  const verb = saidOn.exec(before);
  if (verb === null) return isOpening(text, date, thing);
  const isAside = /\bas (?:\S+ ){1,8}$/iu.test(before.slice(0, verb.index));
  if (thing.end <= verb.index) return isAside;
  if (thing.start < date.end) return false;
  return isAside || thatBehind.test(text.slice(date.end, thing.start));
}

// "On 1 May the minister said that [it] was closed".
function isOpening(text: string, date: Stretch, thing: Stretch): boolean {
  if (thing.start < date.end || !/^\s*(?:On|In) (?:the )?(?:\p{L}+day, )?$/u.test(text.slice(0, date.start)))
    return false;
  return new RegExp(String.raw`^[^;]*?\b(?:${verbs}) (?:\S+ ){0,3}that\b`, 'iu').test(
    text.slice(date.end, thing.start),
  );
}

const verbs =
  'said|says|told|wrote|stated|declared|claimed|argued|insisted|replied|answered|added|reported|confirmed|repeated|recalled|stressed|noted|complained|alleged|maintained';
const saidOn = new RegExp(
  String.raw`\b(?:${verbs})(?: \p{Ll}[\p{L}-]*){0,2}(?: (?:on|in))?(?: the)?(?: \p{L}+day,?)? $`,
  'iu',
);
const thatBehind = /^[^;.]{0,40}\bthat\b/i;
