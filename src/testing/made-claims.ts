import { addMonths, civilOf, dayFromCivil, isoDay } from '../time/edtf/day.ts';
import type { TriedClaim } from './claim-archive.ts';

/** A claim made from another: a false one, or one that is true and says less. */
export interface Mutant extends TriedClaim {
  readonly isFalse: boolean;
  readonly mutation: string;
}

/** True claims in six languages and many forms, the same on every run. */
export function madeClaims(count: number): readonly TriedClaim[] {
  const random = randomNumbers(20_261_126);
  return Array.from({ length: count }, () => madeClaim(random));
}

/** The claims that a careless or lying archivist would make of one, by its place: moved, made more exact or less. */
export function mutantsOf(claim: TriedClaim, place: number): readonly Mutant[] {
  const date = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(claim.edtf);
  if (date === null) return intervalMutants(claim);
  const [, year = '', month, day] = date;
  const moved = day === undefined ? [] : [-1, 1, 7].map((step) => movedBy(claim.edtf, step));
  const months = month === undefined ? [] : [-1, 1].map((step) => movedByMonths(claim.edtf, step));
  const years = [-1, 1, 10, -100].map((step) => claim.edtf.replace(year, String(Number(year) + step)));
  const finer = day === undefined ? [`${claim.edtf}-${month === undefined ? '06' : '15'}`] : [];
  const coarser = [
    ...(day === undefined ? [] : [`${year}-${month}`]),
    ...(month === undefined ? [] : [year]),
  ];
  const marks = ['~', '?', '%'].map((mark) => `${claim.edtf}${mark}`);
  const markedAway = [...moved, ...years].map((text, index) => text + (['~', '?', '%'][index % 3] ?? '~'));
  const falseOnes = [...moved, ...months, ...years, ...finer, ...markedAway];
  return [
    ...falseOnes.map((edtf) => ({ ...claim, edtf, isFalse: true, mutation: 'moved or more exact' })),
    ...[...coarser, ...marks].map((edtf) => ({ ...claim, edtf, isFalse: false, mutation: 'says less' })),
    { ...claim, edtf: '1999-01-01', basis: 'bound', isFalse: true, mutation: `basis ${place}` },
  ];
}

function intervalMutants(claim: TriedClaim): readonly Mutant[] {
  const [first = '', last = ''] = claim.edtf.split('/');
  const texts = [
    first,
    last,
    `${movedBy(first, -1)}/${last}`,
    `${first}/${movedBy(last, 1)}`,
    `${movedBy(first, 1)}/${last}`,
  ];
  return texts.map((edtf) => ({ ...claim, edtf, isFalse: true, mutation: 'an end lost or moved' }));
}

function movedBy(text: string, days: number): string {
  return isoDay(dayOf(text) + days);
}

function movedByMonths(text: string, months: number): string {
  return isoDay(addMonths(dayOf(`${text}-01`.slice(0, 10)), months)).slice(0, text.length);
}

function dayOf(text: string): number {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return dayFromCivil(year, month, day);
}

type Random = (below: number) => number;

/** How one language writes a date, and a sentence round it, with `{}` for the date. */
interface Style {
  readonly language: string;
  readonly months: string;
  readonly day: readonly ((day: number, month: string, year: number) => string)[];
  readonly month: (month: string, year: number) => string;
  readonly year: (year: number) => string;
  readonly range: (first: number, last: number, month: string, year: number) => string;
  readonly sentence: string;
}

