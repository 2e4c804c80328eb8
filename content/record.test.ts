import { describe, expect, it } from 'vitest';
import { coursesOf } from '../src/model/located.ts';
import { participantsOf } from '../src/model/meeting.ts';
import { plainParagraphs } from '../src/mdx/body.ts';
import { parseEdtf } from '../src/time/edtf/parse.ts';
import { readActors, readEvents, readKinds, readPlaces, type EventFile } from '../src/testing/read-record.ts';

const events = readEvents();
const [kinds, actors, places] = [readKinds(), readActors(), readPlaces()];
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
const actorName = new Map(actors.map(({ id, name }) => [id, name]));

describe('the vocabularies', () => {
  it.each([
    ['kinds', ids(kinds)],
    ['actors', ids(actors)],
    ['places', ids(places)],
  ])('%s stand in alphabetical order, each once', (_name, all) => {
    expect(all).toEqual([...new Set(all)].sort());
  });

  it("names an actor's side by an actor", () => {
    const sides = actors.flatMap(({ of }) => of ?? []);
    expect(sides.filter((side) => !actorName.has(side))).toEqual([]);
  });

  it("gives a place's names in alphabetical order", () => {
    for (const { names } of places) {
      const written = names.map(({ name }) => name);
      expect(written).toEqual([...written].sort((a, b) => a.localeCompare(b, 'en')));
    }
  });

  it('is used: an event names every kind, but for the kinds of drafts, and an event or a line every place', () => {
    const named = [
      'dated-mention',
      'document',
      ...events.flatMap(({ event }) => [event.kind, ...event.places]),
      ...places.flatMap(coursesOf).flatMap(({ through }) => through),
    ];
    expect([...ids(kinds), ...ids(places)].filter((id) => !named.includes(id))).toEqual([]);
  });
});

describe.each(events.map((file) => [file.name, file] as const))('%s', (name, file) => {
  const { event, body } = file;

  it('has its file name as id', () => {
    expect(event.id).toBe(name);
  });

  it('gives dates in EDTF', () => {
    const dates = [
      ...event.claims.flatMap(({ edtf, asOf }) => [edtf, asOf]),
      ...Object.values(event.sources).flatMap(({ date, accessed }) => [date, accessed]),
    ].filter((date) => date !== undefined);
    expect(dates.map((date) => parseEdtf(date)).filter(({ ok }) => !ok)).toEqual([]);
  });

  it('refers only to what there is', () => {
    expect(unresolved(file)).toEqual([]);
  });

  it('cites every source that it lists', () => {
    const cited = new Set(citationsOf(file));
    expect(Object.keys(event.sources).filter((key) => !cited.has(key))).toEqual([]);
  });

  it('adopts at most one claim of each part, and says why', () => {
    const adopted = event.claims.filter((claim) => claim.adopted === true);
    const parts = adopted.map(({ of }) => of);
    expect(parts).toEqual([...new Set(parts)]);
    for (const claim of adopted) expect(claim.because).toBeDefined();
  });

  it('lets the sides speak in alphabetical order', () => {
    for (const told of [event.names, event.accounts]) {
      const speakers = told.map(({ by }) => actorName.get(by) ?? by);
      expect(speakers).toEqual([...speakers].sort((a, b) => a.localeCompare(b, 'en')));
    }
  });

  it('gives every account a source, and none where none was found', () => {
    const wrong = event.accounts.filter(({ says, sources }) => (says === null) !== (sources.length === 0));
    expect(wrong).toEqual([]);
  });

  it('has a summary, in plain typography', () => {
    const summary = plainParagraphs(body).join('\n');
    expect(summary).not.toBe('');
    expect(summary).not.toMatch(/[\u2018-\u201d\u2013\u2014]/);
  });
});

function citationsOf({ event }: EventFile): string[] {
  const versions = event.disagreements.flatMap((disagreement) => disagreement.versions);
  const met = event.meeting === undefined ? [] : participantsOf(event.meeting);
  const citing = [...event.claims, ...event.names, ...event.accounts, ...versions, ...met];
  return citing.flatMap(({ sources }) => sources);
}

function unresolved(file: EventFile): string[] {
  const { event } = file;
  const speakers = [...event.names, ...event.accounts].map(({ by }) => by);
  return [
    ...[event.kind].filter((id) => !ids(kinds).includes(id)),
    ...event.places.filter((id) => !ids(places).includes(id)),
    ...[...event.actors, ...speakers].filter((id) => !actorName.has(id)),
    ...citationsOf(file).filter((key) => !(key in event.sources)),
  ];
}
