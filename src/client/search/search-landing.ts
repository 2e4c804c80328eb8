import { marksIn } from '../../search/answer/marks-in.ts';
import { searchAnywhereWords as words } from '../../words/chapters/search-anywhere.ts';
import { say } from '../../words/say.ts';
import { keepQuery } from '../shared/asked-query.ts';
import { make } from '../shared/dom.ts';

const highlightName = 'search-hit';

/**
 * Marks, on a page that a search result led to, the words that were hit (`?mark=`), and goes from one to the next and
 * back to the results (`from=`). It is put into the page only where the address asks for it.
 */
export class SearchLanding extends HTMLElement {
  #hits: readonly Range[] = [];
  #at = 0;

  connectedCallback(): void {
    const parameters = new URLSearchParams(location.search);
    const marked = parameters.getAll('mark').slice(0, 40);
    const root = document.querySelector('main') ?? document.body;
    const inText = hitsIn(document.querySelector('main article') ?? root, marked, isBesideText);
    this.#hits = inText.length > 0 ? inText : hitsIn(root, marked, () => false);
    this.#at = Math.max(0, this.#hits.findIndex(isInTarget));
    this.#paint();
    const back = parameters.get('from');
    const step = (label: string, by: number) => {
      const button = make('button', { type: 'button', class: 'btn' }, label);
      button.disabled = this.#hits.length < 2;
      button.addEventListener('click', () => this.#go(by));
      return button;
    };
    const close = make('button', { type: 'button', class: 'btn' }, words.close);
    close.addEventListener('click', () => this.#close());
    this.classList.add('landing', 'no-print');
    this.setAttribute('role', 'region');
    this.setAttribute('aria-label', words.searchedFor);
    this.append(
      make('p', { role: 'status' }),
      make(
        'div',
        { class: 'btns' },
        step(words.previous, -1),
        step(words.next, 1),
        back !== null &&
          make(
            'a',
            { class: 'btn', href: `${this.dataset['base'] ?? '/'}search/${searchOf(back)}` },
            words.backToResults,
          ),
        close,
      ),
    );
    this.#tell();
  }

  #go(by: number): void {
    this.#at = (this.#at + by + this.#hits.length) % this.#hits.length;
    const hit = this.#hits[this.#at];
    const element = hit?.startContainer.parentElement;
    element?.scrollIntoView({ block: 'center' });
    this.#paint();
    this.#tell();
  }

  #tell(): void {
    const status = this.querySelector('[role="status"]');
    if (status === null) return;
    status.textContent =
      this.#hits.length === 0
        ? words.notOnThisPage
        : say(words.hitOf, { number: this.#at + 1, count: this.#hits.length });
  }

  #paint(): void {
    if (typeof Highlight === 'undefined') return;
    const current = this.#hits[this.#at];
    CSS.highlights.set(highlightName, new Highlight(...this.#hits));
    CSS.highlights.set(
      `${highlightName}-current`,
      new Highlight(...(current === undefined ? [] : [current])),
    );
  }

  #close(): void {
    if (typeof Highlight !== 'undefined') {
      CSS.highlights.delete(highlightName);
      CSS.highlights.delete(`${highlightName}-current`);
    }
    keepQuery('replace', '');
    this.remove();
  }
}

// The way back leads to this site's own search page and nowhere else, whatever the address says.
function searchOf(back: string): string {
  return back.startsWith('?') ? `?${new URLSearchParams(back).toString()}` : '';
}

// Numbers, notes, drawings and editorial remarks stand beside the text: they are marked where the text holds no hit.
function isBesideText(block: Element): boolean {
  return block.closest('aside, figure, [data-unmarked]') !== null;
}

// A row that is a passage is one text: what was found may stand over its cells.
const blocks = 'p, li, dd, dt, tr.text, td:not(tr.text > td), h1, h2, h3, blockquote, figcaption';

function hitsIn(
  root: Element,
  marked: readonly string[],
  isLeftOut: (block: Element) => boolean,
): readonly Range[] {
  return [...root.querySelectorAll(blocks)]
    .filter((block) => block.closest('nav') === null && !isLeftOut(block))
    .flatMap((block) => {
      const texts = textsIn(block);
      return marksIn(texts.map(({ data }) => data).join(''), marked).map(({ start, end }) =>
        rangeOver(texts, start, end),
      );
    });
}

// Text of a block without blocks inside it.
function textsIn(block: Element): readonly Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(blocks) === block ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
  );
  const texts: Text[] = [];
  while (walker.nextNode() !== null) texts.push(walker.currentNode as Text);
  return texts;
}

function rangeOver(texts: readonly Text[], start: number, end: number): Range {
  const range = new Range();
  let before = 0;
  for (const text of texts) {
    const after = before + text.length;
    if (start >= before && start < after) range.setStart(text, start - before);
    if (end > before && end <= after) range.setEnd(text, end - before);
    before = after;
  }
  return range;
}

function isInTarget(range: Range): boolean {
  return document.querySelector(':target')?.contains(range.startContainer) === true;
}
