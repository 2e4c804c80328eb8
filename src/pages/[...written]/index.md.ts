import type { APIRoute, GetStaticPaths } from 'astro';
import { markdownPath } from '../../exports/markdown/markdown-path.ts';
import { archiveData } from '../../site/data-files.ts';
import { inBulk } from '../../site/bulk-files.ts';
import { formerPaths } from '../../site/redirects.ts';
import { textResponse } from '../../site/text-response.ts';

export const getStaticPaths = (async () => {
  const paths = [...(await archiveData()).texts].flatMap(([page, text]) =>
    [page, ...formerPaths(page.replace(/\/$/, '')).map((former) => `${former}/`)].map((at) => ({
      // The first page's stands at the root.
      params: { written: at === '' ? undefined : at.replace(/\/$/, '') },
      props: { page: at, text },
    })),
  );
  return inBulk(paths, ({ props }) => ({ path: markdownPath(props.page), contents: () => props.text }));
}) satisfies GetStaticPaths;

/** A page as Markdown: `events/a/index.md`. */
export const GET: APIRoute<{ readonly text: string }> = ({ props }) =>
  textResponse(props.text, 'text/markdown');
