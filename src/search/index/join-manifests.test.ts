import { expect, test } from 'vitest';
import { sampleSources } from '../../testing/sample-answer.ts';
import { joinManifests } from './join-manifests.ts';
import type { SearchManifest } from './manifest.ts';

const { manifest } = sampleSources({});
const part = (own: Partial<SearchManifest>): SearchManifest => ({ ...manifest, ...own });

test('what is counted is added, and what is listed stands once', () => {
  const { documents, records, letters, slight } = joinManifests(
    [
      part({ documents: 3, records: 8, letters: ['61', '62'], slight: ['the'] }),
      part({ documents: 4, records: 9, letters: ['62'], slight: ['the', 'le'] }),
    ],
    [],
  );
  expect({ documents, records, letters, slight }).toEqual({
    documents: 7,
    records: 17,
    letters: ['61', '62'],
    slight: ['the', 'le'],
  });
});

test('a word is passed over as common only where every part has it so', () => {
  const { common } = joinManifests([part({ common: ['river', 'road'] }), part({ common: ['road'] })], []);
  expect(common).toEqual(['road']);
});

test('a language has its entry once, and forms where the first part knows them', () => {
  const { languages } = joinManifests(
    [
      part({ languages: [{ code: 'en', stems: true }] }),
      part({
        languages: [
          { code: 'en', stems: false },
          { code: 'ka', stems: false },
        ],
      }),
    ],
    [],
  );
  expect(languages).toEqual([
    { code: 'en', stems: true },
    { code: 'ka', stems: false },
  ]);
});

test('labels and names are those of all, the first part’s where they differ', () => {
  const labels = (actor: Readonly<Record<string, string>>) => ({ ...manifest.labels, actor });
  const names = [{ of: 'place' as const, names: ['Stara', 'Stara Town'] }];
  const joined = joinManifests(
    [part({ labels: labels({ a: 'A' }), names }), part({ labels: labels({ a: 'Other', b: 'B' }), names })],
    [],
  );
  expect(joined.labels.actor).toEqual({ a: 'A', b: 'B' });
  expect(joined.names).toEqual(names);
});

test('what could not be read is told, and nothing is where all was', () => {
  expect(joinManifests([manifest], ['North']).unread).toEqual(['North']);
  expect(joinManifests([manifest], [])).not.toHaveProperty('unread');
});
