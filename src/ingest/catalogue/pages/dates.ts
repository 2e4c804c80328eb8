import type { dateFindings } from '../dates.ts';
import type { Explanation } from '../explanation.ts';

/** The pages of the findings in `../dates.ts`. */
export const datesPages: Readonly<Record<keyof typeof dateFindings, Explanation>> = {
  'date-unquoted': {
    meaning:
      'A date stands without quotation marks. Readers of YAML disagree about such values: some make a number of `1995`, some a point in time, in a time zone, of `1995-03-01`.',
    remedy: 'Put every date in double quotation marks.',
    wrong: 'edtf: 1995-03-01',
    right: 'edtf: "1995-03-01"',
    language: 'yaml',
  },
  'date-not-edtf': {
    meaning:
      'A field that holds a date holds a text that is none. Dates are written in EDTF, the Extended Date/Time Format (ISO 8601-2), and have to exist.',
    remedy:
      'Write the date in EDTF, no more exact than its source: a day, a month, a year, an interval, or one of several days.',
    wrong: 'edtf: "30.2.1995"',
    right: 'edtf: "1995-02"',
    language: 'yaml',
  },
  'date-order': {
    meaning: 'Among the claims about an event an end lies before every start that is claimed.',
    remedy:
      'Correct the start or the end. Claims may differ from one another, but an event cannot end before it began.',
    wrong:
      'claims:\n  - { of: "start", edtf: "2001-05-10", sources: ["paper"] }\n  - { of: "end", edtf: "2001-04-10", sources: ["paper"] }',
    right:
      'claims:\n  - { of: "start", edtf: "2001-05-10", sources: ["paper"] }\n  - { of: "end", edtf: "2001-06-10", sources: ["paper"] }',
    language: 'yaml',
  },
  'as-of-before-start': {
    meaning:
      'A claim says that something was still going on on a day on which, by every claim, it had not begun.',
    remedy: 'Correct `asOf`, the day on which it was so, or the start.',
    wrong:
      'claims:\n  - { of: "start", edtf: "2001-05-10", sources: ["paper"] }\n  - { of: "end", open: true, asOf: "2001-04-01", sources: ["paper"] }',
    right:
      'claims:\n  - { of: "start", edtf: "2001-05-10", sources: ["paper"] }\n  - { of: "end", open: true, asOf: "2001-06-01", sources: ["paper"] }',
    language: 'yaml',
  },
  'correction-date-vague': {
    meaning:
      'A correction is dated by an interval, by one of several days, or by a decade or a century. Whoever corrects a page knows when; readers find the correction by its date.',
    remedy: 'Write the day on which the page was corrected, or the month or the year of it.',
    wrong: 'corrected:\n  - { date: "199X", what: "It said 3 May.", why: "The paper says 4 May." }',
    right: 'corrected:\n  - { date: "1995-06-02", what: "It said 3 May.", why: "The paper says 4 May." }',
    language: 'yaml',
  },
  'correction-too-early': {
    meaning:
      'A correction is dated before its page can have been published: before the document was issued or received, before the event began and anything told of it, before the date of the essay, or before there was a web. That a date lies in the future is not told, as the check reads no clock.',
    remedy:
      'Write the day on which the page was corrected. Where an event was told of before it began, give the date of the source that did so.',
    wrong:
      'date: { edtf: "1995-03-09", basis: "outside", source: "paper" }\ncorrected:\n  - { date: "1994-06-02", what: "It said 3 May.", why: "The paper says 4 May." }',
    right:
      'date: { edtf: "1995-03-09", basis: "outside", source: "paper" }\ncorrected:\n  - { date: "1995-06-02", what: "It said 3 May.", why: "The paper says 4 May." }',
    language: 'yaml',
  },
  'correction-twice': {
    meaning: 'Two entries of `corrected` have the same date and the same words.',
    remedy: 'Take one of the two out.',
    wrong:
      'corrected:\n  - { date: "1995-06-02", what: "It said 3 May.", why: "The paper says 4 May." }\n  - { date: "1995-06-02", what: "It said 3 May.", why: "The paper says 4 May." }',
    right: 'corrected:\n  - { date: "1995-06-02", what: "It said 3 May.", why: "The paper says 4 May." }',
    language: 'yaml',
  },
  'point-interval': {
    meaning:
      'An event of shape "point" happened at one time, and an interval says that it lasted. It would be drawn at the first day of the interval, which is more than was claimed.',
    remedy: 'Make it a span, or write the interval as one of several days: `[first..last]`.',
    wrong: 'shape: "point"\nclaims:\n  - { of: "whole", edtf: "2001-05-10/2001-05-12", sources: ["paper"] }',
    right:
      'shape: "point"\nclaims:\n  - { of: "whole", edtf: "[2001-05-10..2001-05-12]", sources: ["paper"] }',
    language: 'yaml',
  },
  'point-part': {
    meaning: 'A claim dates the start or the end of an event of shape "point", which happened at one time.',
    remedy: 'Date the whole of it, or give it the shape "span" where it lasted.',
    wrong: 'shape: "point"\nclaims: [{ of: "end", edtf: "2001-05-10", sources: ["paper"] }]',
    right: 'shape: "point"\nclaims: [{ of: "whole", edtf: "2001-05-10", sources: ["paper"] }]',
    language: 'yaml',
  },
  'claim-surer-than-from': {
    meaning:
      'A date was counted from a day that is marked approximate or uncertain (`from`, or the date of the source of an `inferred` one), and has no such mark itself: one day after about 10 May is about 11 May.',
    remedy:
      'Give the date the mark of the day that it was counted from; in a set, each of its dates. Where it was counted from another source, whose day is sure, let the claim cite that one alone.',
    wrong:
      'claims:\n  - { of: "whole", edtf: "2001-05-11", inferred: "from \\"tomorrow\\"", sources: ["paper"] }\nsources:\n  paper: { publisher: "Paper", url: null, date: "2001-05-10~" }',
    right:
      'claims:\n  - { of: "whole", edtf: "2001-05-11~", inferred: "from \\"tomorrow\\"", sources: ["paper"] }\nsources:\n  paper: { publisher: "Paper", url: null, date: "2001-05-10~" }',
    language: 'yaml',
  },
  'claim-undated': {
    meaning: 'A claim says neither when something was nor that it was still going on.',
    remedy: 'Give it `edtf`, or `open: true`.',
    wrong: 'claims:\n  - { of: "start", sources: ["paper"] }',
    right: 'claims:\n  - { of: "start", edtf: "2001-05-10", sources: ["paper"] }',
    language: 'yaml',
  },
  'claim-dated-twice': {
    meaning: 'A claim gives a date and says as well that no end had come.',
    remedy: 'Keep one of the two. What two sources say is two claims.',
    wrong: '- { of: "end", edtf: "2001-06", open: true, sources: ["paper"] }',
    right: '- { of: "end", open: true, asOf: "2001-06", sources: ["paper"] }',
    language: 'yaml',
  },
  'claim-without-words': {
    meaning:
      'A claim that a document makes has to say which of its words it rests on, so that a reader can judge it.',
    remedy: "Add `written`, copied from one of the event's quotations.",
    wrong: '- { of: "whole", edtf: "2001-05-10", basis: "stated" }',
    right: '- { of: "whole", edtf: "2001-05-10", basis: "stated", written: "10 May 2001" }',
    language: 'yaml',
  },
  'claim-without-day': {
    meaning: 'A date was counted back from a known day, and the claim does not say from which.',
    remedy: 'Add `from`, the day that the words are counted from.',
    wrong: '- { of: "start", edtf: "2001-02~", basis: "counted-back", written: "three months ago" }',
    right:
      '- { of: "start", edtf: "2001-02~", basis: "counted-back", written: "three months ago", from: "2001-05-10" }',
    language: 'yaml',
  },
  'claim-from-no-day': {
    meaning:
      'A date is counted back from something that is no single day, month or year, such as an interval.',
    remedy: 'Give the one date that is counted from.',
    wrong: 'from: "2001-05-10/2001-05-12"',
    right: 'from: "2001-05-10"',
    language: 'yaml',
  },
  'words-not-counted': {
    meaning: 'The words of a claim whose basis is "counted-back" do not say how long before something was.',
    remedy: 'Quote the words that say it, or write `basis: "stated"` where the words give the date itself.',
    wrong:
      '- { of: "start", edtf: "2001-02~", basis: "counted-back", written: "for some time", from: "2001-05-10" }',
    right:
      '- { of: "start", edtf: "2001-02~", basis: "counted-back", written: "for three months", from: "2001-05-10" }',
    language: 'yaml',
  },
  'claim-day-unknown': {
    meaning:
      'The day that a claim counts back from (`from`), or the day on which it was so (`asOf`), comes from nowhere: it is not the date of the document, its text does not give it, and no event of the archive has it.',
    remedy: "Give the document's date, or a day that its text gives.",
    wrong:
      'date: { edtf: "2001-05-20", basis: "stated", written: "20 May 2001" }\nclaims: [{ of: "start", edtf: "2001-05-10", basis: "counted-back", written: "ten days ago", from: "2001-05-21" }]',
    right:
      'date: { edtf: "2001-05-20", basis: "stated", written: "20 May 2001" }\nclaims: [{ of: "start", edtf: "2001-05-10", basis: "counted-back", written: "ten days ago", from: "2001-05-20" }]',
    language: 'yaml',
  },
  'claim-open-not-stated': {
    meaning:
      'A claim says that something still went on (`open`), and rests on something other than words that say so. There is no date in it that could be counted back, or limited.',
    remedy: 'Name the words that say that it goes on, with the basis "stated".',
    wrong: 'claims: [{ of: "end", open: true, basis: "document-date" }]',
    right: 'claims: [{ of: "end", open: true, basis: "stated", written: "now" }]',
    language: 'yaml',
  },
  'claim-words-needless': {
    meaning:
      'A claim rests on the date of the document, and names words of its text as well. Pages would show words that nobody compared with the date.',
    remedy: 'Leave out the words, or have the claim rest on them.',
    wrong: 'claims: [{ of: "whole", edtf: "2001-05-10", basis: "document-date", written: "10 May 2001" }]',
    right: 'claims: [{ of: "whole", edtf: "2001-05-10", basis: "stated", written: "10 May 2001" }]',
    language: 'yaml',
  },
  'claim-without-document-date': {
    meaning: 'A claim rests on the date of the document, and the document has none.',
    remedy: 'Give the document its `date`, or rest the claim on its words.',
    wrong: 'claims: [{ of: "whole", edtf: "2001-05-10", basis: "document-date" }]',
    right: 'date: { edtf: "2001-05-10", basis: "outside", source: "paper" }',
    language: 'yaml',
  },
  'claim-not-document-date': {
    meaning: "A claim is said to give the document's date and gives another.",
    remedy: "Write the document's date, or change the basis.",
    wrong:
      'date: { edtf: "2001-05-10", basis: "outside", source: "paper" }\nevents:\n  - claims: [{ of: "whole", edtf: "2001-05-09", basis: "document-date" }]',
    right:
      'date: { edtf: "2001-05-10", basis: "outside", source: "paper" }\nevents:\n  - claims: [{ of: "whole", edtf: "2001-05-10", basis: "document-date" }]',
    language: 'yaml',
  },
  'words-not-quoted': {
    meaning:
      'The words that a claim rests on stand in none of the quotations of its event, so no reader would see them in their place.',
    remedy:
      'Copy the words from a quotation, or add the quotation that holds them. A line end counts as a space.',
    wrong:
      'claims: [{ of: "whole", edtf: "2001-05-10", basis: "stated", written: "10th May 2001" }]\nquotes: [{ passage: "p1", exact: "signed on 10 May 2001" }]',
    right:
      'claims: [{ of: "whole", edtf: "2001-05-10", basis: "stated", written: "10 May 2001" }]\nquotes: [{ passage: "p1", exact: "signed on 10 May 2001" }]',
    language: 'yaml',
  },
  'words-no-date': {
    meaning: 'The words that are said to state a date hold none that can be read.',
    remedy:
      'Quote the words that give the date. Where they count from a day ("three months ago"), write `basis: "counted-back"` and the day as `from`.',
    wrong: '- { of: "whole", edtf: "2001-05-10", basis: "stated", written: "at that meeting" }',
    right: '- { of: "whole", edtf: "2001-05-10", basis: "stated", written: "on 10 May 2001" }',
    language: 'yaml',
  },
  'words-other-date': {
    meaning:
      'The words of a claim cannot mean its date: they give another, or a vaguer one. A claim that is less exact than its words (`2001` for 10 May 2001), or has a mark that they lack (`2001-05-10~`), is not what the document says either. A mark of the words is never left out, and dates that only overlap are others. The date of a thing that the words measure by ("after the coup of 10 May 2001") is that of the coup: what came after it is a bound, and the coup is claimed by words without "after".',
    remedy: 'Write the date that the words give: the finding names it.',
    wrong: '- { of: "whole", edtf: "2001-05-10", basis: "stated", written: "May 2001" }',
    right: '- { of: "whole", edtf: "2001-05", basis: "stated", written: "May 2001" }',
    language: 'yaml',
  },
  'words-no-year': {
    meaning: 'The words of a claim name a day or a month and no year, so they give no date by themselves.',
    remedy:
      'Quote the words with their year. Where the year follows from a known day, write `basis: "counted-back"` and that day as `from`.',
    wrong: '- { of: "whole", edtf: "2001-05-10", basis: "stated", written: "on 10 May" }',
    right:
      '- { of: "whole", edtf: "2001-05-10", basis: "counted-back", written: "on 10 May", from: "2001-06-01" }',
    language: 'yaml',
  },
  'words-two-ways': {
    meaning: 'The words are digits that some read day first and others month first.',
    remedy:
      'Write both readings as a one-of set. Where it is known how the document writes its dates, say so in its `numeralOrder`.',
    wrong: '- { of: "whole", edtf: "2001-05-10", basis: "stated", written: "10.05.2001" }',
    right: '- { of: "whole", edtf: "[2001-05-10,2001-10-05]", basis: "stated", written: "10.05.2001" }',
    language: 'yaml',
  },
  'words-cut': {
    meaning:
      'The words give the date when they are read alone, and do not where they stand in the quotation: what was cut off changes what they mean.',
    remedy: 'Take all the words that give the date, and the date that they give.',
    wrong:
      '- { of: "whole", edtf: "2001-05-10", basis: "stated", written: "10 May 2001" } # of "not before 10 May 2001"',
    right: '- { of: "whole", edtf: "[2001-05-10..]", basis: "bound", written: "not before 10 May 2001" }',
    language: 'yaml',
  },
  'words-other-calendar': {
    meaning:
      'The words give a date of another calendar (Hijri, Persian, Hebrew, Julian and others), which is never read as one of ours.',
    remedy: 'Quote words that give the date in the Gregorian calendar as well, or an outside source for it.',
    wrong: '- { of: "whole", edtf: "1422", basis: "stated", written: "in 1422 AH" }',
    right: '- { of: "whole", edtf: "2001", basis: "stated", written: "in 2001" }',
    language: 'yaml',
  },
  'words-denied': {
    meaning: 'The words name the date only to say that what the event is was not then.',
    remedy: 'Quote words that say when it was, or say what the words say under `undated`.',
    wrong: '- { of: "whole", edtf: "2001-05-10", basis: "stated", written: "not on 10 May 2001" }',
    right: '- { of: "whole", edtf: "2001-05-12", basis: "stated", written: "on 12 May 2001" }',
    language: 'yaml',
  },
  'words-of-plan': {
    meaning:
      'The sentence tells of the day as one that something was planned for, asked for or supposed to be on, or says that nothing took place on it. That is no evidence that it was then.',
    remedy:
      'Quote words that tell what took place. Where the text only announces it, claim a bound, which says no more. Of what was not held, give the event a kind whose `role` is `meeting-not-held`. Where another sentence shows that it was held as planned, say so in the `note` of the event.',
    wrong:
      '- { of: "whole", edtf: "2001-05-12", basis: "stated", written: "12 May 2001" } # "to be signed on 12 May 2001"',
    right:
      '- { of: "whole", edtf: "[2001-05-12..]", basis: "bound", written: "to be signed on 12 May 2001" }',
    language: 'yaml',
  },
  'words-impossible': {
    meaning: 'The words name a day that no calendar has, such as 30 February.',
    remedy:
      'Say what the words say under `undated`; a date that the document does not give is not put in its mouth.',
    wrong: '- { of: "whole", edtf: "2001-02-28", basis: "stated", written: "30 February 2001" }',
    right: '- { of: "whole", edtf: "2001-02", basis: "stated", written: "in February 2001" }',
    language: 'yaml',
  },
  'words-other-weekday': {
    meaning:
      'The words, or those beside them in the text, name a weekday, and the day claimed is another one: most likely one of the two is wrong.',
    remedy:
      'Compare the words with the original. Where it contradicts itself, claim no exact day: the month, or a set of the days that it may be.',
    wrong:
      '- { of: "whole", edtf: "2001-05-10", basis: "stated", written: "Monday, 10 May 2001" } # a Thursday',
    right: '- { of: "whole", edtf: "2001-05", basis: "stated", written: "Monday, 10 May 2001" }',
    language: 'yaml',
  },
  'words-no-limit': {
    meaning: 'A claim whose basis is "bound" rests on words that give a date and limit none.',
    remedy: 'Write the date that the words state, with `basis: "stated"`, or quote the words that limit it.',
    wrong: '- { of: "whole", edtf: "[2001..]", basis: "bound", written: "on 10 May 2001" }',
    right: '- { of: "whole", edtf: "2001-05-10", basis: "stated", written: "on 10 May 2001" }',
    language: 'yaml',
  },
  'document-date-not-in-address': {
    meaning:
      "A document's date is said to be from the address of its copy, and that address does not carry it.",
    remedy:
      'Name the source whose address has the date, or write `basis: "outside"` with the source that gives it.',
    wrong: 'date: { edtf: "2001-05-10", basis: "address", source: "paper" } # https://paper.example/story',
    right:
      'date: { edtf: "2001-05-10", basis: "address", source: "paper" } # https://paper.example/2001/05/10/story',
    language: 'yaml',
  },
  'adopted-twice': {
    meaning: 'The archive draws and sorts by one claim about each end of an event, and two are adopted.',
    remedy: 'Leave `adopted: true` on one of them, or on none.',
    wrong:
      '- { of: "start", edtf: "2001-05-10", sources: ["a"], adopted: true, because: "Most sources." }\n- { of: "start", edtf: "2001-05-11", sources: ["b"], adopted: true, because: "The latest." }',
    right:
      '- { of: "start", edtf: "2001-05-10", sources: ["a"], adopted: true, because: "Most sources." }\n- { of: "start", edtf: "2001-05-11", sources: ["b"] }',
    language: 'yaml',
  },
  'adopted-without-reason': {
    meaning: 'A claim is adopted, and nobody says why. The reason is printed beside it.',
    remedy: 'Add `because`, in a sentence.',
    wrong: '- { of: "start", edtf: "2001-05-10", sources: ["a"], adopted: true }',
    right:
      '- { of: "start", edtf: "2001-05-10", sources: ["a"], adopted: true, because: "All sources but one." }',
    language: 'yaml',
  },
  'adopted-and-none': {
    meaning: 'The event says that none of its ends is adopted, and one is.',
    remedy: 'Keep `endAdopted: "none"`, or `adopted: true`.',
    wrong:
      'endAdopted: "none"\nclaims:\n  - { of: "end", edtf: "2001-06", sources: ["a"], adopted: true, because: "The last." }',
    right: 'endAdopted: "none"\nclaims:\n  - { of: "end", edtf: "2001-06", sources: ["a"] }',
    language: 'yaml',
  },
  'document-date-without-words': {
    meaning: 'A document is said to state its own date, and the words are not given.',
    remedy:
      'Add `written`, copied from the text; or `basis: "outside"` where the date is known from elsewhere.',
    wrong: 'date: { edtf: "2001-05-10", basis: "stated" }',
    right: 'date: { edtf: "2001-05-10", basis: "stated", written: "Done on 10 May 2001" }',
    language: 'yaml',
  },
  'document-date-not-in-text': {
    meaning: "The words that are said to state the document's date stand in none of its passages.",
    remedy: 'Copy them from the text, character for character. A line end counts as a space.',
    wrong: 'date: { edtf: "2001-05-10", basis: "stated", written: "10th May 2001" }',
    right: 'date: { edtf: "2001-05-10", basis: "stated", written: "10 May 2001" }',
    language: 'yaml',
  },
};
