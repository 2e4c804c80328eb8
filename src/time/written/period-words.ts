/** Words that stand right before or right behind a date and make it the end, or a day, of something longer. */
interface WordsBeside {
  readonly before: readonly RegExp[];
  readonly behind: readonly RegExp[];
}

// Of every language at once: none of these words is another's.
/**
 * "The six months to", "в год, закончившийся": a time that ended then. The groups `count` and `unit` tell how long it
 * was, where `kind`, the word before, does not make it a year of another kind: "financial".
 */
export const ended = wordsBeside(
  [
    String.raw`(?:(?<kind>(?!(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|eighteen)\s)\p{L}+)\s+)?(?:(?<count>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|eighteen)[\s\-])?(?<unit>years?|quarter|half-year|half|months?|weeks?|fortnights?|days(?=\s+(?:to|up\s+to|through)\s))(?:\speriod)?,?\s+(?:to|up\s+to|through|ended|ending(?:\s+on)?|(?:which|that)\s+ended(?:\s+on)?)`,
    String.raw`(?:period|months)\s+(?:up\s+)?to`,
    String.raw`(?<unit>\p{L}*jahr|Quartal|Monate|Woche)(?:es|e|n|s)?\s+(?:bis\s+)?zum`,
    String.raw`(?<unit>exercice|année|semestre|trimestre|mois|semaine|période)(?:\s+(?<kind>comptable|financi[eè]re?|fiscale?|sociale?|budgétaire))?,?\s+(?:clos(?:es?)?|clôturée?s?|terminée?s?|achevée?s?|arrêtée?s?|(?:s['’]achevant|se\s+terminant|finissant|prenant\s+fin))\s+(?:le|au|en|fin)`,
    String.raw`(?<unit>ejercicio|año|semestre|trimestre|mes(?:es)?|semana|per[ií]odo)(?:\s+(?<kind>fiscal|económico|contable|financiero))?,?\s+(?:terminad[oa]s?|finalizad[oa]s?|cerrad[oa]s?|concluid[oa]s?|que\s+(?:terminó|terminaron|finalizó|acabó|concluyó|termina))\s+(?:el|en)`,
    String.raw`(?:(?<kind>финансов\p{L}+|отч[её]тн\p{L}+|учебн\p{L}+)\s+)?(?<unit>год|квартал|полугоди|месяц|недел|период)\p{L}*\s*,?\s+(?:за|о)?(?:кончивш|канчивающ|вершивш|вершающ|истекш|ист[её]кш)\p{L}+`,
    String.raw`(?:(?<kind>фінансов\p{L}+|звітн\p{L}+|навчальн\p{L}+)\s+)?(?<unit>рік|році|року|квартал|півріччя|місяц|тижд|тиждень|період)\p{L}*\s*,?\s+(?:(?:що|як\p{L}+)\s+)?(?:закінчи|закінчу|заверши|завершу|скінчи)\p{L}+`,
    String.raw`(?<unit>السنة|العام|الربع|الأشهر|الشهر|الأسبوع|الفترة|النصف)(?:\s+(?<kind>\p{L}+))?\s+(?:المنتهية|المنتهي)(?:\s+(?:في|يوم|بتاريخ))?`,
  ],
  [
    String.raw`(?:tarihinde\s+)?(?:sona\s+eren|biten|kapanan|tamamlanan)\s+(?:(?<kind>mali|hesap|\p{L}+)\s+)?(?<unit>yıl|çeyre|altı\say|üç\say|dönem|hafta|ay)`,
    String.raw`(?:tarixində\s+)?(?:başa\s+çatan|sona\s+çatan|bitən|tamamlanan|yekunlaşan)\s+(?:(?<kind>\p{L}+)\s+)?(?<unit>ildə|il|rüb|dövr|həftə|ay)`,
    String.raw`(?:ավարտված|ավարտվող|վերջացած)\s+(?:(?<kind>\p{L}+)\s+)?(?<unit>տար|եռամսյակ|կիսամյակ|շաբաթ|ամս|ժամանակաշրջան)`,
    String.raw`(?:endende|abgelaufene|abgeschlossene|beendete)[nsr]?\s+\p{L}*(?:jahr|Quartal|Halbjahr|Woche)`,
  ],
);

/** How many months a unit has; one that is not here has its length in days, or none. */
export const monthsOf: Readonly<Record<string, number>> = {
  ...named(12, 'year years jahr année año год рік році року السنة العام yıl il ildə տար'),
  ...named(6, 'half half-year halbjahr semestre полугоди півріччя կիսամյակ'),
  ...named(3, 'quarter quartal квартал الربع çeyre rüb եռամսյակ trimestre'),
  ...named(1, 'month months'),
};

export const counts: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fourteen: 14,
  eighteen: 18,
};

/** Words before a unit that say nothing of how long it is. */
export const plainKind =
  /^(?:the|a|an|this|that|in|for|of|over|during|full|whole|past|last|first|second|third|fourth|final|calendar)$/iu;

