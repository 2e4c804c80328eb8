import type { ArchiveFiles } from '../archive-files.ts';
import { shown } from '../shown.ts';
import type { Hint } from './addresses.ts';
import { isSettledIn, orSettle } from './event-words.ts';

/**
 * Claims of outside sources whose own words say that the source names no day, or no month ("month given without a day"), beside
 * a date that has one and no mark. What the archive inferred says so.
 */
export function vagueClaimHints({ events, settings }: ArchiveFiles): readonly Hint[] {
  if (!/^en\b/i.test(settings?.data.language ?? 'en')) return [];
  return events.flatMap(({ yaml, data }) =>
    data.claims.flatMap(({ edtf, marks, usage, inferred }, index) =>
      Object.entries({ marks, usage }).flatMap(([key, words]) => {
        const unit = words === undefined ? undefined : unitExceeded(edtf ?? '', words);
        if (words === undefined || unit === undefined) return [];
        if (inferred !== undefined || isSettledIn(data, words)) return [];
        const found = `${shown(edtf ?? '')} has a ${unit}, and the claim's \`${key}\` says that none is given: ${shown(words)}; leave the ${unit} out, mark it with "~", or ${orSettle(words)}`;
        return [{ ...yaml.placeOf(['claims', index, 'edtf']), found }];
      }),
    ),
  );
}

function unitExceeded(edtf: string, words: string): 'day' | 'month' | undefined {
  return vague.find(({ exact, says }) => exact.test(edtf) && says.test(words))?.unit;
}

const [day, month] = ['day|date', 'month'].map(saysNo) as [string, string];
// A set of days names none of them.
const vague = [
  {
    unit: 'day',
    exact: /^(?!\[).*\d{4}-\d\d-\d\d(?![\d?~%])/,
    says: new RegExp(String.raw`${day}|\b(?:only (?:the|a) month|the month (?:alone|only))\b`, 'iu'),
  },
  {
    unit: 'month',
    exact: /^(?!\[).*\d{4}-\d\d(?![\d?~%]|-\d\d[?~%])/,
    says: new RegExp(String.raw`${month}|\b(?:only (?:the|a) year|the year (?:alone|only))\b`, 'iu'),
  },
] as const;

function saysNo(unit: string): string {
  const which = '(?:exact |precise |single )?';
  return String.raw`\b(?:(?:gives?|given|giving|names?|named|naming|has|have|had|with|tells?|told|states?|stated|says) (?:but )?no ${which}(?:${unit})|without (?:a|an|the|any|its|naming a) ${which}(?:${unit})|(?:${unit}) (?:is |was )?not (?:given|named|known|said|stated))\b`;
}
