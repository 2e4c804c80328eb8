import type { ContextEvent } from '../../model/event.ts';
import { weekdaysIn } from '../../prose/patterns.ts';
import { valueWords } from '../../prose/value-words.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { calendar } from '../catalogue/prose.ts';
import { finding, type Finding } from '../finding.ts';
import type { Path } from '../yaml-file.ts';
import { checkerOf } from './prose.ts';
import { wordsOfSettings } from './settings-words.ts';
import { factsOf } from './told-days.ts';

/** A weekday in what an event's frontmatter, a receipt or the archive's settings tell is that of the full date beside it. */
export function checkToldWeekdays(archive: ArchiveFiles): Finding[] {
  const check = checkerOf(archive);
  if (check === undefined) return [];
  const language = archive.settings?.data.language ?? 'en';
  const files = [
    ...archive.events.map(({ data, yaml }) => ({ yaml, told: textsOf(data) })),
    ...archive.receipts.map(({ data, yaml }) => ({
      yaml,
      told: factsOf(data).map(([path, text]) => ({ path, text: text.replaceAll(numeric, '$1-$2-$3') })),
    })),
    ...(archive.settings === undefined
      ? []
      : [
          {
            yaml: archive.settings.yaml,
            told: wordsOfSettings(archive.settings.data).map(([path, text]) => ({ path, text })),
          },
        ]),
  ];
  // To read all that is told takes as long as a quarter of the check.
  const mayBeWrong = ({ text }: Told) => !/^en\b/i.test(language) || weekdaysIn(text).length > 0;
  return files.flatMap(({ told, yaml }) =>
    told.filter(mayBeWrong).flatMap(({ path, text }) =>
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
            calendar,
          ),
        ),
    ),
  );
}

/** A date as an address has it: "1995/03/09". */
const numeric = /\b(\d{4})\/(\d\d)\/(\d\d)\b/g;

interface Told {
  readonly path: Path;
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
