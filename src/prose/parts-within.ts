import type { Stretch } from './types.ts';

/**
 * Whether a fact of an English sentence is told of a part of what lasted, or of a break in it, and not of the whole: "it was
 * closed from April to October, with a pause of two weeks in July", "after a two-week break".
 *
 * @param from where the name of what lasted ends
 */
export function withinItsPart(text: string, { start, end }: Stretch, from: number): boolean {
  return (
    (start >= from && besides.test(text.slice(from, start))) ||
    ofBreak.test(text.slice(0, start)) ||
    aBreak.test(text.slice(end))
  );
}

const besides =
  /(?:, (?:and )?with|\b(?:save|except|apart|aside|but) (?:for|from)|\b(?:interrupted|broken|halted|stopped) (?:off |only |once |twice )?by) (?:[^,;:.]* )?$/i;
const breaks =
  'pauses?|breaks?|gaps?|interruptions?|intermissions?|stoppages?|lulls?|respites?|standstills?|delays?';
const ofBreak = new RegExp(
  String.raw`\b(?:${breaks}) (?:of|for|lasting|that lasted) (?:\p{Ll}+ly |only |just )?$`,
  'iu',
);
const aBreak = new RegExp(String.raw`^[- ](?:long )?(?:${breaks})\b`, 'i');
