import type { Fault } from './faults.ts';

/** Why no check can tell that a fault is one, from what the archive holds; undefined where one should. */
export function whyUndecidable({ kind, path, file, from, to }: Fault): string | undefined {
  const isContext = file.startsWith('content/events/');
  const rules: readonly (readonly [boolean, string])[] = [
    [
      /^(?:an actor|a place|a kind|an event|an id) for another$/.test(kind),
      'another that the archive has takes the place, and neither a title, a name, a series nor another telling says which it was',
    ],
    [kind === 'an id', 'an event of another id is another event, which the archive may have'],
    [
      kind === 'a source' && file.endsWith('.yaml'),
      'a source that nothing in the archive cites may have any key',
    ],
    [
      path.startsWith('lacking.'),
      'behind which passage something is missing, the copy that lacks it does not say',
    ],
    [
      kind === 'a shape',
      'what lasted may have a start alone, or several days of which it is the whole; and of a series the count is told',
    ],
    [
      /^sources\.[^.]*\.date$/.test(path),
      'when a source was published, its address alone tells, the same source elsewhere, or its number among others of its outlet',
    ],
    [
      isContext && /^claims\.\d+\.(?:edtf|of)$/.test(path),
      "the words of outside sources are not in the archive: the event's id alone tells, where it has a day",
    ],
    [kind === 'what a claim dates', 'of what lasted, one date may be the start, the end, or the whole'],
    [
      kind === 'a basis' && /^"(?:address|outside)"$/.test(to) && /^"?(?:address|outside)"?$/.test(from),
      'a source whose address carries the date gives it too',
    ],
    [
      kind === 'a basis' && from === '"bound"' && to === '"stated"',
      'words that limit a date state its limit: the date is the same by either name',
    ],
    [
      kind === 'a date moved by days' && areTwoReadingsOfLimit(from, to),
      'what was after or before a day was on the day beside it at the nearest, or in the rest of that day',
    ],
    [
      /of a quotation$/.test(kind) && /\.(?:exact|written)$/.test(path) && from.includes(to.slice(1, -1)),
      'the words that are left stand in the text as they are quoted, and give the same',
    ],
  ];
  return rules.find(([holds]) => holds)?.[1];
}

function areTwoReadingsOfLimit(from: string, to: string): boolean {
  const [day, moved] = [from, to].map(
    (text) => /^"\[(?:\.\.)?(\d{4}-\d\d-\d\d)(?:\.\.)?\]"$/.exec(text)?.[1],
  );
  if (day === undefined || moved === undefined || from.replace(day, moved) !== to) return false;
  return Math.abs(Date.parse(day) - Date.parse(moved)) === dayInMs;
}

const dayInMs = 86_400_000;
