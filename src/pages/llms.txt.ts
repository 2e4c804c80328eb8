import type { APIRoute } from 'astro';
import { archiveData } from '../site/data-files.ts';
import { textResponse } from '../site/text-response.ts';

/** The list of the pages as Markdown. */
export const GET: APIRoute = async () => textResponse((await archiveData()).index, 'text/plain');
