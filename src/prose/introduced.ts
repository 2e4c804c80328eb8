import { sentencesOf } from './sentences.ts';
import { quotationsIn } from './patterns.ts';
import type { ProseText } from './types.ts';

/**
 * The paragraphs of a text, in order; what is nothing but a quotation has what the paragraphs around it say of its speaker:
 * "The minister said:" above it, and "\u2014 the minister" or "said the minister" below it.
 *
 * @param language BCP 47
 */
export function introduced<B extends ProseText>(
  blocks: readonly B[],
  language: string,
): readonly (B & Pick<ProseText, 'around'>)[] {
  const alone = blocks.map(isQuotationAlone);
  return blocks.map((block, at) => {
    if (alone[at] !== true) return block;
    const before = blocks[alone.lastIndexOf(false, at)];
    const behind = blocks[at + 1];
    const lead = before === undefined ? undefined : lastSentence(before.text, language);
    const around = [
      ...(lead !== undefined && leads.test(lead) ? [lead] : []),
      ...(behind !== undefined && alone[at + 1] === false && follows.test(behind.text) ? [behind.text] : []),
    ];
    return around.length === 0 ? block : { ...block, around };
  });
}

function isQuotationAlone(block: ProseText): boolean {
  const quoted = [...(block.quotes ?? []), ...quotationsIn(block.text)];
  if (block.isQuotation !== true && quoted.length === 0) return false;
  if (block.isQuotation === true) return !isSignature(block.text);
  const left = quoted.reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    block.text,
  );
  return !/[\p{L}\p{N}]/u.test(left);
}

/** A line of a block quotation that says whose it is: "\u2014 The miller". */
export function isSignature(text: string): boolean {
  return /^\s*[\u2013\u2014]\s?\p{Lu}[^.]*\.?\s*$/u.test(text);
}

function lastSentence(text: string, language: string): string | undefined {
  const last = sentencesOf(text, language).at(-1);
  return last === undefined ? undefined : text.slice(last.start, last.end).trim();
}

const leads = /[:,\u2014\u2013]["'\u201d\u2019)]*$/;
const follows =
  /^\s*(?:[\u2014\u2013-]|(?:so )?(?:said|says|wrote|writes|declared|told|answered|replied|added|according to|in the words of)\b)/i;
