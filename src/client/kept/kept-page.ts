/** A kept page, which says in front of what it holds that it is kept. `html` is a page of the site. */
export function sayingSo(html: string, sentence: string): string {
  return html.replace(/<main id="main"[^>]*>/, (main) => `${main}${note(sentence)}`);
}

/** What a page of links to kept pages says. */
export interface Unkept {
  readonly title: string;
  readonly sentence: string;
  /** Addresses of kept pages, and their HTML. */
  readonly pages: readonly (readonly [address: string, html: string])[];
}

/** What stands for a page that is not kept, in the frame of one that is: the pages that can be read. */
export function unkeptPage(frame: string, { title, sentence, pages }: Unkept): string {
  const links = pages.map(
    ([address, html]) => `<li><a href="${escaped(address)}">${titleOf(html) ?? escaped(address)}</a></li>`,
  );
  const content =
    `<div class="sheet head row"><div class="wide"><h1>${escaped(title)}</h1>${paragraph(sentence)}</div></div>` +
    `<div class="sheet"><div class="row"><ul class="full sans">${links.join('')}</ul></div></div>`;
  return frame
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(title)}</title>`)
    .replace(/(<main id="main"[^>]*>).*<\/main>/s, (_, main: string) => `${main}${content}</main>`);
}

/** Markup for a text: a page of the site cannot be had, but text is text all the same. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function note(sentence: string): string {
  return `<div class="sheet" role="note" data-kept>${paragraph(sentence)}</div>`;
}

function paragraph(sentence: string): string {
  return `<p class="sans quiet mt-3">${escaped(sentence)}</p>`;
}

// As it stands in the page: escaped.
function titleOf(html: string): string | undefined {
  return /<title>([^<]*)<\/title>/.exec(html)?.[1];
}
