import type { APIRoute, GetStaticPaths } from 'astro';
import { archive } from '../../../site/content.ts';
import { viewChunks, viewFrame } from '../../../site/view-data.ts';
import { packEvents } from '../../../timeline/wire.ts';

export const getStaticPaths = (async () =>
  viewChunks(await archive()).map((events, index) => ({
    params: { chunk: String(index) },
    props: { events },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) => {
  const { events } = props as { events: ReturnType<typeof viewChunks>[number] };
  return Response.json(packEvents(events, viewFrame(await archive())));
};
