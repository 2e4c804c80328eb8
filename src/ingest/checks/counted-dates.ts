import { isoDay } from '../../time/edtf/day.ts';
import { readEdtf } from '../../time/edtf/read.ts';
import { countedTimes, type CountedStyle } from '../../time/prose/counted-times.ts';
import { proseTableOf } from '../../time/prose/tables.ts';
import { foldWord } from '../../time/written/fold.ts';
import type { DatedWords } from '../../time/written/read-dates.ts';

/**
 * The dates of a text, those that an amount of time is counted from as the date it comes to: "a week before 10 May 1991" is
 * 3 May, and is no limit. Where the words tell of all the time between ("within three days after", "in the fortnight
 * before") it is that time, or one day of it.
 */
export function withCounted(
  text: string,
  readings: readonly (readonly DatedWords[])[],
  style: CountedStyle,
): readonly (readonly DatedWords[])[] {
  if (!readings.some((dates) => dates.some(({ none }) => none === undefined))) return readings;
  const times = countedTimes(text, style);
  return readings.map((dates) =>
    dates.map((date) => {
      if (date.none !== undefined) return date;
      const time = times.find(({ start, end }) => start <= date.start && end >= date.end);
      const length = date.end - date.start;
      if (time !== undefined && time.end - time.start > length + shortestAmount)
        return countedTo(text, date, time, style);
      return withinOf(text, date) ?? date;
    }),
  );
}

const shortestAmount = 4;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function countedTo(
  text: string,
  date: DatedWords,
  time: Stretch & { readonly edtf: string },
  style: CountedStyle,
): DatedWords {
  const { edtf } = time;
  const ahead = text.slice(Math.max(0, time.start - farthest), time.start);
  const lead = spanLead.exec(ahead)?.[0] ?? '';
  const isSpan =
    lead !== '' ||
    spanBegin.test(text.slice(time.start, date.start)) ||
    spanBehind.test(text.slice(time.end));
  const start = time.start - lead.length;
  const exact = edtf.replace(/~$/, '');
  const day = dayOf(exact);
  const from = dayOf(date.readings[0] ?? '');
  const isExact = day !== undefined && !isAbout(text.slice(start, time.end), style);
  const counted =
    isSpan && day !== undefined && from !== undefined
      ? spansBetween(from, day)
      : [edtf, ...(isExact ? [exact] : [])];
  return limitedTo(date, { start, end: time.end }, counted);
}

function spansBetween(from: number, day: number): readonly string[] {
  return day > from
    ? [`${isoDay(from)}/${isoDay(day)}`, `${isoDay(from + 1)}/${isoDay(day)}`]
    : [`${isoDay(day)}/${isoDay(from)}`, `${isoDay(day)}/${isoDay(from - 1)}`];
}

/** An amount of time beside a date, told as that within which something was: "within three days of", "в течение трёх дней после". */
function withinOf(text: string, date: DatedWords): DatedWords | undefined {
  const [from, beside] = [dayOf(date.readings[0] ?? ''), wordsAt(text, date)];
  if (from === undefined) return undefined;
  for (const { language, before, behind, counted, isEither, isPoint } of within) {
    const found = before?.exec(beside.ahead) ?? behind?.exec(beside.next);
    if (found == null) continue;
    const said = counted(found.groups?.['amount'] ?? '', isoDay(from));
    const [time] = countedTimes(said, { language });
    const day = dayOf(time?.edtf.replace(/~$/, '') ?? '');
    if (day === undefined) continue;
    const spans = isEither === true ? either(from, day) : spansBetween(from, day);
    const readings = isPoint === true ? [isoDay(day), ...spans, `[${isoDay(from + 1)}..]`] : spans;
    const isBefore = before?.test(beside.ahead) === true;
    const start = isBefore ? date.start - found[0].length : date.start;
    return limitedTo(date, { start, end: isBefore ? date.end : date.end + found[0].length }, readings);
  }
  return undefined;
}

