import { memoizeByObject } from '../text/memoize.ts';
import { folded } from './quotation-pieces.ts';
import { of } from './sentence.ts';
import type { Finding, ProseRecord, Stretch, Subject, SubjectText } from './types.ts';

/** Words of a sentence that stand word for word in a passage of a document, without quotation marks. */
export interface Verbatim extends Stretch {
  readonly subject: Subject;
  readonly passage: SubjectText;
}

/** Stands in the text where words of a quotation stood: no stretch runs over it. */
export const leftOut = '\ufffc';

/** What of a sentence stands in a document so: all of it from five words on, or eight words and more that run on. */
export function verbatimIn(record: ProseRecord, text: string): readonly Verbatim[] {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['\u2019]\p{L}+)?/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    word: folded(word),
  }));
  const isBroken = (at: number) => text.slice(words[at - 1]?.end ?? 0, words[at]?.start).includes(leftOut);
  const fewest = text.includes(leftOut) ? fewestOfRun : Math.min(fewestOfRun, words.length);
  const found: Verbatim[] = [];
  for (let from = 0; fewest >= fewestOfAll && from + fewest <= words.length;) {
    let holders = passagesOf(record);
    let to = from;
    while (to < words.length && (to === from || !isBroken(to))) {
      const run = ` ${words
        .slice(from, to + 1)
        .map(({ word }) => word)
        .join(' ')} `;
      const holding = holders.filter((one) => one.folded.includes(run));
      if (holding.length === 0) break;
      holders = holding;
      to += 1;
    }
    const [first] = holders;
    if (to - from >= fewest && first !== undefined) {
      found.push({ ...first, start: words[from]!.start, end: words[to - 1]!.end });
      from = to;
    } else from += 1;
  }
  return found;
}

/** That it is there, where, and whose words it is. */
export function foundVerbatim({ actors }: ProseRecord, { subject, passage }: Verbatim): Finding {
  const { title, address } = subject;
  const issuer = actors.find(({ id }) => id === subject.actors[0])?.names[0];
  return {
    ...of('agreed', { kind: 'words', words: [issuer ?? title] }, { kind: 'words', words: [passage.id] }, [
      { title, address: `${address}#${passage.id}` },
    ]),
    why: 'verbatim',
  };
}

const fewestOfAll = 5;
const fewestOfRun = 8;

const passagesOf = memoizeByObject(({ subjects }: ProseRecord) =>
  subjects
    .filter(({ shape }) => shape === 'document')
    .flatMap((subject) =>
      subject.texts
        .filter(({ quotable }) => quotable === true)
        .map((passage) => ({ subject, passage, folded: ` ${folded(passage.text)} ` })),
    ),
);
