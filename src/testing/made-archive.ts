import { createHash } from 'node:crypto';
import { civilOf, dayFromCivil, isoDay } from '../time/edtf/day.ts';
import { wordsOfDay } from '../words/dates.ts';
import type { ProjectCopy } from './project-copy.ts';

/** What a made archive is like, where not as usual. */
export interface MadeArchive {
  readonly documents: number;
  /** How many years the documents are spread over, evenly. */
  readonly years?: number;
}

/**
 * Writes an archive of so many documents into a copy of the project, the same each time: each with a seed that its
 * seal fits, eight passages, and the event that its first passage dates; twenty actors, forty places, five kinds of events. One
 * document in fifty has no date, and one event in ten is known to the month alone.
 */
export function writeMadeArchive(
  copy: Pick<ProjectCopy, 'write'>,
  { documents, years = 10 }: MadeArchive,
): void {
  for (const [path, contents] of Object.entries(vocabularies())) copy.write(path, contents);
  const firstDay = dayFromCivil(2010, 1, 1);
  const days = dayFromCivil(2010 + years, 1, 1) - firstDay;
  for (let at = 0; at < documents; at += 1) {
    const day = firstDay + Math.floor((at * days) / documents);
    const { seed, sidecar, document } = madeDocument(at, day);
    copy.write(`seeds/d${at}.txt`, seed);
    copy.write(`seeds/d${at}.yaml`, sidecar);
    copy.write(`content/documents/d${at}.mdx`, document);
  }
}

const kinds = ['meeting', 'statement', 'agreement', 'incident', 'measure', 'text', 'mention'] as const;
const glyphs = ['circle', 'square', 'diamond', 'triangle', 'dome', 'square', 'circle'] as const;
const roles: Readonly<Partial<Record<(typeof kinds)[number], string>>> = {
  meeting: 'meeting',
  text: 'publication',
  mention: 'mention',
};
const actorCount = 20;
const placeCount = 40;

function vocabularies(): Readonly<Record<string, string>> {
  const list = (count: number, entry: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => `- { ${entry(at)} }\n`).join('');
  return {
    'content/archive.yaml':
      'name: Made\nsubject: "Records of nothing"\ndescription: "An archive made for tests."\nexamples: { searches: ["road"], words: "road", phrase: "\\"on the road\\"", without: "road -bridge", either: "road OR bridge" }\n',
    'content/kinds.yaml': kinds
      .map((id, at) => {
        const role = roles[id] === undefined ? '' : `, role: ${roles[id]}`;
        return `- { id: ${id}, name: "${id}", plural: "${id}s", glyph: ${glyphs[at]!}, scope: "What is called a ${id}."${role} }\n`;
      })
      .join(''),
    'content/actors.yaml': list(actorCount, (at) => `id: a${at}, name: "${nameOf(at)} Office"`),
    'content/places.yaml': list(
      placeCount,
      (at) => `id: p${at}, names: [{ name: "${nameOf(at + 31)}", by: "all" }]`,
    ),
    'content/pages/about.mdx': '---\nid: "about"\ntitle: "About"\n---\n\nMade for tests.\n',
  };
}

function madeDocument(at: number, day: number) {
  const { year, month } = civilOf(day);
  const vague = at % 10 === 3;
  const undated = at % 50 === 7;
  const written = vague ? wordsOfDay(day).split(' ').slice(-2).join(' ') : wordsOfDay(day);
  const edtf = vague ? `${year}-${String(month).padStart(2, '0')}` : isoDay(day);
  const place = nameOf((at % placeCount) + 31);
  const told = `${vague ? 'In' : 'On'} ${written} the ${nameOf(at % actorCount)} Office was heard in ${place}`;
  const lines = [`${told}.`, ...Array.from({ length: 7 }, (_, part) => proseOf(at * 7 + part))];
  const seed = `${lines.join('\n')}\n`;
  const sha256 = createHash('sha256').update(seed).digest('hex');
  const title = `Report ${at} of the ${nameOf((at * 7) % 97)} commission on ${place}`;
  return {
    seed,
    sidecar: `seed: "d${at}.txt"\nreceived: "2025-01-01"\n`,
    document: `---
id: "d${at}"
title: "${title}"
titleBasis: "given"
reviewed: true
kind: "text"
issuer: "a${at % actorCount}"
language: "en"
${undated ? '' : `date: { edtf: "${edtf}", basis: "stated", written: "${written}" }\n`}seed: { file: "d${at}.txt", bytes: ${Buffer.byteLength(seed)}, sha256: "${sha256}" }
passages: [${lines.map((_, line) => `{ id: "p${line + 1}", line: ${line + 1} }`).join(', ')}]
events:
  - id: "e${at}"
    shape: "point"
    kind: "${kinds[at % 5]!}"
    title: "${nameOf(at % actorCount)} Office heard in ${place}"
    actors: ["a${at % actorCount}"]
    places: ["p${at % placeCount}"]
    claims: [{ of: "whole", edtf: "${edtf}", basis: "stated", written: "${written}" }]
    quotes: [{ passage: "p1", exact: "${told}" }]
---

${lines.join('\n\n')}
`,
  };
}

const syllables = ['ba', 'de', 'fi', 'go', 'ku', 'la', 'me', 'ni', 'po', 'ru', 'sa', 'te', 'vi', 'zo'];

/** A name of three syllables, one for each number below 2,744. */
function nameOf(number: number): string {
  const [first, second, third] = [number % 14, Math.floor(number / 14) % 14, (number * 5) % 14];
  const name = [first, second, third].map((at) => syllables[at]!).join('');
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** Some forty words, the small numbers of which are met most often. */
function proseOf(number: number): string {
  const words = Array.from({ length: 40 }, (_, at) => {
    const step = (number * 41 + at * 17 + 1) % 9973;
    return nameOf(Math.floor(step ** 2 / 36_300) % 2744).toLowerCase();
  });
  return `${words.join(' ')}.`;
}