function wordsAt(text: string, { start, end }: Stretch): { readonly ahead: string; readonly next: string } {
  return { ahead: text.slice(Math.max(0, start - farthest), start), next: text.slice(end, end + farthest) };
}

function either(from: number, day: number): readonly string[] {
  return [`[${isoDay(2 * from - day)}..${isoDay(day)}]`, `[${isoDay(from)}..${isoDay(day)}]`];
}

function limitedTo(date: DatedWords, { start, end }: Stretch, readings: readonly string[]): DatedWords {
  return {
    ...date,
    readings,
    relations: [],
    counted: true,
    limited: { start: Math.min(start, date.limited.start), end: Math.max(end, date.limited.end) },
  };
}

function dayOf(edtf: string): number | undefined {
  const read = readEdtf(edtf);
  const isDay = read.kind === 'read' && read.value.kind === 'date' && read.value.precision === 'day';
  return isDay && read.value.kind === 'date' && read.value.qualifier === 'none'
    ? read.value.firstDay
    : undefined;
}

function isAbout(words: string, { language }: CountedStyle): boolean {
  const table = proseTableOf(language);
  const said = words.split(/[^\p{L}\p{M}]+/u).map(foldWord);
  return (
    table?.about.some((one) =>
      one.split(/[\s|?]+/).every((word) => word === '' || said.includes(foldWord(word))),
    ) === true
  );
}

const farthest = 60;
const amount = String.raw`(?<amount>[\p{L}\p{M}\d\s’'-]{1,30}?)`;

interface Within {
  readonly language: string;
  readonly before?: RegExp;
  readonly behind?: RegExp;
  /** The same amount counted from the day, in words that are read. */
  readonly counted: (amount: string, day: string) => string;
  /** To either side of the date. */
  readonly isEither?: true;
  /** The day that it comes to, or what lasted until then: "a week from". */
  readonly isPoint?: true;
}

/** "Quinzaine", "semaine": one of them, in words that are counted. */
function amountInFrench(amount: string): string {
  const one = { quinzaine: 'deux semaines', huitaine: 'une semaine', semaine: 'une semaine' };
  return Object.entries(one).find(([word]) => amount.trim().toLowerCase() === word)?.[1] ?? amount;
}

