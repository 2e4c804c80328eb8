/** One page of each kind, for what every page must hold. */
export const kindsOfPage = [
  '',
  'documents/',
  'documents/artsakh-mfa-2023-03-09/',
  'timeline/',
  'events/',
  'events/lachin-corridor-2022/',
  'events/trilateral-statement-2020/',
  'events/meetings-artsakh-azerbaijan/',
  'meetings/',
  'kinds/meeting/',
  'actors/artsakh-mfa/',
  'places/lachin-corridor/',
  'search/',
  'about/',
  '404.html',
] as const;
