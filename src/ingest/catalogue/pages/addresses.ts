import type { addressFindings } from '../addresses.ts';
import type { Explanation } from '../explanation.ts';

/** The pages of the findings in `../addresses.ts`. */
export const addressesPages: Readonly<Record<keyof typeof addressFindings, Explanation>> = {
  'address-malformed': {
    meaning: 'A line of the list of published addresses is no address that this archive can have.',
    remedy:
      'Take the line out, or write the address as it was. `npm run publish-ids` writes the list, sorted.',
    wrong: 'https://example.org/events/talks-2001-05-10',
    right: 'events/talks-2001-05-10/',
    language: 'text',
  },
  'address-lost': {
    meaning:
      'An address that was published leads nowhere any more. Others have cited it: published ids never vanish. The line is that of `content/published.txt`.',
    remedy:
      'Give the thing its old id again. Where it must have another, say in `content/redirects.yaml` where the old address leads; what was withdrawn leads to `documents/` or `events/`. Nothing is taken out of `content/published.txt`.',
    wrong: '(content/published.txt has events/talks-2001/, and no event has that id)',
    right: '# content/redirects.yaml\n- { from: "events/talks-2001/", to: "events/talks-2001-05-10/" }',
    language: 'yaml',
  },
  'published-missing': {
    meaning:
      'The archive has kept a list of the addresses that it published, and the list is gone: Git knows the file, and it is not in the folder. Without it nothing tells when an address is lost that others have cited.',
    remedy:
      'Put the file back, from Git or from another copy. A list that is made anew lacks whatever was lost meanwhile.',
    wrong: '(git log -- content/published.txt names a commit, and the file is not there)',
    right: 'content/published.txt',
    language: 'text',
  },
  'address-unpublished': {
    meaning:
      'An address that was published leads nowhere any more, since the document that it comes from is marked as not reviewed.',
    remedy:
      'Review the document and set `reviewed: true`. Where it must be withdrawn, say in `content/redirects.yaml` where its address leads.',
    wrong: '# content/documents/letter.mdx, published before\nreviewed: false',
    right: '# content/documents/letter.mdx\nreviewed: true',
    language: 'yaml',
  },
  'link-to-nothing': {
    meaning:
      'A link of an essay, a page or the summary of an event leads to a page that this site does not have.',
    remedy:
      'Give the address of a page that there is, from the root of the site and with the slash at its end, as the browser shows it.',
    wrong: '[the talks](/events/talks/)',
    right: '[the talks](/events/talks-2001-05-10/)',
    language: 'mdx',
  },
  'link-to-no-part': {
    meaning:
      'A link leads to a part of a page that the page does not have. A browser would show the page from its beginning. The parts of an essay or a page are its headings, those of a document its passages.',
    remedy: 'Name one of the parts that the finding gives, or the page alone.',
    wrong: '[how it began](/essays/the-strike/#begining)',
    right: '[how it began](/essays/the-strike/#how-it-began)',
    language: 'mdx',
  },
  'redirect-to-nothing': {
    meaning: 'An old address is to lead to one that does not exist.',
    remedy:
      'Name an address that the archive publishes, from the root of the site, with the slash at its end.',
    wrong: '- { from: "events/talks-2001/", to: "events/talks/" }',
    right: '- { from: "events/talks-2001/", to: "events/talks-2001-05-10/" }',
    language: 'yaml',
  },
  'redirect-not-needed': {
    meaning: 'An address that exists is to lead elsewhere: nobody could read what is there.',
    remedy:
      'Take the line out. Where the old id was given to something else, give that another one: ids are never reused.',
    wrong: '# events/talks-2001/ exists\n- { from: "events/talks-2001/", to: "events/talks-2001-05-10/" }',
    right: '# events/talks-2001/ is gone\n- { from: "events/talks-2001/", to: "events/talks-2001-05-10/" }',
    language: 'yaml',
  },
  'redirect-twice': {
    meaning: 'Two lines say where the same old address leads.',
    remedy: 'Leave one of them.',
    wrong:
      '- { from: "places/road/", to: "places/old-road/" }\n- { from: "places/road/", to: "places/new-road/" }',
    right: '- { from: "places/road/", to: "places/old-road/" }',
    language: 'yaml',
  },
  'redirect-chain': {
    meaning:
      'An old address leads to another old address, which leads on or back. Readers are sent once, to what they asked for.',
    remedy: 'Name the address at the end of the chain.',
    wrong:
      '- { from: "places/road/", to: "places/old-road/" }\n- { from: "places/old-road/", to: "places/north-road/" }',
    right:
      '- { from: "places/road/", to: "places/north-road/" }\n- { from: "places/old-road/", to: "places/north-road/" }',
    language: 'yaml',
  },
  'redirect-off-page': {
    meaning:
      'A passage is to lead to another page. What stands behind `#` never reaches a server, so only the page of the passage can know its old ids.',
    remedy:
      'Name a passage of the same document, or the document itself where the passage is gone. Where the whole document moved, one line for the document covers its passages.',
    wrong: '- { from: "documents/letter/#p5", to: "documents/reply/#p1" }',
    right: '- { from: "documents/letter/#p5", to: "documents/letter/#p6" }',
    language: 'yaml',
  },
};
