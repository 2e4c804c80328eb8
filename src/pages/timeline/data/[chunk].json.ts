import type { APIRoute, GetStaticPaths } from 'astro';
import { archive } from '../../../site/content.ts';
import { viewData } from '../../../site/feeds/view-data.ts';
import { packEvents } from '../../../timeline/data/wire.ts';

export const getStaticPaths = (async () => {
  const { chunks, frame } = viewData(await archive());
  return chunks.map((events, index) => ({ params: { chunk: String(index) }, props: { events, frame } }));
}) satisfies GetStaticPaths;

type Props = Pick<ReturnType<typeof viewData>, 'frame'> & {
  readonly events: Parameters<typeof packEvents>[0];
};

export const GET: APIRoute = ({ props }) => {
  const { events, frame } = props as Props;
  return Response.json(packEvents(events, frame));
};
