import type { recordFindings } from '../records.ts';
import type { Explanation } from '../explanation.ts';

/** The pages of the findings in `../records.ts`. */
export const recordsPages: Readonly<Record<keyof typeof recordFindings, Explanation>> = {
  'yaml-syntax': {
    meaning: 'The frontmatter, sidecar or vocabulary is no YAML, so nothing of it can be read.',
    remedy:
      'Mend the line that is named. A text that holds a colon, a hash or quotation marks goes into double quotation marks.',
    wrong: 'title: Talks: the water',
    right: 'title: "Talks: the water"',
    language: 'yaml',
  },
  'yaml-aliases': {
    meaning:
      'Aliases of YAML repeat what stands at an anchor. Aliases of aliases can make a small file fill the memory of whoever reads it, so their number is limited.',
    remedy: 'Write out what the aliases stand for.',
    wrong: 'a: &a ["x", "x"]\nb: &b [*a, *a]\nc: [*b, *b]\n# and so on, many times',
    right: 'a: ["x", "x"]',
    language: 'yaml',
  },
  'file-not-utf8': {
    meaning:
      'The file holds bytes that are no UTF-8. (A seed may have another encoding, which its sidecar names; other files may not.)',
    remedy: 'Save the file as UTF-8.',
    wrong: 'a file saved as Windows-1252',
    right: 'the same file saved as UTF-8',
    language: 'text',
  },
  'frontmatter-missing': {
    meaning: 'The file does not begin with frontmatter, or its end is missing.',
    remedy: 'Begin the file with a line of three hyphens, and end the frontmatter with another.',
    wrong: 'id: "about"\ntitle: "About"\n\nThis archive ...',
    right: '---\nid: "about"\ntitle: "About"\n---\n\nThis archive ...',
    language: 'mdx',
  },
  'value-wrong': {
    meaning: 'A field holds another sort of value than it can have.',
    remedy: 'Write what the finding asks for.',
    wrong: 'shape: "line"',
    right: 'shape: "span"',
    language: 'yaml',
  },
  'value-missing': {
    meaning: 'A field that has to be there is not.',
    remedy: 'Add it.',
    wrong: 'id: "meeting-2001-05-10"\nkind: "meeting"',
    right: 'id: "meeting-2001-05-10"\nshape: "point"\nkind: "meeting"',
    language: 'yaml',
  },
  'key-unknown': {
    meaning:
      'A field has a name that nothing reads: most often a misspelt one. Where a name that is missing there is like it, the finding asks whether that was meant, and the file is checked as though it stood there.',
    remedy: 'Correct the name, or leave the field out.',
    wrong: 'confidense: "high"',
    right: 'confidence: "high"',
    language: 'yaml',
  },
  'value-blank': {
    meaning:
      'A title, a name or another label has no letter or digit, so that a page or a link would be without words.',
    remedy: 'Write what readers are to be shown.',
    wrong: 'title: " "',
    right: 'title: "Statement on the talks"',
    language: 'yaml',
  },
  'value-character': {
    meaning:
      'A text has a control character, half of a character, or a mark that turns the direction of the text behind it. Browsers cannot show it, or show other words than the file has.',
    remedy: 'Leave the character out.',
    wrong: 'title: "Talks\\u202Eskla"',
    right: 'title: "Talks"',
    language: 'yaml',
  },
  'address-unsafe': {
    meaning:
      'An address does not lead to a page, or hides to which: it has no scheme, one that runs code, or a name before its host.',
    remedy:
      'Write the whole address, with https:// or http://. Where no address was recorded, write `null`; none is made up.',
    wrong: 'url: "www.paper.example/story"',
    right: 'url: "https://www.paper.example/story"',
    language: 'yaml',
  },
  'language-unknown': {
    meaning: 'A language is named in a way that browsers do not understand.',
    remedy: 'Write a BCP 47 tag.',
    wrong: 'language: "English"',
    right: 'language: "en"',
    language: 'yaml',
  },
  'reference-unknown': {
    meaning:
      'An id or key refers to something that is not there: a kind, actor, place, person, event, document, source or passage.',
    remedy: 'Correct the id, or add what it refers to.',
    wrong: 'issuer: "minstry"',
    right: 'issuer: "ministry"',
    language: 'yaml',
  },
  'sidecar-missing': {
    meaning:
      'A document names a source, and sources of documents are described in the sidecar beside the seed, which is not there.',
    remedy: 'Put the sidecar back, or write one: what is known of where the seed came from, with the source.',
    wrong: '# seeds/ has letter.txt alone\ndate: { edtf: "2001-05-10", basis: "address", source: "paper" }',
    right:
      '# seeds/letter.yaml\nseed: "letter.txt"\nsources: { paper: { publisher: "A paper", url: "https://paper.example/2001/05/10/letter" } }',
    language: 'yaml',
  },
  'list-missing': {
    meaning:
      'A whole list is not there, of kinds, actors, places or persons, although files refer to several of its ids: it was moved, renamed or left behind. That each of them is unknown is not told as well.',
    remedy: 'Put the file back. In a new archive, write the list first: an entry for every id.',
    wrong:
      'events: [{ id: "talks", kind: "meeting" }, { id: "answer", kind: "statement" }, { id: "stop", kind: "stoppage" }]',
    right:
      '# content/kinds.yaml\n- { id: "meeting", name: "Meeting" }\n- { id: "statement", name: "Statement" }\n- { id: "stoppage", name: "Stoppage" }',
    language: 'yaml',
  },
  'reference-unreviewed': {
    meaning:
      'An essay or a page names an event or a document that nobody has reviewed yet. What is not reviewed is not published, and has no page that could be led to.',
    remedy: 'Review the draft, or name something that is published.',
    wrong: 'reviewed: false',
    right: 'reviewed: true',
    language: 'yaml',
  },
  'id-twice': {
    meaning: 'Two things have the same id. Ids are permanent and become addresses, so each is given once.',
    remedy:
      'Give one of the two an id of its own. The same event in several documents has one id on purpose; that is no fault.',
    wrong: '- { id: "ministry", name: "Ministry of Water" }\n- { id: "ministry", name: "Ministry of Roads" }',
    right:
      '- { id: "ministry-of-water", name: "Ministry of Water" }\n- { id: "ministry-of-roads", name: "Ministry of Roads" }',
    language: 'yaml',
  },
  'person-name-twice': {
    meaning:
      'Two persons have the same name, written the same but for accents and capitals, so nobody can say which of them is meant.',
    remedy:
      'Make them one person with every spelling among `names`; where they are two, write the names in full.',
    wrong:
      '- { id: "a-arden", name: "A. Arden", of: "north" }\n- { id: "ann-arden", name: "Ann Arden", names: [{ name: "A. Arden", by: "southern usage" }], of: "north" }',
    right:
      '- { id: "ann-arden", name: "Ann Arden", names: [{ name: "A. Arden", by: "southern usage" }], of: "north" }',
    language: 'yaml',
  },
  'person-other-side': {
    meaning:
      'A person is named with a side that is neither their own, nor a body of it, nor one whose office they held: an account would be given to the wrong speaker, or a delegation to the wrong side.',
    remedy:
      'Correct the person or the side. Where the person also held an office of that side, say so in `content/persons.yaml`, with its source.',
    wrong:
      '- { by: "north", person: "ann-arden", says: "It was agreed.", sources: ["paper"] }\n# persons.yaml: ann-arden is of "south"',
    right: '- { by: "south", person: "ann-arden", says: "It was agreed.", sources: ["paper"] }',
    language: 'yaml',
  },
  'person-of-other-office': {
    meaning:
      'The side of a person is none whose office they held by the list itself, so that their words would be given to another side.',
    remedy: 'Correct `of`, or add the office with its source.',
    wrong:
      '- { id: "ann-arden", name: "Ann Arden", of: "south", offices: [{ office: "minister", of: "north", attested: ["2001-05-10"], sources: ["paper"] }] }',
    right:
      '- { id: "ann-arden", name: "Ann Arden", of: "north", offices: [{ office: "minister", of: "north", attested: ["2001-05-10"], sources: ["paper"] }] }',
    language: 'yaml',
  },
  'office-attested-late': {
    meaning:
      'An office is said to be attested on a day that came after every one of its sources was published. No source can show what was still to come.',
    remedy: 'Correct the day, or cite the source that shows it.',
    wrong:
      'offices: [{ office: "minister", of: "north", attested: ["2002-05-10"], sources: ["paper"] }]\nsources: { paper: { publisher: "Paper", url: null, date: "2001-05-10" } }',
    right:
      'offices: [{ office: "minister", of: "north", attested: ["2001-05-10"], sources: ["paper"] }]\nsources: { paper: { publisher: "Paper", url: null, date: "2001-05-10" } }',
    language: 'yaml',
  },
  'host-twice': {
    meaning: 'Two outlets have the same host, so that nobody can tell whose a source at that address is.',
    remedy: 'Leave the host with the outlet that it is of.',
    wrong:
      '- { id: "paper", name: "Paper", hosts: ["paper.example"], whose: "unknown" }\n- { id: "radio", name: "Radio", hosts: ["paper.example"], whose: "unknown" }',
    right:
      '- { id: "paper", name: "Paper", hosts: ["paper.example"], whose: "unknown" }\n- { id: "radio", name: "Radio", hosts: ["radio.example"], whose: "unknown" }',
    language: 'yaml',
  },
  'side-unlisted': {
    meaning:
      'Somebody met, was there, mediated or hosted, and is none of the actors of the event: the page of that side would not show it.',
    remedy: 'Add the side to `actors`, or correct the meeting.',
    wrong: 'actors: ["north"]\nmeeting: { between: [{ side: "south", sources: ["paper"] }] }',
    right: 'actors: ["north", "south"]\nmeeting: { between: [{ side: "south", sources: ["paper"] }] }',
    language: 'yaml',
  },
  'time-impossible': {
    meaning: 'A time of day in digits is none that a clock can show.',
    remedy: 'Write the time as the source gives it, in digits or in words.',
    wrong: 'time: "25:00"',
    right: 'time: "15:00"',
    language: 'yaml',
  },
  'id-other-date': {
    meaning:
      'The id of an event carries a day or a month, and no claim gives it, or none so exactly. Readers see ids in addresses.',
    remedy:
      'Correct the claim or the id, whichever is wrong. Where an id was published, `content/redirects.yaml` says where its address leads now.',
    wrong: 'id: "meeting-2001-05-10"\nclaims: [{ of: "whole", edtf: "2001-05-11", sources: ["paper"] }]',
    right: 'id: "meeting-2001-05-10"\nclaims: [{ of: "whole", edtf: "2001-05-10", sources: ["paper"] }]',
    language: 'yaml',
  },
  'listed-twice': {
    meaning:
      'A list names an actor, a place or a source twice: most likely one of the two should be another.',
    remedy: 'Name each once.',
    wrong: 'actors: ["ministry", "ministry"]',
    right: 'actors: ["ministry", "council"]',
    language: 'yaml',
  },
  'source-date-differs': {
    meaning:
      "A source's date and the day in its address lie more than a day apart. (One day may be a matter of time zones.)",
    remedy: 'Correct the date or the address, whichever is wrong.',
    wrong: 'paper: { publisher: "Paper", url: "https://paper.example/2001/05/10/talks", date: "2001-06-10" }',
    right: 'paper: { publisher: "Paper", url: "https://paper.example/2001/05/10/talks", date: "2001-05-10" }',
    language: 'yaml',
  },
  'source-read-early': {
    meaning: 'A source is said to have been read before it was published, so one of the two dates is wrong.',
    remedy: 'Correct `accessed` or `date`.',
    wrong:
      'paper: { publisher: "Paper", url: "https://paper.example/talks", date: "2001-05-11", accessed: "2000-05-12" }',
    right:
      'paper: { publisher: "Paper", url: "https://paper.example/talks", date: "2001-05-11", accessed: "2001-05-12" }',
    language: 'yaml',
  },
  'source-other-outlet': {
    meaning:
      'The list of outlets knows the publisher that a source names and the host of its address, and they are two: readers would be told that somebody else said it.',
    remedy:
      'Correct the publisher or the address. Where an outlet has taken over the text of another, name the outlet whose address it is, and the other in the `note`.',
    wrong: 'paper: { publisher: "Radio", url: "https://paper.example/talks" }',
    right: 'paper: { publisher: "Paper", url: "https://paper.example/talks" }',
    language: 'yaml',
  },
  'source-twice': {
    meaning:
      'Two sources of one file have the same address: what rests on one would be told as resting on two.',
    remedy: 'Keep one of them and cite it by its key, or give each its own address.',
    wrong:
      'sources:\n  paper: { publisher: "Paper", url: "https://paper.example/talks" }\n  daily: { publisher: "Paper", url: "https://paper.example/talks" }',
    right: 'sources:\n  paper: { publisher: "Paper", url: "https://paper.example/talks" }',
    language: 'yaml',
  },
  'source-unused': {
    meaning: 'An event describes a source, and nothing in its file cites it.',
    remedy: 'Cite it where something rests on it, or leave it out.',
    wrong:
      'claims: [{ of: "whole", edtf: "2001-05-10", sources: ["paper"] }]\nsources:\n  paper: { publisher: "Paper", url: null }\n  radio: { publisher: "Radio", url: null }',
    right:
      'claims: [{ of: "whole", edtf: "2001-05-10", sources: ["paper", "radio"] }]\nsources:\n  paper: { publisher: "Paper", url: null }\n  radio: { publisher: "Radio", url: null }',
    language: 'yaml',
  },
  'event-differs': {
    meaning: 'The same event id stands in two files that disagree about what sort of event it is.',
    remedy: 'Make the two agree; or give one of them another id, where they tell of two events.',
    wrong:
      '# content/events/talks.mdx\nid: "talks"\nshape: "span"\n# a document\nevents: [{ id: "talks", shape: "point" }]',
    right:
      '# content/events/talks.mdx\nid: "talks"\nshape: "span"\n# a document\nevents: [{ id: "talks", shape: "span" }]',
    language: 'yaml',
  },
  'event-untitled': {
    meaning: 'No file that tells of an event gives it a title.',
    remedy: 'Add a title, in the most neutral wording there is.',
    wrong: '- { id: "talks", shape: "point", kind: "meeting" }',
    right: '- { id: "talks", shape: "point", kind: "meeting", title: "Talks on water" }',
    language: 'yaml',
  },
  'draft-needed': {
    meaning:
      'Something that is published refers to what only a document has that is not reviewed. A build leaves such documents out, and would miss it.',
    remedy:
      'Review the document that has it, and set `reviewed: true` there; or leave the reference out until then.',
    wrong:
      '# content/documents/report.mdx\nevents: [{ id: "talks-2001-05-10", memberOf: "talks" }]\nreviewed: true\n# content/documents/letter.mdx\nevents: [{ id: "talks", shape: "series" }]\nreviewed: false',
    right:
      '# content/documents/report.mdx\nevents: [{ id: "talks-2001-05-10", memberOf: "talks" }]\nreviewed: true\n# content/documents/letter.mdx\nevents: [{ id: "talks", shape: "series" }]\nreviewed: true',
    language: 'yaml',
  },
  'title-undecided': {
    meaning:
      'A reviewed document still has the `titleBasis` of a draft, so nobody has said whether its text has this title.',
    remedy: 'Write "given" where the text has the title, and "supplied" where the archive gives it.',
    wrong: 'titleBasis: "draft"\nreviewed: true',
    right: 'titleBasis: "given"\nreviewed: true',
    language: 'yaml',
  },
  'version-alone': {
    meaning: 'A disagreement has one version, so that its page says that sources differ, and not from what.',
    remedy:
      'Write what each of them says, with its sources; or take the disagreement out, where all say the same.',
    wrong: 'disagreements: [{ about: "the day", versions: [{ says: "3 May.", sources: ["paper"] }] }]',
    right:
      'disagreements: [{ about: "the day", versions: [{ says: "3 May.", sources: ["paper"] }, { says: "4 May.", sources: ["leaf"] }] }]',
    language: 'yaml',
  },
  'title-not-in-text': {
    meaning:
      'A title is said to be given, which readers take for words of the document, and its text does not have them.',
    remedy:
      'Write the title as the text has it, capitals and marks apart; or "supplied" where the archive gives it, and it is shown in brackets.',
    wrong: '# the text begins: The ford is open again\ntitle: "Opening of the ford"\ntitleBasis: "given"',
    right: '# the text begins: The ford is open again\ntitle: "Opening of the ford"\ntitleBasis: "supplied"',
    language: 'yaml',
  },
  'name-without-source': {
    meaning:
      'A name that a side uses is printed in quotation marks, so somebody must be known to have used it: a source, or a document of the archive.',
    remedy: 'Name the sources that have it, or the document. Where neither is known, leave the name out.',
    wrong: 'names: [{ by: "north", name: "the closure" }]',
    right: 'names: [{ by: "north", name: "the closure", sources: ["paper"] }]',
    language: 'yaml',
  },
  'name-not-in-document': {
    meaning: 'A name is said to stand in a document of the archive, and its text does not have it.',
    remedy: 'Write it as the document does, or name the sources that have it.',
    wrong: 'names: [{ by: "north", name: "shutting", document: "answer-2001-05-10" }]',
    right: 'names: [{ by: "north", name: "closure", document: "answer-2001-05-10" }]',
    language: 'yaml',
  },
  'account-search-undated': {
    meaning:
      'That no account of a side was found says little unless it says when somebody looked: it is a fact about the search, not about the side.',
    remedy: 'Look for it again, and write the day.',
    wrong: 'accounts: [{ by: "north", says: null }]',
    right: 'accounts: [{ by: "north", says: null, lookedFor: "2001-05-10" }]',
    language: 'yaml',
  },
  'account-with-quotation': {
    meaning:
      'An account is told in indirect speech. Words in quotation marks look like a quotation that was checked, and what `says` holds is not.',
    remedy:
      'Put their own words into `quote`, with the source that has them, and tell the rest without quotation marks.',
    wrong: 'accounts: [{ by: "north", says: "It was a “closure”.", sources: ["paper"] }]',
    right:
      'accounts: [{ by: "north", says: "Traffic had stopped.", quote: { words: "closure", source: "paper" }, sources: ["paper"] }]',
    language: 'yaml',
  },
  'quotation-unbacked': {
    meaning:
      'An event has words in quotation marks of which nothing shows that anybody used them: no document of the archive has them, no name, no quotation of an account, and no source is noted to have them.',
    remedy:
      'Leave the quotation marks out. Where a source has the words, write them into its `note`, in quotation marks.',
    wrong: 'usage: "“Friday”"\nsources:\n  paper: { publisher: "Paper", url: null }',
    right: 'usage: "“Friday”"\nsources:\n  paper: { publisher: "Paper", url: null, note: "“on Friday”" }',
    language: 'yaml',
  },
  'happening-unnamed': {
    meaning:
      'A claim says that its sources give a happening, and that the archive takes it for a candidate; without the happening nothing is left to tell.',
    remedy:
      'Say in `marks` what happened, or leave `gives` out where the sources say that the event ended then.',
    wrong: 'claims: [{ of: "end", edtf: "2001-05-10", gives: "happening", sources: ["paper"] }]',
    right:
      'claims: [{ of: "end", edtf: "2001-05-10", marks: "first train", gives: "happening", sources: ["paper"] }]',
    language: 'yaml',
  },
  'member-of-itself': {
    meaning: 'An event is said to be one of a series that is the event itself.',
    remedy: 'Name the series, or leave `memberOf` out.',
    wrong: 'id: "talks"\nmemberOf: "talks"',
    right: 'id: "talks-2001-05-10"\nmemberOf: "talks"',
    language: 'yaml',
  },
  'headlines-many': {
    meaning:
      'The drawing at the head of the timeline names the events that are marked as headlines. With too many of them it could not be read, so their number is limited.',
    remedy:
      'Keep `headline: true` at the few events by which a reader finds the way, with initiatives of every side among them.',
    wrong: 'headline: true   # and so at every event',
    right: '# no `headline`: the event is drawn as a mark, and named in the list',
    language: 'yaml',
  },
  'headline-no-point': {
    meaning:
      'An event is marked as a headline that lasted, or is a series. Their bars are named without that.',
    remedy: 'Leave `headline` out.',
    wrong: 'shape: "span"\nheadline: true',
    right: 'shape: "span"',
    language: 'yaml',
  },
  'member-of-no-series': {
    meaning: 'An event is said to be one of a series, and what is named is no series.',
    remedy: 'Name an event whose shape is "series".',
    wrong: 'memberOf: "closure"   # shape: "span"',
    right: 'memberOf: "talks"   # shape: "series"',
    language: 'yaml',
  },
  'file-name-awkward': {
    meaning:
      'The name of a file has a character that some disks or addresses cannot carry, that cannot be seen, or that turns the direction of writing.',
    remedy: 'Rename the file: letters, digits, hyphens and dots are safe everywhere.',
    wrong: 'content/events/talks: first?.mdx',
    right: 'content/events/talks-first.mdx',
    language: 'text',
  },
  'file-name-device': {
    meaning:
      'A file has a name that Windows keeps for a device (`con`, `prn`, `aux`, `nul`, `com1`, `lpt1` and their like), with any ending: nobody could copy the archive to a Windows disk.',
    remedy: 'Rename the file.',
    wrong: 'seeds/con.txt',
    right: 'seeds/constitution.txt',
    language: 'text',
  },
  'yaml-alias-unknown': {
    meaning:
      'A value begins with a star, which YAML takes for a reference to a value with the same name behind `&`. There is none in the file.',
    remedy:
      'Write the value itself. Where the star is a character of the text, put the text in quotation marks.',
    wrong: 'note: *as in the original*',
    right: 'note: "*as in the original*"',
    language: 'yaml',
  },
  'actor-in-circle': {
    meaning:
      'An actor’s `of` names the side that it speaks for. Followed from one to the next it leads back to the actor, so that nobody could say whose side it is on.',
    remedy: 'Take out the `of` of the side itself.',
    wrong: '- { id: "council", name: "Council", of: "council" }',
    right: '- { id: "council", name: "Council" }',
    language: 'yaml',
  },
  'file-misnamed': {
    meaning:
      'A file of `content/` is nearly called as one that is read, such as `actors.yaml`, and that one is missing. What stands in it is therefore in no list, and all that refers to it leads nowhere.',
    remedy: 'Rename the file; or, if it is something else, give it a name that is less alike.',
    wrong: 'content/actors.yml',
    right: 'content/actors.yaml',
    language: 'text',
  },
  'file-name-long': {
    meaning:
      'A file or a folder has a name of more than 200 bytes: a Latin letter is one byte, most others are two or three. Disks take 255, and files that are made from it, such as its text of record, have its name with another ending.',
    remedy: 'Shorten the name.',
    wrong:
      'seeds/statement-of-the-ministry-on-the-meeting-of-the-day-before-and-on-all-that-followed-…-1995.txt',
    right: 'seeds/statement-1995-03-09.txt',
    language: 'text',
  },
  'file-hidden': {
    meaning:
      'The name of a file, or of its folder, begins with a dot. Systems and tools hide such files, and so it would never be published.',
    remedy: 'Rename the file, or move it out of `content/`.',
    wrong: 'content/events/.talks.mdx',
    right: 'content/events/talks.mdx',
    language: 'text',
  },
  'file-link': {
    meaning:
      'A file of the archive is a symbolic link. It may lead to any file or folder of the machine that builds the site, which would be published, or nowhere.',
    remedy: 'Put the file itself in its place.',
    wrong: 'seeds/letter.txt -> /home/me/letter.txt',
    right: 'seeds/letter.txt',
    language: 'text',
  },
  'file-refused': {
    meaning:
      'The system does not give the bytes of a file of the archive: whoever runs the command has no right to read it, another program holds it, or the disk is damaged there. All other files are read without it.',
    remedy: 'Give yourself the right to read it, close the program, or put a copy in its place.',
    wrong: '-rw-------  root  seeds/letter.txt',
    right: '-rw-r--r--  you   seeds/letter.txt',
    language: 'text',
  },
  'file-device': {
    meaning:
      'Something in the archive is neither a file nor a folder, such as a named pipe, which keeps whoever reads it waiting. It is not read.',
    remedy: 'Put a file in its place, or take it away.',
    wrong: 'prw-r--r--  seeds/letter.txt',
    right: '-rw-r--r--  seeds/letter.txt',
    language: 'text',
  },
  'file-name-bytes': {
    meaning:
      'A file or folder has a name whose bytes are not UTF-8, as older systems wrote them. No program that takes names for text can ask for it. It is not read; everything else is.',
    remedy: 'Rename it. Where its letters cannot be typed, `mv seeds/lett*r.txt seeds/letter.txt` does it.',
    wrong: 'seeds/r\\xe9sum\\xe9.txt',
    right: 'seeds/resume.txt',
    language: 'text',
  },
  'file-not-mdx': {
    meaning: 'A file stands in a folder of which only `.mdx` files are published.',
    remedy: 'Give it the ending `.mdx`, or move it.',
    wrong: 'content/events/talks.md',
    right: 'content/events/talks.mdx',
    language: 'text',
  },
  'file-names-collide': {
    meaning:
      'Two files have names that are the same to some disks, or in an address: they differ in case, accents, spaces or punctuation alone. One of the two would be lost.',
    remedy: 'Rename one of them.',
    wrong: 'content/events/Talks.mdx\ncontent/events/talks.mdx',
    right: 'content/events/talks-1.mdx\ncontent/events/talks-2.mdx',
    language: 'text',
  },
};
