import { sentencesOf } from '../../prose/sentences.ts';
import { valueWords } from '../../prose/value-words.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { shown } from '../shown.ts';
import type { Path } from '../yaml-file.ts';
import type { Hint } from './addresses.ts';
import { checkerOf } from './prose.ts';

/** Dates in the notes of actors, persons, places and kinds that the record contradicts of what the note names. */
export function vocabularyNoteHints(archive: ArchiveFiles): readonly Hint[] {
  const check = checkerOf(archive);
  if (check === undefined) return [];
  const language = archive.settings?.data.language ?? 'en';
  const { actors, persons, places, kinds } = archive;
  const told = [
    ...[...actors, ...persons].flatMap(({ yaml, data }) =>
      data.flatMap(({ note }, index) => (note === undefined ? [] : [{ yaml, path: [index, 'note'], note }])),
    ),
    ...places.flatMap(({ yaml, data }) =>
      data.flatMap(({ note }, index) => (note === undefined ? [] : [{ yaml, path: [index, 'note'], note }])),
    ),
    ...kinds.flatMap(({ yaml, data }) =>
      data.map(({ scope }, index) => ({ yaml, path: [index, 'scope'] as Path, note: scope })),
    ),
  ];
  return told.flatMap(({ yaml, path, note }) =>
    sentencesOf(note, language).flatMap(({ start, end }) =>
      check({ text: note.slice(start, end), links: [], apart: [] }, { language })
        .filter(({ fact, verdict, of }) => fact === 'date' && verdict === 'contradicted' && of.length > 0)
        .map(({ words, record, of }) => ({
          ...yaml.placeOf(path),
          found: `${shown(words)} is told, and the record has ${valueWords(record)} of ${of.map(({ title }) => shown(title)).join(' and ')}; correct one of them`,
        })),
    ),
  );
}
