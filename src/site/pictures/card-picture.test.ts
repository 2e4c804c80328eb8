import { describe, expect, test } from 'vitest';
import { testOfLead } from '../../testing/lead-span.ts';
import { cardsOfEvent, type EvidenceCard } from '../../exports/card/evidence-card.ts';
import type { Archive } from '../../model/archive.ts';
import { eventOf } from '../../model/queries.ts';
import { exportedArchive } from '../../testing/sample-exports.ts';
import { sampleArchive, sampleDocument, sampleSpan } from '../../testing/sample-archive.ts';
import { dayFromCivil } from '../../time/edtf/day.ts';
import { archiveSettings } from '../archive-settings.ts';
import { exportSite as site } from '../export-site.ts';
import { cardAlt, cardName, cardPicture } from './card-picture.ts';

const card = (kind: EvidenceCard['kind'], id = 'span', archive: Archive = exportedArchive): EvidenceCard =>
  cardsOfEvent(archive, eventOf(archive, id)).find((one) => one.kind === kind)!;
const pictureOf = (...of: Parameters<typeof card>) => cardPicture(card(...of), undefined);

const sha256 = '0'.repeat(64);

const undisputed = sampleSpan().claims.filter(({ sources }) => sources.includes('a'));

describe('the card of an event', () => {
  test('shows its title, its date, the words of a document, and the seal of that', () => {
    const picture = pictureOf('event', 'meeting');
    expect(picture).toMatchObject({
      kind: 'Meeting',
      title: 'A meeting',
      date: '1 March 1995',
      dated: 'Attested by a document of the archive; told by Ministry alone',
      mark: { glyph: 'circle', attested: true },
      seal: sha256,
    });
    expect(picture.words).toMatchObject({ text: 'held on 1 March 1995', before: '“', after: '”' });
    expect(picture.words?.whose).toBe(
      `A ministry, “[An answer]”, 9 March 1995, in ${archiveSettings.name}, passage\u00a01.`,
    );
    expect(picture).not.toHaveProperty('told');
  });

  test('that no document speaks of is told in the archive’s summary, from sources that are named', () => {
    const picture = pictureOf('event', 'either');
    expect(picture).toMatchObject({ told: 'They met.', mark: { attested: false } });
    expect(picture).not.toHaveProperty('words');
    expect(picture).not.toHaveProperty('seal');
    expect(picture.foot[0]).toBe('From outside sources: A, 26 February 1995');
  });

  test('of a span has the glyph of spans, whatever its kind', () => {
    expect(pictureOf('event', 'span').mark?.glyph).toBe('bar');
  });
});

describe('at the foot', () => {
  test('stands what it rests on, with the day of the record where it has one, and where to verify it', () => {
    const one = card('event', 'meeting');
    const [rests, verify] = cardPicture(one, undefined).foot;
    expect(rests).toBe('Original sealed by SHA-256 00000000 00000000…');
    expect(verify).toBe(`Verify it anew: ${site.root}dossier/#card=events/meeting`);
    expect(cardPicture(one, dayFromCivil(1996, 1, 2)).foot[0]).toBe(`Record as of 2 January 1996 · ${rests}`);
  });
});

describe('the card of a quotation', () => {
  const meeting = (exact: string, text: string) => {
    const event = {
      ...sampleDocument().events[1]!,
      quotes: [{ passage: 'p1', exact }],
    };
    return sampleArchive({
      documents: [sampleDocument({ events: [event] })],
      texts: new Map([['statement', [text]]]),
      events: [],
    });
  };
  const words = (exact: string, text: string) => {
    const archive = meeting(exact, text);
    const { before = '', after = '', cut } = pictureOf('quotation', 'meeting', archive).words ?? {};
    return [before + exact + after, cut];
  };

  test('whose words date the event says so, else that the date is the record’s', () => {
    expect(pictureOf('quotation', 'meeting').dated).toBe('As these words date it');
    // What such words give is shown, be it less than the record has.
    expect(pictureOf('quotation', 'span')).toMatchObject({
      dated: 'As these words date it',
      date: expect.stringMatching(/^from about December 1994, still going on/) as string,
    });
    const undated = meeting('it was held', 'They say that it was held.');
    expect(pictureOf('quotation', 'meeting', undated)).toMatchObject({
      dated: 'The record’s date · Attested by a document of the archive; told by A ministry alone',
      date: '1 March 1995',
    });
  });

  test('has an ellipsis where the sentence begins earlier or goes on, and keeps it where the words are cut', () => {
    const text = 'It was held on 1 March 1995 there. More.';
    expect(words('It was held on 1 March 1995 there.', text)).toEqual([
      '“It was held on 1 March 1995 there.”',
      '\u00a0…”',
    ]);
    expect(words('It was held on 1 March 1995', text)[0]).toBe('“It was held on 1 March 1995\u00a0…”');
    expect(words('held on 1 March 1995', text)).toEqual(['“…\u00a0held on 1 March 1995\u00a0…”', '\u00a0…”']);
    expect(words('held on 1 March 1995 there.', text)[0]).toBe('“…\u00a0held on 1 March 1995 there.”');
  });
});

