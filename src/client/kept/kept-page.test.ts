import { expect, test } from 'vitest';
import { sayingSo, unkeptPage } from './kept-page.ts';

const page = '<title>A &amp; B</title><main id="main" class="c"><h1>$& A</h1></main><footer>f</footer>';

test('a page says in front of what it holds that it is kept', () => {
  expect(sayingSo(page, 'Kept: <$&>')).toBe(
    '<title>A &amp; B</title><main id="main" class="c"><div class="sheet" role="note" data-kept>' +
      '<p class="sans quiet mt-3">Kept: &lt;$&amp;&gt;</p></div><h1>$& A</h1></main><footer>f</footer>',
  );
});

test('in place of a page that is not kept are those that are, by their titles', () => {
  const html = unkeptPage(page, {
    title: 'Not <kept>',
    sentence: 'Kept are:',
    pages: [
      ['https://example.org/a/', page],
      ['https://example.org/"/', '<p>'],
    ],
  });
  expect(html).toContain('<title>Not &lt;kept&gt;</title><main id="main" class="c"><div');
  expect(html).toContain('<li><a href="https://example.org/a/">A &amp; B</a></li>');
  expect(html).toContain('<a href="https://example.org/&quot;/">https://example.org/&quot;/</a>');
  expect(html).toContain('</main><footer>f</footer>');
  expect(html).not.toContain('<h1>$& A</h1>');
});
