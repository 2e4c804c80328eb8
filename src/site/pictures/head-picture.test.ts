import { expect, test } from 'vitest';
import { headPicture } from './head-picture.ts';

test('a picture of a page shows what its head says', () => {
  expect(
    headPicture({
      'og:site_name': 'Archive',
      'og:title': 'Events',
      'og:description': 'All events.',
      'og:url': 'https://archive.example/events/',
    }),
  ).toEqual({
    archive: 'Archive',
    kind: '',
    title: 'Events',
    told: 'All events.',
    foot: ['https://archive.example/events/'],
  });
});

test('of what a head does not say it shows nothing', () => {
  expect(headPicture({})).toEqual({ archive: '', kind: '', title: '', told: '', foot: [''] });
});
