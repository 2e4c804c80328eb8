import { describe, expect, it } from 'vitest';
import { oddityOf, oddUrls } from './odd-urls.ts';

describe('oddityOf', () => {
  it.each([
    'https://news.example.org/1995/03/09/321361',
    'http://anl.az/down/meqale/871528.htm',
    'https://qazi.az/yevlaxda-erm%c9%99nil%c9%99ri',
    'https://example.org/?p=35527#a',
    'https://пример.рф/страница',
    'https://xn--e1afmkfd.xn--p1ai/',
  ])('takes %s', (address) => {
    expect(oddityOf(address)).toBeUndefined();
  });

  it.each([
    ['', 'names no scheme'],
    ['news.ru/en/full-text', 'names no scheme'],
    ['www.example.org', 'names no scheme'],
    ['https://example.org/a b', 'has a space in it'],
    [' https://example.org/', 'has a space in it'],
    ['ftp://example.org/a', 'is no http or https address'],
    ['javascript:alert(1)', 'is no http or https address'],
    ['https:/example.org', 'is no http or https address'],
    ['https://', 'is no URL'],
    ['https://exa[mple.org/', 'is no URL'],
    ['https://user@example.org/', 'names a user'],
    ['https://www.example.org:443/article', 'names a port'],
    ['http://localhost/', 'names no public host'],
    ['http://127.0.0.1/', 'names no public host'],
    ['http://[::1]/', 'names no public host'],
    ['https://example./', 'names no public host'],
  ])('finds that %j %s', (address, why) => {
    expect(oddityOf(address)).toBe(why);
  });
});

describe('oddUrls', () => {
  it('names the event, the source and the field, and passes over what has no address', () => {
    const good = { publisher: 'A', url: 'https://example.org/' };
    const events = [
      { id: 'one', sources: { good, none: { publisher: 'B', url: null } } },
      {
        id: 'two',
        sources: {
          bare: { publisher: 'C', url: 'example.org' },
          empty: { publisher: 'D', url: '' },
          copied: { ...good, archived: 'ftp://example.org/' },
        },
      },
    ];
    expect(oddUrls(events)).toEqual([
      { event: 'two', source: 'bare', field: 'url', url: 'example.org', why: 'names no scheme' },
      { event: 'two', source: 'empty', field: 'url', url: '', why: 'names no scheme' },
      {
        event: 'two',
        source: 'copied',
        field: 'archived',
        url: 'ftp://example.org/',
        why: 'is no http or https address',
      },
    ]);
  });
});
