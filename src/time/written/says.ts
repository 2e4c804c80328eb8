import type { CalendarDate, Edtf, IntervalEnd, OneOf, OneOfMember } from '../edtf/types.ts';

/**
 * How a claimed date stands to what its words mean. `same`: it is that date. `less`: it is less exact, and true of it.
 * `other`: it is another date, or a more exact one.
 *
 * Less exact is, and nothing else: a month, season, year, decade or century that holds the whole date ("1994" for 12
 * December 1994); a mark that the words lack (`1994-12-12~`), on the very date or on such a unit, since a mark moves no
 * date; a set that has more members (`[1994-12-12,1994-12-13]`); one of the days of an interval (`[a..b]` for `a/b`).
 * What only overlaps is another date. A mark of the words may not be left out.
 */
export type Saying = 'same' | 'less' | 'other';

/** How a claim stands to one meaning of its words. */
export function sayingOf(claimed: Edtf, meant: Edtf): Saying {
  if (claimed.kind === 'date' && meant.kind === 'date') return dateSaying(claimed, meant);
  if (claimed.kind === 'interval' && meant.kind === 'interval') {
    return worst([endSaying(claimed.start, meant.start), endSaying(claimed.end, meant.end)]);
  }
  if (claimed.kind === 'one-of') return setSaying(claimed, meant);
  return claimed.kind === 'date' ? unitSaying(claimed, datesOf(meant)) : 'other';
}

/** The best of how a claim stands to any of the meanings. */
export function bestSaying(claimed: Edtf, meant: readonly Edtf[]): Saying {
  const sayings = meant.map((one) => sayingOf(claimed, one));
  return sayings.includes('same') ? 'same' : sayings.includes('less') ? 'less' : 'other';
}

function worst(sayings: readonly Saying[]): Saying {
  return sayings.includes('other') ? 'other' : sayings.includes('less') ? 'less' : 'same';
}

function dateSaying(claimed: CalendarDate, meant: CalendarDate): Saying {
  if (claimed.firstDay > meant.firstDay || claimed.lastDay < meant.lastDay) return 'other';
  if (!keepsMark(claimed, meant)) return 'other';
  const sameDays = claimed.firstDay === meant.firstDay && claimed.lastDay === meant.lastDay;
  return sameDays && claimed.qualifier === meant.qualifier ? 'same' : 'less';
}

// `%` is both marks.
function keepsMark(claimed: CalendarDate, meant: CalendarDate): boolean {
  return (
    meant.qualifier === 'none' ||
    claimed.qualifier === meant.qualifier ||
    claimed.qualifier === 'uncertain-approximate'
  );
}

function endSaying(claimed: IntervalEnd, meant: IntervalEnd): Saying {
  if (claimed.kind === 'date' && meant.kind === 'date') return dateSaying(claimed, meant);
  return claimed.kind === meant.kind ? 'same' : 'other';
}

/** One unit of the calendar that holds every date meant; it says so less exactly. */
function unitSaying(claimed: CalendarDate, meant: readonly CalendarDate[] | undefined): Saying {
  if (meant === undefined || meant.length === 0) return 'other';
  return worst(['less', ...meant.map((one) => dateSaying(claimed, one))]);
}

function setSaying(claimed: OneOf, meant: Edtf): Saying {
  if (meant.kind === 'date')
    return claimed.members.some((one) => one.kind === 'date' && dateSaying(one, meant) === 'same')
      ? 'less'
      : 'other';
  if (meant.kind === 'interval') {
    const [only] = claimed.members;
    if (claimed.members.length !== 1 || only?.kind !== 'from-to') return 'other';
    return worst(['less', endSaying(only.from, meant.start), endSaying(only.to, meant.end)]);
  }
  const sayings = meant.members.map((one) => bestMember(claimed.members, one));
  const more = claimed.members.length > meant.members.length ? (['less'] as const) : [];
  return worst([...sayings, ...more]);
}

function bestMember(claimed: readonly OneOfMember[], meant: OneOfMember): Saying {
  const sayings = claimed.map((one) => memberSaying(one, meant));
  return sayings.includes('same') ? 'same' : sayings.includes('less') ? 'less' : 'other';
}

function memberSaying(claimed: OneOfMember, meant: OneOfMember): Saying {
  if (claimed.kind === 'date' && meant.kind === 'date') return dateSaying(claimed, meant);
  if (claimed.kind === 'from-to' && meant.kind === 'from-to') {
    return worst([dateSaying(claimed.from, meant.from), dateSaying(claimed.to, meant.to)]);
  }
  if (claimed.kind === 'date' || meant.kind === 'date') return 'other';
  if (claimed.kind === 'from-to' || meant.kind === 'from-to') return 'other';
  return claimed.kind === meant.kind ? dateSaying(claimed.date, meant.date) : 'other';
}

function datesOf(edtf: Edtf): readonly CalendarDate[] | undefined {
  switch (edtf.kind) {
    case 'date':
      return [edtf];
    case 'interval':
      return [edtf.start, edtf.end].every((end) => end.kind === 'date')
        ? [edtf.start, edtf.end].filter((end) => end.kind === 'date')
        : undefined;
    case 'one-of': {
      const dates = edtf.members.flatMap((one) =>
        one.kind === 'date' ? [one] : one.kind === 'from-to' ? [one.from, one.to] : [],
      );
      return edtf.members.every(({ kind }) => kind === 'date' || kind === 'from-to') ? dates : undefined;
    }
  }
}
