/** The markup of a name: made once for all pages of a build, and in `dev`, where words and templates change, every time. */
export function madeOnce(name: string, make: () => Promise<string>): Promise<string> {
  if (import.meta.env.DEV) return make();
  const known = made.get(name) ?? make();
  made.set(name, known);
  return known;
}

const made = new Map<string, Promise<string>>();
