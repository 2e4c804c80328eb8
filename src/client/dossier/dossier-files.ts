import { asMarkdown } from '../copy/quoted-words.ts';
import { plain } from '../../text/markdown.ts';
import type { Cuts } from '../../text/sentence-cut.ts';
import type { DossierItem } from '../shared/dossier.ts';
import { canReadPages } from '../shared/site.ts';
import { dossierWords as words } from '../../words/chapters/dossier.ts';
import type { Resolved } from './resolve.ts';

/** A dossier with what the archive has of each item. */
export interface ResolvedDossier {
  readonly title: string;
  /** "Compared with ... on ...", where anything was. */
  readonly compared?: string;
  /** Full address of the site's first page. */
  readonly root: string;
  readonly entries: readonly { readonly item: DossierItem; readonly resolved: Resolved }[];
}

/** Whether the archive was read for any of the items. */
export function wasCompared(resolved: readonly (Resolved | undefined)[]): boolean {
  return resolved.some((one) => one !== undefined && one.kind !== 'unreachable');
}

/** The words of an entry as they are shown, and what is said of them. */
export interface ToldEntry {
  readonly title: string;
  readonly words: string;
  readonly voice: 'verbatim' | 'told';
  /** Where an ellipsis stands. */
  readonly cut?: Cuts;
  readonly reference: string;
  readonly address: string;
  readonly status: string;
  /** Words that the item claims and that do not stand there. */
  readonly claimed?: string;
  readonly note?: string;
}

export function toldEntries({ root, entries }: ResolvedDossier): readonly ToldEntry[] {
  return entries.map(({ item: { at, words: claimed, note, kept }, resolved }) => {
    const noted = note === undefined ? {} : { note };
    const status = statusWords[resolved.kind];
    const common = { address: root + at, status, ...noted };
    // Where nothing can be compared, words without whose they are would be nobody's.
    if (resolved.kind === 'unreachable')
      return kept === undefined
        ? { ...common, title: at, words: '', voice: 'told', reference: '' }
        : { ...common, ...kept, status: `${words.asGathered} ${status}` };
    if (!('title' in resolved))
      return {
        ...common,
        title: at,
        words: '',
        voice: 'told',
        reference: '',
        ...(claimed !== undefined && { claimed }),
      };
    const { title, words: found, voice, reference, cut } = resolved;
    return {
      ...common,
      title,
      words: found,
      voice,
      ...(cut !== undefined && { cut }),
      reference,
      ...(resolved.kind === 'differs' && claimed !== undefined && { claimed }),
    };
  });
}

/** How its pages are cited, each once, in the order in which they come. */
export function citationsOf({ entries }: ResolvedDossier): readonly string[] {
  return [
    ...new Set(entries.flatMap(({ resolved }) => ('citation' in resolved ? [resolved.citation ?? ''] : []))),
  ].filter((citation) => citation !== '');
}

/** As Markdown (CommonMark): words as quotations, notes as they are, sources at the end. */
export function dossierMarkdown(dossier: ResolvedDossier): string {
  const entries = toldEntries(dossier).map((entry, index) => {
    const { title, claimed, status, note, address } = entry;
    return [
      `## ${index + 1}. ${plain(title)}`,
      ...(claimed === undefined ? [] : [`~~${plain(claimed)}~~`]),
      ...(entry.words === ''
        ? [`<${address}>`]
        : [asMarkdown({ ...entry, directive: '', prefix: '', suffix: '' })]),
      `*${plain(status)}*`,
      ...(note === undefined ? [] : [note.split('\n').map(plain).join('\n\n')]),
    ].join('\n\n');
  });
  const citations = citationsOf(dossier).map((citation) => `- ${plain(citation)}`);
  return `${[
    `# ${plain(dossier.title)}`,
    ...entries,
    ...(citations.length === 0 ? [] : [`## ${plain(words.sources)}`, citations.join('\n')]),
    ...(dossier.compared === undefined ? [] : [plain(dossier.compared)]),
  ].join('\n\n')}\n`;
}

/** As JSON: the items, with what the archive had of each. */
export function dossierJson(dossier: ResolvedDossier): string {
  const items = dossier.entries.map(({ item, resolved }) => {
    const { kind, ...found } = resolved;
    const { kept, ...own } = item;
    const gathered = kind === 'unreachable' && kept !== undefined ? { gathered: kept } : {};
    return { ...own, ...gathered, address: dossier.root + item.at, compared: kind, archive: found };
  });
  return `${JSON.stringify({ format: 'attested-dossier', version: 1, title: dossier.title, items }, null, 2)}\n`;
}

const statusWords: Readonly<Record<Resolved['kind'], string>> = {
  'as-is': words.asIs,
  verified: words.verified,
  differs: words.differs,
  missing: words.missing,
  unreachable: canReadPages ? words.unreachable : words.unreachableHere,
};
