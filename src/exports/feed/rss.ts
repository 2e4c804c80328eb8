import { element, xmlFile, type XmlElement } from '../../text/xml.ts';
import { rfc822Of, type Feed, type FeedEntry } from './feed.ts';

/** A feed in RSS 2.0. Own code for the reason that `atomXml` gives. */
export function rssXml(feed: Feed): string {
  return xmlFile(
    element(
      'rss',
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      element(
        'channel',
        {},
        element('title', {}, feed.title),
        element('link', {}, feed.page),
        element('description', {}, feed.description),
        element('language', {}, feed.language),
        ...optional('lastBuildDate', rfc822Of(feed.updated)),
        element('atom:link', { rel: 'self', type: 'application/rss+xml', href: `${feed.self}.rss` }),
        ...feed.entries.map(itemOf),
      ),
    ),
  );
}

function itemOf({ url, title, updated, summary, html, author, categories }: FeedEntry): XmlElement {
  return element(
    'item',
    {},
    element('title', {}, title),
    element('link', {}, url),
    element('guid', { isPermaLink: 'true' }, url),
    ...optional('pubDate', rfc822Of(updated)),
    ...optional('dc:creator', author),
    ...categories.map((category) => element('category', {}, category)),
    element('description', {}, summary),
    element('content:encoded', {}, html),
  );
}

function optional(name: string, text: string | undefined): readonly XmlElement[] {
  return text === undefined ? [] : [element(name, {}, text)];
}
