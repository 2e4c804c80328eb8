import type { ContextEvent } from '../../model/event.ts';
import { valueWords } from '../../prose/value-words.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { finding, type Finding } from '../finding.ts';
import { checkerOf } from './prose.ts';

/** A weekday in what an event's frontmatter tells is that of the full date beside it. */
export function checkToldWeekdays(archive: ArchiveFiles): Finding[] {
  const check = checkerOf(archive);
  if (check === undefined) return [];
  const language = archive.settings?.data.language ?? 'en';
  return archive.events.flatMap(({ data, yaml }) =>
    textsOf(data).flatMap(({ path, text }) =>
      check({ text, links: [], apart: [] }, { language })
        .filter(
          ({ fact, verdict, of }) => fact === 'weekday' && verdict === 'contradicted' && of.length === 0,
        )
        .map(({ words, said, record }) =>
          finding(
            'prose-contradicted',
            yaml.placeOf(path),
            words,
            valueWords(said),
            valueWords(record),
            'the calendar',
          ),
        ),
    ),
  );
}

interface Told {
  readonly path: (string | number)[];
  readonly text: string;
}

function textsOf({ accounts, disagreements, notKnown, confidenceNote }: ContextEvent): readonly Told[] {
  return [
    ...accounts.map(({ says }, at) => ({ path: ['accounts', at, 'says'], text: says ?? '' })),
    ...disagreements.flatMap(({ versions }, at) =>
      versions.map(({ says }, version) => ({
        path: ['disagreements', at, 'versions', version, 'says'],
        text: says,
      })),
    ),
    ...notKnown.map((text, at) => ({ path: ['notKnown', at], text })),
    { path: ['confidenceNote'], text: confidenceNote ?? '' },
  ];
}
