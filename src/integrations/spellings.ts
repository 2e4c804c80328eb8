import { latinSpellings } from '../search/answer/latin-letters.ts';
import type { NamesOfOne } from '../search/index/manifest.ts';
import { tokenCounts, type IndexedRecord } from '../search/index/record.ts';
import { foldWord, trimPunctuation } from '../search/text/fold.ts';
import { isAddress } from '../search/text/tokens.ts';

/**
 * Words of the records that are one name in letters of their own and in plain Latin ones: each finds the other. What
 * stands together among the names already is left out.
 */
export function spellingsIn(
  records: readonly IndexedRecord[],
  names: readonly NamesOfOne[],
): readonly NamesOfOne[] {
  const forms = new Map<string, string>();
  for (const token of tokenCounts(records).keys()) {
    const form = trimPunctuation(token);
    if (!isAddress(token) && /^\p{Lu}[\p{L}\p{M}]+$/u.test(form) && !forms.has(foldWord(form)))
      forms.set(foldWord(form), form);
  }
  const known = names.map((one) => new Set(one.names.map(foldWord)));
  return [...forms].sort().flatMap(([word, form]): readonly NamesOfOne[] => {
    const spelt = latinSpellings(form).find((one) => one !== word && forms.has(one));
    if (spelt === undefined || known.some((some) => some.has(word) && some.has(spelt))) return [];
    return [{ of: 'spelling', names: [form, forms.get(spelt)!] }];
  });
}
