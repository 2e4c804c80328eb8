import type { Suggestion } from '../../model/text-record.ts';
import { chooseCapture, type NamedPage } from './chosen-capture.ts';
import { Refused, type Extraction, type SeedBytes } from './extraction.ts';
import { readPageBytes } from './html.ts';
import { receivedSuggestion, uniqueSuggestions } from './suggestions.ts';
import { unzipBounded } from './unzip.ts';
import { capturesOf, type Capture } from './warc-records.ts';

/** A WARC: one page of it, the only one, or the one that the sidecar names. */
export async function readWarc({ bytes, page }: SeedBytes): Promise<Extraction> {
  return pageAmong(await capturesOf(bytes), page, []);
}

/** A WACZ, a ZIP with WARCs in it and a list of its pages: its main page, or the one that the sidecar names. */
export async function readWacz({ bytes, page }: SeedBytes): Promise<Extraction> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Refused('not-of-its-kind');
  const parts = unzipBounded(bytes, (name) =>
    /^(?:archive\/.+\.warc(?:\.gz)?|pages\/pages\.jsonl|datapackage\.json)$/i.test(name),
  );
  const warcs = [...parts].filter(([name]) => name.toLowerCase().startsWith('archive/'));
  if (warcs.length === 0) throw new Refused('not-of-its-kind');
  const captures: Capture[] = [];
  for (const [, warc] of warcs) for (const capture of await capturesOf(warc)) captures.push(capture);
  const listed = pagesOf(textOf(parts.get('pages/pages.jsonl')));
  return pageAmong(captures, page ?? mainPageOf(textOf(parts.get('datapackage.json'))), listed);
}

function pageAmong(
  captures: readonly Capture[],
  named: NamedPage | undefined,
  listed: readonly NamedPage[],
): Extraction {
  const { url, date, page } = chooseCapture(captures, named, listed);
  const extraction = readPageBytes({ name: url, bytes: page.bytes }, page.charset);
  const own: readonly Suggestion[] = [
    { of: 'address', value: url, origin: 'WARC-Target-URI' },
    receivedSuggestion(date, 'WARC-Date'),
  ];
  return { ...extraction, suggestions: uniqueSuggestions([...extraction.suggestions, ...own]) };
}

function textOf(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? '' : new TextDecoder().decode(bytes);
}

/** The pages of a WACZ (`pages.jsonl`): a line each, the first of which tells of the list. */
function pagesOf(text: string): readonly NamedPage[] {
  return text.split('\n').flatMap((line) => {
    const entry = parsed(line);
    return typeof entry['url'] === 'string' ? [{ url: entry['url'], date: asString(entry['ts']) }] : [];
  });
}

/** Its main page, where its description names one (`datapackage.json`). */
function mainPageOf(text: string): NamedPage | undefined {
  const description = parsed(text);
  const url = asString(description['mainPageUrl']) ?? asString(description['mainPageURL']);
  return url === undefined ? undefined : { url, date: asString(description['mainPageDate']) };
}

function asString(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}
