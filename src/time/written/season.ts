import type { Context, Part } from './part.ts';
import { has, isMark, type Token } from './token.ts';
import { jointAt } from './joint.ts';
import { shares } from './table.ts';
import { winterOfBothYears } from './season-meanings.ts';
import { yearAt } from './years.ts';

const codes = { spring: 21, summer: 22, autumn: 23, winter: 24 } as const;

/**
 * A season with its year: "winter 1994", "the winter of 1994–95", "1994 թվականի ձմեռ". Without one where it is joined to
 * another: "the spring or summer of 1994", "from spring 1994 to autumn".
 */
export function seasonAt(context: Context, at: number, after?: Part): Part | undefined {
  const { tokens } = context;
  const isJoined = (after?.season ?? after?.month) !== undefined;
  const season = seasonOf(context, at, isJoined);
  if (season !== undefined) {
    let place = at + 1;
    if (isMark(tokens[place], ',')) place += 1;
    while (has(tokens[place], 'filler') && place < at + 4) place += 1;
    const found = yearAt(context, place);
    if (found === undefined)
      return isJoined || opensJoint(context, at + 1)
        ? { first: at, last: at + 1, season, order: 'none', mark: '' }
        : undefined;
    const part: Part = { first: at, last: found.last, season, year: found.year, order: 'none', mark: '' };
    return withSecondYear(context, part);
  }
  const found = yearAt(context, at);
  const isYear = found !== undefined && (found.said || context.index.table.yearsSaid === true);
  const behind = isYear ? seasonOf(context, found.last) : undefined;
  if (found === undefined || behind === undefined) return undefined;
  return { first: at, last: found.last + 1, season: behind, year: found.year, order: 'none', mark: '' };
}

// "Spring or in summer": another season behind what joins.
function opensJoint(context: Context, at: number): boolean {
  const { tokens } = context;
  const joint = jointAt(tokens, at);
  if (joint === undefined) return false;
  let place = joint.next;
  while (isOnWay(tokens[place]) && place < joint.next + mostPassed) place += 1;
  return seasonOf(context, place, true) !== undefined;
}

const mostPassed = 4;

function isOnWay(token: Token | undefined): boolean {
  return has(token, 'filler', 'cue', ...shares) || isMark(token, "'’");
}

function seasonOf({ tokens, index, years }: Context, at: number, isJoined = false): number | undefined {
  const token = tokens[at];
  // Prices fall, and so do cities: such a word is a season only where a word before it says so.
  const isSaid =
    isJoined ||
    has(tokens[at - 1], 'cue', 'since', 'until', 'no-later', 'early', 'late', 'filler') ||
    (years === 'any' && at === 0);
  if (token === undefined || (index.alsoWords.has(token.text) && !isSaid)) return undefined;
  const name = (['spring', 'summer', 'autumn', 'winter'] as const).find((one) => has(token, one));
  return name === undefined ? undefined : codes[name];
}

// Only a winter runs into the next year.
function withSecondYear({ tokens }: Context, part: Part): Part {
  const [dash, second] = [tokens[part.last], tokens[part.last + 1]];
  if (!isMark(dash, '–-/') || dash?.spaced === true || second?.kind !== 'number' || part.year === undefined)
    return part;
  const next = String(part.year + 1);
  const last = part.last + 2;
  if (part.season === 24 && (second.digits === 2 || second.digits === 4) && next.endsWith(second.text)) {
    return { ...part, last, whole: winterOfBothYears(part.year) };
  }
  return second.digits === 2 || second.digits === 4 ? { ...part, last, whole: [] } : part;
}
