import { inArchive } from '../../archive-root.ts';
import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { textFileOf } from '../../model/text-record.ts';
import { textResponse } from '../../site/text-response.ts';
import { archive } from '../../site/content.ts';

export const getStaticPaths = (async () =>
  (await archive()).documents
    .filter(({ data }) => data.record !== undefined)
    .map(({ data }) => ({
      params: { file: `${data.seed.file}.txt` },
      props: { path: textFileOf(data.seed.file) },
    }))) satisfies GetStaticPaths;

/** The text that was extracted from a seed, byte for byte. */
export const GET: APIRoute<{ path: string }> = async ({ props }) => {
  return textResponse(await readFile(inArchive(props.path), 'utf8'), 'text/plain');
};
