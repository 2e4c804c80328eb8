import { describe, expect, test } from 'vitest';
import { eventOf } from '../../model/queries.ts';
import { actorSchema } from '../../model/vocabulary.ts';
import { sampleArchive, sampleSpan } from '../../testing/sample-archive.ts';
import { archiveSettings } from '../archive-settings.ts';
import { hasOwnPictures } from './own-pictures.ts';
import { eventPicture, hasOwnPicture, pictureOf } from './page-picture.ts';

const actors = (count: number) => [
  actorSchema.parse({ id: 'ministry', name: 'A ministry' }),
  ...Array.from({ length: count - 1 }, (_, at) => actorSchema.parse({ id: `a${at}`, name: `${at}` })),
];
const small = sampleArchive();
const others = small.documents.length + small.events.length + small.places.size;
const large = sampleArchive({ actors: actors(1001 - others) });

const shown = (path: string, more: Partial<Parameters<typeof pictureOf>[1]> = {}, archive = small) =>
  pictureOf(archive, { head: {}, title: 'A page', path, indexed: true, ...more }).path;

test('an archive has a picture for each page as long as it has a thousand things at most', () => {
  expect(hasOwnPictures(small)).toBe(true);
  expect(hasOwnPictures(sampleArchive({ actors: actors(1000 - others) }))).toBe(true);
  expect(hasOwnPictures(large)).toBe(false);
});

describe('the picture of an event', () => {
  test('is its card, told in words', () => {
    expect(eventPicture(small, eventOf(small, 'meeting')).picture).toMatchObject({
      path: 'cards/events/meeting.png',
      alt: expect.stringMatching(/^A meeting\. 1 March 1995\. /) as string,
    });
  });

  test('is not drawn in a large archive, nor of a draft', () => {
    expect(eventPicture(large, eventOf(large, 'meeting'))).toEqual({});
    const draft = sampleArchive({
      documents: [],
      events: [{ data: sampleSpan({ reviewed: false }), summary: [] }],
    });
    expect(eventPicture(draft, eventOf(draft, 'span'))).toEqual({});
  });
});

describe('the picture of a page', () => {
  test('is the one that its head names', () => {
    const picture = { path: 'cards/events/a.png', alt: 'A' };
    expect(pictureOf(small, { head: { picture }, title: 'T', path: 'events/a/', indexed: true })).toBe(
      picture,
    );
  });

  test('else is one of its own, and tells the title and the archive', () => {
    expect(shown('actors/ministry/')).toBe('cards/actors/ministry.png');
    expect(shown('')).toBe('cards/index.png');
    const { alt } = pictureOf(small, { head: {}, title: 'A page', path: 'about/', indexed: true });
    expect(alt).toBe(`A page: a page of ${archiveSettings.name}.`);
  });

  test('in a large archive is that of its list', () => {
    expect(shown('actors/ministry/', {}, large)).toBe('cards/actors.png');
    expect(shown('actors/', {}, large)).toBe('cards/actors.png');
  });

  test('of one that nobody is to find is that of the first page', () => {
    expect(shown('embed/events/a/', { indexed: false })).toBe('cards/index.png');
  });

  test('of one that explains the program is shared by all of them', () => {
    expect([shown('docs/guides/dates/'), shown('docs/'), shown('docs/', {}, large)]).toEqual([
      'cards/docs.png',
      'cards/docs.png',
      'cards/docs.png',
    ]);
    expect(['docs/', 'docs/guides/dates/', 'about/'].map((path) => hasOwnPicture(small, path))).toEqual([
      true,
      false,
      true,
    ]);
  });
});