const styles: readonly Style[] = [
  {
    language: 'en',
    months: 'January February March April May June July August September October November December',
    day: [
      (d, m, y) => `${d} ${m} ${y}`,
      (d, m, y) => `${m} ${d}, ${y}`,
      (d, m, y) => `${d}${ordinal(d)} of ${m}, ${y}`,
      (d, m, y) => `${m.toUpperCase()} ${d}, ${y}`,
    ],
    month: (m, y) => `${m} ${y}`,
    year: (y) => `in ${y}`,
    range: (a, b, m, y) => (a % 2 === 0 ? `${m} ${a}-${b}, ${y}` : `from ${a} to ${b} ${m} ${y}`),
    sentence: 'The parties met, as was told, {}, and spoke.',
  },
  {
    language: 'ru',
    months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    day: [
      (d, m, y) => `${d} ${m} ${y} года`,
      (d, m, y) => `${d} ${m} ${y} г.`,
      (d, m, y) => `${two(d)}.${two(monthOf('ru', m))}.${y}`,
    ],
    month: (m, y) => `${m} ${y} года`,
    year: (y) => `${y} году`,
    range: (a, b, m, y) => `с ${a} по ${b} ${m} ${y} года`,
    sentence: 'Стороны, как сообщалось, встретились: {}, и говорили.',
  },
  {
    language: 'hy',
    months:
      'հունվարի փետրվարի մարտի ապրիլի մայիսի հունիսի հուլիսի օգոստոսի սեպտեմբերի հոկտեմբերի նոյեմբերի դեկտեմբերի',
    day: [
      (d, m, y) => `${y} թվականի ${m} ${d}-ին`,
      (d, m, y) => `${y}թ. ${m} ${d}-ին`,
      (d, m, y) => `${d} ${m} ${y} թվականի`,
    ],
    month: (m, y) => `${y} թվականի ${m}`,
    year: (y) => `${y} թվականին`,
    range: (a, b, m, y) => `${y} թվականի ${m} ${a}-ից ${b}-ը`,
    sentence: 'Կողմերը հանդիպեցին {} և խոսեցին։',
  },
  {
    language: 'az',
    months: 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr',
    day: [
      (d, m, y) => `${d} ${m} ${y}-ci il`,
      (d, m, y) => `${y}-ci il ${d} ${m}`,
      (d, m, y) => `${y}-ci ilin ${d} ${m}`,
    ],
    month: (m, y) => `${y}-ci ilin ${m}`,
    year: (y) => `${y}-ci ildə`,
    range: (a, b, m, y) => `${a}-${b} ${m} ${y}-ci il`,
    sentence: 'Tərəflər görüşdülər, {}, danışdılar.',
  },
  {
    language: 'fr',
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    day: [(d, m, y) => `${d === 1 ? '1er' : d} ${m} ${y}`],
    month: (m, y) => `${m} ${y}`,
    year: (y) => `en ${y}`,
    range: (a, b, m, y) => `du ${a} au ${b} ${m} ${y}`,
    sentence: 'Les parties se sont réunies, dit-on, {}, et ont parlé.',
  },
  {
    language: 'ar',
    months: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
    day: [
      (d, m, y) => `${d} ${m} ${y}`,
      (d, m, y) => `${arabic(d)} ${m} ${arabic(y)}`,
      (d, m, y) => `${d} ${m} من عام ${y}`,
    ],
    month: (m, y) => `${m} ${y}`,
    year: (y) => `عام ${y}`,
    range: (a, b, m, y) => `من ${a} إلى ${b} ${m} ${y}`,
    sentence: 'اجتمع الطرفان، كما قيل، {}، وتحدثا.',
  },
];

function madeClaim(random: Random): TriedClaim {
  const style = styles[random(styles.length)];
  if (style === undefined) throw new Error('no style');
  const day = dayFromCivil(1800, 1, 1) + random(90_000);
  const { year, month, dayOfMonth } = civilOf(day);
  const name = style.months.split(' ')[month - 1] ?? '';
  const iso = isoDay(day);
  const claim = (written: string, edtf: string): TriedClaim => ({
    language: style.language,
    text: style.sentence.replace('{}', () => written),
    written,
    edtf,
  });
  switch (random(8)) {
    case 0:
      return claim(style.year(year), iso.slice(0, 4));
    case 1:
      return claim(style.month(name, year), iso.slice(0, 7));
    case 2: {
      const first = 1 + random(20);
      const last = first + 1 + random(7);
      const text = (one: number) => `${iso.slice(0, 8)}${two(one)}`;
      return claim(style.range(first, last, name, year), `${text(first)}/${text(last)}`);
    }
    default: {
      const forms = style.day;
      const form = forms[random(forms.length)] ?? forms[0];
      return claim(form?.(dayOfMonth, name, year) ?? '', iso);
    }
  }
}

/** Numbers that look random and are the same for the same seed (mulberry32). */
function randomNumbers(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function monthOf(language: string, name: string): number {
  const months = styles.find((one) => one.language === language)?.months.split(' ') ?? [];
  return months.indexOf(name) + 1;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function arabic(value: number): string {
  return String(value).replaceAll(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)));
}

function ordinal(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}