function ahead(words: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${words})\s*$`, 'iu');
}

const within: readonly Within[] = [
  {
    language: 'en',
    before: ahead(String.raw`within\s+${amount}\s+(?:of|either\s+side\s+of)(?:\s+the)?`),
    counted: (one, day) => `${one} after ${day}`,
    isEither: true,
  },
  {
    language: 'en',
    before: ahead(
      String.raw`(?<amount>(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})\s+(?:days?|weeks?|fortnights?|months?|years?))\s+(?:(?:on|to)\s+)?either\s+side\s+of(?:\s+the)?`,
    ),
    counted: (one, day) => `${one} after ${day}`,
    isEither: true,
  },
  {
    language: 'en',
    before: ahead(String.raw`(?:within|in)(?:\s+the)?\s+${amount}\s+(?:following|from)(?:\s+the)?`),
    counted: (one, day) => `${one} after ${day}`,
  },
  {
    language: 'en',
    before: ahead(
      String.raw`(?<!\b(?:for|last(?:ed|ing)|within|in|over|during|another|the|of)\s+)(?<amount>(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})\s+(?:days?|weeks?|fortnights?|months?|years?))(?:\s+on)?\s+from(?:\s+the)?`,
    ),
    counted: (one, day) => `${one} after ${day}`,
    isPoint: true,
  },
  {
    language: 'fr',
    before: ahead(
      String.raw`(?:dans|pendant|durant)\s+(?:les|la|un\s+délai\s+de)\s+${amount}\s+(?:suivant|qui\s+(?:suivirent|ont\s+suivi)|après|à\s+(?:compter|partir)\s+du)(?:\s+le)?`,
    ),
    counted: (one, day) => `${amountInFrench(one)} après ${day}`,
  },
  {
    language: 'fr',
    before: ahead(
      String.raw`(?:dans|pendant|durant)\s+(?:les|la|le)\s+${amount}\s+(?:précédant|qui\s+(?:précéd\p{L}+|ont\s+précédé|a\s+précédé)|avant)(?:\s+le)?`,
    ),
    counted: (one, day) => `${amountInFrench(one)} avant ${day}`,
  },
  {
    language: 'de',
    before: ahead(String.raw`(?:innerhalb(?:\s+von)?|binnen)\s+${amount}\s+(?:nach|ab|seit|vom)(?:\s+dem)?`),
    counted: (one, day) => `${one} nach ${day}`,
  },
  {
    language: 'es',
    before: ahead(
      String.raw`(?:en|dentro\s+de|durante)(?:\s+(?:los|las|la|el))?\s+${amount}\s+(?:siguientes?\s+al?|posterior(?:es)?\s+al?|a\s+partir\s+del?|desde\s+el)`,
    ),
    counted: (one, day) => `${one} después del ${day}`,
  },
  {
    language: 'ru',
    before: ahead(String.raw`(?:в\s+течени[ие]|на\s+протяжении|в\s+пределах)\s+${amount}\s+(?:после|со?|от)`),
    counted: (one, day) => `через ${one} после ${day}`,
  },
  {
    language: 'uk',
    before: ahead(String.raw`(?:протягом|упродовж|впродовж)\s+${amount}\s+(?:після|із?|зі?|від)`),
    counted: (one, day) => `через ${one} після ${day}`,
  },
  {
    language: 'ar',
    before: ahead(String.raw`(?:خلال|في\s+غضون)\s+${amount}\s+(?:من|بعد)`),
    counted: (one, day) => `بعد ${one} من ${day}`,
  },
  {
    language: 'tr',
    behind: new RegExp(
      String.raw`^(?:[’']?\p{L}+)?\s+(?:itibaren|sonraki|başlayarak|sonra)\s+${amount}\s+(?:içinde|boyunca)(?!\p{L})`,
      'iu',
    ),
    counted: (one, day) => `${day}’den ${one} sonra`,
  },
  {
    language: 'az',
    behind: new RegExp(
      String.raw`^(?:-?\p{L}+)?\s+(?:etibarən|sonrakı|başlayaraq|sonra)\s+${amount}\s+(?:ərzində|müddətində)(?!\p{L})`,
      'iu',
    ),
    counted: (one, day) => `${day}-dən ${one} sonra`,
  },
  {
    language: 'hy',
    behind: new RegExp(
      String.raw`^(?:-?\p{L}+)?\s+(?:հետո|սկսած|հաջորդող)\s+${amount}\s+ընթացքում(?!\p{L})`,
      'iu',
    ),
    counted: (one, day) => `${day}-ից ${one} անց`,
  },
];

// Of every language at once: none of these words is another's.
const spanWords = [
  String.raw`(?:within|in|during|over|throughout|for)(?:\s+the)?`,
  String.raw`(?:dans(?=\s+(?:les|la|le)\s)|pendant|durant|au\s+cours\s+des?)(?:\s+(?:les|la|le))?`,
  String.raw`(?:innerhalb(?:\s+von)?|binnen|während|in)(?:\s+(?:der|den|dem))?`,
  String.raw`(?:en|dentro\s+de|durante)(?:\s+(?:los|las|la|el))?`,
  String.raw`(?:в\s+течени[ие]|на\s+протяжении|в\s+пределах)`,
  String.raw`(?:протягом|упродовж|впродовж)`,
  String.raw`(?:خلال|في\s+غضون|طوال)`,
].join('|');
const spanLead = new RegExp(String.raw`(?<!\p{L})(?:${spanWords}|dans)\s*$`, 'iu');
const spanBegin = new RegExp(String.raw`^(?:${spanWords}|the|los|las|les|die|den|der)\s`, 'iu');
const spanBehind = /^\s*(?:içinde|boyunca|süresince|ərzində|müddətində|ընթացքում)(?!\p{L})/iu;
