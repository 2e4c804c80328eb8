import { readBody, type BodyPart } from '../../mdx/body.ts';
import { contentComponents, type ComponentSpec, type Misuse } from '../../mdx/components.ts';
import type { Refused } from '../../mdx/way.ts';
import { nearestName } from '../../text/nearest-name.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { MdxFile } from '../content-file.ts';
import { finding, type Finding, type Place } from '../finding.ts';
import { checkQuote } from './component-quotes.ts';
import { checkTelling, checkValues, type Known } from './component-values.ts';
import { seedOf } from './passages.ts';
import { wholeArchive } from './whole-archive.ts';

/**
 * The bodies of events, essays and pages are words, markup and the components that the archive has, each written as it
 * is read: nothing in them runs.
 */
export function checkBodies(archive: ArchiveFiles): Finding[] {
  const known = knownIds(archive);
  const check = (place: Where) => (file: MdxFile<{ readonly asOf?: string | undefined }>) =>
    checkBody(archive, known, place, file);
  return [
    ...archive.events.flatMap((file) => checkBody(archive, known, 'summary', { ...file, data: {} })),
    ...[...archive.essays, ...archive.pages].flatMap(check('prose')),
  ];
}

type Where = 'summary' | 'prose';

function checkBody(
  archive: ArchiveFiles,
  known: Known,
  where: Where,
  { file, text, bodyStart, data }: MdxFile<{ readonly asOf?: string | undefined }>,
): Finding[] {
  const body = readBody(text, bodyStart);
  if (body.kind === 'refused') return [refusal(file, body)];
  return body.parts.flatMap((part) => checkPart(archive, known, where, { file, ...part }, part, data.asOf));
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

function checkPart(
  archive: ArchiveFiles,
  known: Known,
  where: Where,
  place: Place,
  part: BodyPart,
  asOf: string | undefined,
): Finding[] {
  switch (part.kind) {
    case 'code':
      return [finding('body-code', place, part.name)];
    case 'unknown':
      return [finding('body-component', place, part.name, Object.keys(contentComponents))];
    case 'element':
      if (part.name === 'img' && !/^(?:https?:\/)?\//i.test(part.link ?? ''))
        return [finding('body-image', place, part.link ?? '')];
      if (part.within !== undefined) return [finding('component-nested', place, 'a link', part.within)];
      return part.link === undefined || isSafeLink(part.link)
        ? []
        : [finding('address-unsafe', place, part.link)];
    case 'component':
      return checkComponent(archive, known, where, place, part, asOf);
  }
}

function checkComponent(
  archive: ArchiveFiles,
  known: Known,
  where: Where,
  place: Place,
  part: Extract<BodyPart, { kind: 'component' }>,
  asOf: string | undefined,
): Finding[] {
  const spec: ComponentSpec = contentComponents[part.name];
  if (where === 'summary' && spec.where !== 'everywhere')
    return [finding('component-not-here', place, part.name, 'in the summary of an event')];
  // A summary goes to feeds and data as plain words: its links have some.
  const wordless = where === 'summary' && part.words === '' && part.misuses.length === 0;
  const misuses: readonly Misuse[] = wordless ? [{ kind: 'words-missing' }] : part.misuses;
  if (misuses.length > 0) return misuses.map((misuse) => misuseFinding(place, part.name, misuse));
  const values = checkValues(place, part, known, archive.unread);
  if (values.length > 0) return values;
  const whole = wholeArchive(archive);
  return [
    ...(whole === undefined ? [] : checkTelling(place, part, whole, asOf)),
    ...(part.name === 'Quote' ? checkQuoted(archive, place, part) : []),
  ];
}

function checkQuoted(
  archive: ArchiveFiles,
  place: Place,
  part: Extract<BodyPart, { kind: 'component' }>,
): Finding[] {
  const document = archive.documents.find(({ data }) => data.id === part.props['of'])?.data;
  const seed = document === undefined ? undefined : seedOf(archive.seeds, document);
  return document === undefined || seed === undefined ? [] : checkQuote(place, part, document, seed);
}

function misuseFinding(place: Place, name: keyof typeof contentComponents, misuse: Misuse): Finding {
  const spec: ComponentSpec = contentComponents[name];
  const known = Object.keys(spec.props);
  switch (misuse.kind) {
    case 'prop-code':
    case 'words-missing':
      return finding('body-component-odd', place, name, exampleOf(name));
    case 'prop-unknown':
      return finding(
        'component-prop-unknown',
        place,
        name,
        misuse.prop,
        known,
        nearestName(misuse.prop, known),
      );
    case 'prop-missing':
      return finding('component-prop-missing', place, name, misuse.prop, exampleOf(name));
    case 'prop-choice':
      return finding(
        'component-prop-wrong',
        place,
        name,
        misuse.prop,
        misuse.value,
        misuse.choices.join(', '),
      );
    case 'words-needless':
      return finding('component-words-needless', place, name);
    case 'nested':
      return finding('component-nested', place, `<${name}>`, misuse.within);
    case 'not-in-line':
      return finding('component-not-here', place, name, 'within a line');
  }
}

/** `<Event id="...">words</Event>` */
function exampleOf(name: keyof typeof contentComponents): string {
  const spec: ComponentSpec = contentComponents[name];
  const props = Object.entries(spec.props).flatMap(([prop, { needed }]) =>
    needed ? [` ${prop}="..."`] : [],
  );
  return spec.words === 'none' ? `<${name}${props.join('')} />` : `<${name}${props.join('')}>words</${name}>`;
}

function knownIds({ documents, events, kinds, actors, places }: ArchiveFiles): Known {
  const ids = (files: readonly { readonly data: readonly { readonly id: string }[] }[]) =>
    new Set(files.flatMap(({ data }) => data.map(({ id }) => id)));
  return {
    document: new Set(documents.map(({ data }) => data.id)),
    event: new Set([
      ...events.map(({ data }) => data.id),
      ...documents.flatMap(({ data }) => data.events.map(({ id }) => id)),
    ]),
    kind: ids(kinds),
    actor: ids(actors),
    place: ids(places),
  };
}

// Links within the site have no scheme of their own.
function isSafeLink(link: string): boolean {
  const here = 'https://site.invalid/';
  return URL.canParse(link, here) && ['https:', 'http:', 'mailto:'].includes(new URL(link, here).protocol);
}
