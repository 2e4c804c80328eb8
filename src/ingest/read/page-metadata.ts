import type { Suggestion } from '../../model/text-record.ts';
import { publicationTime } from './publication-time.ts';
import { dateSuggestion, receivedSuggestion, uniqueSuggestions } from './suggestions.ts';

/**
 * What a page says of itself: by its meta elements, its JSON-LD, the `<time>` of its publication, its first heading and its
 * `<title>`, each with the place that says it. Of its dates those come first that can be of nothing but its publication.
 */
export function suggestionsOfPage(document: Document): readonly Suggestion[] {
  const said = [...metaFields, ...linkFields].flatMap(([selector, attribute, of, origin]) =>
    [...document.querySelectorAll(selector)].slice(0, 3).flatMap((element) => {
      const value = (element.getAttribute(attribute) ?? '').trim();
      return value === '' ? [] : [suggestion(of, value, origin)];
    }),
  );
  const elements = textFields.flatMap(([selector, of, origin]) => {
    const value = (document.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
    return value === '' ? [] : [suggestion(of, value, origin)];
  });
  const published = publicationTime(document) ?? '';
  const all = [
    ...said,
    ...fromJsonLd(document),
    ...(published === '' ? [] : [dateSuggestion(published, 'time of publication')]),
    ...elements,
    ...fromSaving(document),
  ];
  // Dates change places among themselves alone.
  const dates = all.filter(({ of }) => of === 'date').sort((one, other) => rankOf(one) - rankOf(other));
  return uniqueSuggestions(all.map((one) => (one.of === 'date' ? (dates.shift() ?? one) : one)));
}

/** By where a date stands: a name that means the publication and nothing else, before one that may mean another day. */
function rankOf({ origin }: Suggestion): number {
  const rank = ofPublication.indexOf(origin.replace(/^meta /, ''));
  return rank === -1 ? ofPublication.length : rank;
}

const ofPublication = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'JSON-LD datePublished',
  'citation_publication_date',
  'citation_online_date',
  'datePublished',
  'dcterms.issued',
  'dc.date.issued',
  'parsely-pub-date',
  'pubdate',
  'publish_date',
  'publication_date',
  'time of publication',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'date',
];

/** What browsers and the SingleFile extension note in a page that they save, as a comment at its head. */
function fromSaving(document: Document): readonly Suggestion[] {
  const around = [document, document.documentElement, document.head].flatMap((node) => [...node.childNodes]);
  return around
    .filter(({ nodeType }) => nodeType === commentNode)
    .slice(0, 10)
    .flatMap((comment): Suggestion[] => {
      const text = comment.nodeValue ?? '';
      const from = /^\s*saved from url=\(\d+\)(https?:\S+)/.exec(text)?.[1];
      if (from !== undefined) return [{ of: 'address', value: from, origin: 'saved from url' }];
      if (!text.includes('SingleFile')) return [];
      const field = (name: string) => new RegExp(`^ *${name}: *(\\S.*)$`, 'm').exec(text)?.[1] ?? '';
      return [
        { of: 'address', value: field('url').trim(), origin: 'SingleFile: url' },
        receivedSuggestion(field('saved date'), 'SingleFile: saved date'),
      ];
    });
}

const commentNode = 8;

type Field = readonly [selector: string, attribute: string, of: Suggestion['of'], origin: string];

const metaFields: readonly Field[] = (
  [
    ['og:title', 'title'],
    ['citation_title', 'title'],
    ['dc.title', 'title'],
    ...ofPublication.filter((name) => !/[ -]LD|^time /.test(name)).map((name) => [name, 'date'] as const),
    ['og:site_name', 'publisher'],
    ['citation_publisher', 'publisher'],
    ['dc.publisher', 'publisher'],
    ['author', 'author'],
    ['article:author', 'author'],
    ['og:url', 'address'],
  ] as const
).map(([name, of]) => [
  `meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`,
  'content',
  of,
  `meta ${name}`,
]);

const linkFields: readonly Field[] = [
  ['link[rel~="canonical" i]', 'href', 'address', 'link rel=canonical'],
  ['html[lang]', 'lang', 'language', 'html lang'],
];

const textFields: readonly (readonly [selector: string, of: Suggestion['of'], origin: string])[] = [
  ['h1', 'title', 'h1'],
  ['head > title', 'title', 'title'],
];

function suggestion(of: Suggestion['of'], value: string, origin: string): Suggestion {
  return of === 'date' ? dateSuggestion(value, origin) : { of, value, origin };
}

function fromJsonLd(document: Document): readonly Suggestion[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')]
    .slice(0, 10)
    .flatMap((script) => {
      const items = itemsOf(parsed(script.textContent ?? '')).filter(isWork);
      // A page may have a day of its own beside that of its article.
      const sorted = items.toSorted((one, other) => Number(isOfPage(one)) - Number(isOfPage(other)));
      return sorted.flatMap((item) =>
        jsonLdFields.flatMap(([key, of]) => {
          const value = nameOf(item[key]);
          return value === undefined ? [] : [suggestion(of, value, `JSON-LD ${key}`)];
        }),
      );
    });
}

const jsonLdFields = [
  ['headline', 'title'],
  ['datePublished', 'date'],
  ['publisher', 'publisher'],
  ['author', 'author'],
  ['inLanguage', 'language'],
] as const;

type Item = Readonly<Record<string, unknown>>;

function isWork(item: Item): boolean {
  return typeof item['headline'] === 'string' || typeof item['datePublished'] === 'string';
}

function isOfPage({ '@type': type }: Item): boolean {
  return [type].flat().some((one) => typeof one === 'string' && /(?:Page|Site)$/.test(one));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(
      text.replace(
        /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g,
        '',
      ),
    ) as unknown;
  } catch {
    return undefined;
  }
}

function itemsOf(value: unknown): readonly Item[] {
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((one) => itemsOf(one));
  if (typeof value !== 'object' || value === null) return [];
  const item = value as Item;
  return [item, ...(Array.isArray(item['@graph']) ? itemsOf(item['@graph']) : [])];
}

function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (Array.isArray(value)) return nameOf(value[0]);
  if (typeof value !== 'object' || value === null) return undefined;
  return nameOf((value as Item)['name']);
}
