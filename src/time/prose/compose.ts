import type { Grammar, TemplateUse } from './grammar.ts';
import type { Amount, AnchorKind, Incomplete, Meaning } from './meaning.ts';
import { incompleteOf, type Piece } from './pieces.ts';
import type { TemplateName } from './table.ts';
import type { TimeUnit } from './time-value.ts';

/** What the words of a template mean with what its slots took; undefined where they mean no time. */
export function composed(
  use: TemplateUse,
  taken: ReadonlyMap<string, Piece>,
  grammar: Grammar,
): Meaning | undefined {
  switch (use.kind) {
    case 'vague':
      return { kind: 'vague', time: use.time };
    case 'set':
      return { kind: 'set', of: use.of };
    case 'days':
      return shiftedDays(use.offset);
    case 'template':
      return ofTemplate(use.name, taken, grammar);
  }
}

function shiftedDays(offset: number): Meaning {
  return {
    kind: 'shifted',
    amount: { count: Math.abs(offset), unit: 'day', degree: 'exact' },
    sign: offset < 0 ? -1 : 1,
    anchor: 'document',
  };
}

const steps: Readonly<Partial<Record<TemplateName, readonly [step: number, anchor: AnchorKind]>>> = {
  last: [-1, 'document'],
  this: [0, 'document'],
  next: [1, 'document'],
  preceding: [-1, 'text'],
  same: [0, 'text'],
  following: [1, 'text'],
};

const shifts: Readonly<Partial<Record<TemplateName, readonly [sign: 1 | -1, anchor: AnchorKind]>>> = {
  ago: [-1, 'document'],
  hence: [1, 'document'],
  earlier: [-1, 'text'],
  later: [1, 'text'],
  before: [-1, 'text'],
  after: [1, 'text'],
};

function ofTemplate(
  name: TemplateName,
  taken: ReadonlyMap<string, Piece>,
  grammar: Grammar,
): Meaning | undefined {
  const time = taken.get('T')?.meaning;
  const amount = amountOf(taken.get('N'));
  const unit = unitOf(taken.get('U'), grammar);
  const what = incompleteOf(taken.get('C')) ?? weekdayOf(taken.get('W'), grammar);
  const step = steps[name];
  if (step !== undefined) {
    const [by, anchor] = step;
    if (what !== undefined) return { kind: 'named', what, step: by, anchor };
    const isDay = !taken.has('U') && (name === 'preceding' || name === 'following');
    const around = unit ?? (isDay ? 'day' : undefined);
    return around === undefined ? undefined : { kind: 'neighbour', unit: around, step: by, anchor };
  }
  const shift = shifts[name];
  if (shift !== undefined) {
    if (amount === undefined) return undefined;
    const from = time === undefined ? {} : { from: time };
    return { kind: 'shifted', amount, sign: shift[0], anchor: shift[1], ...from };
  }
  switch (name) {
    case 'lasting':
    case 'one': {
      const its = amount ?? oneOf(unit);
      return its && { kind: name === 'one' ? 'amount' : 'lasting', amount: its };
    }
    case 'unclear':
    case 'nothing':
      return { kind: name };
    case 'every':
      return {
        kind: 'set',
        of: unit ?? (what?.weekday === undefined ? 'time' : `weekday-${what.weekday + 1}`),
      };
    case 'share':
      if (time !== undefined) return { kind: 'part', of: time };
      return unit && { kind: 'part', of: { kind: 'neighbour', unit, step: 0, anchor: 'either' } };
    case 'within':
      return what === undefined || isWeekdayAlone(what) || time === undefined || !isOfYear(time)
        ? undefined
        : { kind: 'within', what, of: time };
    case 'half':
    case 'quarter': {
      const nth = grammar.ordinals.get(taken.get('O')?.text ?? '');
      if (nth === undefined || nth > (name === 'half' ? 2 : 4)) return undefined;
      if (time !== undefined) return { kind: 'piece', unit: name, nth, of: time };
      return name === 'quarter' ? { kind: 'incomplete', what: { quarter: nth } } : undefined;
    }
    case 'part-of-day':
      return partOfDay(taken, time, grammar);
    case 'other-year':
      return { kind: 'other-year' };
    default:
      return undefined;
  }
}

function oneOf(unit: TimeUnit | undefined): Amount | undefined {
  const isCounted =
    unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year' || unit === 'decade';
  return isCounted || unit === 'century' ? { count: 1, unit, degree: 'exact' } : undefined;
}

function amountOf(piece: Piece | undefined): Amount | undefined {
  return piece?.meaning?.kind === 'amount' ? piece.meaning.amount : undefined;
}

function unitOf(piece: Piece | undefined, { units }: Grammar): TimeUnit | undefined {
  const unit = units.get(piece?.text ?? '');
  return unit === 'hour' ? undefined : unit;
}

function weekdayOf(
  piece: Piece | undefined,
  { weekdays }: Grammar,
): { readonly weekday: number } | undefined {
  const weekday = weekdays.get(piece?.text ?? '');
  return weekday === undefined ? undefined : { weekday };
}

function isWeekdayAlone({ weekday, day }: Incomplete): boolean {
  return weekday !== undefined && day === undefined;
}

// "August of that year", and not "August of that month".
function isOfYear(time: Meaning): boolean {
  if (time.kind === 'neighbour' || (time.kind === 'shifted' && time.amount.unit === 'year'))
    return time.kind === 'shifted' || time.unit === 'year';
  return time.kind === 'time' && time.time.unit === 'year';
}

function partOfDay(
  taken: ReadonlyMap<string, Piece>,
  time: Meaning | undefined,
  { partsOfDay }: Grammar,
): Meaning | undefined {
  const part = partsOfDay.get(taken.get('P')?.text ?? '');
  if (part === undefined) return undefined;
  const of = time ?? ({ kind: 'neighbour', unit: 'day', step: 0, anchor: 'text' } as const);
  return { kind: 'part', of, partOfDay: part };
}
