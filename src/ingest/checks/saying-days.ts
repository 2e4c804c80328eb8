import type { ArchiveFiles } from '../archive-files.ts';
import { shown } from '../shown.ts';
import type { Hint } from './addresses.ts';
import { isSettledIn, orSettle } from './event-words.ts';

/**
 * Claims that date the beginning or the end of what lasted by the day on which somebody confirmed, announced or reported it, as
 * their own words say: by that day it was so, and may have been so before.
 */
export function sayingDayHints({ events, settings }: ArchiveFiles): readonly Hint[] {
  if (!/^en\b/i.test(settings?.data.language ?? 'en')) return [];
  return events.flatMap(({ yaml, data }) =>
    data.claims.flatMap(({ of, edtf = '', marks, because }, index) => {
      if (of === 'whole' || !oneDay.test(edtf)) return [];
      const [key, words] = Object.entries({ marks, because }).find(([, text]) => tellsSaying(text)) ?? [];
      if (key === undefined || words === undefined || isSettledIn(data, words)) return [];
      const found = `${shown(edtf)} is the day on which somebody told of the ${of}, as the claim's \`${key}\` says: ${shown(words)}; if no source gives the day of the ${of} itself, write ${shown(`[..${edtf}]`)}, or ${orSettle(words)}`;
      return [{ ...yaml.placeOf(['claims', index, 'edtf']), found }];
    }),
  );
}

const oneDay = /^\d{4}-\d\d-\d\d$/;
const verbs =
  '(?:confirmed|announced|acknowledged|admitted|reported|declared|said|stated|made public|published)';
const edges =
  '(?:beginning|start|onset|opening|launch|end|ending|close|closure|completion|conclusion|finish|lifting|withdrawal|stop)';
// "Confirmed by the ministry", "announced as over"; and not "said by most to be the last day", which is a day that they give.
const byItself = new RegExp(
  String.raw`^(?:first |officially |publicly )?${verbs}(?: as| by|$)(?!.*\bday\b)`,
  'iu',
);
const ofEdge = new RegExp(
  String.raw`\b${verbs} (?:(?:the|its|that the|that its) )?(?:\p{L}+ )?${edges}\b|\b${verbs} (?:that )?it had (?:begun|started|ended|finished|been)\b`,
  'iu',
);
const onDay = new RegExp(
  String.raw`\b${verbs}\b[^.;]*\b(?:on (?:this|that) day|on the same day)\b|\bday (?:on which|when) [^.;]*\b${verbs}\b`,
  'iu',
);

function tellsSaying(words: string | undefined): boolean {
  return words !== undefined && [byItself, ofEdge, onDay].some((pattern) => pattern.test(words));
}
