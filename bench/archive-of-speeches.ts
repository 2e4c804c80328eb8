import { createHash } from 'node:crypto';
import { linesOf } from '../src/text/lines.ts';
import { writeDocument } from '../src/ingest/steps/write-document.ts';
import type { Attestation, Document } from '../src/model/document.ts';
import { dayFromCivil, isoDay } from '../src/time/edtf/day.ts';
import { wordsOfDay } from '../src/words/dates.ts';
import { numbers, readSentences, recombined } from './speeches.ts';

/** A file of an archive, by its path from the root of the project. */
export interface ArchiveFile {
  readonly path: string;
  readonly text: string;
}

/**
 * A whole archive of that many documents, the same on every run: real prose of about 267 words each with its seed, its
 * sidecar and its seal, reviewed. Each document dates an event of its own by words in its text; some date a second one,
 * or tell of their neighbour's; one event in a hundred is known from outside. `npm run check` finds nothing.
 */
export async function* archiveOfSpeeches(count: number): AsyncGenerator<ArchiveFile> {
  yield* vocabularies();
  yield* contextEvents(Math.ceil(count / 100));
  const records = recombined(await readSentences(), count);
  const random = numbers(count + 1);
  for (const [at, { parts }] of records.entries()) {
    const texts = parts.map(({ text }) => text.replace(/\s+/gu, ' '));
    yield* filesOf(planOf(at, random), texts);
  }
}

/** What stands in a document besides its prose. */
interface Plan {
  readonly at: number;
  readonly published: number;
  /** Day of its own event; the neighbour's can be told again, as it is computed from the same numbers. */
  readonly day: number;
  readonly second: number | undefined;
  readonly kind: string;
  readonly issuer: string;
  readonly place: string;
  readonly actors: readonly string[];
}

const [firstDay, days] = [dayFromCivil(1790, 1, 1), 230 * 365];
const [kindCount, actorCount, placeCount] = [8, 20, 30];

function planOf(at: number, random: () => number): Plan {
  const pick = (name: string, of: number) => `${name}-${1 + Math.floor(of * random() ** 2)}`;
  const day = firstDay + Math.floor(days * random());
  return {
    at,
    day,
    published: day + 3 + Math.floor(60 * random()),
    second: random() < 0.08 ? day + 200 + Math.floor(100 * random()) : undefined,
    kind: pick('kind', kindCount),
    issuer: pick('actor', actorCount),
    place: pick('place', placeCount),
    actors: [...new Set([pick('actor', actorCount), pick('actor', actorCount)])],
  };
}

function* filesOf(plan: Plan, prose: readonly string[]): Generator<ArchiveFile> {
  const name = `d${plan.at}`;
  const attested = attestations(plan);
  const head = `The capital, ${wordsOfDay(plan.published)}`;
  const lines = [head, ...prose, ...attested.map(({ quotes: [quote] }) => quote?.exact ?? '')];
  const seed = `${lines.join('\n')}\n`;
  const events = attested.map((event, index) => ({
    ...event,
    quotes: event.quotes.map((quote) => ({ ...quote, passage: `p${prose.length + 2 + index}` })),
  }));
  const document: Document = {
    id: name,
    title: `Report ${plan.at} on ${
      prose[0]
        ?.split(' ')
        .slice(0, 5)
        .join(' ')
        .replace(/[^\p{L}\p{N} ]/gu, '') ?? ''
    }`,
    titleBasis: 'supplied',
    kind: plan.kind,
    issuer: plan.issuer,
    language: 'en',
    date: { edtf: isoDay(plan.published), basis: 'stated', written: wordsOfDay(plan.published) },
    seed: {
      file: `${name}.txt`,
      bytes: Buffer.byteLength(seed),
      sha256: createHash('sha256').update(seed).digest('hex'),
    },
    passages: lines.map((_, index) => ({ id: `p${index + 1}`, line: index + 1 })),
    omitted: [],
    lacking: [],
    events,
    undated: [],
    reviewed: true,
  };
  yield { path: `seeds/${name}.txt`, text: seed };
  yield { path: `seeds/${name}.yaml`, text: sidecar(plan, document) };
  yield { path: `content/documents/${name}.mdx`, text: writeDocument(document, linesOf(seed)) };
}

