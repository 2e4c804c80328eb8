import { nameOfCharacter, positionAt } from '../../text/positions.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { MdxFile } from '../content-file.ts';
import { finding, type Finding } from '../finding.ts';
import { isWebAddress } from '../web-address.ts';
import { stringsWithPaths } from '../yaml-file.ts';

/**
 * Labels have letters, texts no characters that cannot be shown. Addresses lead to pages and run nothing; languages
 * have tags that browsers understand.
 */
export function checkValues(archive: ArchiveFiles): Finding[] {
  const { documents, events, essays, pages, receipts, kinds, actors, places, persons, outlets, gazetteers } =
    archive;
  const settings = archive.settings === undefined ? [] : [archive.settings];
  const vocabularies = [...kinds, ...actors, ...places, ...persons, ...outlets, ...gazetteers];
  const fields = [...documents, ...events, ...essays, ...pages, ...receipts, ...vocabularies, ...settings];
  return [
    ...[...events, ...essays, ...pages].flatMap(oddInBody),
    ...fields.flatMap(({ yaml, data }) =>
      stringsWithPaths(data).flatMap(({ text, path }) => {
        const key = path.at(-1);
        // What is verbatim has the characters of its seed, a draft's title too.
        const isVerbatim = ('reviewed' in data && !data.reviewed) || verbatim.includes(String(key));
        const odd = isVerbatim ? null : refused.exec(text);
        if (odd !== null) return [finding('value-character', yaml.placeOf(path), nameOfCharacter(odd[0]))];
        if (!isVerbatim && labels.includes(String(key)) && !/[\p{L}\p{N}]/u.test(text))
          return [finding('value-blank', yaml.placeOf(path), String(key))];
        if ((key === 'url' || key === 'archived') && !isWebAddress(text)) {
          return [finding('address-unsafe', yaml.placeOf(path), text)];
        }
        return key === 'language' && !isLanguageTag(text)
          ? [finding('language-unknown', yaml.placeOf(path), text)]
          : [];
      }),
    ),
  ];
}

// The body of a document is compared with its seed.
function oddInBody({ file, text, bodyStart }: MdxFile<unknown>): Finding[] {
  const odd = refused.exec(text.slice(bodyStart));
  if (odd === null) return [];
  const place = { file, ...positionAt(text, bodyStart + odd.index) };
  return [finding('value-character', place, nameOfCharacter(odd[0]))];
}

const verbatim = ['exact', 'prefix', 'suffix', 'written', 'text'];

// What readers are shown in the place of the thing itself.
const labels = ['title', 'name', 'short', 'plural', 'subject', 'summary', 'description', 'noun', 'publisher'];

/** The first character of a text that no value may have. */
export function refusedCharacter(text: string): string | undefined {
  return refused.exec(text)?.[0];
}

// Control characters, halves of characters, and marks that turn the direction of what stands behind them.
const refused = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\u202a-\u202e]/u;

/** Whether a text is a language as BCP 47 writes one. */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