test('the card of a side’s own words names who says so and which source has them', () => {
  const picture = pictureOf('quoted');
  expect(picture.words).toMatchObject({ text: 'The road is “open”', before: '“', after: '”' });
  expect(picture.words?.whose).toBe(`A ministry, quoted by A, in “A stoppage”, in ${archiveSettings.name}.`);
  expect(picture.foot[0]).toBe('From outside sources: A');
});

test('beside the words of one side stands who else tells of it, and whose account was not found', () => {
  const noteOf = (...accounts: readonly object[]) => {
    const data = { ...sampleSpan(), claims: undisputed, accounts } as ReturnType<typeof sampleSpan>;
    return pictureOf('event', 'span', sampleArchive({ events: [{ data, summary: ['A.'] }] })).note;
  };
  const said = { by: 'ministry', says: 'It was open.', sources: ['a'] };
  const sought = { by: 'ministry', says: null, sources: [] };
  expect(noteOf(said)).toBe('How others put it, on the event’s page: A ministry.');
  expect(noteOf(sought)).toBe('An account was looked for and not found: A ministry.');
  expect(noteOf(said, sought)).toMatch(/^How others .*: A ministry\. An account .*: A ministry\.$/);
  expect(noteOf()).toBe('The archive has no account of it by anybody else.');
  // An account's own card names the others, and itself not among them.
  expect(pictureOf('quoted').note).toMatch(/agreed\. An account was looked for and not found: A ministry\.$/);
  expect(cardAlt(card('quoted'))).toContain('looked for and not found');
  // The archive's summary is nobody's account.
  expect(pictureOf('event', 'either')).not.toHaveProperty('note');
});

test('cards of an event are told apart by their words', () => {
  expect([card('event'), card('quotation', 'meeting'), card('quoted')].map(cardName)).toEqual([
    'This event',
    '“held on 1 March 1995”',
    '“The road is “open””',
  ]);
});

test('who does not see a card is told the same', () => {
  expect(cardAlt(card('quotation', 'meeting'))).toMatch(
    /^A meeting\. 1 March 1995\. “held on 1 March 1995” A ministry, .*\. Original sealed by SHA-256 00000000 00000000…\.$/,
  );
  expect(cardAlt(card('event', 'either'))).toMatch(
    /^Another meeting\. .*\. From outside sources: A, 26 February 1995\.$/,
  );
});

testOfLead('a short name of the archive’s lead span is never used without who calls it so', () => {
  const { called, told } = archiveSettings.leadSpan!;
  const titled = (title: string) => {
    const archive = sampleArchive({
      documents: [],
      events: [{ data: { ...sampleSpan({ title }), claims: undisputed }, summary: ['A.'] }],
    });
    return pictureOf('event', 'span', archive).note;
  };
  expect(titled(`The ${called[0]}`)).toBe(told);
  expect(titled('A road')).toBeUndefined();
});

test('the date of a card is not given without what is in dispute in it', () => {
  const noteOf = (...claims: readonly object[]) => {
    const data = sampleSpan({ claims });
    return pictureOf('event', 'span', sampleArchive({ documents: [], events: [{ data, summary: ['A.'] }] }))
      .note;
  };
  const start = { of: 'start', edtf: '1994-12-12', sources: ['a'], adopted: true, because: 'both' };
  const [earlier, vague] = ['1994-12-11', '1994-12'].map((edtf) => ({ of: 'start', edtf, sources: ['b'] }));
  const end = { of: 'end', edtf: '1995-04-28', sources: ['a'] };
  const late = { of: 'end', edtf: '1995-09-24', sources: ['b'] };
  expect(noteOf(start, end)).toBeUndefined();
  // A month in which the day lies is no other date.
  expect(noteOf(start, vague!, end)).toBeUndefined();
  expect(noteOf(start, earlier!, end)).toBe('Another beginning is claimed: 11 December 1994.');
  expect(noteOf(start, end, late)).toBe('No end is agreed.');
  expect(noteOf(start, earlier!, { ...end, gives: 'happening', marks: 'gate opened' }, late)).toBe(
    'Another beginning is claimed: 11 December 1994. No end is agreed. 28 April 1995 is the archive’s candidate, not a source’s.',
  );
});
