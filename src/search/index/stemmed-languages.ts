/** Languages in which Pagefind finds other forms of a word: for each it has code of its own. */
const stemmedLanguages = new Set(
  'ar ca da de el en es et eu fi fr ga hi hu hy id it lt ne nl no pl pt ro ru sr sv ta tr yi'.split(' '),
);

/** Name of Pagefind's script, which stands beside its code and starts it. */
export const engineScript = 'pagefind.js';

/** Name of the file with Pagefind's code for an index of a language. */
export function engineFile(code: string): string {
  return `wasm.${stemmedLanguages.has(code) ? code : 'unknown'}.pagefind`;
}
