import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { daysInMonth, twoDigits, yearText } from '../../time/edtf/day.ts';
import { parseEdtf } from '../../time/edtf/parse.ts';
import { findDates } from '../../time/written/find-dates.ts';
import { tableOf } from '../../time/written/tables.ts';
import { shown } from '../shown.ts';
import type { Imported, ImportedClaim, ImportPlace, Told } from './imported.ts';
import { habitOf } from './cell-habits.ts';
import { clockFault, isMidnight } from './clock.ts';
import { replaced, settledJanuary } from './january.ts';
import { saidToo, type DateReader, type ReadDate } from './written-date.ts';

/** A date as TimelineJS has it: numbers, as texts; what it prints instead is `display`. */
export interface SlideDate {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly time: string;
  readonly display: string;
}

/** A slide or an era of TimelineJS, from a sheet or from JSON. */
export interface Slide extends ImportPlace {
  /** "row 12": what questions call it. */
  readonly label: string;
  readonly id?: string;
  readonly headline: string;
  readonly text: string;
  readonly start: SlideDate;
  readonly end?: SlideDate;
  readonly group: string;
  readonly media: Readonly<Record<'url' | 'credit' | 'caption', string>>;
}

/** What a slide comes to. */
export type ReadSlide =
  | { readonly kind: 'event'; readonly event: Imported; readonly told: readonly Told[] }
  | { readonly kind: 'left-out' }
  | { readonly kind: 'wrong'; readonly faults: readonly SlideFault[] };

/** What is wrong with a date of a slide. */
export interface SlideFault {
  readonly found: string;
  readonly instead: string;
  readonly part: 'start' | 'end';
  /** Which of its figures is wrong. */
  readonly unit: Exclude<keyof SlideDate, 'display'>;
}

/** A slide as an event. Its dates become no more exact than its author can have known: where that is open it is asked. */
export function readSlide(slide: Slide, reader: DateReader): ReadSlide {
  const [start, end] = datesOf(slide, reader);
  const dateless = [
    ['start', start, slide.start] as const,
    ['end', end, slide.end ?? slide.start] as const,
  ].flatMap(([part, date, given]): readonly SlideFault[] =>
    date?.kind === 'wrong'
      ? [{ found: date.found, instead: date.instead, part, unit: wrongUnit(given) }]
      : [],
  );
  const timeless = [
    ['start', slide.start] as const,
    ...(slide.end === undefined ? [] : [['end', slide.end] as const]),
  ].flatMap(([part, date]) => timeFault(date).map((fault) => ({ ...fault, part, unit: 'time' as const })));
  const faults = [...dateless, ...timeless];
  if (faults.length > 0) return { kind: 'wrong', faults };
  if (start.kind === 'left-out' || end?.kind === 'left-out') return { kind: 'left-out' };
  const isSpan =
    end !== undefined && (end.kind !== 'date' || start.kind !== 'date' || end.edtf !== start.edtf);
  // As long as a date is asked about, its claim has none.
  const claim = (of: ImportedClaim['of'], date: ReadDate): ImportedClaim => ({
    of,
    ...(date.kind === 'date' && { edtf: date.edtf, ...(date.time !== undefined && { time: date.time }) }),
    sources: [],
  });
  const { row, column } = slide;
  return {
    kind: 'event',
    event: {
      row,
      column,
      ...(slide.id !== undefined && { id: slide.id }),
      title: plainText(slide.headline).join(' '),
      shape: isSpan ? 'span' : 'point',
      kind: slide.group,
      claims: isSpan ? [claim('start', start), claim('end', end)] : [claim('whole', start)],
      sources: {},
      text: plainText(slide.text),
      places: [],
      actors: [],
      persons: [],
      comments: mediaLines(slide),
    },
    told: [start, end].flatMap((date) =>
      date?.kind === 'date' && date.said !== undefined ? [{ row, column, said: date.said }] : [],
    ),
  };
}

