import { dossierWords as words } from '../../words/chapters/dossier.ts';
import { say } from '../../words/say.ts';
import { readDossier, type Dossier } from '../shared/dossier.ts';
import { canReadPages, fetchFile } from '../shared/site.ts';

/** What a card claims, to be compared with the archive, and whether its originals have the seals that it tells. */
export interface CheckedCard {
  readonly dossier: Dossier;
  /** One sentence for each original. */
  readonly seals: readonly string[];
}

/** As much of a card's data as is compared: see src/exports/card/card-data.ts. */
interface CardData {
  readonly title: string;
  readonly page: string;
  readonly words: readonly { readonly exact: string; readonly page?: string }[];
  readonly originals: readonly Original[];
}

interface Original {
  readonly file: string;
  readonly address: string;
  readonly sha256: string;
}

const begin = '#card=';
const named = /^#card=((?:events\/[a-z0-9-]+|quotations\/[a-z0-9-]+\/[a-z0-9.-]+))$/;

/**
 * The card that an address names, verified anew; undefined where it names none. `unknown`: this archive has no such card.
 * `unreachable`: whether it has cannot be told.
 */
export async function cardIn(
  fragment: string,
  base: string,
): Promise<CheckedCard | 'unknown' | 'unreachable' | undefined> {
  if (!fragment.startsWith(begin)) return undefined;
  const [, id] = named.exec(fragment) ?? [];
  if (id === undefined) return 'unknown';
  // A copy on a disk has no cards, and no page to compare them with.
  if (!canReadPages) return 'unreachable';
  const response = await fetchFile(`${base}cards/${id}.json`).catch(() => undefined);
  if (response?.ok !== true) return response?.status === 404 ? 'unknown' : 'unreachable';
  const data = await response.json().then(
    (value) => value as CardData,
    // It came cut, or a network has put a page of its own in its place.
    () => undefined,
  );
  if (data === undefined) return 'unreachable';
  const { title, page, words: claimed, originals } = data;
  const items = claimed.map((one) => ({ at: one.page ?? `${page}#h-accounts`, words: one.exact }));
  return {
    dossier: readDossier({ title, items: [{ at: page }, ...items] }),
    seals:
      originals.length === 0
        ? [words.noOriginal]
        : await Promise.all(originals.map((original) => sealTold(original, base))),
  };
}

async function sealTold({ file, address, sha256 }: Original, base: string): Promise<string> {
  try {
    const response = await fetchFile(base + address);
    if (!response.ok) return say(words.sealUnknown, { file });
    const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
    const digits = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
    return say(digits === sha256 ? words.sealHolds : words.sealBroken, { file, digits });
  } catch {
    // Where a page was not loaded over a secure connection, browsers compute no digests.
    return say(words.sealUnknown, { file });
  }
}
