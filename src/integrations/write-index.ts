import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { foldToken, trimPunctuation } from '../search/fold.ts';
import type { SearchLanguage } from '../search/manifest.ts';
import { indexedContent, type SearchRecord } from '../search/record.ts';
import { tokensOf } from '../search/tokens.ts';

/**
 * Writes one Pagefind index for each language into `pagefind/<language>/`: each has its own stems, and a page can
 * ask all of them. The records' order decides the bytes, so it must be the same on every machine.
 */
export async function writeIndexes(
  site: string,
  records: readonly SearchRecord[],
): Promise<readonly SearchLanguage[]> {
  const codes = [...new Set(records.map(({ language }) => baseOf(language)))].sort();
  const languages: SearchLanguage[] = [];
  try {
    for (const code of codes) {
      const files = await indexFiles(
        code,
        records.filter(({ language }) => baseOf(language) === code),
      );
      const stems = files.some(({ path }) => path === `wasm.${code}.pagefind`);
      const wanted = files.filter(({ path }) => isNeeded(path, code, stems));
      for (const { path, content } of wanted) await write(join(site, 'pagefind', code, path), content);
      languages.push({
        code,
        name: new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code,
        stems,
      });
    }
  } finally {
    await close();
  }
  return languages;
}

/** The words of all records by the letter they begin with, as written most often, for suggestions. */
export async function writeVocabulary(site: string, records: readonly SearchRecord[]): Promise<void> {
  const forms = new Map<string, Map<string, number>>();
  for (const { title, parts } of records) {
    for (const { text } of [title, ...parts.map((part) => part.text)].flatMap(tokensOf)) {
      for (const form of trimPunctuation(text).split(/[\p{Pd}/]/u)) {
        const word = foldToken(form);
        if (!/^\p{L}{3,}$/u.test(word)) continue;
        const counts = forms.get(word) ?? new Map<string, number>();
        forms.set(word, counts.set(form, (counts.get(form) ?? 0) + 1));
      }
    }
  }
  const byLetter = new Map<string, Record<string, string>>();
  for (const [word, counts] of [...forms].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [form = word] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0] ?? [];
    const letter = word.codePointAt(0)!.toString(16);
    byLetter.set(letter, { ...byLetter.get(letter), [word]: form === word ? '' : form });
  }
  for (const [letter, words] of byLetter) {
    await write(join(site, 'data/search', `words-${letter}.json`), JSON.stringify(words));
  }
}

export async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

async function indexFiles(code: string, records: readonly SearchRecord[]): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: code });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const record of records) {
    const added = await index.addCustomRecord({
      url: record.path,
      content: indexedContent(record),
      language: code,
      filters: {
        in: [record.in],
        language: [baseOf(record.language)],
        ...Object.fromEntries(Object.entries(record.facets).map(([name, values]) => [name, [...values]])),
        ...(record.when !== undefined && { when: [record.when] }),
      },
      ...(record.sortDay !== undefined && { sort: { day: record.sortDay } }),
    });
    if (added.errors.length > 0) throw new Error(`${record.path}: ${added.errors.join('; ')}`);
  }
  const { files, errors: failed } = await index.getFiles();
  if (failed.length > 0) throw new Error(failed.join('; '));
  await index.deleteIndex();
  const byPath = new Map(records.map((record) => [record.path, record]));
  return files.map(({ path, content }) =>
    path.startsWith('fragment/') ? { path, content: withRecords(content, byPath) } : { path, content },
  );
}

interface Fragment {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
}

// What Pagefind hands out with a result: the record takes the place of the folded content. It is put in afterwards,
// since Pagefind would find its words too if it were given as metadata.
function withRecords(content: Uint8Array, records: ReadonlyMap<string, SearchRecord>): Uint8Array {
  const decoded = gunzipSync(content).toString('utf8');
  const filled = (fragment: Fragment) => ({
    ...fragment,
    content: '',
    meta: { record: JSON.stringify(records.get(fragment.url)) },
  });
  const held = JSON.parse(decoded.slice(signature.length)) as Fragment | Readonly<Record<string, Fragment>>;
  const full = isFragment(held)
    ? filled(held)
    : Object.fromEntries(Object.entries(held).map(([id, fragment]) => [id, filled(fragment)]));
  const written = gzipSync(signature + JSON.stringify(full), { level: 9 });
  // The header's byte for the operating system: "unknown", so that every machine writes the same.
  written[9] = 255;
  return written;
}

// Above a number of records Pagefind bundles fragments.
function isFragment(held: Fragment | Readonly<Record<string, Fragment>>): held is Fragment {
  return typeof held['url'] === 'string';
}

const signature = 'pagefind_dcd';

// Pagefind's own interfaces, its worker and the code of languages that do not occur are left out.
function isNeeded(path: string, code: string, hasStems: boolean): boolean {
  if (/^(pagefind\.js|pagefind-entry\.json|pagefind\.[^/]*\.pf_meta|(index|filter|fragment)\/.*)$/.test(path))
    return true;
  return path === `wasm.${code}.pagefind` || (path === 'wasm.unknown.pagefind' && !hasStems);
}

function baseOf(language: string): string {
  return (language.split('-')[0] ?? language).toLowerCase();
}
