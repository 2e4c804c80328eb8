/** A phrase of a log that is wrong, by its line from 1. */
export interface PhraseFault {
  readonly line: number;
  readonly found: string;
}

/**
 * What is wrong in what is said of a page: controls, links and pictures without a name, numbers side by side of which
 * nobody hears what they count, and headings out of order.
 */
export function phraseFaults(phrases: readonly string[]): readonly PhraseFault[] {
  const nameless = phrases.flatMap((phrase, index) =>
    mustBeNamed.test(phrase) ? [{ line: index + 1, found: `"${phrase}" has no name` }] : [],
  );
  const unsaid = phrases.flatMap((phrase, index) =>
    numbersAlone.test(phrase) ? [{ line: index + 1, found: `"${phrase}" does not say what it counts` }] : [],
  );
  const main = phrases.includes('main') ? [] : [{ line: 1, found: 'no main part is told' }];
  return [...nameless, ...unsaid, ...main, ...headingFaults(phrases)];
}

const mustBeNamed =
  /^(?:link|button|toggle button|image|img|textbox|searchbox|combobox|listbox|checkbox|radio|slider|spinbutton|dialog|switch|tab|option|heading)(?:, (?:level \d|not checked|checked|not pressed|pressed|expanded|not expanded|disabled|required|invalid))*$/;

const numbersAlone = /^(?:link|button|checkbox|radio), \d[\d.,]*(?: \d[\d.,]*)+(?:, |$)/;

/** The first heading is of the first level, alone, and none is more than a level below the one before. */
function headingFaults(phrases: readonly string[]): readonly PhraseFault[] {
  const headings = phrases.flatMap((phrase, index) => {
    const level = /^heading, .*\blevel (\d)$/.exec(phrase)?.[1];
    return level === undefined ? [] : [{ line: index + 1, level: Number(level) }];
  });
  const faults = headings.flatMap(({ line, level }, index) => {
    const before = headings[index - 1]?.level ?? 0;
    if (level > before + 1)
      return [{ line, found: `a heading of level ${level} behind one of level ${before}` }];
    return level === 1 && index > 0 ? [{ line, found: 'a second heading of the first level' }] : [];
  });
  return headings.length === 0 ? [{ line: 1, found: 'no heading is told' }] : faults;
}
