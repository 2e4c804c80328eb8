import type { ContextEvent } from '../../model/event.ts';
import { namesIn } from '../../prose/names.ts';
import { proseRecord } from '../../prose/record.ts';
import type { ProseRecord } from '../../prose/types.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { MdxFile } from '../content-file.ts';
import { shown } from '../shown.ts';
import { kinshipOf, type Kinship } from './actor-sides.ts';
import type { Hint } from './addresses.ts';
import { isSettledIn, orSettle } from './event-words.ts';
import { wholeArchive } from './whole-archive.ts';

/**
 * Accounts that may be given to the wrong side: all of their sources are, by their publisher or note, the words of another
 * one ("briefing of the United States", "MFA press release"), or what they say blames by name the side that is to have
 * said it.
 */
export function accountSideHints(archive: ArchiveFiles): readonly Hint[] {
  const whole = wholeArchive(archive);
  if (whole === undefined) return [];
  const record = proseRecord(whole);
  const akin = kinshipOf([...whole.actors.values()]);
  return archive.events.flatMap((event) => [
    ...ofSources(event, record, akin),
    ...ofBlame(event, record, akin),
  ]);
}

function ofSources(
  { yaml, data }: MdxFile<ContextEvent>,
  record: ProseRecord,
  akin: Kinship,
): readonly Hint[] {
  return data.accounts.flatMap(({ by, says, sources }, index) => {
    if (says === null || sources.length === 0 || isSettledIn(data, says)) return [];
    const speakers = sources.map((key) => speakersOf(data, key, record));
    const isOthers = speakers.every((some) => some.length > 0 && !some.some((id) => akin(id, by)));
    return isOthers
      ? [
          {
            ...yaml.placeOf(['accounts', index, 'by']),
            found: `the account is given to "${by}", and its sources are the words of "${[...new Set(speakers.flat())].join('", "')}"; correct it, or ${orSettle(says)}`,
          },
        ]
      : [];
  });
}

/** Whose words a source is, where its publisher or its note says that it has somebody's. */
export function speakersOf(
  { sources }: Pick<ContextEvent, 'sources'>,
  key: string,
  record: ProseRecord,
): readonly string[] {
  const source = sources[key];
  return [source?.publisher, source?.note].flatMap((text) =>
    text === undefined || !official.test(text)
      ? []
      : namesIn(record, text).flatMap(({ meant }) => meant.map(({ actor }) => actor)),
  );
}

const official =
  /\b(?:briefing|words?|statement|press release|press service|account|spokes\p{Ll}+|text|MFA|[Mm]inistry|[Pp]arliament|[Gg]overnment|[Ee]mbassy|[Ss]ecretariat)\b/u;

/** "Azerbaijani units had broken the ceasefire", said to be an account of those themselves. */
function ofBlame({ yaml, data }: MdxFile<ContextEvent>, record: ProseRecord, akin: Kinship): readonly Hint[] {
  return data.accounts.flatMap(({ by, says, quote }, index) =>
    [says, quote?.words].flatMap((text) => {
      if (text === null || text === undefined || isSettledIn(data, text)) return [];
      const own = namesIn(record, text).find(
        ({ end, start, meant }) =>
          meant.some(({ actor, person }) => person === undefined && akin(actor, by)) &&
          (blamed.test(text.slice(end)) || blaming.test(text.slice(0, start))) &&
          !/\bnot? [^.;:]*$/i.test(text.slice(0, start)),
      );
      return own === undefined
        ? []
        : [
            {
              ...yaml.placeOf(['accounts', index, 'by']),
              found: `the account is given to "${by}", and blames ${shown(own.words)}; correct it, or ${orSettle(text)}`,
            },
          ];
    }),
  );
}

const forces =
  '(?:(?:armed )?(?:forces?|units?|troops|servicemen|soldiers|army|side|detachments?|drones|artillery|citizens)\\b ?)?';
const blamed = new RegExp(
  String.raw`^(?:['\u2019]s?)? ${forces}(?:had |have |has |again |then )*(?:attacked|invaded|violated|broke|broken|breached|shelled|fired (?:on|at)|ambushed|cut (?:off )?the|blocked|crossed the (?:line|border)|crossed into|opened fire|occupied|seized)\b(?! no(?:thing|ne)?\b)`,
  'i',
);
const blaming =
  /\b(?:policy|aggression|provocations?|crimes?|terror|violations?|attacks?|invasion|breach(?:es)?) (?:of|by) (?:the )?$/i;
