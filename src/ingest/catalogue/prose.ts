import { shown } from '../shown.ts';

/** Findings about prose: the components of essays and pages, and what their sentences say. */
/** What has the weekday of a day, in place of an event or a document. */
export const calendar = 'the calendar';

export const proseFindings = {
  'component-prop-unknown': (
    name: string,
    prop: string,
    known: readonly string[],
    nearest: string | undefined,
  ) => ({
    found: `<${name}> has no property \`${prop}\``,
    instead: `${nearest === undefined ? '' : `\`${nearest}\`, or another `}of its properties: ${known.join(', ')}`,
  }),
  'component-prop-missing': (name: string, prop: string, example: string) => ({
    found: `<${name}> lacks \`${prop}\``,
    instead: example,
  }),
  'component-prop-wrong': (name: string, prop: string, value: string, wanted: string) => ({
    found: `\`${prop}\` of <${name}> is ${shown(value)}`,
    instead: wanted,
  }),
  'component-dates-reversed': (name: string, from: string, to: string) => ({
    found: `<${name}> goes from ${shown(from)} to ${shown(to)}, which is earlier`,
    instead: `from="${to}" to="${from}"`,
  }),
  'component-map-empty': () => ({
    found: '<Map> names no place that anybody locates, so that nothing would be drawn',
    instead: 'places with `positions` or `where` in content/places.yaml, or no map',
  }),
  'component-words-needless': (name: string) => ({
    found: `<${name}> has words between its tags, and tells its own`,
    instead: `<${name} ... />, with nothing between`,
  }),
  'component-not-here': (name: string, where: string) => ({
    found: `<${name}> stands ${where}, where it cannot be shown`,
    instead: 'a line of its own in an essay or a page, with a blank line before and behind',
  }),
  'component-nested': (what: string, within: string) => ({
    found: `${what} stands between the tags of <${within}>`,
    instead: `words alone in <${within}>, and ${what} before or behind it`,
  }),
  'component-without-day': (name: string) => ({
    found: `<${name}> counts days, and nothing says to which day`,
    instead: '`asOf="1995-03-09"` in it, or `asOf` in the frontmatter for all',
  }),
  'as-of-vague': (day: string) => ({
    found: `\`asOf\` is ${shown(day)}, which is not one day`,
    instead: 'one day, such as "1995-03-09"',
  }),
  'as-of-outside': (name: string, day: string, span: string, limit: string) => ({
    found: `<${name}> counts to ${shown(day)}, and "${span}" ${limit}`,
    instead: 'a day on which it went on',
  }),
  'prose-contradicted': (words: string, said: string, record: string, of: string) => ({
    found: `${shown(words)} says ${said}; ${of === calendar ? of : `the record of ${of}`} has ${record}`,
    instead: of === calendar ? record : `${record}, or a link to the event or document that is meant`,
  }),
  'prose-quotation-differs': (words: string, nearest: string, where: string) => ({
    found: `${shown(words)} is not what ${where} has`,
    instead: shown(nearest, 400),
  }),
  'prose-quotation-unknown': (words: string) => ({
    found: `${shown(words)} stands in quotation marks, and in no document and no source of the archive`,
    instead:
      'the words as they stand there; no quotation marks; or an entry in `settled` that says whose words they are',
  }),
  'settled-not-there': (words: string) => ({
    found: `${shown(words)} is settled, and does not stand in the prose`,
    instead: 'the words as the prose has them, or no such entry',
  }),
};
