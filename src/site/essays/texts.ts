import { plainBlocks } from '../../mdx/body.ts';
import type { EssayText } from '../../exports/data/essay-data.ts';
import { archiveSettings } from '../archive-settings.ts';
import { archive } from '../content.ts';
import { componentWords } from './component-words.ts';
import { essayEntries } from './entries.ts';

/** The essays with their texts, as their pages show them. */
export async function essayTexts(): Promise<readonly EssayText[]> {
  const [whole, entries] = await Promise.all([archive(), essayEntries()]);
  return entries.map(({ data, body = '' }) => ({
    data,
    blocks: plainBlocks(body, componentWords(whole, archiveSettings.leadSpan, data.asOf)),
  }));
}
