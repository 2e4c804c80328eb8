import { cardsOfEvent } from '../../exports/card/evidence-card.ts';
import type { Archive, EventRecord } from '../../model/archive.ts';
import { cardWords as words } from '../../words/chapters/card.ts';
import { say } from '../../words/say.ts';
import { archiveSettings } from '../archive-settings.ts';
import { cardAlt } from './card-picture.ts';
import { hasOwnPictures } from './own-pictures.ts';

/** A picture of a page: its path below the root of the site, and what it shows in words. */
export interface PagePicture {
  readonly path: string;
  readonly alt: string;
}

/** An event's page is shown by the event's card. */
export function eventPicture(archive: Archive, event: EventRecord): { readonly picture?: PagePicture } {
  const [card] = cardsOfEvent(archive, event);
  if (card === undefined || !hasOwnPictures(archive)) return {};
  return { picture: { path: `cards/${card.id}.png`, alt: cardAlt(card) } };
}

/**
 * The picture of any page: its own, and in a large archive that of its kind, which is drawn for the list of the kind. A
 * page that stands for no other is shown as the archive is.
 *
 * @param page its path is below the root of the site
 */
export function pictureOf(
  archive: Archive,
  {
    head,
    title,
    path,
    indexed,
  }: {
    readonly head: { readonly picture?: PagePicture };
    readonly title: string;
    readonly path: string;
    readonly indexed: boolean;
  },
): PagePicture {
  if (head.picture !== undefined) return head.picture;
  const [kind = ''] = path.split('/');
  const own = indexed && hasOwnPicture(archive, path);
  const shown = own ? path.replace(/\/$/, '') : indexed ? kind : '';
  return {
    path: `cards/${shown === '' ? 'index' : shown}.png`,
    alt: say(words.altPage, { title, archive: archiveSettings.name }),
  };
}

/** Whether a page has a picture of its own. Those that explain the program share one. */
export function hasOwnPicture(archive: Archive, path: string): boolean {
  return path === 'docs/' || (!path.startsWith('docs/') && hasOwnPictures(archive));
}
