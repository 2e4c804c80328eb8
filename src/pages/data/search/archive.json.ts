import type { APIRoute } from 'astro';
import { archive } from '../../../site/content.ts';
import { searchManifest } from '../../../site/feeds/search-manifest.ts';

export const GET: APIRoute = async () => Response.json(searchManifest(await archive()));
