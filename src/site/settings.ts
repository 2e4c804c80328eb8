/** Where the site is published, and what it is called. Environment variables win over what stands here. */
export const settings = {
  /** Origin of the published site, without a path: `ATTESTED_SITE`. */
  address: process.env['ATTESTED_SITE'] ?? 'https://attested.example',
  /** Path the site lives under, `/` or `/archive/`: `ATTESTED_BASE`. */
  base: asBase(process.env['ATTESTED_BASE'] ?? '/'),
  name: 'Attested',
  /** What this archive is about; the heading of the first page. */
  subject: 'Meetings and the Lachin corridor blockade, 2020–2023',
  description:
    'Statements as they were received, and a timeline in which every date can be traced to the words or the outside source it came from.',
  /** The span whose duration the first page tells, and by whose days other events are counted: an event's id. */
  leadSpan: 'lachin-corridor-2022',
  /** What the lead span is called after "day 80 of": a noun with its article. */
  leadSpanNoun: 'the blockade',
  /**
   * Most events that are listed on one page; with more, each year has its own: `ATTESTED_EVENTS_ON_PAGE`. Sixty-four
   * events make 32 KB of compressed HTML, and a page is to load within 60 KB with its styles and scripts.
   */
  mostEventsOnPage: Number(process.env['ATTESTED_EVENTS_ON_PAGE'] ?? 100),
  /** Where corrections are sent and the source is kept; empty until the archive has such an address. */
  repository: process.env['ATTESTED_REPOSITORY'] ?? '',
} as const;

function asBase(path: string): string {
  return `/${path}/`.replace(/\/+/g, '/');
}
