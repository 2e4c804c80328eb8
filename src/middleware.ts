import { defineMiddleware } from 'astro:middleware';
import { hearPage } from './site/heard/page-keys.ts';

/** What a page asks of the archive is heard, so that a later build makes it again only where an answer has changed. */
export const onRequest = defineMiddleware(({ url }, next) => hearPage(url.pathname, next));
