import { expect, test } from 'vitest';
import { differingDates } from './differing-dates.ts';
import { readPage } from './html.ts';

const text =
  'The council opened the bridge in the presence of the mayors of both towns, who had not met for a year and a half before that day.';
const at = (day: string, words = day) => `<time datetime="${day}">${words}</time>`;

const datesOf = (html: string) =>
  readPage(html)
    .suggestions.filter(({ of }) => of === 'date')
    .map(({ edtf, value, origin }) => `${edtf ?? value} ${origin}`);

test.each<readonly [what: string, body: string, found: string | undefined]>([
  [
    'in the head of the article',
    `<article><h1>A</h1><p>By B, ${at('1998-05-14')}</p><p>${text}</p></article>`,
    '1998-05-14',
  ],
  ['above the heading', `<article>${at('1998-05-14')}<h1>A</h1><p>${text}</p></article>`, '1998-05-14'],
  [
    'in a header',
    `<article><header><h1>A</h1>${at('1998-05-14T18:00')}</header><p>${text}</p></article>`,
    '1998-05-14',
  ],
  [
    'in the main part without an article',
    `<main><h1>A</h1>${at('1998-05-14')}<p>${text}</p></main>`,
    '1998-05-14',
  ],
  [
    'before that of a change',
    `<article><h1>A</h1>${at('1998-05-14')} Updated ${at('1998-05-16')}<p>${text}</p></article>`,
    '1998-05-14',
  ],
  [
    'behind that of a change',
    `<article><h1>A</h1><p>Updated ${at('1998-05-16')}</p><p>${at('1998-05-14')}</p><p>${text}</p></article>`,
    '1998-05-14',
  ],
  [
    'marked in words of its own',
    `<article><h1>A</h1>${at('1998-05-16', 'Last modified 16 May')}${at('1998-05-14')}<p>${text}</p></article>`,
    '1998-05-14',
  ],
  [
    'marked by pubdate',
    `<article><h1>A</h1><p>${text} ${at('1990-01-01')}</p><time pubdate datetime="1998-05-14">x</time></article>`,
    '1998-05-14',
  ],
  [
    'marked by itemprop',
    `<div><h1>A</h1><p>${text}</p><time itemprop="datePublished" datetime="1998-05-14">x</time></div>`,
    '1998-05-14',
  ],
  [
    'marked by itemprop of another element',
    `<div><span itemprop="datePublished" content="1998-05-14">x</span><p>${text}</p></div>`,
    '1998-05-14',
  ],
  [
    'marked by a microformat',
    `<div><p>${text}</p><time class="dt-published" datetime="1998-05-14">x</time></div>`,
    '1998-05-14',
  ],
  [
    'in the one article that has the heading',
    `<main><article><h1>A</h1>${at('1998-05-14')}<p>${text}</p></article><article><h2>B</h2>${at('1990-01-01')}</article></main>`,
    '1998-05-14',
  ],
  [
    'in Russian, behind a change',
    `<article><h1>A</h1><p>Обновлено ${at('1998-05-16')}</p>${at('1998-05-14')}<p>${text}</p></article>`,
    '1998-05-14',
  ],
  ['only in the text', `<article><h1>A</h1><p>${text} It was ${at('1998-05-14')}.</p></article>`, undefined],
  [
    'only behind the first paragraph',
    `<article><h1>A</h1><p>${text}</p><p>${at('1998-05-14')}</p></article>`,
    undefined,
  ],
  [
    'only of a change',
    `<article><h1>A</h1><p>Updated: ${at('1998-05-16')}</p><p>${text}</p></article>`,
    undefined,
  ],
  [
    'only in the class of a change',
    `<article><h1>A</h1><time class="updated" datetime="1998-05-16">x</time><p>${text}</p></article>`,
    undefined,
  ],
  [
    'only of a change by itemprop',
    `<article><h1>A</h1><time itemprop="dateModified" datetime="1998-05-16">x</time><p>${text}</p></article>`,
    undefined,
  ],
  [
    'in a list of articles',
    `<main><article><h2>A</h2>${at('1998-05-14')}</article><article><h2>B</h2>${at('1998-05-15')}</article></main>`,
    undefined,
  ],
  [
    'only beside the article',
    `<article><h1>A</h1><p>${text}</p></article><aside>${at('1998-05-14')}</aside>`,
    undefined,
  ],
  [
    'only among related articles in its head',
    `<article><h1>A</h1><div class="related-links">${at('1990-01-01')}</div><p>${text}</p></article>`,
    undefined,
  ],
  [
    'only in a caption',
    `<article><h1>A</h1><figure><figcaption>${at('1990-01-01')}</figcaption></figure><p>${text}</p></article>`,
    undefined,
  ],
  ['only in words', `<article><h1>A</h1><time>14 May 1998</time><p>${text}</p></article>`, undefined],
  ['in a menu', `<main><nav>${at('1990-01-01')}</nav><h1>A</h1><p>${text}</p></main>`, undefined],
  [
    'in a comment',
    `<article><h1>A</h1><ol class="comments"><li>${at('1990-01-01')}</li></ol><p>${text}</p></article>`,
    undefined,
  ],
])('a <time> %s', (_, body, found) => {
  expect(datesOf(`<html><body>${body}</body></html>`)).toEqual(
    found === undefined ? [] : [`${found} time of publication`],
  );
});

