import type { APIRoute, GetStaticPaths } from 'astro';
import { archive } from '../../../../site/content.ts';
import { documentNames } from '../../../../site/feeds/view-data.ts';

export const getStaticPaths = (async () => {
  const { names = [], words = [] } = documentNames(await archive()) ?? {};
  const pages = (kind: string, files: readonly unknown[]) =>
    files.map((content, index) => ({ params: { file: `${kind}-${index}` }, props: { content } }));
  return [...pages('names', names), ...pages('words', words)];
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props['content']);
