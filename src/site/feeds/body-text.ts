import { plainBlocks, type WordsOfComponent } from '../../mdx/body.ts';
import type { SearchPart } from '../../search/index/record.ts';

/**
 * An MDX body by its headings, each section as one line that begins with the words of its heading. What stands before
 * the first heading has no id of its own.
 *
 * @param slugs ids of the headings, in order, as they are rendered
 * @param wordsOf what its components show
 */
export function sectionsOf(
  body: string,
  slugs: readonly string[],
  wordsOf?: WordsOfComponent,
): readonly SearchPart[] {
  const left = [...slugs];
  const sections: { readonly id: string; readonly words: string[] }[] = [{ id: '', words: [] }];
  for (const { text, isHeading } of plainBlocks(body, wordsOf)) {
    if (isHeading) sections.push({ id: left.shift() ?? '', words: [] });
    sections.at(-1)?.words.push(text);
  }
  return sections.map(({ id, words }) => ({ id, text: words.join(' ') })).filter(({ text }) => text !== '');
}
