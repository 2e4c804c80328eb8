import { namesIn } from '../../prose/names.ts';
import { proseRecord } from '../../prose/record.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { shown } from '../shown.ts';
import { kinshipOf } from './actor-sides.ts';
import type { Hint } from './addresses.ts';
import { wholeArchive } from './whole-archive.ts';

/**
 * Actors that a document gives to an event, and that neither the words that it quotes for it nor its issuer is: while the
 * words name another. "The proposal of the Makers was read", of the board and the guild.
 */
export function quotedActorHints(archive: ArchiveFiles): readonly Hint[] {
  const whole = wholeArchive(archive);
  if (whole === undefined) return [];
  const record = proseRecord(whole);
  const akin = kinshipOf([...whole.actors.values()]);
  return archive.documents.flatMap(({ yaml, data }) =>
    data.events.flatMap(({ actors, quotes }, index) => {
      const named = quotes.flatMap(({ exact }) =>
        namesIn(record, exact).filter(
          ({ isAdjective, meant }) => !isAdjective && meant.every(({ person }) => person === undefined),
        ),
      );
      const ids = named.flatMap(({ meant }) => meant.map(({ actor }) => actor));
      const absent = named.find(({ meant }) =>
        meant.every(({ actor }) => !actors.some((id) => akin(id, actor)) && !akin(actor, data.issuer ?? '')),
      );
      const strange = actors.findIndex(
        (id) => !ids.some((one) => akin(one, id)) && !akin(id, data.issuer ?? ''),
      );
      return absent === undefined || strange === -1
        ? []
        : [
            {
              ...yaml.placeOf(['events', index, 'actors', strange]),
              found: `the words that are quoted name ${shown(absent.words)}, which is none of the event's actors, and not "${actors[strange] ?? ''}", which is one: correct it, or quote the words that name it`,
            },
          ];
    }),
  );
}
