import type { Mention } from './find-subjects.ts';
import type { Subject } from './types.ts';

/** Whether the record has something as not held: by its kind, or by its title. */
export function isNotHeld({ title, isNotHeld: isOfKind }: Subject): boolean {
  return isOfKind === true || notHeld.test(title);
}

/** Whether a sentence tells as held what the record has as not held. */
export function isToldAsHeld(text: string, { subject }: Mention): boolean {
  return isNotHeld(subject) && (tellsHeld(text) || !saysNotHeld.test(text));
}

/** Whether a sentence says that something took place, planned as it may have been. */
export function tellsHeld(text: string): boolean {
  return held.test(text) && !deniesHeld.test(text);
}

const notHeld =
  /\bnot (?:held|happen|take place|taken place|come about)\b|\bdo(?:es)? not\b|\bdid not\b|\bcancell?ed\b|\bcalled off\b|\bpostponed\b|\babandoned\b/i;
const held = /\b(?:took place|(?:was|were) (?:held|made)|went ahead|happened|did (?:take place|happen))\b/i;
// A plan that came about is told as held.
const ofPlans =
  /planned|plan|plans|scheduled|due|supposed|intended|meant|proposed|foreseen|expected|announced|should|would|could/;
const ofDenials =
  /not|never|no|nor|neither|none|nothing|cannot|without|fell through|fall through|cancel\p{L}*|call(?:ed)? off|postpon\p{L}*|put off|abandon\p{L}*|fail\p{L}*|prevent\p{L}*|block\p{L}*|thwart\p{L}*|collaps\p{L}*|withdr[ae]w\p{L}*|refus\p{L}*|instead/u;
const deniesHeld = new RegExp(String.raw`\b(?:${ofDenials.source})\b|n['\u2019]t\b`, 'iu');
const saysNotHeld = new RegExp(String.raw`\b(?:${ofDenials.source}|${ofPlans.source})\b|n['\u2019]t\b`, 'iu');
