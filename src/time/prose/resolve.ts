import { isoDay } from '../edtf/day.ts';
import { besideInSentence, nearestAnchor, type Anchor } from './anchors.ts';
import { completed, namedTime } from './complete.ts';
import type { Amount, AnchorKind, Meaning } from './meaning.ts';
import type { TimeRule } from './mention.ts';
import { dated, unresolved, type Resolution, type Surrounding } from './resolution.ts';
import { shiftTime, stepTime } from './shift.ts';
import { dayOfTime, edtfOfTime, isRealDay, type CalendarTime, type TimeUnit } from './time-value.ts';

/** The value of a meaning, by the dates before it and the document's. */
export function resolve(meaning: Meaning, around: Surrounding): Resolution {
  switch (meaning.kind) {
    case 'time':
      return isRealDay(meaning.time)
        ? { value: dated(meaning.time, meaning.edtf), rule: 'stated' }
        : unresolved('no-such-day', 'stated');
    case 'edtf':
      return { value: { kind: 'date', edtf: meaning.edtf }, rule: 'stated' };
    case 'incomplete':
      return completed(meaning.what, around);
    case 'amount':
      return { value: { kind: 'amount', amount: meaning.amount }, rule: 'duration' };
    case 'shifted':
      return shifted(meaning, around);
    case 'neighbour':
      return neighbour(meaning, around);
    case 'named': {
      // "Last Monday, 9 August".
      if (meaning.what.weekday !== undefined && meaning.what.day !== undefined)
        return completed(meaning.what, around);
      const base = anchorOf(meaning.anchor, namedUnit(meaning.what, meaning.step), around);
      if (base === undefined) return missing(meaning.anchor, 'neighbour', around);
      const time = namedTime(meaning.what, meaning.step, base.time);
      return time === undefined
        ? unresolved('unclear', 'neighbour')
        : { value: dated(time), rule: 'neighbour', from: base.from };
    }
    case 'within':
      return inside(meaning.of, around, ({ year }) => {
        const { month, day, season } = meaning.what;
        if (season !== undefined) return { unit: 'season', year, season };
        if (month === undefined) return undefined;
        return day === undefined ? { unit: 'month', year, month } : { unit: 'day', year, month, day };
      });
    case 'piece':
      return inside(meaning.of, around, ({ unit, year }) =>
        unit === 'year' ? { unit: meaning.unit, year, nth: meaning.nth } : undefined,
      );
    case 'part':
      return part(meaning, around);
    case 'lasting':
      return lasting(meaning.amount, around);
    case 'set':
      return { value: { kind: 'set', of: meaning.of }, rule: 'set' };
    case 'vague':
      return { value: { kind: 'vague', time: meaning.time }, rule: 'vague' };
    case 'other-year':
      return unresolved('other-year', 'stated');
    case 'unclear':
    case 'nothing':
      return unresolved('unclear', 'counted');
  }
}

function missing(anchor: AnchorKind, rule: TimeRule, { missingYear }: Surrounding): Resolution {
  if (anchor === 'text' || (anchor === 'either' && missingYear === 'narrative'))
    return unresolved('no-date-before', rule);
  return unresolved(missingYear === 'narrative' ? 'speaker' : 'no-document-date', rule);
}

function anchorOf(
  anchor: AnchorKind,
  unit: TimeUnit,
  { anchors, passage, missingYear }: Surrounding,
): Anchor | undefined {
  if (anchor === 'text' || (anchor === 'either' && missingYear === 'narrative'))
    return nearestAnchor(anchors, unit, passage);
  return missingYear === 'narrative' ? undefined : anchors.document;
}

function namedUnit(
  { month, season, weekday }: { month?: number; season?: number; weekday?: number },
  step: number,
): TimeUnit {
  if (weekday !== undefined) return 'day';
  if (step === 0) return 'year';
  return month !== undefined || season !== undefined ? 'month' : 'day';
}

function shifted(meaning: Meaning & { kind: 'shifted' }, around: Surrounding): Resolution {
  const { amount, sign, anchor } = meaning;
  if (amount.count === undefined) return unresolved('no-number', 'counted');
  const unit = unitOfAmount(amount);
  if (unit === undefined) return unresolved('unclear', 'counted');
  const base = baseOf(meaning.from, anchor, unit, around);
  if (base === undefined) return missing(anchor, 'counted', around);
  if (amount.degree === 'over' || amount.degree === 'under') return unresolved('unclear', 'counted');
  const time = shiftTime(base.time, amount, sign);
  return time === undefined
    ? unresolved('no-date-before', 'counted')
    : { value: dated(time), rule: 'counted', from: base.from };
}

function baseOf(
  from: Meaning | undefined,
  anchor: AnchorKind,
  unit: TimeUnit,
  around: Surrounding,
): Anchor | undefined {
  if (from === undefined) return anchorOf(anchor, unit, around);
  const { value, from: origin } = resolve(from, around);
  if (value.kind !== 'date' || value.time === undefined) return undefined;
  return { time: value.time, from: origin ?? { kind: 'document', edtf: value.edtf } };
}

function unitOfAmount({ unit }: Amount): TimeUnit | undefined {
  return unit === 'hour' ? undefined : unit;
}

function neighbour(meaning: Meaning & { kind: 'neighbour' }, around: Surrounding): Resolution {
  const { unit, step, anchor } = meaning;
  const base = baseOf(meaning.from, anchor, unit, around);
  if (base === undefined) return missing(anchor, 'neighbour', around);
  const beside =
    anchor === 'either' && around.missingYear === 'document' ? besideInSentence(around) : undefined;
  if (beside !== undefined && beside.time.year !== base.time.year) return unresolved('unclear', 'neighbour');
  const time = stepTime(base.time, unit, step);
  return time === undefined
    ? unresolved('unclear', 'neighbour')
    : { value: dated(time), rule: 'neighbour', from: base.from };
}

function inside(
  of: Meaning,
  around: Surrounding,
  made: (time: CalendarTime) => CalendarTime | undefined,
): Resolution {
  const whole = resolve(of, around);
  const time =
    whole.value.kind === 'date' && whole.value.time !== undefined ? made(whole.value.time) : undefined;
  if (whole.value.kind === 'unresolved') return whole;
  if (time === undefined) return unresolved('unclear', whole.rule);
  return { ...whole, value: isRealDay(time) ? dated(time) : { kind: 'unresolved', why: 'no-such-day' } };
}

function part({ of, partOfDay }: Meaning & { kind: 'part' }, around: Surrounding): Resolution {
  const whole = resolve(of, around);
  if (partOfDay === undefined || whole.value.kind !== 'date') return whole;
  return whole.value.time?.unit === 'day'
    ? { ...whole, value: { ...whole.value, partOfDay } }
    : unresolved('unclear', whole.rule);
}

function lasting(amount: Amount, around: Surrounding): Resolution {
  const { document } = around.anchors;
  if (around.missingYear === 'narrative') return { value: { kind: 'amount', amount }, rule: 'duration' };
  const last = document && dayOfTime(document.time);
  if (document === undefined || last === undefined) return unresolved('no-document-date', 'lasting');
  if (amount.count === undefined) return unresolved('no-number', 'lasting');
  const start = shiftTime(document.time, amount, -1);
  if (start === undefined || amount.degree === 'over' || amount.degree === 'under')
    return unresolved('unclear', 'lasting');
  const edtf = `${edtfOfTime({ ...start, about: true })}/${isoDay(last)}`;
  return { value: { kind: 'span', edtf, amount }, rule: 'lasting', from: document.from };
}
