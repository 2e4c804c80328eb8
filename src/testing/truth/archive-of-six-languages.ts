import { createHash } from 'node:crypto';
import { testFiles } from '../test-archive.ts';
import { madeClaims } from '../made-claims.ts';
import type { TriedClaim } from '../claim-archive.ts';

const languages = ['en', 'ru', 'hy', 'az', 'fr', 'ar'];
const claimsOfEach = 12;

/**
 * An archive of a document in each of six languages, with its sidecar, and context events: nothing is wrong in it.
 *
 * @param edition each has other claims
 */
export function archiveOfSixLanguages(edition = 0): Record<string, string> {
  const claims = madeClaims(150 * (edition + 1)).slice(150 * edition);
  const files = languages.flatMap((language, index) => {
    const own = claims.filter((claim) => claim.language === language).slice(0, claimsOfEach);
    return documentOf(language, own, index);
  });
  const made = Object.fromEntries(files);
  const events = Object.values(made).flatMap((text) =>
    [...text.matchAll(/"?id"?: ?"((?:meeting|series|closure)-[a-z0-9-]+)"/g)].map(
      ([, id]) => `events/${id}/`,
    ),
  );
  const published = languages.flatMap((language) => [
    `documents/letter-${language}/`,
    ...Array.from({ length: claimsOfEach + 1 }, (_, index) => `documents/letter-${language}/#p${index + 1}`),
  ]);
  return {
    ...(testFiles({}) as Record<string, string>),
    'content/actors.yaml': ['council', 'ministry', 'party', 'union']
      .map((id) => `- { id: "${id}", name: "${id}" }\n`)
      .join(''),
    'content/places.yaml': ['bridge', 'corridor', 'square']
      .map((id) => `- { id: "${id}", names: [{ name: "${id}", by: "all" }] }\n`)
      .join(''),
    ...made,
    'content/published.txt': `${[...published, ...new Set(events)].join('\n')}\n`,
  };
}

function documentOf(
  language: string,
  claims: readonly TriedClaim[],
  index: number,
): readonly (readonly [path: string, text: string])[] {
  const year = 2001 + index;
  const [own, before] = [`${year}-05-21`, `${year}-05-20`];
  const counted = countedSentences[language] ?? '';
  const lines = [...claims.map(({ text }) => text), counted, `* ${language} *`];
  const seed = `${lines.join('\n')}\n`;
  const id = `letter-${language}`;
  const passages = lines.slice(0, -1).map((_, at) => ({ id: `p${at + 1}`, line: at + 1 }));
  const events = claims.map((claim, at) => eventOf(claim, language, at));
  const frontmatter = {
    id,
    title: `A letter in ${language}`,
    titleBasis: 'supplied',
    kind: 'statement',
    issuer: 'ministry',
    language,
    date: { edtf: own, basis: 'address', source: 'paper' },
    seed: { file: `${id}.txt`, bytes: Buffer.byteLength(seed), sha256: sha256(seed) },
    passages,
    omitted: [{ line: lines.length, text: lines.at(-1), why: 'An ornament.' }],
    events: [
      { ...seriesOf(language), claims: [{ of: 'whole', edtf: own, basis: 'document-date' }] },
      ...events,
      goingOn(language, counted, before, own, passages.length),
    ],
    undated: [{ quote: { passage: 'p1', exact: claims[0]?.text }, note: 'It is told as a note too.' }],
    reviewed: true,
  };
  const sidecar = {
    seed: `${id}.txt`,
    language,
    kind: 'statement',
    issuer: { value: 'ministry' },
    published: { edtf: own, restsOn: 'The address.', source: 'paper' },
    sources: {
      paper: { publisher: 'Paper', url: `https://paper.example/${own.replaceAll('-', '/')}/a`, date: own },
      radio: { publisher: 'Radio', url: null },
    },
  };
  return [
    [`seeds/${id}.txt`, seed],
    [`seeds/${id}.yaml`, yamlOf(sidecar)],
    [`content/documents/${id}.mdx`, `---\n${yamlOf(frontmatter)}---\n\n${bodyOf(lines.slice(0, -1))}\n`],
    ...claims.slice(0, 4).flatMap((claim, at) => contextOf(claim, language, at)),
  ];
}

