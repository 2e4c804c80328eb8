import type { APIRoute } from 'astro';
import { robotsTxt } from '../exports/robots.ts';
import { textResponse } from '../site/text-response.ts';
import { absolute, pathTo } from '../site/urls.ts';

export const GET: APIRoute = () =>
  textResponse(robotsTxt(absolute(pathTo.file('sitemap.xml'))), 'text/plain');
