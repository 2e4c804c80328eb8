import { proseBlocks } from '../../mdx/prose.ts';
import type { ContextEvent } from '../../model/event.ts';
import { participantsOf } from '../../model/meeting.ts';
import { namesIn, type NamePlace } from '../../prose/names.ts';
import { proseRecord } from '../../prose/record.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { MdxFile } from '../content-file.ts';
import { shown } from '../shown.ts';
import { kinshipOf } from './actor-sides.ts';
import type { Hint } from './addresses.ts';
import { orSettle } from './event-words.ts';
import { wholeArchive } from './whole-archive.ts';

/** "The statement of the leaders of North and East", in an essay or a page, where the event that is linked has no East. */
export function toldPartyHints(archive: ArchiveFiles): readonly Hint[] {
  const whole = wholeArchive(archive);
  if (whole === undefined) return [];
  const record = proseRecord(whole);
  const akin = kinshipOf([...whole.actors.values()]);
  return [...archive.essays, ...archive.pages].flatMap((file: Prose) =>
    proseBlocks(file.text, file.bodyStart).flatMap(({ text, links, placeAt }) =>
      links.flatMap(({ address, end }) => {
        const event = archive.events.find(({ data }) => address === `events/${data.id}/`)?.data;
        const lead = leading.exec(text.slice(end))?.[0];
        if (event === undefined || lead === undefined) return [];
        const sides = sidesOf(event);
        return listFrom(namesIn(record, text), text, end + lead.length)
          .filter(({ meant }) => !meant.some(({ actor }) => sides.some((side) => akin(side, actor))))
          .filter(({ words }) => !file.data.settled.some((one) => one.words.includes(words)))
          .map(({ words, start }) => ({
            file: file.file,
            ...placeAt(start),
            found: `${shown(words)} is told among those of "${event.id}", which does not have it: correct one, or ${orSettle(words)}`,
          }));
      }),
    ),
  );
}

type Prose = MdxFile<{ readonly settled: ContextEvent['settled'] }>;

/** "of the leaders of", "between", "by the foreign ministers of" */
const leading =
  /^ (?:(?:of|by|among|between) (?:the )?(?:\p{Ll}+ ){0,2}(?:leaders|presidents|prime ministers|ministers|governments|heads|representatives|delegations|parties)(?: of)?|between|among) (?:the )?/u;

/** Names that stand in a list from an offset on. */
function listFrom(names: readonly NamePlace[], text: string, from: number): readonly NamePlace[] {
  const list: NamePlace[] = [];
  let at = from;
  for (const name of names.filter(({ start }) => start >= from)) {
    if (!/^(?:, (?:and )?| and )?(?:the |of )?$/.test(text.slice(at, name.start)) || name.isAdjective) break;
    list.push(name);
    at = name.end;
  }
  return list.length > 1 ? list : [];
}

function sidesOf({ actors, meeting, accounts }: ContextEvent): readonly string[] {
  const met = meeting === undefined ? [] : participantsOf(meeting).flatMap(({ side }) => side ?? []);
  return [...actors, ...met, ...accounts.map(({ by }) => by)];
}
