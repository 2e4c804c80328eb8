import { link, listOf, plain } from '../../text/markdown.ts';
import { exportsWords as words } from '../../words/chapters/exports.ts';
import { say } from '../../words/say.ts';
import type { DocumentData } from '../data/document-data.ts';
import type { EventData } from '../data/event-data.ts';

/** Documents as a list, each with its date. */
export function documentLines(documents: readonly DocumentData[]): string {
  return listOf(
    documents.map(
      ({ title, url, date }) =>
        `${link(title, url)}${date === undefined ? '' : `: ${plain(dated(date.told, date.edtf))}`}`,
    ),
  );
}

/**
 * Events as a list, each with its date.
 *
 * @param more what else is said of each
 */
export function eventLines(events: readonly EventData[], more?: (event: EventData) => string): string {
  return listOf(
    events.map((event) => {
      const { title, url, told, edtf } = event;
      const line = `${link(title, url)}: ${plain(dated(told, edtf))}`;
      return more === undefined ? line : `${line}. ${plain(more(event))}`;
    }),
  );
}

/** A date in words, and in EDTF where one text of it says all. */
export function dated(told: string, edtf: string): string {
  return edtf === '' ? told : say(words.dated, { title: told, date: edtf });
}
