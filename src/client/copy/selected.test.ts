import { JSDOM } from 'jsdom';
import { beforeEach, expect, test, vi } from 'vitest';
import { blocksIn } from './blocks.ts';
import { selectedWords, wordsOfBlock } from './selected.ts';

const page = `
<div data-cite-as="A ministry, “Statement”">
  <div class="passage"><p class="no"><a href="#p1"></a></p><p class="text" id="p1">The road <b>to the</b> town is open.</p></div>
  <div class="passage"><p class="no"><a href="#p2"></a></p><p class="text" id="p2">It was closed in May.</p></div>
</div>
<section aria-labelledby="h-accounts">
  <figure data-cite-as="A ministry, “Statement”"><blockquote cite="/documents/a/#p2">“<span data-words data-cut="before">closed in May</span>”</blockquote></figure>
  <p data-cite-as="The other side, as told here" data-copied="told"><span data-words>It says so.</span></p>
</section>
<p id="else">Words of the page.</p>`;
let dom: JSDOM;
const get = (selector: string) => dom.window.document.querySelector(selector)!;

beforeEach(() => {
  dom = new JSDOM(page, { url: 'https://archive.example/documents/a/?mark=road#p2' });
  vi.stubGlobal('Range', dom.window.Range);
  vi.stubGlobal('location', dom.window.location);
});

test('words that nobody is cited for are not offered, nor is a mere caret', () => {
  const text = get('#else').firstChild!;
  expect(selectedWords(dom.window.document, select(text, 0, text, 5))).toBeUndefined();
  const passage = get('#p2').firstChild!;
  expect(selectedWords(dom.window.document, select(passage, 2, passage, 2))).toBeUndefined();
  expect(selectedWords(dom.window.document, null)).toBeUndefined();
});

test('part of a passage keeps what stands around it, without the spaces at its ends', () => {
  const block = get('#p1');
  const quoted = selectedWords(dom.window.document, select(block.firstChild!, 3, block.lastChild!, 6));
  expect(quoted).toMatchObject({
    words: 'road to the town',
    prefix: 'The ',
    suffix: ' is open.',
    reference: 'A ministry, “Statement”, passage 1',
    address: 'https://archive.example/documents/a/#p1',
    voice: 'verbatim',
  });
  expect(quoted!.directive).toContain('road%20to%20the%20town');
});

test('words of two passages stand in two paragraphs and name both', () => {
  const quoted = selectedWords(
    dom.window.document,
    select(get('#p1').lastChild!, 1, get('#p2').firstChild!, 6),
  );
  expect(quoted).toMatchObject({
    words: 'town is open.\nIt was',
    reference: 'A ministry, “Statement”, passages 1 to 2',
  });
});

test('a selection over words of two speakers has those of the first alone', () => {
  const quoted = selectedWords(
    dom.window.document,
    select(get('#p2').firstChild!, 3, get('[data-copied] [data-words]').firstChild!, 5),
  );
  expect(quoted).toMatchObject({
    words: 'was closed in May.',
    reference: 'A ministry, “Statement”, passage 2',
  });
});

test('a quotation leads to the document that has it', () => {
  const quoted = wordsOfBlock(get('blockquote [data-words]'));
  expect(quoted).toMatchObject({
    words: 'closed in May',
    address: 'https://archive.example/documents/a/#p2',
    reference: 'A ministry, “Statement”',
  });
  expect(quoted!.directive).toContain('closed%20in%20May');
});

test('an account is the archive’s words and leads to where it stands', () => {
  expect(wordsOfBlock(get('[data-copied] [data-words]'))).toMatchObject({
    voice: 'told',
    words: 'It says so.',
    address: 'https://archive.example/documents/a/#h-accounts',
  });
});

test('a whole passage is led to by its id alone', () => {
  expect(wordsOfBlock(get('#p2'))).toMatchObject({ directive: '', prefix: '', suffix: '' });
});

test('blocks stand in the order of the page', () => {
  expect(blocksIn(dom.window.document).map(({ textContent }) => textContent)).toEqual([
    'The road to the town is open.',
    'It was closed in May.',
    'closed in May',
    'It says so.',
  ]);
});

function select(from: Node, start: number, to: Node, end: number): Selection {
  const range = dom.window.document.createRange();
  range.setStart(from, start);
  range.setEnd(to, end);
  const selection = dom.window.getSelection()!;
  selection.removeAllRanges();
  selection.addRange(range);
  return selection;
}

test('a quotation that is cut stays cut where the end that is cut is taken', () => {
  const block = get('[data-cut]');
  expect(wordsOfBlock(block)?.cut).toEqual({ before: true, after: false });
  const text = block.firstChild!;
  expect(selectedWords(dom.window.document, select(text, 7, text, 13))?.cut?.before).toBe(false);
});
