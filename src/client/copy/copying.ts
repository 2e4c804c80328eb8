import { copyWords as messages } from '../../words/chapters/copy.ts';
import type { DossierItem } from '../shared/dossier.ts';
import { gather } from '../shared/kept-dossier.ts';
import { publicAddress } from '../shared/site.ts';
import { copyTexts, type Copied } from './clipboard.ts';
import { asHtml, asMarkdown, asSelector, asText, linkOf, type QuotedWords } from './quoted-words.ts';
import { keptWords, titleOf, toldPage } from './told-page.ts';

export { selectedWords, wordsOfBlock } from './selected.ts';

// What a page that offers to copy its words needs once a reader does something there.

const forms: Readonly<Record<string, (quoted: QuotedWords) => Copied>> = {
  text: (quoted) => ({ 'text/plain': asText(quoted), 'text/html': asHtml(quoted) }),
  markdown: (quoted) => ({ 'text/plain': asMarkdown(quoted) }),
  link: (quoted) => ({ 'text/plain': linkOf(quoted) }),
  data: (quoted) => ({ 'text/plain': asSelector(quoted) }),
};

/** What came of a press: the sentence for it, and the one or two words that its button has room for. */
export interface Outcome {
  readonly said: string;
  readonly sign: string;
}

/** Copies words in one of the forms, and returns what came of it; undefined for a form that is none. */
export async function copyAs(form: string, quoted: QuotedWords): Promise<Outcome | undefined> {
  const texts = forms[form]?.(quoted);
  if (texts === undefined) return undefined;
  return (await copyTexts(texts))
    ? { said: messages.copied, sign: messages.copied }
    : { said: messages.notCopied, sign: messages.notDone };
}

/** Adds words to the reader's dossier, and returns what came of it. */
export function gatherWords(quoted: QuotedWords, root: string): Outcome {
  // A quotation stands on another page than it is cited from: whose it is names that one.
  const isHere = quoted.address.startsWith(publicAddress(location.href.replace(/[?#].*$/, '')));
  const title = isHere ? titleOf(document) : quoted.reference;
  return gatherItem({ ...itemOf(quoted, root), ...keptWords(quoted, title) });
}

/** The same of a whole page, by its address below the root of the site. */
export function gatherPage(at: string): Outcome {
  return gatherItem({ at, kept: toldPage(document) });
}

function gatherItem(item: DossierItem): Outcome {
  const came = gather(item);
  return { said: messages[came], sign: came === 'added' ? messages.addedSign : messages.notDone };
}

/** Words as a dossier has them: a whole passage is named by its address alone. */
function itemOf({ address, directive, words }: QuotedWords, root: string): DossierItem {
  const at = address.slice(root.length);
  return directive === '' && at.includes('#') ? { at } : { at, words };
}
