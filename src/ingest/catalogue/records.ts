import type { YamlFault } from '../yaml-faults.ts';
import { nameOfCharacter } from '../../text/positions.ts';
import { printed, shown } from '../shown.ts';

/** Findings about what frontmatter, sidecars and vocabularies say, and about the files themselves. */
export const recordFindings = {
  'yaml-syntax': ({ found, instead }: YamlFault) => ({ found, instead }),
  'yaml-alias-unknown': (name: string) => ({
    found: `\`*${name}\` stands for a value that this file names nowhere`,
    instead: 'the value itself, or quotation marks where a star is meant',
  }),
  'yaml-aliases': () => ({
    found: 'aliases (`*name`) repeat so much that the file cannot be read',
    instead: 'what they stand for, written out',
  }),
  'file-not-utf8': (offset: number) => ({
    found: `the file is not UTF-8: byte offset ${offset}`,
    instead: 'save it as UTF-8',
  }),
  'frontmatter-missing': (lacks: 'begins' | 'ends') => ({
    found:
      lacks === 'begins'
        ? 'the file has no frontmatter'
        : 'the frontmatter that begins on the first line does not end here, nor anywhere',
    instead:
      lacks === 'begins'
        ? 'a first line `---`, the frontmatter, and a line `---` behind it'
        : 'a line `---` behind its last key',
  }),
  'value-wrong': (path: string, value: string, expected: string) => ({
    found: `${path} is ${value}`,
    instead: expected,
  }),
  'value-missing': (path: string, expected: string) => ({
    found: `${path} is missing`,
    instead: expected,
  }),
  'key-unknown': (key: string, meant?: string) => ({
    found: `nothing is called ${shown(key)} here`,
    instead: keyInstead(key, meant),
  }),
  'value-blank': (key: string) => ({
    found: `\`${key}\` has no letter or digit`,
    instead: 'words that readers can be shown',
  }),
  'value-character': (name: string) => ({
    found: `the text has ${name}, which cannot be shown, or turns what stands behind it round`,
    instead: 'the text without it',
  }),
  'actor-in-circle': (way: readonly string[]) => ({
    found: `an actor speaks for itself: ${way.map((id) => shown(id)).join(' for ')}`,
    instead: 'no `of` for the side itself',
  }),
  'address-unsafe': (address: string) => ({
    found: `${shown(address)} is no address of a page`,
    instead: 'an address that begins with https:// or http://, or null where none is known',
  }),
  'language-unknown': (tag: string) => ({
    found: `${shown(tag)} is no language tag`,
    instead: 'a BCP 47 tag, such as "en", "hy", "az" or "ru"',
  }),
  'reference-unknown': (what: string, id: string, known: string) => ({
    found: `${shown(id)} is no ${what}`,
    instead: known,
  }),
  'sidecar-missing': (source: string, sidecar: string) => ({
    found: `the source ${shown(source)} is named, and the sidecar of the seed, which would describe it, is not there`,
    instead: `${sidecar}, with ${shown(source)} among its \`sources\``,
  }),
  'list-missing': (ids: readonly string[], first: string) => ({
    found: `this file is not there, and ${ids.length} of its ids are referred to, such as ${shown(ids[0] ?? '')} at ${first}`,
    instead: `the file as it was, or a list with an entry for each: ${ids.slice(0, 12).join(', ')}${ids.length > 12 ? ', ...' : ''}`,
  }),
  'reference-unreviewed': (what: string, id: string) => ({
    found: `the ${what} ${shown(id)} is not reviewed, so that the site does not have it`,
    instead: '`reviewed: true` there, once somebody has read it, or the id of one that is published',
  }),
  'id-twice': (id: string, other: string) => ({
    found: `the id "${id}" is used already, ${other}`,
    instead: 'an id of its own',
  }),
  'person-name-twice': (name: string, other: string) => ({
    found: `${shown(name)} is also a name of "${other}"`,
    instead: 'one person, with every spelling among its names; or the full name, where they are two',
  }),
  'person-other-side': (person: string, of: string, side: string) => ({
    found: `"${person}" is of "${of}" in the list of persons, and stands here with "${side}"`,
    instead: 'the person or the side that is meant; or an office of that side in the list of persons',
  }),
  'person-of-other-office': (person: string, of: string, office: string) => ({
    found: `"${person}" is of "${of}", and every office of theirs is of another side, such as "${office}"`,
    instead: 'the side that the person spoke or acted for, or the office of that side',
  }),
  'office-attested-late': (day: string, keys: string) => ({
    found: `an office is attested on ${shown(day)}, after its sources were published: ${keys}`,
    instead: 'the day on which a source shows the person in it',
  }),
  'host-twice': (host: string, other: string) => ({
    found: `${shown(host)} is a host of the outlet "${other}" already`,
    instead: 'each host with one outlet',
  }),
  'side-unlisted': (side: string) => ({
    found: `"${side}" took part in the meeting, and is none of the event's actors`,
    instead: 'the side among `actors`, or the side that is meant',
  }),
  'time-impossible': (time: string) => ({
    found: `${shown(time)} is no time of day`,
    instead: 'the time as the source gives it, such as "11:00"',
  }),
  'id-other-date': (id: string, date: string, given: readonly string[]) => ({
    found: `the id "${id}" carries ${date}, which no claim of the event gives, or none so exactly: they give ${given.map((one) => shown(one)).join(', ')}`,
    instead:
      'the date that the claims should give; or an id without it, and a redirect where it was published',
  }),
  'listed-twice': (id: string) => ({
    found: `${shown(id)} is in this list already`,
    instead: 'each once',
  }),
  'source-date-differs': (date: string, carried: string) => ({
    found: `the source is dated ${shown(date)}, and its address carries ${carried}`,
    instead: `"${carried}", or the right address`,
  }),
  'source-read-early': (accessed: string, date: string) => ({
    found: `the source was read on ${shown(accessed)}, before it was published on ${shown(date)}`,
    instead: 'the day on which it was read, or the date of the source',
  }),
  'source-other-outlet': (publisher: string, outlet: string) => ({
    found: `the source names ${shown(publisher)}, and its address is one of ${shown(outlet)}`,
    instead: 'the publisher of that address, or the address of that publisher',
  }),
  'source-twice': (key: string, other: string) => ({
    found: `the source ${shown(key)} has the address of ${shown(other)}`,
    instead: 'one source, cited by one key; or the address of each',
  }),
  'source-unused': (key: string) => ({
    found: `nothing in this file cites the source ${shown(key)}`,
    instead: 'its key under `sources` where something rests on it, or no such source',
  }),
  'event-differs': (id: string, what: string, mine: string, its: string, other: string) => ({
    found: `event "${id}" has ${what} "${mine}" here and "${its}" in ${other}`,
    instead: `the same ${what}, or another id if it is another event`,
  }),
  'event-untitled': (id: string) => ({
    found: `nothing gives event "${id}" a title`,
    instead: '`title: "..."`, the most neutral wording there is',
  }),
  'draft-needed': (missing: string) => ({
    found: `${missing}, without the documents that are not reviewed`,
    instead: 'review the document that has it, and set `reviewed: true` there; or leave this out until then',
  }),
  'title-undecided': () => ({
    found: 'a reviewed document does not say what its title rests on',
    instead: '"given" where the text has this title, "supplied" where it has none',
  }),
  'version-alone': (about: string) => ({
    found: `the disagreement on ${shown(about)} has one version`,
    instead: 'each version with its sources, two at least; or no disagreement',
  }),
  'title-not-in-text': (title: string) => ({
    found: `the text is to have the title ${shown(title)}, and does not have these words`,
    instead: 'the title as the text has it; or "supplied", where the archive gives it',
  }),
  'name-without-source': (name: string) => ({
    found: `nothing shows who uses the name ${shown(name)}`,
    instead: '`sources: [...]` that have it, or `document: "..."` of the archive that does',
  }),
  'name-not-in-document': (name: string, document: string) => ({
    found: `${shown(name)} does not stand in the document "${document}"`,
    instead: 'the words as the document has them, or `sources` that have the name',
  }),
  'account-search-undated': () => ({
    found: 'an account that was not found does not say when it was looked for',
    instead: '`lookedFor: "2001-05-10"`, or the account with its sources',
  }),
  'account-with-quotation': (words: string) => ({
    found: `${shown(words)} stands in quotation marks in what an account says in other words`,
    instead:
      '`quote: { words: "...", source: "..." }` for their own words, and `says` without quotation marks',
  }),
  'quotation-unbacked': (words: string) => ({
    found: `nothing shows that ${shown(words)} are anybody's words`,
    instead:
      'words without quotation marks; or the words in quotation marks in the `note` of the source that has them',
  }),
  'happening-unnamed': () => ({
    found: 'a claim whose sources give a happening does not name it',
    instead: '`marks: "..."`: what happened then',
  }),
  'member-of-itself': (id: string) => ({
    found: `event "${id}" is a member of itself`,
    instead: 'the series that it belongs to',
  }),
  'headlines-many': (most: number) => ({
    found: `more than ${most} events are headlines, and the drawing of the timeline has room for no more`,
    instead: '`headline: true` at the few by which a reader finds the way, of every side alike',
  }),
  'headline-no-point': (id: string) => ({
    found: `"${id}" is a headline, and not a point`,
    instead: 'no `headline`: what lasted is named without it',
  }),
  'member-of-no-series': (id: string, series: string) => ({
    found: `event "${id}" is a member of "${series}", which is no series`,
    instead: 'the id of an event whose shape is "series"',
  }),
  'file-name-awkward': (name: string, character: string) => ({
    found: `the file name ${shown(name)} has ${nameOfCharacter(character)}, which addresses or disks cannot carry`,
    instead: 'letters, digits, hyphens and dots',
  }),
  'file-name-device': (name: string) => ({
    found: `Windows takes ${shown(name)} for a device, whatever its ending`,
    instead: 'another name',
  }),
  'file-name-long': (name: string) => ({
    found: `the name ${shown(name)} has more than 200 bytes, and what is made of it would have a longer one than disks take`,
    instead: 'a shorter name: of Latin letters 200, of others 60 to 100',
  }),
  'file-hidden': (name: string) => ({
    found: `${shown(name)} is hidden by the dot that its name begins with`,
    instead: 'a name that begins with a letter or digit, or another folder for the file',
  }),
  'file-link': (name: string) => ({
    found: `${shown(name)} is a symbolic link: what it leads to may be any file of this machine`,
    instead: 'the file itself',
  }),
  'file-refused': (name: string, code: string) => ({
    found: `the system does not let ${shown(name)} be read (${code})`,
    instead:
      code === 'EIO'
        ? 'a copy of the file from elsewhere: the disk is damaged there'
        : code === 'EBUSY'
          ? 'close the program that has it open'
          : 'the right to read it: `ls -l` tells whose it is, `chmod u+r` gives it to the owner',
  }),
  'file-device': (name: string) => ({
    found: `${shown(name)} is neither a file nor a folder: a pipe, a socket or a device`,
    instead: 'a file, or nothing of that name',
  }),
  'file-name-bytes': (name: string) => ({
    found: `the name "${printed(name)}" is not UTF-8: its bytes beyond ASCII are written here as \\x and their value`,
    instead: 'the same file under a name in UTF-8, or in ASCII letters; all else is read without it',
  }),
  'file-misnamed': (name: string, meant: string) => ({
    found: `nobody reads ${shown(name)}, whose name is nearly that of a file which is missing`,
    instead: `${meant}, if it is meant`,
  }),
  'file-not-mdx': (name: string) => ({
    found: `${shown(name)} would not be published`,
    instead: 'a name that ends in ".mdx", or another folder for the file',
  }),
  'file-names-collide': (name: string, other: string) => ({
    found: `the file names ${shown(name)} and ${shown(other)} are the same to some disks, or in an address`,
    instead: 'two names that differ in more than case, accents, spaces and punctuation',
  }),
};

function keyInstead(key: string, meant: string | undefined): string {
  if (meant !== undefined) return `did you mean ${shown(meant)}?`;
  return key === 'layout'
    ? 'no such key: a layout would import code'
    : 'the right key, or none: schemas/ has the list of them';
}
