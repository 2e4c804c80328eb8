import type { APIRoute, GetStaticPaths } from 'astro';
import { archiveData } from '../../site/data-files.ts';
import { inBulk } from '../../site/bulk-files.ts';
import { textResponse } from '../../site/text-response.ts';

export const getStaticPaths = (async () => {
  const paths = [...(await archiveData()).texts].map(([page, text]) => ({
    params: { written: page.replace(/\/$/, '') },
    props: { text },
  }));
  return inBulk(paths, ({ params, props }) => ({
    path: `${params.written}/index.md`,
    contents: () => props.text,
  }));
}) satisfies GetStaticPaths;

/** A page as Markdown: `events/a/index.md`. */
export const GET: APIRoute<{ readonly text: string }> = ({ props }) =>
  textResponse(props.text, 'text/markdown');
