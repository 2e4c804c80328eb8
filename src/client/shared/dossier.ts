import type { Cuts } from '../../text/sentence-cut.ts';

/** A place of the archive that a reader has gathered. */
export interface DossierItem {
  /** Address below the root of the site: `documents/a/#p4`, `events/b/`. */
  readonly at: string;
  /** Words that stand there, where the whole is not meant. */
  readonly words?: string;
  /** The reader's own. */
  readonly note?: string;
  /** What stood there when it was gathered on this device. It goes nowhere with an address or a file. */
  readonly kept?: KeptWords;
}

/** Words as a page shows them, and whose they are: never the one without the other. */
export interface KeptWords {
  readonly title: string;
  readonly words: string;
  readonly voice: 'verbatim' | 'told';
  readonly reference: string;
  readonly cut?: Cuts;
}

/** What a reader has gathered, in the reader's order. */
export interface Dossier {
  readonly title: string;
  readonly items: readonly DossierItem[];
}

/** More entries than that no dossier has: each is looked up in a page of its own. */
export const mostItems = 500;
/** No text of an entry is longer; what is, is cut. */
export const mostCharacters = 20_000;
const place = /^(?:documents|events)\/[a-z0-9]+(?:-[a-z0-9]+)*\/(?:#[a-z][a-z0-9-]*)?$/;

/**
 * A dossier of what may be anything: storage that something else has written, an address that somebody made. What is no
 * item is left out, and texts stay texts, without the characters that would change how others are shown.
 */
export function readDossier(value: unknown): Dossier {
  const { title, items } = recordOf(value);
  const read = (Array.isArray(items) ? items : []).slice(0, mostItems).flatMap((item: unknown) => {
    const { at, words, note, kept } = recordOf(item);
    if (typeof at !== 'string' || !place.test(at)) return [];
    return [{ at, ...textOf('words', words), ...textOf('note', note), ...keptOf(kept) }];
  });
  return { title: cleaned(title).slice(0, 300), items: read };
}

/** How many entries of what may be anything a dossier of it leaves out. */
export function leftOutOf(value: unknown): number {
  const { items } = recordOf(value);
  return (Array.isArray(items) ? items.length : 0) - readDossier(value).items.length;
}

/** How many of its texts a dossier of what may be anything cuts. */
export function cutIn(value: unknown): number {
  const { items } = recordOf(value);
  const texts = (Array.isArray(items) ? items : []).slice(0, mostItems).flatMap((item: unknown) => {
    const { words, note } = recordOf(item);
    return [words, note];
  });
  return texts.filter((text) => typeof text === 'string' && text.length > mostCharacters).length;
}

/** Without what was kept on this device: as it is given to others, and taken from them. */
export function withoutKept({ title, items }: Dossier): Dossier {
  return { title, items: items.map(({ kept: _kept, ...item }) => item) };
}

/**
 * With an item behind the others, unless the same words of the same place are there: what is kept of them they take over,
 * where they have nothing.
 */
export function withItem(dossier: Dossier, item: DossierItem): Dossier {
  const place = dossier.items.findIndex(({ at, words }) => at === item.at && words === item.words);
  const there = dossier.items[place];
  if (there === undefined) return { ...dossier, items: [...dossier.items, item] };
  if (there.kept !== undefined || item.kept === undefined) return dossier;
  return { ...dossier, items: dossier.items.with(place, { ...there, kept: item.kept }) };
}

/** With an item moved by so many places, as far as there are any. */
export function moved({ title, items }: Dossier, index: number, by: number): Dossier {
  const item = items[index];
  const to = Math.max(0, Math.min(items.length - 1, index + by));
  if (item === undefined) return { title, items };
  return { title, items: items.toSpliced(index, 1).toSpliced(to, 0, item) };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function textOf<Name extends string>(name: Name, value: unknown): Partial<Record<Name, string>> {
  const text = cleaned(value);
  return text === '' ? {} : ({ [name]: text } as Record<Name, string>);
}

function keptOf(value: unknown): Pick<DossierItem, 'kept'> {
  const { title, words, voice, reference, cut } = recordOf(value);
  const texts = { title: cleaned(title), words: cleaned(words), reference: cleaned(reference) };
  if (Object.values(texts).includes('')) return {};
  const { before, after } = recordOf(cut);
  const cuts = { before: before === true, after: after === true };
  return {
    kept: {
      ...texts,
      voice: voice === 'verbatim' ? voice : 'told',
      ...((cuts.before || cuts.after) && { cut: cuts }),
    },
  };
}

function cleaned(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, mostCharacters).replace(disturbing, '').trim() : '';
}

// Control characters, and marks of direction that reach beyond the text that has them.
const disturbing = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu;
