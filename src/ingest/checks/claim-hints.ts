import type { Document } from '../../model/document.ts';
import { readerOf } from '../../time/written/reader.ts';
import type { DocumentFiles } from '../archive-files.ts';
import type { MdxFile } from '../content-file.ts';
import { shown } from '../shown.ts';
import type { Hint } from './addresses.ts';
import type { Seed } from '../steps/read-seed.ts';
import { wordedClaim, wordedDocumentDate, type WordedClaim } from './claim-words.ts';
import { textsOf } from './document-dates.ts';
import { seedOf } from './passages.ts';
import { verdictOf } from './words.ts';

/** Claims that may mean something else than their words, and claims whose words nobody could read. */
export function claimHints({ documents, seeds }: DocumentFiles): readonly Hint[] {
  return documents.flatMap((document) => {
    const { yaml, data } = document;
    const seed = seedOf(seeds, data);
    const own = seed && wordedDocumentDate(yaml, data, textsOf(data, seed));
    const claims = [...(own === undefined ? [] : [own]), ...wordedClaims(document, seed)];
    return claims.flatMap((claim) => hintsOf(claim));
  });
}

function wordedClaims({ yaml, data }: MdxFile<Document>, seed: Seed | undefined): readonly WordedClaim[] {
  return data.events.flatMap((event, place) =>
    event.claims.flatMap(
      (claim, index) => wordedClaim(yaml, data, seed, event, claim, ['events', place, 'claims', index]) ?? [],
    ),
  );
}

function hintsOf({ worded, basis }: WordedClaim): readonly Hint[] {
  const { yaml, path, written, claimed, language } = worded;
  const verdict = verdictOf(worded, basis);
  if (verdict.kind === 'short') {
    const found = `${shown(written)} leaves out a word: the text has ${shown(verdict.from)}`;
    return [{ ...yaml.placeOf([...path, 'written']), found }];
  }
  if (verdict.kind === 'lasting') {
    const found = `the claim ${shown(claimed.text)} says that it lasted, where ${shown(written)} may mean one time between: ${shown(verdict.meant)}`;
    return [{ ...yaml.placeOf([...path, 'edtf']), found }];
  }
  if (verdict.kind !== 'unread') return [];
  const why = readerOf(language).knowsLanguage
    ? 'no time can be counted back in these words'
    : `dates are not read in the language "${language}"`;
  return [
    { ...yaml.placeOf([...path, 'written']), found: `${shown(written)} was compared with nothing: ${why}` },
  ];
}
