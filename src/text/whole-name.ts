/** Whether a name stands in a text as it is written, with neither a letter nor a digit on its sides. No words are no name. */
export function hasName(text: string, name: string): boolean {
  if (name === '') return false;
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1))
    if (!ofWord.test(text.charAt(at - 1)) && !ofWord.test(text.charAt(at + name.length))) return true;
  return false;
}

const ofWord = /[\p{L}\p{N}]/u;
