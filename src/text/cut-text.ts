/** A text of so many characters at most: cut between words, with an ellipsis where it was cut. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = text.slice(0, most);
  const words = room.slice(0, room.search(/\s\S*$/u)).trimEnd();
  return `${(words === '' ? room.slice(0, -1) : words).replace(/[\s,;:.]+$/u, '')}…`;
}
