/**
 * A raised or lowered part of a line, kept apart from what it stands behind: 6 with a raised 1 is not 61. Figures and
 * their signs have characters of their own (6¹, km², H₂O); others that begin with a figure, and stand behind a letter or
 * a figure, are put in square brackets (6[1,2]); all else stays as it is (1st, 1er).
 */
export function setApart(part: string, before: string, how: 'sup' | 'sub'): string {
  const characters = [...part.trim()];
  if (!characters.some((one) => /\d/.test(one))) return part;
  const forms = characters.map((one) => formsOf[how][plainSigns.indexOf(one)]);
  if (forms.every((form) => form !== undefined)) return part.replace(part.trim(), forms.join(''));
  return /^\d/.test(part) && /[\p{L}\p{N}]$/u.test(before) ? `[${part.trim()}]` : part;
}

const plainSigns = [...'0123456789+-=()\u2212'];
const formsOf = {
  sup: [
    ...'\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079\u207a\u207b\u207c\u207d\u207e\u207b',
  ],
  sub: [
    ...'\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089\u208a\u208b\u208c\u208d\u208e\u208b',
  ],
};
