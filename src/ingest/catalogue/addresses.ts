import { shown } from '../shown.ts';

/** Findings about addresses that were published once, and about where they lead. */
export const addressFindings = {
  'address-malformed': (line: string) => ({
    found: `${shown(line)} is no address of a page, a passage or an original`,
    instead: 'one address a line, such as `events/a/`, `documents/b/#p5` or `seeds/c.txt`',
  }),
  'address-lost': (address: string, nearest: string) => ({
    found: `${shown(address)} was published, and leads nowhere now`,
    instead: `the id that it had, or in content/redirects.yaml: \`- { from: "${address}", to: "${nearest}" }\``,
  }),
  'published-missing': () => ({
    found:
      'the list of published addresses, content/published.txt, was there and is not: none of them is known to last',
    instead:
      'the file as it was, from Git or another copy: `git checkout HEAD -- content/published.txt`, where it is in the last commit. `npm run publish-ids` makes it anew only from what there is now',
  }),
  'address-unpublished': (address: string) => ({
    found: `${shown(address)} was published, and only documents that are not reviewed have it now`,
    instead: '`reviewed: true`, or a line in content/redirects.yaml that says where it leads',
  }),
  'link-to-nothing': (link: string, nearest: string | undefined) => ({
    found: `${shown(link)} leads to no page of this site`,
    instead: nearest === undefined ? 'the address of a page that there is' : nearest,
  }),
  'link-to-no-part': (link: string, parts: readonly string[]) => ({
    found: `${shown(link)} leads to a page that has no such part`,
    instead:
      parts.length === 0
        ? 'the address of the page alone'
        : `one of its parts: ${parts.map((part) => `#${part}`).join(', ')}`,
  }),
  'redirect-to-nothing': (to: string, nearest: string) => ({
    found: `there is nothing at ${shown(to)}`,
    instead: `an address that exists, such as "${nearest}"`,
  }),
  'redirect-not-needed': (from: string) => ({
    found: `${shown(from)} exists: it cannot lead elsewhere`,
    instead: 'no such line, or another id for what is there now',
  }),
  'redirect-twice': (from: string, line: number) => ({
    found: `where ${shown(from)} leads is said already, in line ${line}`,
    instead: 'one line for each old address',
  }),
  'redirect-chain': (to: string, end: string | undefined) => ({
    found: `${shown(to)} is itself an old address${end === undefined ? ', and leads back here' : ''}`,
    instead: end === undefined ? 'an address that exists' : `"${end}", where it leads in the end`,
  }),
  'redirect-off-page': (from: string, page: string) => ({
    found: `${shown(from)} is a passage, and cannot lead to another page`,
    instead: `an address of "${page}"; where that page moved, one line for it covers its passages`,
  }),
};
