/** A weekday in short beside the words of a day. Offsets are UTF-16 units. */
export interface ShortWeekday {
  readonly start: number;
  readonly end: number;
  /** 1 is Monday. */
  readonly weekday: number;
}

/**
 * The weekday that a text gives in short before the words of a day, "lun. 9 août", "Пн, 9 августа", or behind them, "9
 * Ağustos Pzt". German and English ones are words of their tables; the others are read beside a day alone, since
 * elsewhere they are other words, as "mer" and "mar" are.
 */
export function shortWeekdayAt(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  tag: string,
): ShortWeekday | undefined {
  const forms = formsOf[tag];
  if (forms === undefined) return undefined;
  const from = Math.max(0, start - farthest);
  const before = forms.before.exec(text.slice(from, start));
  if (before !== null) return named(before, from, forms);
  const behind = forms.behind.exec(text.slice(end, end + farthest));
  return behind === null ? undefined : named(behind, end, forms);
}

/** Whether a text may give one. */
export function hasShortWeekday(text: string, tag: string): boolean {
  return formsOf[tag]?.any.test(text) === true;
}

const farthest = 24;

function named(match: RegExpExecArray, offset: number, { names }: Forms): ShortWeekday | undefined {
  const [from, to] = match.indices?.groups?.['name'] ?? [];
  const name = match.groups?.['name'] ?? '';
  const weekday = names.findIndex((one) => new RegExp(`^${one}$`, 'iu').test(name)) + 1;
  return from === undefined || to === undefined || weekday === 0
    ? undefined
    : { start: offset + from, end: offset + to, weekday };
}

interface Forms {
  /** From Monday on. */
  readonly names: readonly string[];
  readonly before: RegExp;
  readonly behind: RegExp;
  readonly any: RegExp;
}

const point = '[.․]?';
const between = String.raw`,?\s*(?:(?:le|el)\s+)?$`;

/** Forms that are no other words. */
function onlyWeekdays(names: readonly string[]): Forms {
  const any = names.join('|');
  return {
    names,
    before: new RegExp(String.raw`(?<![\p{L}(])(?<name>${any})${point}${between}`, 'diu'),
    behind: inBrackets(any),
    any: anyOf(any),
  };
}

/** Forms that are other words too: with a capital or a point, behind a mark or one of some words alone. */
function alsoOthers(names: readonly string[], leads: string): Forms {
  const any = names.join('|');
  const capitals = capitalsOf(names);
  const opening = String.raw`(?:^|[\n«"“([—–:;,.՝։]\s*|(?<!\p{L})(?:${leads})\s+)`;
  return {
    names,
    before: new RegExp(`${opening}(?<name>${capitals}|(?:${any})(?=[.․]))${point}${between}`, 'du'),
    behind: inBrackets(any),
    any: anyOf(any),
  };
}

/** Forms that stand behind their days without brackets too: "4 Nisan 1995 Sal". */
function behindToo(forms: Forms): Forms {
  const bare = String.raw`^,?\s*(?<name>${capitalsOf(forms.names)})(?!\p{L})`;
  return { ...forms, behind: new RegExp(`${bare}|${forms.behind.source}`, 'du') };
}

function capitalsOf(names: readonly string[]): string {
  return names.map((one) => one.replace(/^./u, (letter) => letter.toUpperCase())).join('|');
}

// "4 апреля 1995 г. (вт)".
function inBrackets(any: string): RegExp {
  return new RegExp(String.raw`^(?:\s?\p{L}{1,2}\.)?,?\s*\((?<name>${any})${point}\)`, 'diu');
}

function anyOf(any: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${any})(?!\p{L})`, 'iu');
}

const formsOf: Readonly<Record<string, Forms>> = {
  es: alsoOthers(['lun', 'mar', 'mi[eé]', 'jue', 'vie', 's[aá]b', 'dom'], 'el|del|al|este'),
  fr: alsoOthers(['lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim'], 'le|du|au|ce'),
  hy: alsoOthers(['երկ', 'երք', 'չրք', 'հնգ', 'ուրբ', 'շբթ', 'կիր'], 'օրը'),
  ru: onlyWeekdays(['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс']),
  tr: behindToo(alsoOthers(['pzt', 'sal', 'çar', 'per', 'cum', 'cmt', 'paz'], 'günü')),
  uk: onlyWeekdays(['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'нд']),
  az: onlyWeekdays([
    String.raw`b\.\s?e`,
    String.raw`ç\.\s?a`,
    'çərş',
    String.raw`c\.\s?a`,
    'cüm',
    'şən',
    'baz',
  ]),
};
