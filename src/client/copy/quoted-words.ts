import { plain } from '../../text/markdown.ts';
import type { Cuts } from '../../text/sentence-cut.ts';
import { element, xmlOf } from '../../text/xml.ts';
import { copyWords as messages } from '../../words/chapters/copy.ts';
import { sharedWords } from '../../words/chapters/shared.ts';
import { say } from '../../words/say.ts';

/** Words of a page, with who says them and where they stand. */
export interface QuotedWords {
  readonly words: string;
  /** Somebody's own words, or the archive's of what somebody says. */
  readonly voice: 'verbatim' | 'told';
  /** Speaker, title, date, passage. */
  readonly reference: string;
  /** Full address of the element they stand in: its fragment names it. */
  readonly address: string;
  /** Behind that address, the directive that leads to the words themselves, or nothing. */
  readonly directive: string;
  /** The words just before and behind, which tell them from the same words elsewhere. */
  readonly prefix: string;
  readonly suffix: string;
  /** Whether a quotation of the page that begins, or ends, with these words leaves out a part of its sentence there. */
  readonly cut?: Cuts;
}

/** Two paragraphs: the words, and whose they are with the way there. */
export function asText(quoted: QuotedWords): string {
  return `${spoken(quoted)}\n\n${whose(quoted)}`;
}

/** The same as a block quotation in HTML. */
export function asHtml(quoted: QuotedWords): string {
  const { address, reference, voice } = quoted;
  const paragraphs = shownWords(quoted)
    .split(/\n+/)
    .map((paragraph) => element('p', {}, paragraph));
  const block =
    voice === 'verbatim'
      ? element('blockquote', { cite: address }, ...paragraphs)
      : element('div', {}, ...paragraphs);
  const link = element('a', { href: linkOf(quoted) }, linkOf(quoted));
  const whose = element('p', {}, `${say(sharedWords.sentence, { words: reference })} `, link);
  return xmlOf(block) + xmlOf(whose);
}

/** The same as a block quotation in Markdown (CommonMark). */
export function asMarkdown(quoted: QuotedWords): string {
  const mark = quoted.voice === 'verbatim' ? '> ' : '';
  const paragraphs = shownWords(quoted)
    .split(/\n+/)
    .map((paragraph) => mark + plain(paragraph));
  const reference = plain(say(sharedWords.sentence, { words: quoted.reference }));
  return `${paragraphs.join(`\n${mark.trim()}\n`)}\n\n${reference} <${linkOf(quoted)}>`;
}

/** The way to the words: a browser without text fragments goes to their passage. */
export function linkOf({ address, directive }: Pick<QuotedWords, 'address' | 'directive'>): string {
  return address + (address.includes('#') || directive === '' ? directive : `#${directive}`);
}

/** The target of a W3C Web Annotation: the passage by its fragment, refined by a TextQuoteSelector. */
export function asSelector({ words, address, prefix, suffix }: QuotedWords): string {
  const [source, fragment] = address.split('#');
  const quote = { type: 'TextQuoteSelector', exact: words, prefix, suffix };
  return JSON.stringify(
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'SpecificResource',
      source,
      selector:
        fragment === undefined
          ? quote
          : {
              type: 'FragmentSelector',
              conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
              value: fragment,
              refinedBy: quote,
            },
    },
    null,
    2,
  );
}

function spoken(quoted: QuotedWords): string {
  const words = shownWords(quoted);
  return quoted.voice === 'verbatim' ? say(messages.quoted, { words }) : words;
}

/** The words, with an ellipsis where the page has one. */
export function shownWords({ words, cut }: Pick<QuotedWords, 'words' | 'cut'>): string {
  const begun = cut?.before === true ? say(messages.fromWithin, { words }) : words;
  return cut?.after === true ? say(messages.upTo, { words: begun }) : begun;
}

function whose(quoted: QuotedWords): string {
  return `${say(sharedWords.sentence, { words: quoted.reference })} ${linkOf(quoted)}`;
}
