import type { APIRoute, GetStaticPaths } from 'astro';
import { calendars } from '../../site/feeds/followed.ts';
import { formerPaths } from '../../site/redirects.ts';
import { textResponse } from '../../site/text-response.ts';

export const getStaticPaths = (async () =>
  (await calendars()).flatMap(({ page, text }) => {
    const path = page.replace(/\/$/, '');
    return [path, ...formerPaths(path)].map((followed) => ({ params: { followed }, props: { text } }));
  })) satisfies GetStaticPaths;

/** The events of a page, for calendars: `events/calendar.ics`, `kinds/a/calendar.ics`. */
export const GET: APIRoute<{ readonly text: () => string }> = ({ props }) =>
  textResponse(props.text(), 'text/calendar');
