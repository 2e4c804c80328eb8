import {
  aDocument,
  aMeeting,
  anAgreement,
  anIssuer,
  aPerson,
  aSeries,
  aYear,
  lacks,
  leadSpan,
  someEssays,
  somePages,
  viewFrom,
  words,
  type Example,
} from './archive.ts';

/** One page of each kind, for what every page must hold. */
export const kindsOfPage: readonly string[] = [
  '',
  'documents/',
  ...where('a reviewed document', `documents/${aDocument.id}/`),
  'timeline/',
  'events/',
  ...where('a lead span of a context event, with a place', `events/${leadSpan.id}/`),
  ...where('an agreement', `events/${anAgreement.id}/`),
  ...where('a series', `events/${aSeries.id}/`),
  ...where('places on a map', 'map/'),
  'meetings/',
  'persons/',
  ...where('a person who met somebody', `persons/${aPerson}/`),
  'sources/',
  'known/',
  'ledger/',
  'changes/',
  'essays/',
  ...someEssays.map((id) => `essays/${id}/`),
  ...somePages.map((id) => `${id}/`),
  'check/',
  'dossier/',
  'data/',
  'docs/',
  'docs/guides/writing/',
  'docs/findings/prose-contradicted/',
  ...where('an event', `kinds/${aMeeting.kind}/`),
  ...where('an issuer', `actors/${anIssuer}/`),
  'actors/',
  'kinds/',
  'places/',
  'seeds/',
  ...where('a lead span of a context event, with a place', `places/${leadSpan.place}/`),
  'search/',
  'about/',
  '404.html',
];

/** Those paths, where the archive has an example of what they show. */
export function where(example: Example, ...paths: readonly string[]): readonly string[] {
  return lacks(example)[0] ? [] : paths;
}

/** A page that is looked at, by a name that stays: pictures are named for it. */
export interface PageLookedAt {
  readonly name: string;
  readonly path: string;
  /** What is there when the page's script has done its work. */
  readonly ready?: string;
}

/** The kinds of page, and what they become when a reader has asked for something. */
export const pagesLookedAt: readonly PageLookedAt[] = [
  ...kindsOfPage.map((path): PageLookedAt => ({ name: nameOf(path), path })),
  ...where('an event', `timeline/${aYear}/`).map((path) => ({ name: 'year', path })),
  {
    name: 'timeline-view',
    path: `timeline/${viewFrom(-14, 290)}`,
    ready: '.view-drawing path',
  },
  { name: 'embed', path: 'embed/timeline/', ready: '.view-drawing path' },
  ...where('a lead span of a context event, with a place', `embed/events/${leadSpan.id}/`).map((path) => ({
    name: 'embed-card',
    path,
  })),
  {
    name: 'search-results',
    path: `search/?q=${encodeURIComponent(words)}`,
    ready: '[data-hits] article',
  },
];

function nameOf(path: string): string {
  if (path === '') return 'home';
  const [first = '', second] = path.replace(/\.html$/, '').split('/');
  if (second === undefined || second === '') return first;
  switch (path) {
    case `events/${leadSpan.id}/`:
      return 'event-span';
    case `events/${aSeries.id}/`:
      return 'event-series';
    default:
      return first === 'docs' || first === 'essays'
        ? path.slice(0, -1).replaceAll('/', '-')
        : first.replace(/s$/, '');
  }
}
