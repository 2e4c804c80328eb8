/**
 * Whether what stands around a date of a sentence is told only as hearsay or as a guess: "soll am 6. Mai gesunken sein", "якобы". Where a
 * word for it stands right at a date it is the date's mark, and told elsewhere.
 *
 * @param language BCP 47
 */
export function isHearsay(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  language: string,
): boolean {
  const words = hearsay[/^[a-z]+/i.exec(language)?.[0].toLowerCase() ?? ''];
  if (words === undefined) return false;
  const from = Math.max(text.lastIndexOf(';', start), text.lastIndexOf('؛', start)) + 1;
  const behind = text.slice(end).search(/[;؛]/u);
  return words.test(text.slice(from, behind === -1 ? text.length : end + behind));
}

const hearsay: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:allegedly|reportedly|supposedly|purportedly|presumably|apparently|seemingly|rumou?r(?:s|ed)?\s+(?:has|have|had|to|that|says?|said)|(?:is|are|was|were)\s+(?:said|believed|thought|alleged|reported|rumou?red|understood)\s+to\s+have|it\s+is\s+(?:said|alleged|rumou?red|claimed)\s+that|some\s+(?:say|said|claim|claimed|believe|believed)\s+that|(?:wrongly|mistakenly|erroneously|falsely|incorrectly)\s+(?:gave|gives?|dated?|puts?|said|says?|reported|stated|named))(?!\p{L})/iu,
  de: /(?<!\p{L})(?:fälschlich(?:erweise)?|(?:soll|sollen)(?=\s[^;]*\s(?:sein|haben)(?!\p{L}))|(?:sei|seien)(?!\s+denn)(?=\s[^;]*\s(?:\p{L}*ge\p{L}+(?:t|en)|worden)(?!\p{L}))|dürften?|angeblich(?:e[nrsm]?)?|vorgeblich|vermutlich|mutmaßlich|anscheinend|gerüchteweise|(?:wird|wurde)\serwartet,?\sdass|voraussichtlich|erwartungsgemäß)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:prétendument|soi-disant|apparemment|vraisemblablement|paraît-il|semble-t-il|on\sdit\sque|selon\sla\srumeur|s['’]attend(?:ait)?\sà\sce\squ?|il\s(?:est|était)\sprévu\squ?)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:al\sparecer|según\sparece|aparentemente|supuestamente|presuntamente|se\sdice\sque|dicen\sque|según\s(?:se\sdice|rumores)|se\s(?:espera|esperaba|prevé|preveía)\sque)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:вероятно|предположительно|якобы|будто(?:\sбы)?|по-видимому|видимо|по\sслухам|говорят,\sчто|как\sговорят|поговаривают|ожидает?ся,\sчто|ожидалось,\sчто)(?!\p{L})/iu,
  uk: /(?<!\p{L})(?:ймовірно|імовірно|нібито|начебто|буцімто|мабуть|за\sчутками|кажуть,\sщо|подейкують|очікується,\sщо|очікувалося,\sщо)(?!\p{L})/iu,
  hy: /(?<!\p{L})(?:հավանաբար|երևի|իբր|իբրև\sթե|կարծես\sթե|ենթադրաբար|ըստ\sերևույթին|ասում\sեն,?\sթե|լուրեր\sկան|ասվում\sէ,?\sթե|սպասվում\s(?:է|էր))(?!\p{L})/iu,
  az: /(?<!\p{L})(?:iddia\s(?:ed\p{L}+|olun\p{L}+)|guya|ehtimal\ski|güman\ski|yəqin\ski|iddiaya\sgörə|deyilənə\sgörə|deyirlər\s?,?\ski|şayiələrə\sgörə)(?!\p{L})/iu,
  tr: /(?<!\p{L})(?:iddia\s(?:edil\p{L}+|ediyor\p{L}*|ett?i\p{L}*)|öne\ssür\p{L}+|güya|sözde|muhtemelen|galiba|iddiaya\sgöre|söylentiye\sgöre|söylentilere\sgöre|söyleniyor|söylendiğine\sgöre|rivayete\sgöre)(?!\p{L})/iu,
  ar: /(?<!\p{L})(?:يُ?زعم|زُ?عم|على\sما\sيبدو|فيما\sيبدو|يُ?قال\sإن\p{L}*|من\sالمحتمل|من\sالمتوقع|يُ?توقع)(?!\p{L})/u,
};
