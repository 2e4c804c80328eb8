import type { getDocumentProxy } from 'unpdf';
import type { Block, LeftOut } from './extraction.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

/** As much of an annotation as is read (ISO 32000-1, 12.5). */
interface Annotation {
  readonly subtype?: string;
  readonly annotationFlags?: number;
  readonly contentsObj?: { readonly str?: string };
  readonly titleObj?: { readonly str?: string };
  readonly fieldType?: string;
  readonly fieldValue?: unknown;
  readonly alternativeText?: string;
  readonly options?: readonly { readonly displayValue?: string }[];
}

/**
 * What annotations put on a page: what is written into its fields and onto it is text; notes, hints, and what fields offer
 * beside, is left out.
 */
export async function blocksOfAnnotations(page: Page, number: number): Promise<readonly Block[]> {
  const annotations = (await page.getAnnotations()) as readonly Annotation[];
  return annotations.flatMap((one) => {
    const contents = linesOf([one.contentsObj?.str ?? '']);
    const values = linesOf([one.fieldValue].flat().filter((value) => typeof value === 'string'));
    const others = (one.options ?? []).map(({ displayValue = '' }) => displayValue);
    const isHidden = ((one.annotationFlags ?? 0) & hiddenFlags) !== 0;
    const isField = one.subtype === 'Widget' && (one.fieldType === 'Tx' || one.fieldType === 'Ch');
    const shown = isField ? values : one.subtype === 'FreeText' ? contents : [];
    return [
      ...blockOf(shown, number, isHidden ? 'hidden' : undefined),
      ...blockOf(linesOf(others.filter((other) => !values.includes(other))), number, 'control'),
      ...blockOf(linesOf([one.alternativeText ?? '']), number, 'hint'),
      ...(one.subtype === 'FreeText' ? [] : blockOf(contents, number, 'comment')),
      ...(one.subtype === 'Widget' ? [] : blockOf(linesOf([one.titleObj?.str ?? '']), number, 'comment')),
    ];
  });
}

// Hidden, and not viewed (table 165).
const hiddenFlags = 2 | 32;

/** What the file says of itself, but title, author and date, which are offered; headings of its outline that it lacks. */
export async function blocksOfOutline(pdf: Pdf, blocks: readonly Block[]): Promise<readonly Block[]> {
  const text = blocks.map(({ lines }) => lines.join(' ')).join('\n');
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const told = ['Subject', 'Keywords'].map((name) => (info as Readonly<Record<string, unknown>>)[name]);
  const titles: string[] = [];
  const left = [...((await pdf.getOutline().catch(() => null)) ?? [])].reverse();
  for (let entry = left.pop(); entry !== undefined && titles.length < mostTitles; entry = left.pop()) {
    if (!text.includes(entry.title)) titles.push(entry.title);
    for (const inner of entry.items.toReversed()) left.push(inner as typeof entry);
  }
  const lines = linesOf([...told.filter((one) => typeof one === 'string'), ...titles]);
  return lines.length === 0 ? [] : [{ lines, leftOut: 'metadata' }];
}

const mostTitles = 20_000;

/** Names of the files that a PDF holds. */
export async function attachedTo(pdf: Pdf): Promise<readonly string[]> {
  const attached: unknown = await pdf.getAttachments().catch(() => null);
  return typeof attached === 'object' && attached !== null ? Object.keys(attached) : [];
}

/**
 * For each part of a page that belongs to a layer, in the order of the file, whether it is shown; empty where the file
 * hides none.
 */
export async function shownLayers(pdf: Pdf, page: Page, beginMarked: number): Promise<readonly boolean[]> {
  const layers = await pdf.getOptionalContentConfig();
  if ([...layers].every(([, { visible }]) => visible)) return [];
  const { fnArray, argsArray } = (await page.getOperatorList()) as {
    readonly fnArray: readonly number[];
    readonly argsArray: readonly unknown[];
  };
  return fnArray.flatMap((operator, index): boolean[] => {
    const [tag, group]: readonly unknown[] = (argsArray[index] as readonly unknown[] | undefined) ?? [];
    return operator === beginMarked && tag === 'OC' ? [layers.isVisible(group) as boolean] : [];
  });
}

function linesOf(texts: readonly string[]): readonly string[] {
  return texts
    .flatMap((text) => text.split(/\r\n|\n|\r/))
    .map((line) => line.trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
}

function blockOf(lines: readonly string[], page: number, leftOut?: LeftOut): readonly Block[] {
  if (lines.length === 0) return [];
  return [{ lines, pages: lines.map(() => page), ...(leftOut !== undefined && { leftOut }) }];
}
