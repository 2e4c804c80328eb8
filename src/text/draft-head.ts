/** What the head of a draft tells of it, between two lines `---`. */
export interface DraftHead {
  /** BCP 47; undefined where it tells none. */
  readonly language: string | undefined;
  /** Offset behind it; 0 where there is none. */
  readonly bodyStart: number;
}

/** The head of a draft. Of its YAML only a line `language: ...` is read. */
export function draftHead(text: string): DraftHead {
  const head = /^\uFEFF?---\r?\n([^]*?\n)?---[ \t]*(?:\r?\n|$)/.exec(text);
  if (head === null) return { language: undefined, bodyStart: 0 };
  const language = /^language:[ \t]*["']?([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)["']?[ \t]*\r?$/m.exec(
    head[1] ?? '',
  )?.[1];
  return { language, bodyStart: head[0].length };
}
