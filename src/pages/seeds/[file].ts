import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { archive } from '../../site/content.ts';

export const getStaticPaths = (async () =>
  (await archive()).documents.map(({ data }) => ({ params: { file: data.seed.file } }))) satisfies GetStaticPaths;

/** The original of a document, byte for byte. */
export const GET: APIRoute<Record<string, never>, { file: string }> = async ({ params }) => {
  const bytes = await readFile(new URL(`./seeds/${encodeURIComponent(params.file)}`, `file://${process.cwd()}/`));
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'application/octet-stream' } });
};
