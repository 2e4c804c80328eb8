import { memoizeByText } from '../../text/memoize.ts';

const longestQuotation = 500;

/**
 * The sentence that words stand in, without the spaces around it, or the words alone where it is too long to quote.
 * Offsets are UTF-16 units.
 */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
  language: string,
): { start: number; end: number } {
  // Far enough to both sides for the longest quotation, so that a text of one line costs no more than its dates.
  const from = Math.max(0, start - longestQuotation);
  const nearby = text.slice(from, end + longestQuotation);
  const sentences = joinOrdinals(withMarks([...segmenterOf(language).segment(nearby)]));
  const first = sentences.findLast(({ index }) => from + index <= start);
  const last = sentences.find(({ index, segment }) => from + index + segment.length >= end);
  const indent = first === undefined ? 0 : first.segment.length - first.segment.trimStart().length;
  const sentence = {
    start: Math.min(start, from + (first?.index ?? 0) + indent),
    end: from + (last === undefined ? nearby.length : last.index + last.segment.trimEnd().length),
  };
  // A sentence that runs out of what is nearby is too long as well.
  return sentence.end - sentence.start > longestQuotation ? { start, end } : sentence;
}

// To make one takes longer than to part what it is given.
const segmenterOf = memoizeByText(
  (language) => new Intl.Segmenter(language, { granularity: 'sentence' }),
  100,
);

type Segment = Pick<Intl.SegmentData, 'index' | 'segment'>;

/** The mark of a note belongs to the sentence before it: in "They met.[1] They left." Unicode parts it at its bracket. */
function withMarks(sentences: readonly Segment[]): readonly Segment[] {
  const parted: { index: number; segment: string }[] = [];
  for (const { index, segment } of sentences) {
    const before = parted.at(-1);
    const marks = before?.segment.endsWith('[') === true ? marksAtStart.exec(segment)?.[0] : undefined;
    if (before === undefined || marks === undefined) {
      parted.push({ index, segment });
      continue;
    }
    before.segment += marks;
    if (marks.length < segment.length)
      parted.push({ index: index + marks.length, segment: segment.slice(marks.length) });
  }
  return parted;
}

// The last of several marks may be cut behind its bracket again.
const marksAtStart = /^\d{1,3}\](?:\[\d{1,3}\])*(?:\[$)?\s*/;

// A number with a full stop may be an ordinal, as in "am 4. März", and letters with theirs are the head of a name, as in
// "A. Gunn": no sentence is taken to end there.
function joinOrdinals(sentences: readonly Segment[]): readonly Segment[] {
  const joined: { index: number; segment: string }[] = [];
  for (const { index, segment } of sentences) {
    const before = joined.at(-1);
    if (before !== undefined && goesOn.test(before.segment)) before.segment += segment;
    else joined.push({ index, segment });
  }
  return joined;
}

const goesOn = /(?<!\d)\d{1,2}\.\s*$|^[^\p{L}]*(?:\p{Lu}\.\s*)+$/u;
