import { readBody, type BodyPart } from '../../mdx/body.ts';
import { contentComponents } from '../../mdx/components.ts';
import type { Refused } from '../../mdx/way.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { finding, type Finding, type Place } from '../finding.ts';
import { choice } from './resolve.ts';

/** The bodies of events and pages are words, markup and the components that the archive has: nothing in them runs. */
export function checkBodies({ documents, events, pages, unread }: ArchiveFiles): Finding[] {
  const known = {
    document: new Set(documents.map(({ data }) => data.id)),
    event: new Set(
      [...events, ...documents.flatMap(({ data }) => data.events.map((event) => ({ data: event })))].map(
        ({ data }) => data.id,
      ),
    ),
  };
  return [...events, ...pages].flatMap(({ file, text, bodyStart }) => {
    const body = readBody(text, bodyStart);
    if (body.kind === 'refused') return [refusal(file, body)];
    return body.parts.flatMap((part) => checkPart({ file, ...part }, part, known, unread));
  });
}

/** What keeps a body from being shown at all. */
export function refusal(file: string, body: Refused): Finding {
  const place = { file, line: body.line, column: body.column };
  switch (body.why) {
    case 'syntax':
      return finding('body-unreadable', place, body.message);
    case 'html':
      return finding('body-html', place, body.what);
    case 'indentation':
      return finding('body-indented', place);
  }
}

type Known = Readonly<Record<'document' | 'event', ReadonlySet<string>>>;

function checkPart(place: Place, part: BodyPart, known: Known, unread: ReadonlySet<string>): Finding[] {
  switch (part.kind) {
    case 'code':
      return [finding('body-code', place, part.name)];
    case 'unknown':
      return [finding('body-component', place, part.name, Object.keys(contentComponents))];
    case 'element':
      if (part.name === 'img' && !/^(?:https?:\/)?\//i.test(part.link ?? ''))
        return [finding('body-image', place, part.link ?? '')];
      return part.link === undefined || isSafeLink(part.link)
        ? []
        : [finding('address-unsafe', place, part.link)];
    case 'component': {
      const { name, id, odd } = part;
      if (odd || id === undefined) return [finding('body-component-odd', place, name)];
      const to = contentComponents[name];
      if (known[to].has(id) || unread.has(id)) return [];
      return [finding('reference-unknown', place, to, id, choice(to, known[to]))];
    }
  }
}

// Links within the site have no scheme of their own.
function isSafeLink(link: string): boolean {
  const here = 'https://site.invalid/';
  return URL.canParse(link, here) && ['https:', 'http:', 'mailto:'].includes(new URL(link, here).protocol);
}
