/** A text as Markdown (CommonMark) that shows it letter for letter, on one line. */
export function plain(text: string): string {
  return (
    text
      .replace(/\s*\n\s*/g, ' ')
      .replace(/[\\`*_[\]<>&#|~]/g, (letter) => `\\${letter}`)
      // Otherwise some readers make a link of it, and take what stands behind into its address.
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(
        /^(\s*)([-+=]|\d+[.)])/,
        (_, space: string, mark: string) => space + mark.replace(/.$/, (last) => `\\${last}`),
      )
  );
}

/** A text as a block quotation. */
export function quoted(text: string): string {
  return `> ${plain(text)}`;
}

/** A link. Its address has no spaces or brackets. */
export function link(text: string, address: string): string {
  return `[${plain(text)}](<${address}>)`;
}

export function listOf(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

export function heading(level: 1 | 2, text: string): string {
  return `${'#'.repeat(level)} ${plain(text)}`;
}

/** A text under a heading of its own; nothing where there is no text. */
export function section(name: string, text: string): readonly string[] {
  return text === '' ? [] : [heading(2, name), text];
}

/** Blocks with blank lines between; those that are undefined or empty are left out. */
export function blocks(...parts: readonly (string | undefined)[]): string {
  return `${parts.filter((part) => part !== undefined && part !== '').join('\n\n')}\n`;
}
