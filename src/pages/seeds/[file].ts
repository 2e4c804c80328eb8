import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { inArchive } from '../../archive-root.ts';
import { isSeed } from '../../model/addresses.ts';
import { publishedNameOf, seedFileOf } from '../../model/seed-address.ts';
import { archive } from '../../site/content.ts';
import { readRedirects } from '../../site/redirects.ts';
import { absolute, pathTo } from '../../site/urls.ts';
import { siteWords } from '../../words/chapters/site.ts';
import { say } from '../../words/say.ts';

export const getStaticPaths = (async () => {
  const originals = (await archive()).documents.map(({ data }) => data.seed.file);
  const moved = readRedirects().filter(({ from }) => isSeed(from));
  return [
    ...originals.map((file) => ({
      params: { file: publishedNameOf(file) },
      props: { at: `seeds/${publishedNameOf(file)}` },
    })),
    ...moved.map(({ from, to }) => ({ params: { file: from.slice('seeds/'.length) }, props: { at: to } })),
  ];
}) satisfies GetStaticPaths;

interface Props {
  /** The original, or where the address leads that it has no more. */
  readonly at: string;
}

/** The original of a document, byte for byte, at its former addresses too. Of one that was withdrawn, where to look. */
export const GET: APIRoute<Props> = async ({ props: { at } }) => {
  if (!isSeed(at)) return new Response(`${say(siteWords.movedFile, { address: absolute(pathTo.address(at)) })}\n`);
  const name = seedFileOf(at.slice('seeds/'.length));
  const bytes = await readFile(inArchive(`seeds/${name}`));
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'application/octet-stream' } });
};
