import type { Glyph } from '../../model/vocabulary.ts';

/** What a picture of the archive shows, in words: all that there is to it, so that it can be drawn anywhere. */
export interface Picture {
  /** What the archive is called and about. */
  readonly archive: string;
  /** What it is of: "Meeting". */
  readonly kind: string;
  readonly mark?: Mark;
  readonly title: string;
  /** When that was. */
  readonly date?: string;
  /** Who dates it. */
  readonly dated?: string;
  readonly words?: PicturedWords;
  /** Told of it in a sentence or two, where there are no words of anybody's. */
  readonly told?: string;
  /** What is said where that is cut to fit. */
  readonly cutNote?: string;
  /** Who calls it by a short name that the picture uses, and who does not; never cut. */
  readonly note?: string;
  /** What it rests on and as of when, below the rest. The last is an address, and is never cut. */
  readonly foot: readonly string[];
  /** SHA-256 of the original, drawn as its seal. */
  readonly seal?: string;
}

export interface Mark {
  readonly glyph: Glyph;
  /** Filled: a document of the archive gives the date. */
  readonly attested: boolean;
}

/** Somebody's words, with the signs around them, and who says them where. */
export interface PicturedWords {
  readonly text: string;
  readonly before: string;
  readonly after: string;
  /** In place of `after` where they are cut to fit, and what is said of that then. */
  readonly cut: string;
  readonly cutNote: string;
  /** In place of words whose letters no font of the archive has. */
  readonly unprintable: string;
  readonly whose: string;
}

/** Pixels: what sites that show links ask for. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** A picture in both forms. */
export interface DrawnPicture {
  readonly svg: string;
  readonly png: Uint8Array;
}