function attestations({ at, day, second, kind, place, actors }: Plan): readonly Attestation[] {
  const told = (id: string, title: string, on: number, exact: string): Attestation => ({
    id,
    shape: 'point',
    kind,
    title,
    places: [place],
    actors: [...actors],
    claims: [{ of: 'whole', edtf: isoDay(on), basis: 'stated', written: wordsOfDay(on) }],
    quotes: [{ passage: 'p1', exact }],
  });
  const own = told(
    `e${at}`,
    `Matter ${at} laid before the house`,
    day,
    `Matter ${at} was laid before the house on ${wordsOfDay(day)}.`,
  );
  if (second === undefined) return [own];
  const vote = `Matter ${at} was put to the vote on ${wordsOfDay(second)}.`;
  return [own, told(`v${at}`, `Vote on matter ${at}`, second, vote)];
}

function sidecar({ at, published, kind, issuer }: Plan, { title }: Document): string {
  return `seed: "d${at}.txt"
encoding: "utf-8"
language: "en"
title: ${JSON.stringify(title)}
kind: "${kind}"
issuer: { value: "${issuer}", restsOn: "The collection names it." }
published: { edtf: "${isoDay(published)}", restsOn: "The head of the text bears it." }
copy: { publisher: "Collection of speeches", restsOn: "The text is recombined from it." }
licence: "CC0-1.0"
complete: "Yes."
`;
}

function* contextEvents(count: number): Generator<ArchiveFile> {
  yield contextEvent('session', 'The long session', 'span', [
    ['start', '1890-03-01'],
    ['end', '1891-06-30'],
  ]);
  const random = numbers(5);
  for (let at = 1; at < count; at += 1)
    yield contextEvent(`known-${at}`, `Known matter ${at}`, 'point', [
      ['whole', isoDay(firstDay + Math.floor(days * random()))],
    ]);
}

function contextEvent(
  id: string,
  title: string,
  shape: string,
  dates: readonly (readonly [of: string, edtf: string])[],
): ArchiveFile {
  const claims = dates.map(([of, edtf]) => `  - { of: ${of}, edtf: "${edtf}", sources: [almanac] }`);
  return {
    path: `content/events/${id}.mdx`,
    text: `---
id: "${id}"
title: "${title}"
shape: ${shape}
kind: kind-1
places: [place-1]
actors: [actor-1]
claims:
${claims.join('\n')}
accounts:
  - { by: actor-2, says: "It took note of the matter.", sources: [almanac] }
confidence: high
sources:
  almanac: { publisher: "An almanac", url: "https://example.org/${id}", title: "${title}" }
---
An almanac tells of it.
`,
  };
}

function* vocabularies(): Generator<ArchiveFile> {
  const entries = (count: number, entry: (at: number) => string) =>
    `${Array.from({ length: count }, (_, at) => entry(at + 1)).join('\n')}\n`;
  const roles = ['publication', 'mention', 'meeting'];
  const glyphs = ['circle', 'square', 'diamond', 'triangle', 'dome', 'cross'];
  yield {
    path: 'content/kinds.yaml',
    text: entries(kindCount, (at) => {
      const role = roles[at - 2] === undefined ? '' : `, role: ${roles[at - 2]}`;
      return `- { id: kind-${at}, name: "Kind ${at}", plural: "Kinds ${at}", glyph: ${glyphs[at % glyphs.length]}, scope: "What is of kind ${at}."${role} }`;
    }),
  };
  yield {
    path: 'content/actors.yaml',
    text: entries(actorCount, (at) => `- { id: actor-${at}, name: "Department ${at}", short: "D${at}" }`),
  };
  yield {
    path: 'content/places.yaml',
    text: entries(placeCount, (at) => `- { id: place-${at}, names: [{ name: "Town ${at}", by: "all" }] }`),
  };
  yield {
    path: 'content/archive.yaml',
    text: `name: "Speeches"
subject: "Matters before the house"
description: "An archive for measurements."
leadSpan: { event: session, noun: "the session" }
examples: { searches: ["public lands"] }
`,
  };
  yield {
    path: 'content/pages/about.mdx',
    text: '---\nid: "about"\ntitle: "About this archive"\n---\n\n## How dates are read\n\nAs they are written.\n',
  };
}
