/**
 * Whether a word is a form of a word of a name, both folded: "Верхнего" of "Верхний", "Ortabağda" of "Ortabağ",
 * "քաղաքում" of "քաղաք". Of names in Latin letters alone only what Azerbaijani and Turkish add is known, so that it is
 * to be asked of names of several words, of which one may have an ending.
 */
export function isFormOf(word: string, named: string): boolean {
  if (word === named) return true;
  if (cyrillic.test(named)) return stemsOf(word).some((stem) => stemsOf(named).includes(stem));
  if (!word.startsWith(named) || named.length < shortestStem) return false;
  const ending = word.slice(named.length);
  return armenian.test(named) ? armenianEnding.test(ending) : turkicEnding.test(ending);
}

// With and without what may be an ending: "Аранах" ends as "горах" does, and has none.
function stemsOf(word: string): readonly string[] {
  const bare = cyrillicEndings.flatMap((ending) =>
    word.endsWith(ending) ? [word.slice(0, -ending.length)] : [],
  );
  return [word, ...bare, ...bare.map((stem) => stem.replace(/ь$/u, ''))].filter(
    (stem) => stem.length >= shortestStem,
  );
}

const shortestStem = 3;
const cyrillic = /^[\u0400-\u052f]+$/u;
const armenian = /^[\u0531-\u0587]+$/u;
const cyrillicEndings =
  'ыми ими ого его ому ему ами ями ою ею ый ий ой ая яя ое ее ые ие ым им ом ем ую юю ей ых их ах ях ов ев ів ам ям ої ій а я у ю ы и і ї е є о ь й'.split(
    ' ',
  );
const armenianEnding = /^(?:ների|ներից|ներում|ներին|ները|ներ|ի|ից|ով|ում|ին|ը|ն)$/u;
const turkicEnding =
  /^(?:n?[iu]n|n?d[ae]n?|t[ae]n?|[yn]?[ae]|[yns]?[iu]|s[iu]n[iu]n|s[iu]nd[ae]n?|s[iu]n[ae]|l[ae]r[iu]?)$/u;
