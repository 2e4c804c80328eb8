import { link, blocks, heading, listOf, plain } from '../../text/markdown.ts';
import { sharedWords } from '../../words/chapters/shared.ts';
import { versionsWords as words } from '../../words/chapters/versions.ts';
import { say } from '../../words/say.ts';
import type { ExportSite } from '../export-site.ts';
import type { WrittenPage } from './overviews.ts';

/** A passage of one version, in pieces of which some stand in it alone. */
interface VersionPassage {
  readonly id: string;
  readonly pieces: readonly { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }[];
}

/** Two versions of a document, passage by passage. */
export interface ComparedVersions {
  readonly older: { readonly id: string; readonly title: string };
  readonly newer: { readonly id: string; readonly title: string };
  readonly changes: readonly {
    readonly state: 'same' | 'changed' | 'added' | 'removed';
    readonly isMoved: boolean;
    readonly older?: VersionPassage;
    readonly newer?: VersionPassage;
  }[];
}

/** What changed between two versions; words that one version has alone stand in brackets that say so. */
export function versionsText({ root }: ExportSite, { older, newer, changes }: ComparedVersions): WrittenPage {
  const title = say(words.title, { title: newer.title });
  const at = ({ id }: { readonly id: string }, passage: string) => `${root}documents/${id}/#${passage}`;
  const told = changes.flatMap(({ state, isMoved, ...sides }) => {
    if (state === 'same' && !isMoved) return [];
    const movedState = state === 'same' ? words.states.movedSame : words.states.movedChanged;
    const name = isMoved ? movedState : words.states[state];
    return [
      ...(sides.older === undefined
        ? [plain(words.notInOlder)]
        : [
            `${link(say(words.olderPassage, { passage: sides.older.id }), at(older, sides.older.id))}: ${piecesWords(sides.older)}`,
          ]),
      ...(sides.newer === undefined
        ? [plain(words.notInNewer)]
        : [
            `${link(say(words.newerPassage, { passage: sides.newer.id }), at(newer, sides.newer.id))} (${plain(name)}): ${piecesWords(sides.newer)}`,
          ]),
    ];
  });
  return {
    page: `documents/${newer.id}/changes/`,
    title,
    text: blocks(
      heading(1, title),
      plain(words.lead),
      listOf([
        say(sharedWords.named, {
          name: words.older,
          words: link(older.title, `${root}documents/${older.id}/`),
        }),
        say(sharedWords.named, {
          name: words.newerHeading,
          words: link(newer.title, `${root}documents/${newer.id}/`),
        }),
      ]),
      plain(say(words.same, { count: changes.filter(({ state }) => state === 'same').length })),
      ...told,
    ),
  };
}

function piecesWords({ pieces }: VersionPassage): string {
  return pieces
    .map(({ kind, text }) =>
      kind === 'same'
        ? plain(text)
        : plain((kind === 'removed' ? words.removedBegins : words.addedBegins) + text + words.ends),
    )
    .join('');
}
