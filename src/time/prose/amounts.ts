import { foldWord } from '../written/fold.ts';
import type { Amount } from './meaning.ts';
import type { Piece } from './pieces.ts';
import type { ProseTable } from './table.ts';
import { matchAt, templateOf, type Template } from './templates.ts';
import type { AmountUnit, TimeUnit } from './time-value.ts';

/** What the amounts of a language are made of, ready to look words up in. */
export interface AmountWords {
  readonly numbers: ReadonlyMap<string, number>;
  readonly hundreds: ReadonlySet<string>;
  readonly joints: ReadonlySet<string>;
  readonly several: readonly Template<undefined>[];
  readonly half: ReadonlySet<string>;
  readonly addedHalf: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly units: ReadonlyMap<string, AmountUnit>;
  readonly lastingUnits: ReadonlyMap<string, AmountUnit>;
  readonly degrees: readonly Template<Amount['degree']>[];
  readonly alone: ReadonlyMap<string, readonly [number | undefined, AmountUnit]>;
}

export function amountWordsOf(table: ProseTable): AmountWords {
  const set = (list: readonly string[] = []) => new Set(list.map(foldWord));
  const degrees = (list: readonly string[], degree: Amount['degree']) =>
    list.map((one) => templateOf(one, degree));
  return {
    numbers: new Map(Object.entries(table.numbers).map(([word, number]) => [foldWord(word), number])),
    hundreds: set(table.hundreds),
    joints: set(table.numberJoints),
    several: table.several.map((one) => templateOf(one, undefined)),
    half: set(table.half),
    addedHalf: set(table.addedHalf),
    between: set(table.between),
    units: unitsOf(table.units),
    lastingUnits: unitsOf(table.lastingUnits ?? {}),
    degrees: [
      ...degrees(table.about, 'about'),
      ...degrees(table.over, 'over'),
      ...degrees(table.under, 'under'),
    ].sort((a, b) => b.elements.length - a.elements.length),
    alone: new Map(Object.entries(table.amounts ?? {}).map(([word, of]) => [foldWord(word), of])),
  };
}

function unitsOf(units: ProseTable['units']): ReadonlyMap<string, AmountUnit> {
  return new Map(
    Object.entries(units)
      .filter(([unit]) => unit !== 'season' && unit !== 'quarter')
      .flatMap(([unit, forms]) => forms.map((form) => [foldWord(form), unit as AmountUnit] as const)),
  );
}

/** The forms of all units of a table, seasons and quarters too. */
export function unitFormsOf(table: ProseTable): ReadonlyMap<string, TimeUnit | 'hour'> {
  return new Map(
    Object.entries(table.units).flatMap(([unit, forms]) =>
      forms.map((form) => [foldWord(form), unit as TimeUnit | 'hour'] as const),
    ),
  );
}

/** The pieces with each amount of time put in place of its words: "almost three months", "a ten-day". */
export function withAmounts(pieces: readonly Piece[], words: AmountWords): readonly Piece[] {
  const found: Piece[] = [];
  for (let at = 0; at < pieces.length;) {
    const [amount, last] = amountAt(pieces, at, words) ?? [];
    const piece = pieces[at];
    if (piece === undefined) break;
    if (amount === undefined || last === undefined) {
      found.push(piece);
      at += 1;
      continue;
    }
    const isLoose = last === at + 1 && (amount.count === undefined || words.units.has(piece.text));
    const lasts = words.lastingUnits.has(pieces[last - 1]?.text ?? '');
    found.push({
      ...piece,
      kind: 'time',
      end: pieces[last - 1]?.end ?? piece.end,
      meaning: { kind: lasts ? 'lasting' : 'amount', amount },
      ...(isLoose && { isLoose }),
    });
    at = last;
  }
  return found;
}

