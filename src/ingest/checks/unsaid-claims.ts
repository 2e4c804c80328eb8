import type { ContextEvent } from '../../model/event.ts';
import { weekdaysIn } from '../../prose/patterns.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { ContentFile } from '../content-file.ts';
import type { Hint } from './addresses.ts';
import { dateOf } from './dates.ts';
import { datesTold } from './given-days.ts';
import { quotedWords } from './quoted-words.ts';
import { singleDate } from './worded.ts';

/**
 * What a claim leaves unsaid: which of several ends is taken, where sources differ on it, and that the archive inferred a
 * day, where all of its sources are noted to give no more than a weekday.
 */
export function unsaidClaimHints({ events, settings }: ArchiveFiles): readonly Hint[] {
  const language = settings?.data.language ?? 'en';
  return events.flatMap((event) => [...ofEnds(event), ...ofWeekdays(event, language)]);
}

function ofEnds({ yaml, data: { claims, endAdopted } }: ContentFile<ContextEvent>): readonly Hint[] {
  const ends = claims.flatMap((claim, index) => (claim.of === 'end' ? [{ ...claim, index }] : []));
  const dates = new Set(ends.map(({ edtf }) => edtf));
  const [first] = ends;
  return first === undefined ||
    dates.size < 2 ||
    endAdopted !== undefined ||
    ends.some(({ adopted }) => adopted === true)
    ? []
    : [
        {
          ...yaml.placeOf(['claims', first.index]),
          found: `${dates.size} ends are claimed, and none is adopted: write \`adopted: true\` with its \`because\` at one, or \`endAdopted: none\``,
        },
      ];
}

function ofWeekdays({ yaml, data }: ContentFile<ContextEvent>, language: string): readonly Hint[] {
  return data.claims.flatMap(({ edtf, inferred, sources }, index) => {
    const date = singleDate(dateOf(edtf));
    const isDay = date !== undefined && date.firstDay === date.lastDay && !/[~?%]/.test(edtf ?? '');
    if (!isDay || inferred !== undefined || sources.length === 0) return [];
    const areWeekdays = sources.every((key) => {
      const { note = '' } = data.sources[key] ?? {};
      return (
        quotedWords(note).some((words) => weekdaysIn(words).length > 0) &&
        datesTold(note, language).length === 0
      );
    });
    return areWeekdays
      ? [
          {
            ...yaml.placeOf(['claims', index, 'edtf']),
            found: `"${edtf ?? ''}" is claimed of sources whose notes give a weekday alone: say in \`inferred\` what the day is inferred from, or in a note which date the source gives`,
          },
        ]
      : [];
  });
}
