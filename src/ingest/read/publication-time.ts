/**
 * The day on which a page says in its body that it was published: by a `<time>` that is marked so (`pubdate`, `itemprop`,
 * microformats), else by the first one in the head of its article, before the text begins. Undefined where that tells when
 * it was changed, or where the page is a list of articles. A `<time>` in running text is of what the text tells.
 */
export function publicationTime(document: Document): string | undefined {
  const marked = [...document.querySelectorAll(markedTimes)].filter(
    (one) => !isBeside(one) && !isUpdate(one),
  );
  const [first] = marked;
  if (first !== undefined)
    return first.getAttribute('datetime') ?? first.getAttribute('content') ?? undefined;
  const scope = articleOf(document);
  if (scope === undefined) return undefined;
  for (const element of scope.querySelectorAll('time, p, blockquote, li, td')) {
    if (isBeside(element)) continue;
    if (element.localName !== 'time') {
      // The first paragraph of the text ends the head; a line with the date and the author is shorter.
      if (lengthOf(element) >= shortestParagraph) return undefined;
      continue;
    }
    if (element.closest('blockquote') !== null || isUpdate(element)) continue;
    const written = element.getAttribute('datetime');
    const line = element.closest('p, li, td');
    if (written !== null && (line === null || lengthOf(line) < shortestParagraph)) return written;
  }
  return undefined;
}

const markedTimes =
  'time[pubdate][datetime], time.dt-published[datetime], time.published[datetime], time.entry-date.published[datetime], [itemprop~="datePublished"][datetime], [itemprop~="datePublished"][content]:not(meta)';

const shortestParagraph = 120;

/** The article of a page: the one with its first heading, or the only one; the main part where there is none. */
function articleOf(document: Document): Element | undefined {
  const articles = [...document.querySelectorAll('article')].filter(
    (one) => one.parentElement?.closest('article') == null,
  );
  const withHeading = articles.filter((one) => one.querySelector('h1') !== null);
  if (articles.length > 0)
    return withHeading.length === 1 ? withHeading[0] : articles.length === 1 ? articles[0] : undefined;
  return document.querySelector('main, [role="main"]') ?? undefined;
}

/** Whether an element stands in what surrounds an article: menus, other articles, comments, captions. */
function isBeside(element: Element): boolean {
  return (
    element.closest('nav, aside, footer, figure, form, [role="navigation"]') !== null || isInList(element)
  );
}

function isInList(element: Element): boolean {
  for (let one: Element | null = element; one !== null; one = one.parentElement)
    if (one !== element && besides.test(`${one.getAttribute('class') ?? ''} ${one.id}`)) return true;
  return false;
}

const besides =
  /(?:^|[\s_-])(?:related|comments?|teasers?|sidebar|recommended|most-read|newsletter)(?:$|[\s_-])/i;

/** Whether a time says when the page was changed, by its own marks or by the words before it on its line. */
function isUpdate(element: Element): boolean {
  const marks = ['class', 'itemprop', 'id', 'title']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ');
  const own = element.textContent ?? '';
  let before = '';
  for (
    let node: Node | null = element.previousSibling;
    node !== null && before.length < 200;
    node = node.previousSibling
  ) {
    if (/^(?:time|p|div|ul|ol|li|h\d|header|section|br)$/.test((node as Element).localName ?? '')) break;
    before = `${node.textContent ?? ''} ${before}`;
  }
  const parent = element.parentElement?.getAttribute('class') ?? '';
  return (
    updated.test(marks) || updated.test(own) || updated.test(before.slice(-60)) || /modif|updat/i.test(parent)
  );
}

const updated =
  /modif|updat|revis|correct|aktualisiert|geändert|mis à jour|actualizad|обновлен|изменен|оновлен|змінен|թարմացվ|yenilən|güncellen|تحديث/i;

function lengthOf(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim().length;
}
