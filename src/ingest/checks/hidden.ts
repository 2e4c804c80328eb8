import { disguisedLetters } from '../../text/disguised-letters.ts';
import { hiddenCharacters } from '../../text/hidden-characters.ts';
import { textFileOf } from '../../model/text-record.ts';
import { positionAt } from '../../text/positions.ts';
import type { Seed } from '../steps/read-seed.ts';
import { shown } from '../shown.ts';
import type { Hint } from './addresses.ts';

/**
 * Characters in the texts of seeds that nobody sees, that turn the direction of what stands behind them, or that look like
 * those of the word they are in: the text stays as it was received, and who reviews it should know.
 */
export function hiddenHints(seeds: Iterable<Seed>): readonly Hint[] {
  return [...seeds].flatMap(({ name, path, lines, textSha256 }) => {
    const file = textSha256 === undefined ? path : textFileOf(name);
    return lines.flatMap(({ number, text }) => [
      ...hiddenCharacters(text).map(({ start, length, name: character }) => ({
        file,
        line: number,
        column: positionAt(text, start).column,
        found: `${character}${length === 1 ? '' : `, the first of ${length} hidden characters`}, which readers do not see`,
      })),
      ...disguisedLetters(text).map(({ start, name: letter, word }) => ({
        file,
        line: number,
        column: positionAt(text, start).column,
        found: `${letter}, in ${shown(word)}: a search for the word does not find it`,
      })),
    ]);
  });
}

/** Texts that hold U+FFFD: a character stood there that could not be read, here or by a program before. */
export function lostHints(seeds: Iterable<Seed>): readonly Hint[] {
  return [...seeds].flatMap(({ name, path, lines, textSha256 }) => {
    const places = lines.flatMap(({ number, text }) =>
      [...text.matchAll(/\ufffd/g)].map(({ index }) => ({
        line: number,
        column: positionAt(text, index).column,
      })),
    );
    const [first] = places;
    if (first === undefined) return [];
    const more = places.length === 1 ? '' : `, the first of ${places.length}`;
    return [
      {
        file: textSha256 === undefined ? path : textFileOf(name),
        ...first,
        found: `U+FFFD${more}: a character that could not be read stood here. What it was, the original may show`,
      },
    ];
  });
}
