import { expect, test } from 'vitest';
import { partLabel } from './meeting-parts.ts';

const kind = { id: 'talks', name: 'Talks', plural: 'Talks', glyph: 'circle', scope: '' } as const;

test('who met is told of meetings that were held, of others who was to meet', () => {
  expect(partLabel({ kind: { ...kind, role: 'meeting' } }, 'between')).toBe('Met');
  expect(partLabel({ kind: { ...kind, role: 'meeting-not-held' } }, 'between')).toBe('Were to meet');
  expect(partLabel({ kind: { ...kind, role: 'meeting-not-held' } }, 'mediated')).toBe('Were to mediate');
});

test('a statement made at a meeting tells who met', () => {
  expect(partLabel({ kind }, 'between')).toBe('Met');
});
