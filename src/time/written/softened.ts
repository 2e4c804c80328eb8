import { besideDate, wordsBeside } from './period-words.ts';
import type { DatedWords } from './read-dates.ts';
import type { Limiting } from './table.ts';

/** What words at a date make of it, where a preposition, an article or a word for the day may stand between. */
export interface Softening {
  readonly start: number;
  readonly end: number;
  /** `denied`: it was not then; `near`, `unsure`: the marks of EDTF; else the limit that it sets. */
  readonly makes: 'denied' | 'near' | 'unsure' | Limiting;
}

/**
 * How words soften or deny a date over the small words beside it: "примерно с 5 мая", "hardly on 5 May", "5 Mayıs
 * itibarıyla". Undefined where none do.
 */
export function softeningOf(text: string, date: Pick<DatedWords, 'start' | 'end'>): Softening | undefined {
  const lie = saidFalse(text, date);
  if (lie !== undefined) return lie;
  for (const [makes, words] of softening) {
    const found = besideDate(text, date, words);
    if (found !== undefined) return { start: found.start, end: found.end, makes };
  }
  return undefined;
}

/** A date text with a mark on each of its dates; one that has the other mark has both then. */
export function marked(text: string, mark: '?' | '~'): string {
  return text.replaceAll(/(?<=[\dX])([?~%]?)(?=[/.,\]]|$)/g, (one) =>
    one === '' || one === mark ? mark : '%',
  );
}

// "That he came on 5 May is not true"; the report of 5 May may be untrue as well, and is of that day.
function saidFalse(text: string, { start, end }: Pick<DatedWords, 'start' | 'end'>): Softening | undefined {
  const before = text.slice(Math.max(0, start - farthest), start);
  const behind = text.slice(end, end + farthest);
  const [head, tail] = [thatHead.exec(before), isFalse.exec(behind)];
  if (head !== null && tail !== null)
    return { start: start - before.length + head.index, end: end + tail[0].length, makes: 'denied' };
  const lie = falseHead.exec(before);
  if (lie !== null && !attached.test(before))
    return { start: start - before.length + lie.index, end, makes: 'denied' };
  const nominal = nominalLie.exec(behind);
  if (nominal !== null) return { start, end: end + nominal[0].length, makes: 'denied' };
  const denier = setOff.exec(before);
  const isLast = /^\s*(?:[.;!?]|$)/.test(behind);
  return denier !== null && isLast ? { start: start - denier[0].length, end, makes: 'denied' } : undefined;
}

