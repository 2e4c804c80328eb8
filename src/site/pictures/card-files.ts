import { cardJson } from '../../exports/card/card-data.ts';
import { cardsOfEvent } from '../../exports/card/evidence-card.ts';
import type { Archive } from '../../model/archive.ts';
import { exportSite as site } from '../export-site.ts';
import { cardPicture } from './card-picture.ts';
import { hasOwnPictures } from './own-pictures.ts';
import { painted } from './paint.ts';
import { recordDay } from '../../exports/record-days.ts';

/** A file of `cards/`, by its path there. */
export interface CardFile {
  readonly path: string;
  readonly type: string;
  readonly contents: () => string | Promise<string | Uint8Array>;
}

/** The data of every card, and its pictures where the archive is not too large to have one for each. */
export function cardFiles(archive: Archive): readonly CardFile[] {
  const asOf = recordDay(archive);
  const drawn = hasOwnPictures(archive);
  return archive.events.flatMap((event) =>
    cardsOfEvent(archive, event).flatMap((card): readonly CardFile[] => {
      const data: CardFile = {
        path: `${card.id}.json`,
        type: 'application/json; charset=utf-8',
        contents: () => cardJson(site, card, asOf),
      };
      if (!drawn) return [data];
      const picture = painted(cardPicture(card, asOf));
      return [
        data,
        { path: `${card.id}.svg`, type: 'image/svg+xml', contents: async () => (await picture()).svg },
        { path: `${card.id}.png`, type: 'image/png', contents: async () => (await picture()).png },
      ];
    }),
  );
}
