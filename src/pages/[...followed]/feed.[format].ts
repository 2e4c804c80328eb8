import type { APIRoute, GetStaticPaths } from 'astro';
import { atomXml } from '../../exports/feed/atom.ts';
import { feedFormats, feedTypes, type Feed, type FeedFormat } from '../../exports/feed/feed.ts';
import { jsonFeed } from '../../exports/feed/json-feed.ts';
import { rssXml } from '../../exports/feed/rss.ts';
import { feeds } from '../../site/feeds/followed.ts';
import { formerPaths } from '../../site/redirects.ts';
import { textResponse } from '../../site/text-response.ts';

export const getStaticPaths = (async () =>
  [...(await feeds())].flatMap(([page, feed]) => {
    const path = page.replace(/\/$/, '');
    return [path, ...formerPaths(path)].flatMap((followed) =>
      feedFormats.map((format) => ({ params: { followed, format }, props: { feed, format } })),
    );
  })) satisfies GetStaticPaths;

interface Props {
  readonly feed: Feed;
  readonly format: FeedFormat;
}

/** What is new on a page, for feed readers: `documents/feed.atom`, `actors/a/feed.rss`. */
export const GET: APIRoute<Props> = ({ props: { feed, format } }) =>
  textResponse(write[format](feed), feedTypes[format]);

const write = { atom: atomXml, rss: rssXml, json: jsonFeed };