const farthest = 120;
const thatHead = /(?:^|[.;!?]\s+)(?:(?:Dass|Daß|That|Que|Что|То,\s+что|Що|Те,\s+що)\s|Qu['’])(?=[^.;!?]*$)/iu;
const isFalse =
  /^[^.;!?]{0,60}?(?<!\p{L})(?:(?:stimmt|stimmte|trifft)\s+(?:\p{L}+\s+)?nicht|ist\s+(?:falsch|unwahr|gelogen|erfunden|nicht\s+wahr|eine\s+Lüge)|(?:is|was)\s+(?:false|untrue|not\s+true|a\s+lie|a\s+myth|incorrect)|est\s+(?:faux|inexact|un\s+mensonge)|n['’]est\s+pas\s+vrai|es\s+(?:falso|mentira)|no\s+es\s+(?:cierto|verdad)|неправда|ложь|выдумка|не\s+соответствует|вигадка|брехня)(?!\p{L})/iu;
// "Es stimmt nicht, dass die Brücke am 12. Mai öffnete"; the treaty "vom 12. Mai" is of that day.
const falseHead =
  /(?<!\p{L})(?:es\s+(?:stimmt|stimmte)\s+nicht|es\s+(?:ist|war)\s+(?:falsch|unwahr|nicht\s+wahr|gelogen)|il\s+(?:est|était)\s+faux|il\s+n['’](?:est|était)\s+pas\s+vrai|(?:es|era)\s+(?:falso|mentira)|no\s+(?:es|era)\s+(?:cierto|verdad)|ճիշտ\s+չէ|սուտ\s+է|неверно|неправда|doğru\s+d[eə](?:ğ|y)il)\s*,?\s+(?:dass|qu(?:e\s|['’])|որ|что|що|ki)[^.;!?]*$/iu;
const attached = /(?<!\p{L})(?:vom|von|des|du|de|del|от|від|of|dated)\s*$/iu;
// "12 Mayıs 2004'te açıldığı doğru değil".
const nominalLie =
  /^[^.;!?]{0,40}?\p{L}+(?:[dt][ıiuü](?:ğ|y)[ıiuü]|[ae]c[ae]ğ[ıi])\s+(?:doğru\s+d[eə](?:ğ|y)il|yalan|asılsız)/iu;
// "Er kam nicht, am 5. Mai", "il ne partit point le 5 mai".
const setOff =
  /(?<!\p{L})(?:(?:nicht|nie|niemals|not|never),\s+(?:am|on)|n(?:e\s+|['’])\p{L}+(?:\s+\p{L}+)?\s+(?:point|nullement|aucunement)(?:\s+\p{L}+)?(?:\s+le)?)\s*$/iu;

// Prepositions, articles and words for the day.
const small = [
  String.raw`on|in|at|from|since|until|till|the|(?:the\s+)?day\s+of`,
  String.raw`с|со|от|к|ко|в|во|на|до|по|день|дня|дню|числа`,
  String.raw`з|із|зі|від|у|дні`,
  String.raw`le|la|du|au|en|de|depuis|dès|jusqu['’]au|à\s+partir\s+du|à\s+compter\s+du`,
  String.raw`el|del|al|desde|hasta|a\s+partir\s+del`,
  String.raw`am|im|vom|seit|ab|bis|zum|dem|den|der|des`,
  String.raw`في|يوم|بتاريخ|تاريخ|منذ|من|حتى`,
].join('|');

function over(words: readonly string[]): readonly string[] {
  return words.map((one) => String.raw`(?:${one})(?:,?\s+(?:${small})){0,3}`);
}

// Of every language at once: none of these words is another's.
const softening: readonly (readonly [Softening['makes'], ReturnType<typeof wordsBeside>])[] = [
  [
    'denied',
    wordsBeside(
      [
        ...over([
          String.raw`anything\s+but|hardly|scarcely|by\s+no\s+means|in\s+no\s+way|nowhere\s+near|far\s+from|not\s+even|certainly\s+not`,
          String.raw`nullement|aucunement|en\s+aucun\s+cas|en\s+aucune\s+façon|loin|tout\s+sauf|certainement\s+pas`,
          String.raw`kaum|keinesfalls|keineswegs|mitnichten|schwerlich|alles\s+andere\s+als|auf\s+keinen\s+Fall|nicht\s+einmal`,
          String.raw`de\s+ning[uú]n\s+modo|de\s+ninguna\s+manera|en\s+absoluto|ni\s+siquiera|todo\s+menos|en\s+modo\s+alguno`,
          String.raw`не|вряд\s+ли|едва\s+ли|отнюдь\s+не|вовсе\s+не|никак\s+не|далеко\s+не|навряд\s+чи|ледве\s+чи|аж\s+ніяк\s+не`,
          String.raw`ليس|ليست|لا|بالتأكيد\s+ليس|بعيدا\s+عن`,
          String.raw`հազիվ\s+թե|ամենևին\s+ոչ|ոչ`,
          String.raw`heç\s+də|çətin\s+ki`,
        ]),
        String.raw`not\s+from(?:\s+the)?`,
        String.raw`no\s+desde(?:\s+el)?`,
        String.raw`pas\s+(?:dès|à\s+partir\s+du|à\s+compter\s+du)(?:\s+le)?`,
        String.raw`nicht\s+(?:ab|vom)(?:\s+dem)?`,
      ],
      [
        String.raw`(?:tarihinde|tarihinden|günü|gününde)\s+(?:değil|haricinde|dışında)(?!\p{L})`,
        String.raw`(?:tarixində|tarixindən|günü|günündə)\s+(?:deyil|yox)(?!\p{L})`,
        String.raw`(?:օրը\s+)?(?:չէ|չէր)(?!\p{L})`,
      ],
    ),
  ],
  [
    'near',
    wordsBeside(
      [
        ...over([
          String.raw`nearly|almost|near|close\s+to|towards?|more\s+or\s+less|just\s+about|not\s+far\s+(?:from|off)|approximately|roughly`,
          String.raw`à\s+peu\s+près|presque|quasiment|plus\s+ou\s+moins|approximativement|grosso\s+modo|environ`,
          String.raw`sobre|casi|más\s+o\s+menos|cerca|aproximadamente|alrededor`,
          String.raw`beinahe|nahezu|in\s+etwa|annähernd|ungefähr|schätzungsweise|circa|zirka|so\s+gegen`,
          String.raw`примерно|приблизительно|где-то|почти|ориентировочно|плюс-минус|ближе`,
          String.raw`приблизно|десь|майже|орієнтовно|близько|ближче`,
          String.raw`تقريب(?:ا|اً|ًا)|حوالي|نحو|قرابة|زهاء|ما\s+يقارب`,
          String.raw`մոտավորապես|շուրջ|գրեթե`,
          String.raw`təxminən|təqribən|az\s+qala`,
          String.raw`(?:within\s+)?(?:some|a\s+few|several|a\s+couple\s+of|a\s+number\s+of|many|the)\s+(?:days|weeks|months|years)\s+(?:(?:on|to)\s+)?either\s+side\s+of`,
          String.raw`yaklaşık(?:\s+olarak)?|aşağı\s+yukarı|hemen\s+hemen|neredeyse|tahminen`,
        ]),
      ],
      [
        String.raw`(?:tarihi\s+|günü\s+|tarihleri\s+)?(?:sıralarında|civarında|dolaylarında|sularında|yakınlarında)(?!\p{L})`,
        String.raw`(?:tarihine\s+|gününe\s+)?(?:doğru|yakın)(?!\p{L})`,
        String.raw`(?:tarixinə|gününə)\s+(?:yaxın|doğru)(?!\p{L})`,
        String.raw`(?:tarixi\s+|günü\s+)?(?:radələrində|sıralarında|ətrafında|yaxınlarında)(?!\p{L})`,
        String.raw`(?:օրվա\s+)?(?:մոտերքում|մոտակայքում|շրջակայքում|կողմերը)(?!\p{L})`,
      ],
    ),
  ],
  [
    'unsure',
    wordsBeside(
      over([
        String.raw`apparently|seemingly|supposedly|allegedly|reportedly|purportedly|presumably|probably|possibly|perhaps|maybe`,
        String.raw`apparemment|probablement|vraisemblablement|peut-être|prétendument|soi-disant|semble-t-il|paraît-il`,
        String.raw`al\s+parecer|según\s+parece|aparentemente|probablemente|posiblemente|presuntamente|supuestamente|quizás?|tal\s+vez`,
        String.raw`angeblich|anscheinend|vermutlich|wahrscheinlich|möglicherweise|vielleicht|mutmaßlich|vorgeblich`,
        String.raw`вероятно|возможно|видимо|по-видимому|кажется|якобы|предположительно|наверное|вроде(?:\s+бы)?|будто\s+бы|может\s+быть`,
        String.raw`ймовірно|імовірно|мабуть|можливо|нібито|здається|буцімто|начебто`,
        String.raw`ربما|على\s+ما\s+يبدو|من\s+المحتمل|على\s+الأرجح|يُ?زعم`,
        String.raw`հավանաբար|երևի|կարծես(?:\s+թե)?|իբր(?:և\s+թե)?|գուցե|ըստ\s+երևույթին`,
        String.raw`ehtimal(?:\s+ki)?|güman\s+ki|yəqin(?:\s+ki)?|guya|bəlkə(?:\s+də)?|deyəsən`,
        String.raw`muhtemelen|belki(?:\s+de)?|güya|sözde|galiba|herhalde|iddiaya\s+göre`,
      ]),
    ),
  ],
  [
    'before',
    wordsBeside(
      [
        ...over([
          String.raw`pending|approaching|nearing|coming\s+up\s+to`,
          String.raw`in\s+Erwartung`,
          String.raw`a\s+la\s+espera|de\s+cara`,
          String.raw`dans\s+l['’]attente`,
          String.raw`в\s+ожидании|в\s+очікуванні`,
          String.raw`بانتظار`,
        ]),
        String.raw`قبل\s+(?:يوم|تاريخ)`,
      ],
      [String.raw`(?:օրվանից|օրից)\s+առաջ(?!\p{L})`],
    ),
  ],
  [
    'after',
    wordsBeside(
      [
        ...over([String.raw`beyond`, String.raw`au-delà`, String.raw`más\s+allá`, String.raw`jenseits`]),
        String.raw`(?:(?:\p{L}+|\d+)\s+)?(?:hours?|days?|weeks?|months?|years?|decades?)\s+on\s+from(?:\s+the)?`,
        String.raw`بعد\s+(?:يوم|تاريخ)`,
      ],
      [String.raw`(?:օրվանից|օրից)\s+(?:հետո|անց)(?!\p{L})`],
    ),
  ],
  [
    'since',
    wordsBeside(
      [String.raw`منذ\s+(?:يوم|تاريخ)`],
      [
        String.raw`(?:tarihi\s+|günü\s+)?itibar[ıi]yl[ae](?!\p{L})`,
        String.raw`(?:tarixi\s+|günü\s+)?etibar(?:ilə|ı\s+ilə)(?!\p{L})`,
      ],
    ),
  ],
  ['until', wordsBeside([String.raw`حتى\s+(?:يوم|تاريخ)`])],
];
