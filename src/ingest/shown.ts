/**
 * A text as a message shows it: in quotation marks, on one line, shortened, and with everything that could not be
 * seen, or that would act on a terminal, as an escape.
 */
export function shown(text: string, most = 80): string {
  const characters = [...text];
  const short = characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
  return printed(JSON.stringify(short));
}

/**
 * A text as a terminal can print it, such as a path: what could not be seen, begin a line or act on it stands as an escape.
 */
export function printed(text: string): string {
  return text.replace(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