function amountAt(
  pieces: readonly Piece[],
  from: number,
  words: AmountWords,
): readonly [Amount, number] | undefined {
  let at = from;
  let degree: Amount['degree'] = 'exact';
  for (const one of words.degrees) {
    const match = matchAt(one, pieces, at, never);
    if (match === undefined) continue;
    degree = match.of;
    at = match.last;
    break;
  }
  const alone = pieces[at]?.kind === 'word' ? words.alone.get(pieces[at]?.text ?? '') : undefined;
  if (alone !== undefined) return [{ count: alone[0], unit: alone[1], degree }, at + 1];
  const several = words.several
    .map((one) => matchAt(one, pieces, at, never)?.last)
    .find((one) => one !== undefined);
  const number = numberAt(pieces, at, words);
  let [count, place] = several === undefined ? (number ?? []) : [undefined, several];
  if (place === undefined) return undefined;
  const behindNumber = pieces[place]?.text ?? '';
  if (words.half.has(behindNumber)) {
    place += 1;
    if (count !== undefined) count = words.addedHalf.has(behindNumber) ? count + 0.5 : count / 2;
  }
  if (pieces[place]?.text === '-' && pieces[place]?.spaced === false) place += 1;
  for (let passed = 0; passed < 2 && words.between.has(pieces[place]?.text ?? ''); passed += 1) place += 1;
  const form = pieces[place]?.kind === 'word' ? (pieces[place]?.text ?? '') : '';
  const unit = words.units.get(form) ?? words.lastingUnits.get(form);
  if (unit === undefined) return undefined;
  // "At 1800 hours" is a time of the day.
  if (unit === 'hour' && /^[0-2]\d[0-5]\d$/.test(pieces[at]?.text ?? '')) return undefined;
  place += 1;
  // Azerbaijani "iki il yarım".
  if (words.addedHalf.has(pieces[place]?.text ?? '') && count !== undefined)
    return [{ count: count + 0.5, unit, degree }, place + 1];
  // "A year and a half".
  if (words.joints.has(pieces[place]?.text ?? '')) {
    const half = words.numbers.get(pieces[place + 1]?.text ?? '') === 1 ? place + 2 : place + 1;
    if (words.half.has(pieces[half]?.text ?? '') && count !== undefined)
      return [{ count: count + 0.5, unit, degree }, half + 1];
  }
  return [{ count, unit, degree }, place];
}

const never = () => false;

/** A number in digits or words, and where it ends: "87", "eighty-seven", "a hundred and twenty", "two and a half". */
function numberAt(
  pieces: readonly Piece[],
  from: number,
  { numbers, hundreds, joints, half }: AmountWords,
): readonly [number, number] | undefined {
  const first = pieces[from];
  if (first?.kind === 'number') {
    const value = Number(first.text.replaceAll(',', ''));
    return Number.isFinite(value) && !/:/.test(first.text) ? [value, from + 1] : undefined;
  }
  let at = from;
  let total: number | undefined;
  if (half.has(first?.text ?? '')) {
    const behind = numbers.get(pieces[from + 1]?.text ?? '') === 1 ? from + 2 : from + 1;
    return [0.5, behind];
  }
  for (;;) {
    const piece = pieces[at];
    if (piece?.kind !== 'word') break;
    const value = numbers.get(piece.text);
    if (hundreds.has(piece.text)) total = (total ?? 1) * 100;
    else if (value === undefined || (total !== undefined && !adds(total, value))) break;
    else total = (total ?? 0) + value;
    at += 1;
    const joint = pieces[at];
    const next = numbers.get(pieces[at + 1]?.text ?? '');
    const isJoint = joint !== undefined && (joint.text === '-' || joints.has(joint.text));
    if (isJoint && half.has(pieces[at + (next === 1 ? 2 : 1)]?.text ?? ''))
      return [total + 0.5, at + (next === 1 ? 3 : 2)];
    if (isJoint && next !== undefined && adds(total, next)) at += 1;
  }
  return total === undefined ? undefined : [total, at];
}

// Ones behind tens, tens and ones behind hundreds.
function adds(total: number, value: number): boolean {
  if (total >= 100) return value < 100;
  // French "dix-sept", "soixante-dix".
  if (total === 10) return value >= 7 && value < 10;
  return total === 60 ? value < 20 : total >= 20 && total % 10 === 0 && value < 10;
}
