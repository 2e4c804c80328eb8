import type { Explanation } from '../explanation.ts';
import type { proseFindings } from '../prose.ts';

/** The pages of the findings in `../prose.ts`. */
export const prosePages: Readonly<Record<keyof typeof proseFindings, Explanation>> = {
  'component-prop-unknown': {
    meaning:
      'A component has a property that it does not know, such as a misspelt one. It would be passed over.',
    remedy: 'Use one of the properties that the finding names. Their list is `src/mdx/components.ts`.',
    wrong: '<When off="talks-2001-05-10" />',
    right: '<When of="talks-2001-05-10" />',
    language: 'mdx',
  },
  'component-prop-missing': {
    meaning: 'A component lacks a property without which it cannot tell anything.',
    remedy: 'Add it, with a value in quotation marks.',
    wrong: '<Quote of="answer-2001-05-12">signed on 10 May</Quote>',
    right: '<Quote of="answer-2001-05-12" passage="p1">signed on 10 May</Quote>',
    language: 'mdx',
  },
  'component-prop-wrong': {
    meaning: 'A property of a component has a value with which it cannot tell what it is to tell.',
    remedy: 'Write a value of the sort that the finding names.',
    wrong: '<Days of="strike-2001" asOf="2001-06" />',
    right: '<Days of="strike-2001" asOf="2001-06-01" />',
    language: 'mdx',
  },
  'component-dates-reversed': {
    meaning:
      'A component tells of the time between two dates, and the second is the earlier one. No event is between them.',
    remedy: 'Exchange the two, or correct the one that is wrong.',
    wrong: '<Count kind="meeting" from="2001-05" to="2001-03" />',
    right: '<Count kind="meeting" from="2001-03" to="2001-05" />',
    language: 'mdx',
  },
  'component-map-empty': {
    meaning:
      'A map names places, or events with their places, and nobody says where any of them is. It would show nothing.',
    remedy: 'Say where one of the places is, in `content/places.yaml`, or take the map away.',
    wrong: '<Map places="the-harbour" />',
    right:
      '- id: "the-harbour"\n  names: [{ name: "The harbour", by: "all" }]\n  where: { relation: "near", of: ["the-town"] }',
    language: 'mdx',
  },
  'component-words-needless': {
    meaning:
      'A component tells its own words from the record, and others stand between its tags. They would be lost.',
    remedy: 'Put the words before or behind it.',
    wrong: '<When of="talks-2001-05-10">in May</When>',
    right: 'It was in May: <When of="talks-2001-05-10" />.',
    language: 'mdx',
  },
  'component-not-here': {
    meaning:
      'A component stands where it cannot be shown: one that is drawn, within a line; or any but links, in the summary of an event, which goes to feeds and data as plain words.',
    remedy: 'Give it a line of its own, with a blank line before and behind, in an essay or a page.',
    wrong: 'The strike: <Span id="strike-2001" />',
    right: 'The strike:\n\n<Span id="strike-2001" />',
    language: 'mdx',
  },
  'component-nested': {
    meaning:
      'A link or a component stands between the tags of one that is a link itself, or a quotation. A link cannot lead to two places, and a quotation holds the words of its document alone.',
    remedy: 'Put the one behind the other.',
    wrong: '<Event id="strike-2001">the strike after <Event id="talks-2001-05-10">the talks</Event></Event>',
    right: '<Event id="strike-2001">the strike</Event> after <Event id="talks-2001-05-10">the talks</Event>',
    language: 'mdx',
  },
  'component-without-day': {
    meaning:
      'A component counts the days of a span, and nothing says to which day. No page counts to "today".',
    remedy: 'Name the day, in the component or for the whole page.',
    wrong: '<Days of="strike-2001" />',
    right: '<Days of="strike-2001" asOf="2001-06-01" />',
    language: 'mdx',
  },
  'as-of-vague': {
    meaning:
      'The day for which an essay or a page speaks is a month, a year or several days. Days cannot be counted to it.',
    remedy: 'Name one day.',
    wrong: 'asOf: "2001-06"',
    right: 'asOf: "2001-06-01"',
    language: 'yaml',
  },
  'as-of-outside': {
    meaning:
      'A component counts the days of a span to a day on which it had not begun for certain, or was over; or past the day on which one without an end was last attested.',
    remedy: 'Name a day on which it went on.',
    wrong: '<Days of="strike-2001" asOf="2000-01-01" />',
    right: '<Days of="strike-2001" asOf="2001-06-01" />',
    language: 'mdx',
  },
  'prose-contradicted': {
    meaning:
      'A sentence gives a date, a weekday, a duration, a day number, an ordinal or a count that the event or document which it links to or names does not have. Every date that a source gives counts as one that it has.',
    remedy:
      'Write what the record has, as the finding gives it; or link to the event that is meant, where it is another.',
    wrong: '<Event id="talks-2001-05-10">The talks</Event> were held on 11 May 2001.',
    right: '<Event id="talks-2001-05-10">The talks</Event> were held on 10 May 2001.',
    language: 'mdx',
  },
  'prose-quotation-differs': {
    meaning: 'Words in quotation marks come close to words of a document or a source, and are others.',
    remedy: 'Copy the words as they stand there, or mark what you leave out with an ellipsis.',
    wrong: 'The answer spoke of "a fair settlement of the strikes".',
    right: 'The answer spoke of "a fair settlement of the strike".',
    language: 'mdx',
  },
  'prose-quotation-unknown': {
    meaning:
      'Words stand in quotation marks, and in no document and in no quotation from a source that the archive has. Readers would take them for somebody’s.',
    remedy:
      'Copy the words from a document, take the quotation marks away, or settle them in the frontmatter, with the reason.',
    wrong: 'The "great" strike began in March.',
    right: 'settled:\n  - { words: "great", why: "The author\'s own word." }',
    language: 'mdx',
  },
  'settled-not-there': {
    meaning:
      'The frontmatter settles words that the prose does not have, or has no longer. What was settled may have been changed since.',
    remedy: 'Look at the sentence again, and settle the words as they stand now; or take the entry away.',
    wrong: 'settled: [{ words: "two layers", why: "..." }]   # the text has: three layers',
    right: 'settled: [{ words: "three layers", why: "..." }]',
    language: 'yaml',
  },
};