function eventOf({ text, written, edtf }: TriedClaim, language: string, at: number) {
  return {
    id: eventId(edtf, language, at),
    shape: edtf.includes('/') ? 'span' : 'point',
    kind: 'meeting',
    title: `Meeting ${at + 1} of ${language}`,
    memberOf: `series-${language}`,
    places: ['corridor'],
    actors: ['ministry', 'party'],
    claims: [{ of: 'whole', edtf, basis: 'stated', written }],
    quotes: [{ passage: `p${at + 1}`, exact: text }],
  };
}

function seriesOf(language: string) {
  return { id: `series-${language}`, shape: 'series', kind: 'meeting', title: `Meetings of ${language}` };
}

/** What began the day before the document's date, and went on then. */
function goingOn(language: string, counted: string, before: string, own: string, passage: number) {
  const [written = '', still = ''] = [/(?<=«)[^»]*/.exec(counted)?.[0], /(?<=\()[^)]*/.exec(counted)?.[0]];
  const start = { of: 'start', edtf: before, basis: 'counted-back', written, from: own };
  return {
    id: `closure-${language}`,
    shape: 'span',
    kind: 'stoppage',
    title: `Closure of ${language}`,
    claims: [
      ...(language === 'en' ? [start] : []),
      { of: 'end', open: true, basis: 'stated', written: still, asOf: own },
    ],
    quotes: [{ passage: `p${passage}`, exact: counted }],
  };
}

// Amounts of time are counted in English words alone; the others say only that it goes on.
const countedSentences: Readonly<Record<string, string>> = {
  en: 'The road closed «yesterday», and is closed (still).',
  ru: 'Дорога «закрыта» (до сих пор).',
  hy: 'Ճանապարհը «փակ է» (դեռ)։',
  az: 'Yol «bağlıdır» (hələ də).',
  fr: 'La route «est fermée» (encore).',
  ar: 'الطريق «مغلق» (لا يزال).',
};

function contextOf(
  { edtf }: TriedClaim,
  language: string,
  at: number,
): readonly (readonly [path: string, text: string])[] {
  if (!/^\d{4}-\d\d-\d\d$/.test(edtf)) return [];
  const id = eventId(edtf, language, at);
  const frontmatter = {
    id,
    title: `Meeting ${at + 1} of ${language}`,
    shape: 'point',
    kind: 'meeting',
    places: ['corridor'],
    actors: ['ministry', 'party'],
    claims: [{ of: 'whole', edtf, sources: ['paper', 'radio'] }],
    accounts: [{ by: 'ministry', says: 'They met.', sources: ['paper'] }],
    confidence: 'high',
    sources: {
      paper: { publisher: 'Paper', url: `https://paper.example/${edtf.replaceAll('-', '/')}/a`, date: edtf },
      radio: { publisher: 'Radio', url: null },
    },
  };
  return [[`content/events/${id}.mdx`, `---\n${yamlOf(frontmatter)}---\n\nThe two met.\n`]];
}

function eventId(edtf: string, language: string, at: number): string {
  return /^\d{4}-\d\d-\d\d$/.test(edtf) ? `meeting-${language}-${edtf}` : `meeting-${language}-no${at + 1}`;
}

/** YAML of a key a line, with values as JSON, which YAML has too. */
function yamlOf(value: Readonly<Record<string, unknown>>): string {
  return Object.entries(value)
    .map(([key, inner]) => `${key}: ${JSON.stringify(inner)}\n`)
    .join('');
}

function bodyOf(lines: readonly string[]): string {
  return lines.join('\n\n');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
