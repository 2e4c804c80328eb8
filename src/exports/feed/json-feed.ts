import { instantOf, type Feed } from './feed.ts';

/** A feed in JSON Feed 1.1. Own code, as the library for feeds writes version 1. */
export function jsonFeed(feed: Feed): string {
  const written = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.page,
    feed_url: `${feed.self}.json`,
    language: feed.language,
    authors: [{ name: feed.publisher }],
    items: feed.entries.map(({ url, title, updated, summary, html, author, categories }) => ({
      id: url,
      url,
      title,
      summary,
      content_html: html,
      ...dateModified(instantOf(updated)),
      ...(author !== undefined && { authors: [{ name: author }] }),
      ...(categories.length > 0 && { tags: categories }),
    })),
  };
  return `${JSON.stringify(written, null, 1)}\n`;
}

function dateModified(instant: string | undefined): { readonly date_modified?: string } {
  return instant === undefined ? {} : { date_modified: instant };
}
