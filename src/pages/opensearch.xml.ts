import type { APIRoute } from 'astro';
import { openSearchXml } from '../exports/open-search.ts';
import { exportSite } from '../site/export-site.ts';
import { textResponse } from '../site/text-response.ts';

export const GET: APIRoute = () =>
  textResponse(openSearchXml(exportSite), 'application/opensearchdescription+xml');