/** "The week of": one that holds the day, or begins with it. */
export const weekOf = wordsBeside(
  [
    String.raw`weeks?\s+(?:of|beginning|commencing|starting|starting\s+on|beginning\s+on)(?:\s+the)?`,
    String.raw`Woche\s+(?:vom|ab|ab\s+dem|des|um\s+den|mit\s+dem)`,
    String.raw`semaine\s+(?:du|de|commençant\s+le|débutant\s+le|qui\s+commence\s+le)`,
    String.raw`semana\s+(?:del|de|que\s+comienza\s+el|que\s+empieza\s+el|que\s+comenzó\s+el)`,
    String.raw`недел[юеяи]\s*,?\s+(?:с|от|начавш\p{L}+|начинающ\p{L}+)`,
    String.raw`на\s+неделе(?:\s+с)?`,
    String.raw`тиж(?:день|ні|ня)\s*,?\s+(?:з|із|зі|від)`,
    String.raw`на\s+тижні`,
    String.raw`(?<!بعد\s+)(?:ال)?أسبوع(?:\s+(?:يوم|البادئ\s+في|الذي\s+يبدأ\s+في))?`,
  ],
  [String.raw`(?:tarihli\s+|gününün\s+|tarihinin\s+)?haftas`, 'həftəs', String.raw`շաբաթ(?:վա(?!\s+օր)|ում)`],
);

/** A year of accounts, which begins when its owner says. */
export const fiscalYear = wordsBeside([String.raw`(?:FY|(?:fiscal|financial)(?:\s+year)?)`]);

/** "The tenth anniversary of": years after it. */
export const anniversaryOf = wordsBeside(
  [
    String.raw`(?:Jahrestag|Jubiläum)(?:e?s)?\s+(?:des|vom|der)`,
    String.raw`anniversaire\s+(?:du|de)`,
    String.raw`aniversario\s+(?:del|de)`,
    String.raw`годовщин\p{L}+(?:\s+событий)?`,
    String.raw`річниц\p{L}+(?:\s+подій)?`,
    String.raw`(?:ال)?ذكرى(?:\s+ال\p{L}+)?(?:\s+(?:ليوم|لأحداث))?`,
  ],
  [
    String.raw`(?:\p{L}+\s+|\d+[.\-]\p{L}*\s*)?yıl\s?dönüm`,
    String.raw`(?:\p{L}+\s+|\d+[.\-]\p{L}*\s*)?ildönüm`,
    String.raw`(?:\p{L}+\s+|\d+-\p{L}+\s+)?տարելից`,
  ],
);

/** A number that is the first day of those whose last follows: "no earlier than 4 and". */
export const firstDay = wordsBeside([
  String.raw`(?:(?:no|not)\s+(?:earlier|sooner)\s+than|not\s+before)(?:\s+the)?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?:and|but|nor)`,
  String.raw`не\s+(?:ранее|раньше)(?:\s+чем)?\s+(?<day>\d{1,2})(?:-?го)?,?\s+(?:и|но)`,
  String.raw`не\s+раніше(?:\s+ніж)?\s+(?<day>\d{1,2})(?:-?го)?,?\s+(?:і|й|та|але)`,
  String.raw`(?:nicht\s+vor\s+dem|frühestens\s+am)\s+(?<day>\d{1,2})\.,?\s+und`,
  String.raw`(?:pas\s+avant\s+le|au\s+plus\s+tôt\s+le)\s+(?<day>\d{1,2}),?\s+(?:et|ni)`,
  String.raw`(?:no\s+antes\s+del|como\s+pronto\s+el|no\s+más\s+temprano\s+del)\s+(?<day>\d{1,2}),?\s+(?:y|ni)`,
]);

const and = String.raw`(?:and|but|nor|yet|и|но|і|й|та|але|und|aber|et|ni|mais|y|pero|և|ու|իսկ|բայց|və|amma|ve|ama|و|ولكن)`;
const surely = String.raw`(?:certainly|definitely|surely|in any case|sicher|jedenfalls|certainement|en tout cas|seguramente|en todo caso|точно|наверняка|во всяком случае|напевно)`;
/** Between a first and a last day: "and certainly". */
export const joint = new RegExp(String.raw`^\s*,?\s*(?:${and}\s*)?(?:${surely}\s*)?$`, 'iu');
/** The same behind the first, whatever stands before. */
export const jointAtEnd = new RegExp(String.raw`\s*,?(?:\s+${and})?(?:\s+${surely})?\s*$`, 'iu');

function named(months: number, units: string): Readonly<Record<string, number>> {
  return Object.fromEntries(units.split(' ').map((unit) => [unit, months]));
}

/** Words that may stand before a date, or behind it, each as the source of a pattern; `parted`: what is between. */
export function wordsBeside(
  before: readonly string[],
  behind: readonly string[] = [],
  parted = String.raw`\s+`,
): WordsBeside {
  return {
    before: before.map((words) => new RegExp(`(?<!\\p{L})(?:${words})\\s*$`, 'iu')),
    // An ending of the date itself may come first: "31 Mart 1993’te sona eren".
    behind: behind.map((words) => new RegExp(`^(?:['’\\-–]\\p{L}{1,5})?${parted}(?:${words})`, 'iu')),
  };
}

/** Where such words stand at a date, and what they say of how long. */
export function besideDate(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  words: WordsBeside,
):
  | { readonly start: number; readonly end: number; readonly groups: Readonly<Record<string, string>> }
  | undefined {
  const ahead = text.slice(Math.max(0, start - farthest), start);
  const found = firstFound(words.before, ahead);
  if (found) return { start: start - found[0].length, end, groups: { ...found.groups } };
  const next = text.slice(end, end + farthest);
  const after = firstFound(words.behind, next);
  return after ? { start, end: end + after[0].length, groups: { ...after.groups } } : undefined;
}

function firstFound(patterns: readonly RegExp[], text: string): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found !== null) return found;
  }
  return undefined;
}

const farthest = 80;
