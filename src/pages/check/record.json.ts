import type { APIRoute } from 'astro';
import { proseRecord } from '../../prose/record.ts';
import { archiveSettings } from '../../site/archive-settings.ts';
import { archive } from '../../site/content.ts';
import { textResponse } from '../../site/text-response.ts';

/** What a text is compared with in the browser. */
export const GET: APIRoute = async () =>
  textResponse(JSON.stringify(proseRecord(await archive(), archiveSettings.leadSpan)), 'application/json');
