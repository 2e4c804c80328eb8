import { twoDigits } from '../../time/edtf/day.ts';
import { readEdtf } from '../../time/edtf/read.ts';
import { readDates, type DatedWords } from '../../time/written/read-dates.ts';
import type { LanguageTable, Limiting } from '../../time/written/table.ts';
import { yearlessDates } from '../../time/written/yearless.ts';
import { daysBefore } from './days-before.ts';
import { related, type ReadDate, type Relation } from './asked-date.ts';
import type { ForeignLanguage } from './foreign-months.ts';
import { daysInYear } from './named-times.ts';

/** Dates in the words of other languages: "12 décembre 2022", "с 12 по 15 декабря 2022", "դեկտեմբերի 12". */
export async function foreignDates(
  text: string,
  languages: readonly ForeignLanguage[],
): Promise<readonly ReadDate[]> {
  const tables = await Promise.all(languages.map((language) => tableFiles[language]()));
  return tables.flatMap((table) => [...wholeDates(text, table), ...yearlessIn(text, table)]);
}

const tableFiles: Readonly<Record<ForeignLanguage, () => Promise<LanguageTable>>> = {
  ar: async () => (await import('../../time/written/languages/ar.ts')).ar,
  az: async () => (await import('../../time/written/languages/az.ts')).az,
  de: async () => (await import('../../time/written/languages/de.ts')).de,
  es: async () => (await import('../../time/written/languages/es.ts')).es,
  fr: async () => (await import('../../time/written/languages/fr.ts')).fr,
  hy: async () => (await import('../../time/written/languages/hy.ts')).hy,
  ru: async () => (await import('../../time/written/languages/ru.ts')).ru,
  tr: async () => (await import('../../time/written/languages/tr.ts')).tr,
  uk: async () => (await import('../../time/written/languages/uk.ts')).uk,
};

function wholeDates(text: string, table: LanguageTable): readonly ReadDate[] {
  const { numeralOrder } = table;
  return readDates(text, table, { years: 'any', numeralOrder }).flatMap((found): readonly ReadDate[] => {
    const [first = ''] = found.readings;
    const read = readEdtf(first);
    if (read.kind !== 'read' || !hasName(text, found)) return [];
    const relation = relationOf(found);
    const place = relation === 'during' ? found : found.limited;
    const start = withLead(text, place.start);
    const asked = text.slice(start, place.end);
    const narrows = relation !== 'during' || read.value.kind === 'interval';
    const month = /^(-?\d+-\d\d)-\d\d$/.exec(first)?.[1];
    const others =
      month === undefined || relation !== 'during'
        ? []
        : daysBefore(text, start, (day, written) => {
            const other = readEdtf(`${month}-${twoDigits(day)}`);
            return other.kind === 'read'
              ? { ...related('during', [other.value], written), narrows: false }
              : undefined;
          });
    return [
      ...others,
      { start, end: place.end, date: { ...related(relation, [read.value], asked), written: asked, narrows } },
    ];
  });
}

function yearlessIn(text: string, table: LanguageTable): readonly ReadDate[] {
  return yearlessDates(text, table).flatMap(({ month, day, start, end }) => {
    const written = text.slice(start, end);
    // A month alone may be a word of another language, where its letters do not tell.
    if (!hasName(text, { start, end }) || (day === undefined && /[a-z]/iu.test(written))) return [];
    const first = withLead(text, start);
    const dayOfMonth = (one: number | undefined, asked: string) =>
      daysInYear({ from: { month, day: one }, to: { month, day: one } }, asked);
    return [
      ...(day === undefined ? [] : daysBefore(text, first, dayOfMonth)),
      { start: first, end, date: dayOfMonth(day, text.slice(first, end)) },
    ];
  });
}

// What has digits alone is read without a table.
function hasName(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return /\p{L}{2}/u.test(text.slice(start, end));
}

function relationOf({ relations }: DatedWords): Relation {
  const [only, ...others] = relations;
  return only === undefined || others.length > 0 ? 'during' : (known[only] ?? 'during');
}

const known: Readonly<Partial<Record<Limiting, Relation>>> = {
  before: 'before',
  after: 'after',
  since: 'since',
  until: 'until',
  'no-earlier': 'since',
  'no-later': 'until',
};

// "в декабре", "le 12 décembre": a word that leads the date is a part of it.
function withLead(text: string, start: number): number {
  return (
    /(?<!\p{L})(?:am|au|den|dem|der|el|en|im|la|le|vom|в|во|на|у|з)\s+$/iu.exec(text.slice(0, start))
      ?.index ?? start
  );
}
