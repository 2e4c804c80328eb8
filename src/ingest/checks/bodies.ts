import { readBody, type BodyPart } from '../../mdx/body.ts';
import { contentComponents, type ComponentSpec, type Misuse } from '../../mdx/components.ts';
import type { Refused } from '../../mdx/way.ts';
import { publishedEntries } from '../../model/published.ts';
import { knownDay } from '../../model/queries.ts';
import { meantName, nearestName } from '../../text/nearest-name.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { MdxFile } from '../content-file.ts';
import { finding, type Finding, type Place } from '../finding.ts';
import { checkQuote } from './component-quotes.ts';
import { checkTelling, checkValues, type Known } from './component-values.ts';
import { dateOf } from './dates.ts';
import { checkLink, decoded } from './links.ts';
import { seedOf } from './passages.ts';
import { missingLists } from './references.ts';
import { withReadFields } from './printed-fields.ts';
import { wholeArchive } from './whole-archive.ts';

/**
 * The bodies of events, essays and pages are words, markup and the components that the archive has, each written as it
 * is read: nothing in them runs.
 */
export function checkBodies(files: ArchiveFiles): Finding[] {
  const gone = missingLists(files).flatMap(({ ids }) => ids);
  const archive = gone.length === 0 ? files : { ...files, unread: new Set([...files.unread, ...gone]) };
  const known = knownIds(archive);
  const check = (file: Body, where: Where, page: string) => checkBody({ archive, known, where, page }, file);
  const { misshapen } = archive;
  const pageOf = ({ data: { id = '' } }: MdxFile<{ readonly id?: string | undefined }>) => `${id}/`;
  return [
    ...[...archive.events, ...misshapen.events.map(withReadFields)].flatMap((file) =>
      check({ ...file, data: {} }, 'summary', `events/${pageOf(file)}`),
    ),
    ...[...archive.essays, ...misshapen.essays.map(withReadFields)].flatMap((file) =>
      check(file, 'prose', `essays/${pageOf(file)}`),
    ),
    ...[...archive.pages, ...misshapen.pages.map(withReadFields)].flatMap((file) =>
      check(file, 'prose', pageOf(file)),
    ),
  ];
}

type Where = 'summary' | 'prose';
type Body = MdxFile<{ readonly asOf?: string | undefined }>;

/** What a body is checked against, and where it stands. */
interface Context {
  readonly archive: ArchiveFiles;
  readonly known: Known;
  readonly where: Where;
  /** Address of the page that shows it. */
  readonly page: string;
}

function checkBody(context: Context, { file, text, bodyStart, yaml, data: { asOf } }: Body): Finding[] {
  const body = readBody(text, bodyStart);
  const day = asOf === undefined ? undefined : dateOf(asOf);
  return [
    ...(asOf !== undefined && day !== undefined && knownDay(day) === undefined
      ? [finding('as-of-vague', yaml.placeOf(['asOf']), asOf)]
      : []),
    ...body.refused.map((refused) => refusal(file, refused)),
    ...body.parts.flatMap((part) => checkPart(context, { file, ...part }, part, asOf)),
  ];
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

function checkPart(context: Context, place: Place, part: BodyPart, asOf: string | undefined): Finding[] {
  switch (part.kind) {
    case 'code':
      return [finding('body-code', place, part.name)];
    case 'html':
      return [finding('body-html', place, part.name)];
    case 'unknown':
      return [finding('body-component', place, part.name, Object.keys(contentComponents))];
    case 'element':
      if (part.name === 'img') return checkImage(context.archive, place, part);
      return [
        ...(part.within === undefined ? [] : [finding('component-nested', place, 'a link', part.within)]),
        ...(part.link === undefined
          ? []
          : isSafeLink(part.link)
            ? checkLink(context.archive, place, part.link, context.page)
            : [finding('link-unsafe', place, part.link)]),
      ];
    case 'component':
      return checkComponent(context, place, part, asOf);
  }
}

/** An image is a file of this site, and has words beside it. */
function checkImage(
  { publicFiles }: ArchiveFiles,
  place: Place,
  { link = '', alt = '' }: { readonly link?: string; readonly alt?: string },
): Finding[] {
  const unsaid = alt.trim() === '' ? [finding('body-image-unsaid', place, link)] : [];
  if (/^(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(link))
    return [finding('body-image-elsewhere', place, link), ...unsaid];
  const path = link.startsWith('/') ? decoded(link.slice(1)) : undefined;
  if (path !== undefined && publicFiles.has(path)) return unsaid;
  const nearest = meantName(link.replace(/^\.*\//, ''), [...publicFiles]);
  return [finding('body-image', place, link, nearest), ...unsaid];
}

function checkComponent(
  { archive, known, where }: Context,
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
  const whole = wholeArchive(archive);
  return [
    ...misuses.map((misuse) => misuseFinding(place, part.name, misuse)),
    ...checkValues(place, part, known, archive.unread),
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
    case 'prop-twice':
      return finding('component-prop-wrong', place, name, misuse.prop, 'given twice', 'it once');
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
  const recordIds = (allToo: boolean) => {
    const held = publishedEntries(documents, allToo);
    return {
      document: new Set(held.map(({ data }) => data.id)),
      event: new Set([
        ...publishedEntries(events, allToo).map(({ data }) => data.id),
        ...held.flatMap(({ data }) => data.events.map(({ id }) => id)),
      ]),
    };
  };
  const all = recordIds(true);
  return {
    ...recordIds(false),
    drafts: new Set([
      ...[...all.document].map((id) => `document ${id}`),
      ...[...all.event].map((id) => `event ${id}`),
    ]),
    kind: ids(kinds),
    actor: ids(actors),
    place: ids(places),
  };
}

/**
 * Whether a link leads where it says: by the whole address of a page or of a mailbox, or within the site, where it has
 * neither a scheme nor a host ("//a.example", which browsers also read in backslashes). Browsers pass over tabs and
 * the like in an address (WHATWG URL), and marks of direction show it otherwise, so none may stand there.
 */
function isSafeLink(link: string): boolean {
  const here = 'https://site.invalid/';
  if (/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(decoded(link)) || /\s/.test(link)) return false;
  if (!URL.canParse(link, here)) return false;
  const { protocol, origin, username, password } = new URL(link, here);
  if (!/^[a-z][a-z0-9+.-]*:/i.test(link)) return `${origin}/` === here && !/^[/\\]{2}/.test(link);
  if (protocol === 'mailto:') return /^mailto:[^/\\]/i.test(link);
  return /^https?:\/\/[^/\\]/i.test(link) && username === '' && password === '';
}
