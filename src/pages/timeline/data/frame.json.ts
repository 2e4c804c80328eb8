import type { APIRoute } from 'astro';
import { archive } from '../../../site/content.ts';
import { viewFrame } from '../../../site/view-data.ts';

export const GET: APIRoute = async () => Response.json(viewFrame(await archive()));
