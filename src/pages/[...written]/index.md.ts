import type { APIRoute, GetStaticPaths } from 'astro';
import { archiveData } from '../../site/data-files.ts';
import { textResponse } from '../../site/text-response.ts';

export const getStaticPaths = (async () =>
  [...(await archiveData()).texts].map(([page, text]) => ({
    params: { written: page.replace(/\/$/, '') },
    props: { text },
  }))) satisfies GetStaticPaths;

/** A page as Markdown: `events/a/index.md`. */
export const GET: APIRoute<{ readonly text: string }> = ({ props }) =>
  textResponse(props.text, 'text/markdown');
