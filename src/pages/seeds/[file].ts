import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import { inArchive } from '../../archive-root.ts';
import { isSeed } from '../../model/addresses.ts';
import { publishedNameOf, seedFileOf } from '../../model/seed-address.ts';
import { inBulk } from '../../site/bulk-files.ts';
import { archive } from '../../site/content.ts';
import { readRedirects } from '../../site/redirects.ts';
import { absolute, pathTo } from '../../site/urls.ts';
import { siteWords } from '../../words/chapters/site.ts';
import { say } from '../../words/say.ts';

export const getStaticPaths = (async () => {
  const originals = (await archive()).documents.map(({ data }) => data.seed.file);
  const moved = readRedirects().filter(({ from }) => isSeed(from));
  const paths = [
    ...originals.map((file) => ({
      params: { file: publishedNameOf(file) },
      props: { at: `seeds/${publishedNameOf(file)}` },
    })),
    ...moved.map(({ from, to }) => ({ params: { file: from.slice('seeds/'.length) }, props: { at: to } })),
  ];
  return inBulk(paths, ({ params: { file }, props: { at } }) => ({
    path: `seeds/${file}`,
    contents: () => contentsOf(at),
  }));
}) satisfies GetStaticPaths;

interface Props {
  /** The original, or where the address leads that it has no more. */
  readonly at: string;
}

/** The original of a document, byte for byte, at its former addresses too. Of one that was withdrawn, where to look. */
export const GET: APIRoute<Props> = ({ props: { at } }) => {
  const contents = contentsOf(at);
  return typeof contents === 'string'
    ? new Response(contents)
    : new Response(contents, { headers: { 'Content-Type': 'application/octet-stream' } });
};

function contentsOf(at: string): string | Uint8Array<ArrayBuffer> {
  if (!isSeed(at)) return `${say(siteWords.movedFile, { address: absolute(pathTo.address(at)) })}\n`;
  const name = seedFileOf(at.slice('seeds/'.length));
  return new Uint8Array(readFileSync(inArchive(`seeds/${name}`)));
}
