import type { APIRoute, GetStaticPaths } from 'astro';
import { archiveData, type ListedFile } from '../../site/data-files.ts';

export const getStaticPaths = (async () =>
  (await archiveData()).files.map((file) => ({
    params: { file: file.path },
    props: { file },
  }))) satisfies GetStaticPaths;

/** A file of the archive's data. */
export const GET: APIRoute<{ readonly file: ListedFile }> = ({ props: { file } }) =>
  new Response(file.contents, { headers: { 'Content-Type': file.type } });
