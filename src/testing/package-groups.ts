/** What only ingest reads seeds and imports with: a build of pages loads none of them. */
export const ofIngest = [
  'any-ascii',
  '@mozilla/readability',
  'chardet',
  'csv-parse',
  'linkedom',
  'mammoth',
  'postal-mime',
  'read-gedcom',
  'smol-toml',
  'unpdf',
  'warcio',
];

/** What only the timestamp of a release is made and checked with. */
export const ofTimestamps = ['asn1js', 'pkijs'];

/** Direct packages that building the pages does not need. */
export const notOfPages: readonly string[] = [...ofIngest, ...ofTimestamps];
