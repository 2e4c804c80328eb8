import type { Mention } from './find-subjects.ts';
import { stemsOf } from './own-clauses.ts';
import { numbersIn, type Numbered } from './patterns.ts';
import type { ProseRecord } from './types.ts';

/**
 * The number that the documents of an event give of what a sentence counts of it: of the same thing, in a passage that shares
 * another word with the sentence ("nine members, present"). None where they give several.
 *
 * @param isSame whether what stands behind two numbers is the same thing
 */
export function countInDocuments(
  { subjects }: ProseRecord,
  { subject }: Mention,
  { text, number }: { readonly text: string; readonly number: Numbered },
  isSame: (there: readonly string[]) => boolean,
): number | undefined {
  if (subject.documents === undefined) return undefined;
  // What both share because it is about the same event tells nothing of what is counted.
  const counted = stems([...number.behind.slice(0, 2), subject.title, ...subject.names].join(' '));
  const told = [...stems(text)].filter((stem) => !counted.has(stem));
  const found = subjects
    .filter(({ address }) => subject.documents?.includes(address) === true)
    .flatMap(({ texts }) => texts)
    .flatMap((passage) => {
      const own = stems(passage.text);
      return told.some((stem) => own.has(stem))
        ? numbersIn(passage.text).filter(({ behind }) => isSame(behind))
        : [];
    });
  const [only, ...others] = new Set(found.map((one) => one.number));
  return others.length === 0 ? only : undefined;
}

function stems(text: string): ReadonlySet<string> {
  const words = text.replace(attending, 'present');
  return stemsOf(words, { start: 0, end: words.length }, []);
}

const attending = /\b(?:attend(?:ed|ing|ance|s)?|in attendance|took part|taking part)\b/gi;
