import type { Mention } from './find-subjects.ts';

/** Whether a sentence tells as held what the record has as not held. */
export function isToldAsHeld(text: string, { subject }: Mention): boolean {
  return notHeld.test(subject.title) && !saysNotHeld.test(text);
}

const notHeld =
  /\bnot (?:held|happen|take place|taken place|come about)\b|\bdo(?:es)? not\b|\bdid not\b|\bcancell?ed\b|\bcalled off\b|\bpostponed\b|\babandoned\b/i;
const saysNotHeld =
  /\b(?:not|never|no|nor|neither|none|nothing|cannot|without|planned|plan|plans|scheduled|due|supposed|intended|meant|proposed|foreseen|expected|announced|should|would|could|fell through|fall through|cancel\p{L}*|call(?:ed)? off|postpon\p{L}*|put off|abandon\p{L}*|fail\p{L}*|prevent\p{L}*|block\p{L}*|thwart\p{L}*|collaps\p{L}*|withdr[ae]w\p{L}*|refus\p{L}*|instead|(?:was|were) to (?!\p{Lu}))\b|n['\u2019]t\b/iu;
