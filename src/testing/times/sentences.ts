import { en } from './en.ts';
import type { TimeSentence } from './time-sentence.ts';

/** Sentences of diplomatic prose, by language, with the times in them. */
export const timeSentences: Readonly<Record<string, readonly TimeSentence[]>> = { en };
