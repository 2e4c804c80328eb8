import { mostCharacters, type DossierItem, type KeptWords } from '../shared/dossier.ts';
import type { QuotedWords } from './quoted-words.ts';

/** The heading of a page. */
export function titleOf(page: Document): string {
  return page.querySelector('h1')?.textContent.trim() ?? '';
}

/** What a page as a whole says of itself, which the archive says. */
export function toldPage(page: Document): KeptWords {
  const told = (property: string) =>
    page.querySelector(`meta[property="og:${property}"]`)?.getAttribute('content') ?? '';
  return { title: titleOf(page), words: told('description'), voice: 'told', reference: told('site_name') };
}

/** Words as they are kept with an item; longer ones than an entry may have are not, rather than cut. */
export function keptWords(quoted: QuotedWords, title: string): Pick<DossierItem, 'kept'> {
  const { words, voice, reference, cut } = quoted;
  if (words.length > mostCharacters) return {};
  const cuts = cut !== undefined && (cut.before || cut.after) ? { cut } : {};
  return { kept: { title, words, voice, reference, ...cuts } };
}
