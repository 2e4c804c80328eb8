import type { APIRoute, GetStaticPaths } from 'astro';
import { archive } from '../../site/content.ts';
import { inBulk } from '../../site/bulk-files.ts';
import { formerCards } from '../../site/redirects.ts';
import { cardFiles, type CardFile } from '../../site/pictures/card-files.ts';

/** Each card as picture and as data: `cards/events/a.svg`, `.png`, `.json`. */
export const getStaticPaths = (async () => {
  const files = cardFiles(await archive()).flatMap((file) => {
    const ending = /\.[a-z]+$/.exec(file.path)?.[0] ?? '';
    const former = formerCards(file.path.slice(0, file.path.length - ending.length));
    return [file, ...former.map((id) => ({ ...file, path: id + ending }))];
  });
  return inBulk(
    files.map((file) => ({ params: { file: file.path }, props: { file } })),
    ({ props: { file } }) => ({ path: `cards/${file.path}`, contents: file.contents }),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly file: CardFile }> = async ({ props: { file } }) => {
  const contents = await file.contents();
  return new Response(typeof contents === 'string' ? contents : new Uint8Array(contents), {
    headers: { 'Content-Type': file.type },
  });
};
