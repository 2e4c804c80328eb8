import { describe, expect, test } from 'vitest';
import { memoryDisk, testFiles } from '../../testing/test-archive.ts';
import { readArchive } from '../archive-files.ts';
import { eventFormHints } from './event-forms.ts';

const series = {
  id: 'talks',
  shape: 'series',
  kind: 'meeting',
  count: 'several',
  claims: [{ of: 'start', edtf: '1994' }],
};

function event(id: string, more: Readonly<Record<string, unknown>> = {}) {
  return { id, shape: 'point', kind: 'meeting', claims: [{ of: 'whole', edtf: '1994-05-12' }], ...more };
}

function hintsOf(...events: readonly Readonly<Record<string, unknown>>[]): readonly string[] {
  const files = events.map(({ id, claims, ...rest }): [string, string] => {
    const cited = (claims as object[]).map((claim) => ({ ...claim, sources: ['paper'] }));
    const data = {
      title: 'Talks in Elm',
      places: [],
      actors: [],
      confidence: 'high',
      sources: { paper: { publisher: 'Paper', url: null } },
      ...rest,
      id,
      claims: cited,
    };
    return [`content/events/${String(id)}.mdx`, `---\n${JSON.stringify(data)}\n---\n\nThey met.\n`];
  });
  const archive = readArchive(memoryDisk(testFiles(Object.fromEntries(files))));
  expect(archive.findings).toEqual([]);
  expect(archive.events).toHaveLength(events.length);
  return eventFormHints(archive).map(({ found }) => found);
}

describe('kinds, shapes and marks against what else is said', () => {
  test.each([
    ['is called "meeting"', [event('meeting-1994-05-12', { kind: 'agreement' })]],
    ['no number is told', [event('talks', { shape: 'series' })]],
    ['is a member of is of the kind', [series, event('talk-one', { memberOf: 'talks', kind: 'agreement' })]],
    ['is a span', [event('talk-one', { shape: 'span' })]],
    ['is not sure of it', [event('elm-1994-05-12', { claims: [{ of: 'whole', edtf: '1994-05-12~' }] })]],
  ])('%s', (told, events) => {
    expect(hintsOf(...events)).toEqual([expect.stringContaining(told)]);
  });

  test.each([
    [[event('meeting-1994-05-12')]],
    [[event('meeting-offer-1994-05-12', { kind: 'statement' })]],
    [[event('meeting-1994-05-12', { kind: 'meeting-not-held' })]],
    [[series, event('talk-one', { memberOf: 'talks' })]],
    [[event('talk-one', { shape: 'span', claims: [{ of: 'start', edtf: '1994-05-12' }] })]],
    [
      [
        event('elm-1994-05-12', {
          claims: [{ of: 'whole', edtf: '1994-05-12~', inferred: 'from "the other day"' }],
        }),
      ],
    ],
    [[event('elm-1994-05', { claims: [{ of: 'whole', edtf: '1994-05~' }] })]],
  ])('nothing is told of %j', (events) => {
    expect(hintsOf(...events)).toEqual([]);
  });
});
