import { inArchive } from '../../archive-root.ts';
import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import { textFileOf } from '../../model/text-record.ts';
import { inBulk } from '../../site/bulk-files.ts';
import { textResponse } from '../../site/text-response.ts';
import { archive } from '../../site/content.ts';

export const getStaticPaths = (async () => {
  const paths = (await archive()).documents
    .filter(({ data }) => data.record !== undefined)
    .map(({ data }) => ({
      params: { file: `${data.seed.file}.txt` },
      props: { path: textFileOf(data.seed.file) },
    }));
  return inBulk(paths, ({ params: { file }, props: { path } }) => ({
    path: `texts/${file}`,
    contents: () => readFileSync(inArchive(path)),
  }));
}) satisfies GetStaticPaths;

/** The text that was extracted from a seed, byte for byte. */
export const GET: APIRoute<{ path: string }> = ({ props }) =>
  textResponse(readFileSync(inArchive(props.path), 'utf8'), 'text/plain');
