// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { keepAsked } from './asked-items.ts';
import { mostItems } from './dossier.ts';
import { gather, keepDossier, keptDossier } from './kept-dossier.ts';

test('no more is kept than a dossier holds, whether it is gathered or was asked for on pages that went', () => {
  const items = Array.from({ length: mostItems - 1 }, (_, at) => ({ at: `events/e${at}/` }));
  keepDossier({ title: '', items });
  keepAsked('{"at":"events/asked/"}\n{"at":"events/too-many/"}\n');
  const ids = keptDossier().items.map(({ at }) => at);
  expect(ids).toHaveLength(mostItems);
  expect(ids.at(-1)).toBe('events/asked/');
  expect(gather({ at: 'events/one-more/' })).toBe('full');
});
