import { z } from 'zod';
import { archiveSettingsSchema } from '../src/model/archive-settings.ts';
import { readEvents, readYaml } from '../src/testing/read-record.ts';

// What the archive may say in its own voice: no word that one side alone uses.

const listSchema = z.object({
  words: z.array(z.object({ word: z.string() })),
  exceptions: z.array(z.object({ event: z.string(), word: z.string() })),
});
const { words, exceptions } = readYaml('one-sided-words.yaml', listSchema);
export const { leadSpan } = readYaml('archive.yaml', archiveSettingsSchema);
const events = readEvents();

/** In sentences of the archive's own the short name stands in the event's title and in counts of days alone. */
const shortNames = [
  ...exceptions.flatMap(({ event }) => events.find(({ name }) => name === event)?.event.title ?? []),
  leadSpan?.noun ?? '',
];

const listed = new RegExp(String.raw`(?<!\p{L})(?:${words.map(({ word }) => word).join('|')})`, 'giu');

/** Whether a sentence in the archive's own voice has a word that one side alone uses; quotations in it are left out. */
export function isOneSided(sentence: string): boolean {
  return withoutShortNames(withoutQuotations(sentence)).match(listed) !== null;
}

/** A sentence with nothing between its quotation marks, and without the words of addresses, which it says are such. */
export function withoutQuotations(sentence: string): string {
  return sentence.replace(/“[^“”]*”|"[^"]*"/g, '“”').replace(/\baddress: [^,;)]*/g, 'address:');
}

function withoutShortNames(sentence: string): string {
  const [title = '', noun = ''] = shortNames;
  const counts = new RegExp(String.raw`\bday [\d,]+(?: (?:or |to )?[\d,]+)*(?: or later)? of\s+${noun}`, 'gi');
  const ordinal = new RegExp(String.raw`\b[\d,]+(?:st|nd|rd|th) day\s+of\s+${noun}`, 'gi');
  return sentence.replaceAll(title, '').replaceAll(title.toLowerCase(), '').replace(counts, '').replace(ordinal, '');
}
