import { element, xmlFile } from '../../text/xml.ts';
import { instantOf, type Feed, type FeedEntry } from './feed.ts';

// Atom demands an instant of every feed and entry. This one, which nobody takes for a day of change, is for an archive that
// knows of no day at all between the years 0 and 9999.
const unknownInstant = '0001-01-01T00:00:00Z';

/**
 * A feed in Atom 1.0 (RFC 4287). Own code, as the library for it has titles read as HTML, where a title such as "a < b"
 * loses words, and unescapes what was meant literally.
 */
export function atomXml(feed: Feed): string {
  return xmlFile(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language },
      element('id', {}, feed.page),
      element('title', {}, feed.title),
      element('subtitle', {}, feed.description),
      element('updated', {}, instantOf(feed.updated) ?? unknownInstant),
      element('author', {}, element('name', {}, feed.publisher)),
      element('link', { rel: 'self', type: 'application/atom+xml', href: `${feed.self}.atom` }),
      element('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
      ...feed.entries.map(entryOf),
    ),
  );
}

function entryOf({ url, title, updated, summary, html, author, categories }: FeedEntry) {
  return element(
    'entry',
    {},
    element('id', {}, url),
    element('title', {}, title),
    element('link', { rel: 'alternate', type: 'text/html', href: url }),
    element('updated', {}, instantOf(updated) ?? unknownInstant),
    ...(author === undefined ? [] : [element('author', {}, element('name', {}, author))]),
    ...categories.map((term) => element('category', { term })),
    element('summary', {}, summary),
    element('content', { type: 'html' }, html),
  );
}