test.each<readonly [head: string, dates: readonly string[]]>([
  [
    '<meta property="og:published_time" content="1998-05-14T18:00:00Z">',
    ['1998-05-14 meta og:published_time'],
  ],
  ['<meta name="dcterms.issued" content="1998-05">', ['1998-05 meta dcterms.issued']],
  ['<meta name="DC.date.issued" content="1998-05-14">', ['1998-05-14 meta dc.date.issued']],
  ['<meta itemprop="datePublished" content="1998-05-14">', ['1998-05-14 meta datePublished']],
  ['<meta name="pubdate" content="1998-05-14">', ['1998-05-14 meta pubdate']],
  ['<meta property="article:modified_time" content="1998-05-14">', []],
  [
    '<meta name="date" content="1998-05-16"><meta name="dc.date" content="1998-05-15"><meta property="article:published_time" content="1998-05-14">',
    ['1998-05-14 meta article:published_time', '1998-05-15 meta dc.date', '1998-05-16 meta date'],
  ],
  [
    '<meta name="date" content="1998-05-16"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"1998-05-14"}</script>',
    ['1998-05-14 JSON-LD datePublished', '1998-05-16 meta date'],
  ],
  [
    '<script type="application/ld+json"><!-- {"@type":"NewsArticle","datePublished":"1998-05-14"} --></script>',
    ['1998-05-14 JSON-LD datePublished'],
  ],
  [
    '<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2001-01-01"},{"@type":["Article"],"datePublished":"1998-05-14"}]}</script>',
    ['1998-05-14 JSON-LD datePublished', '2001-01-01 JSON-LD datePublished'],
  ],
  [
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"A","dateModified":"1998-05-16"}</script>',
    [],
  ],
  [
    '<script type="application/ld+json">{"@type": broken</script><meta name="date" content="1998">',
    ['1998 meta date'],
  ],
])('what a head says of its day, the surest first: %s', (head, dates) => {
  expect(datesOf(`<html><head>${head}</head><body><p>${text}</p></body></html>`)).toEqual(dates);
});

test.each([
  [['1998-05-14', '1998-05-15'], true],
  [['1998-05-14', '1998'], false],
  [['1998-05-14T23:00:00Z', '1998-05-15T01:00:00+02:00'], false],
  [['1998-05-14T23:00:00Z', '1998-05-15T02:00:00+02:00'], true],
  [['1998-05-14'], false],
])('of %j it is told that they differ: %s', (values, differ) => {
  const suggestions = values.map(
    (value) => ({ of: 'date', value, origin: 'x', edtf: value.slice(0, 10) }) as const,
  );
  expect(differingDates(suggestions)).toEqual(
    differ
      ? [{ kind: 'dates-differ', dates: suggestions.map(({ edtf, origin }) => ({ edtf, origin })) }]
      : [],
  );
});
