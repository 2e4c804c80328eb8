import { ar } from './ar.ts';
import { az } from './az.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { hy } from './hy.ts';
import { ru } from './ru.ts';
import type { TimeSentence } from './time-sentence.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

/** Sentences of diplomatic prose, by language, with the times in them. */
export const timeSentences: Readonly<Record<string, readonly TimeSentence[]>> = {
  en,
  ar,
  az,
  de,
  es,
  fr,
  hy,
  ru,
  tr,
  uk,
};
