import type { APIRoute } from 'astro';
import { cacheDir } from 'astro:config/server';
import { archive } from '../../../site/content.ts';
import { bodies } from '../../../site/feeds/bodies.ts';
import { writeRecords } from '../../../site/feeds/record-file.ts';
import { searchManifest } from '../../../site/feeds/search-manifest.ts';
import { searchRecords } from '../../../site/feeds/search-records.ts';
import { searchPageWords } from '../../../words/chapters/search-page.ts';

// A build hands the records to the search integration on the way, and what it has to say of lines that it reads in pages
// itself; in development there is no index to be made.
export const GET: APIRoute = async () => {
  const whole = await archive();
  const records = searchRecords(whole, await bodies());
  if (import.meta.env.PROD) await writeRecords(cacheDir, records);
  return Response.json({ ...searchManifest(whole, records), lineByline: searchPageWords.lineByline });
};
