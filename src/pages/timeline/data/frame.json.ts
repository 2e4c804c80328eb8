import type { APIRoute } from 'astro';
import { archive } from '../../../site/content.ts';
import { viewData } from '../../../site/feeds/view-data.ts';

export const GET: APIRoute = async () => Response.json(viewData(await archive()).frame);