/** When it starts and ends; an interval in answer to what the slide shows is both. */
function datesOf(slide: Slide, reader: DateReader): readonly [start: ReadDate, end: ReadDate | undefined] {
  const start = dateOf(slide, slide.start, 'start', reader);
  const end =
    slide.end === undefined || isEmpty(slide.end) ? undefined : dateOf(slide, slide.end, 'end', reader);
  const interval = start.kind === 'date' ? /^([^/]+)\/([^/]+)$/.exec(start.edtf) : null;
  const [, first, last] = interval ?? [];
  if (start.kind !== 'date' || first === undefined || last === undefined) return [start, end];
  return [
    { ...start, edtf: first },
    { kind: 'date', edtf: last },
  ];
}

/** The text of HTML, a paragraph an entry; where it links to stands behind the words. */
export function plainText(html: string): readonly string[] {
  const marked = textOf(parseFragment(html).childNodes);
  return marked
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

function textOf(nodes: readonly DefaultTreeAdapterTypes.Node[]): string {
  return nodes
    .map((node) => {
      if ('value' in node) return node.value;
      if (!('tagName' in node) || node.tagName === 'script' || node.tagName === 'style') return '';
      const inner = textOf(node.childNodes);
      const link = node.attrs.find(({ name }) => name === 'href')?.value;
      if (node.tagName === 'br') return '\n';
      if (node.tagName === 'a' && link !== undefined && link !== inner) return `${inner} (${link})`;
      return /^(?:p|div|li|ul|ol|h[1-6]|blockquote|tr)$/.test(node.tagName) ? `\n${inner}\n` : inner;
    })
    .join('');
}

function isEmpty({ year, month, day, time }: SlideDate): boolean {
  return [year, month, day, time].every((part) => part === '');
}

function dateOf(
  slide: Slide,
  date: SlideDate,
  part: 'start' | 'end',
  { asker, language }: DateReader,
): ReadDate {
  const exact = edtfOf(date);
  if (exact === undefined) {
    const written = [date.year, date.month, date.day].filter((one) => one !== '').join('-');
    const habit = date.month === '' && date.day === '' ? habitOf(date.year) : undefined;
    return {
      kind: 'wrong',
      found: date.year === '' ? 'no year' : `${shown(written)} ${habit?.what ?? 'is no date'}`,
      instead: 'a year, with a month and a day where they are known, each in digits of its own',
    };
  }
  const until = part === 'start' && slide.end !== undefined ? edtfOf(slide.end) : undefined;
  const readings = doubtful(date, until === undefined ? [exact] : [exact, until], language);
  const timed = withTime(date, exact);
  if (readings === undefined) return timed;
  if (readings.why === 'january') {
    const settled = settledJanuary(exact, keyOf(slide, part, exact), asker);
    return settled.kind === 'date' && settled.edtf === exact ? saidToo(timed, settled.said) : settled;
  }
  const answer = asker.ask({
    path: ['dates', keyOf(slide, part, exact)],
    about: `${shown(plainText(slide.headline).join(' '))} ${aboutOf(readings, date, exact)}`,
    isAnswer: (given) => given === '-' || parseEdtf(given).ok,
  });
  if (answer === undefined) return { kind: 'asked' };
  if (answer === '-') return { kind: 'left-out' };
  if (answer === exact) return timed;
  // A day of another century keeps its time.
  return readings.why === 'century' && answer.slice(-6) === exact.slice(-6) && date.day !== ''
    ? saidToo(withTime(date, answer), `${exact} becomes ${answer}, as answered`)
    : replaced(exact, answer);
}

function aboutOf(doubt: Doubt, { year, display }: SlideDate, exact: string): string {
  switch (doubt.why) {
    case 'year-0':
      return `is dated ${shown(year)}, and there is no year 0: 1 BC is followed by AD 1.\nEDTF, such as "0000" for 1 BC; "-" leaves it out`;
    case 'century':
      return `is dated ${shown(year)}, and of which century is not said.\nEDTF, such as ${shown(exact)} for the year ${Number(year)}; "-" leaves it out`;
    case 'display':
      return `is dated ${exact} and shows ${shown(display)}.\nEDTF: ${doubt.choices.join(' or ')}; "-" leaves it out`;
  }
}

function keyOf({ label }: Slide, part: 'start' | 'end', exact: string): string {
  return `${label}, ${part === 'end' ? 'end ' : ''}${exact}`;
}

/** What only a person can settle. */
type Doubt =
  { readonly why: 'century' | 'year-0' } | { readonly why: 'display'; readonly choices: readonly string[] };

/** Why a date may be another, or more exact, than its author knew; undefined where nothing says so. */
function doubtful(
  { year, month, day, display }: SlideDate,
  [exact, until]: readonly [start: string, end?: string],
  language: string,
): { readonly why: 'january' } | Doubt | undefined {
  if (display !== '') {
    const words = plainText(display).join(' ');
    const table = tableOf(language) ?? tableOf('en');
    const found = table === undefined ? [] : findDates(words, table);
    const meant = found.map(({ edtf }) => edtf);
    if (meant.length === 1 && meant[0] === exact) return undefined;
    // Start and end in one: "3 May to 5 May 1995".
    if (until !== undefined && [`${exact}/${until}`, `${exact} ${until}`].includes(meant.join(' ')))
      return undefined;
    return { why: 'display', choices: [...new Set([...meant, exact])].map((edtf) => `"${edtf}"`) };
  }
  if (Number(year) === 0) return { why: 'year-0' };
  if (/^[0-9]{1,2}$/.test(year)) return { why: 'century' };
  return Number(month) === 1 && Number(day) === 1 ? { why: 'january' } : undefined;
}

/** What is wrong with a time of day, by itself or beside its date. */
function timeFault({
  time,
  day,
}: SlideDate): readonly { readonly found: string; readonly instead: string }[] {
  const fault = clockFault(time);
  if (fault !== undefined) return [{ found: `${shown(time)} ${fault.what}`, instead: fault.instead }];
  return time === '' || day !== '' || isMidnight(time)
    ? []
    : [{ found: `${shown(time)} is the time of no day`, instead: 'the day as well, or no time' }];
}

function withTime({ time }: SlideDate, edtf: string): ReadDate {
  if (time === '') return { kind: 'date', edtf };
  if (isMidnight(time))
    return {
      kind: 'date',
      edtf,
      said: `${edtf} ${time}: midnight is left out, since programs write it where no time is known`,
    };
  return {
    kind: 'date',
    edtf,
    time: `${time}, time zone not given`,
    said: `${edtf} ${time}: no time zone is given; elsewhere it may have been the day before or after`,
  };
}

function edtfOf({ year, month, day }: SlideDate): string | undefined {
  if (!/^-?[0-9]{1,4}$/.test(year) || !/^[0-9]{0,2}$/.test(month) || !/^[0-9]{0,2}$/.test(day))
    return undefined;
  // TimelineJS shows -44 as 44 BC.
  const counted = Number(year) < 0 ? Number(year) + 1 : Number(year);
  if (month === '') return day === '' ? yearText(counted) : undefined;
  const [m, d] = [Number(month), Number(day)];
  if (m < 1 || m > 12 || (day !== '' && (d < 1 || d > daysInMonth(counted, m)))) return undefined;
  return [yearText(counted), twoDigits(m), ...(day === '' ? [] : [twoDigits(d)])].join('-');
}

/** Which figure makes it no date. */
function wrongUnit({ year, month, day }: SlideDate): SlideFault['unit'] {
  if (edtfOf({ ...bare, year }) === undefined) return 'year';
  if (month === '' || edtfOf({ ...bare, year, month }) === undefined) return 'month';
  return day === '' ? 'year' : 'day';
}

const bare: SlideDate = { year: '', month: '', day: '', time: '', display: '' };

function mediaLines({ media }: Slide): readonly string[] {
  return (['url', 'credit', 'caption'] as const).flatMap((name) =>
    media[name] === '' ? [] : [`Media ${name}: ${plainText(media[name]).join(' ') || media[name]}`],
  );
}
