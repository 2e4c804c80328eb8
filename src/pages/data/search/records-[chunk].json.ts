import type { APIRoute, GetStaticPaths } from 'astro';
import { archive } from '../../../site/content.ts';
import { searchRecords } from '../../../site/feeds/search-records.ts';

const recordsPerFile = 500;

// What the index is built from: the Pagefind integration reads these files and takes them out of the site again.
export const getStaticPaths = (async () => {
  const records = searchRecords(await archive());
  return Array.from({ length: Math.ceil(records.length / recordsPerFile) }, (_, index) => ({
    params: { chunk: `${index}` },
    props: { records: records.slice(index * recordsPerFile, (index + 1) * recordsPerFile) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props['records']);
