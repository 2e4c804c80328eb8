import { textDirective } from '../../search/answer/text-fragment.ts';
import type { SearchPart, SearchRecord } from '../../search/index/record.ts';
import { copyWords as messages } from '../../words/chapters/copy.ts';
import { say } from '../../words/say.ts';
import { gather } from '../shared/kept-dossier.ts';
import { publicAddress } from '../shared/site.ts';
import { copyTexts } from './clipboard.ts';
import { asHtml, asText, type QuotedWords } from './quoted-words.ts';
import { keptWords } from './told-page.ts';

/** Copies the words of a hit with their citation and the way to them; its button says whether the browser took them. */
export async function copyHit(button: HTMLElement, record: SearchRecord, part: SearchPart): Promise<void> {
  const quoted = wordsOfHit(record, part, siteOf(button));
  const taken = await copyTexts({ 'text/plain': asText(quoted), 'text/html': asHtml(quoted) });
  button.textContent = taken ? messages.copied : messages.notCopied;
}

/** Adds the passage, or the event, of a hit to the reader's dossier; its button says whether the browser keeps it. */
export function gatherHit(button: HTMLElement, record: SearchRecord, part: SearchPart): void {
  const { in: kind, path, title } = record;
  const isPassage = kind === 'document' && part.beside !== true && part.id !== '';
  const kept = keptWords(wordsOfHit(record, part, siteOf(button)), title);
  button.textContent = messages[gather({ at: isPassage ? `${path}#${part.id}` : path, ...kept })];
}

function siteOf(button: HTMLElement): { readonly root: string; readonly archive: string } {
  const root = publicAddress(button.closest<HTMLElement>('[data-base]')?.dataset['base'] ?? '/');
  const archive = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content');
  return { root, archive: archive ?? '' };
}

/**
 * The whole passage that a hit stands in. Only a document's passages are somebody's own words; whoever says the others
 * stands before them.
 *
 * @param site full address of its first page, and what it is called
 */
export function wordsOfHit(
  { in: kind, path, title, byline }: SearchRecord,
  { id, text, beside }: SearchPart,
  { root, archive }: { readonly root: string; readonly archive: string },
): QuotedWords {
  const isPassage = kind === 'document' && beside !== true;
  const named = say(messages.ofHit, { title, byline });
  const isNote = kind === 'document' && beside === true;
  const reference = isNote ? say(messages.ofNote, { reference: named }) : named;
  const page = say(messages.inArchive, { reference, archive });
  return {
    words: text.trim(),
    voice: isPassage ? 'verbatim' : 'told',
    reference: isPassage ? say(messages.inPassage, { reference: page, number: id.slice(1) }) : page,
    address: `${root}${path}${id === '' ? '' : `#${id}`}`,
    // A passage is led to by its own id.
    directive: isPassage ? '' : textDirective(text, { start: 0, end: text.length }),
    prefix: '',
    suffix: '',
  };
}
