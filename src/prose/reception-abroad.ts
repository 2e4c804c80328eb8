import type { Stretch } from './types.ts';

/** Whether a date may be that of what is said of a thing, in languages other than English: "eine Meldung vom 3. Mai erwähnt [es]". */
export function mayBeReceivedAbroad(text: string, { start }: Stretch): boolean {
  return otherWork.test(text.slice(0, start)) || reception.test(text);
}

// "Eine Meldung vom 3. Mai", "un article du 3 mai": of a day of their own.
const otherWork = /(?<!\p{L})(?:ein\p{L}{0,2}|une?|una)\s+(?:\p{L}+\s+){1,2}(?:vom|du|del?)\s*$/iu;
// Who speaks of something, in other languages, does so on a day of their own.
const reception =
  /(?<!\p{L})(?:erwähn|erinner|s(?:prach|pricht) (?:über|von)|kommentier|kritisier|beschreib|parl(?:e|a|ait),? [^.;]*\bde\b|évoqu|rappel|comment(?:e|a|ait)\b|critiqu|racont|décri[tv]|habl[aó]\b|recuerd|recordó|mencion|coment[aó]\b|critic[aó]\b|упом[ия]н|говори|вспом[ия]н|критик|рассказыва|згад[уа]|розпов|bahset|anlattı|eleştir|xatırla|danış|հիշ|خبر عن|تحدث|ذكر)/iu;
