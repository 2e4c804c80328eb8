import { describe, expect, it } from 'vitest';
import { citedSources } from '../src/model/cited-sources.ts';
import { countMeetings } from '../src/model/meeting-counts.ts';
import { groupMeetings } from '../src/model/meetings.ts';
import { dayOfSpan, eventOf, eventsOf, eventsWithin } from '../src/model/queries.ts';
import { toldBy, toldDate } from '../src/model/told.ts';
import { dayOfLeadSpan } from '../src/site/told/lead-span.ts';
import { readWholeArchive } from '../src/testing/read-archive.ts';
import { readEvents } from '../src/testing/read-record.ts';

const archive = readWholeArchive();
const blockade = eventOf(archive, 'lachin-corridor-2022');

describe('the archive of documents and chronology', () => {
  it('merges what documents attest with what outside sources tell', () => {
    const attested = archive.events.filter(({ layer }) => layer === 'attested');
    expect(attested.map(({ id, context }) => [id, context !== undefined])).toEqual([
      ['trilateral-statement-2020', true],
      ['meetings-artsakh-azerbaijan', false],
      ['lachin-corridor-2022', true],
      ['meeting-2023-03-01', true],
    ]);
    expect(archive.events).toHaveLength(66);
  });

  it('takes from a text only the dates that its words give, and its own date from the address of its copy', () => {
    const [document] = archive.documents;
    const { dated, others } = eventsOf(archive, document!);
    expect(dated.map(({ event, attestation }) => [event.id, toldBy(attestation.claims, event)])).toEqual([
      ['trilateral-statement-2020', '9 November 2020'],
      ['meetings-artsakh-azerbaijan', 'several, between 9 November 2020 and 1 March 2023, days not given'],
      [
        'lachin-corridor-2022',
        'from about December 2022, still going on when last attested on 9 March 2023',
      ],
      ['meeting-2023-03-01', '1 March 2023'],
    ]);
    const claims = others.flatMap(({ attestation }) => attestation.claims);
    expect(claims.map(({ basis, provenance }) => [basis, provenance.kind])).toEqual([['address', 'outside']]);
  });

  it.each([
    ['war-of-autumn-2020', '27 September 2020 to 10 November 2020'],
    ['water-contacts-2021', 'several, from 2021 on, days not given'],
    ['trilateral-statement-2020', '9 or 10 November 2020'],
    ['gas-supply-2022-03', 'March 2022'],
    ['gas-supply-2022-12-13', '13 December 2022 to 16 or 19 December 2022'],
    ['lachin-corridor-2022', '12 December 2022 to a day between 28 April and 30 September 2023'],
    ['meeting-2023-01-15', '15, 16 or 17 January 2023'],
    ['meeting-2023-02-24-or-25', '24 or 25 February 2023'],
    ['meeting-offer-2023-04', 'about April 2023'],
    ['meeting-not-held-2023-07', 'about July 2023'],
    ['military-operation-2023-09-19', '19 September 2023 to 20 September 2023'],
    ['peacekeepers-withdrawal-2024', 'from a day between 10 and 17 April 2024 to 12 June 2024'],
    ['departure-2023-09-24', '24 September 2023 to 2 October 2023'],
  ])('tells %s as %s', (id, told) => {
    expect(toldDate(eventOf(archive, id))).toBe(told);
  });

  it.each([
    ['gas-supply-2022-12-13', 2, 2],
    ['meeting-2023-02-24-or-25', 75, 76],
    ['meeting-2023-03-01', 80, 80],
    ['statement-2023-03-09', 88, 88],
    ['road-action-suspended-2023-04-28', 138, 138],
    ['red-cross-cargo-2023-09-18', 281, 281],
  ])('%s falls on day %i to %i of the blockade', (id, least, most) => {
    expect(dayOfSpan(blockade, eventOf(archive, id).bounds.start)).toEqual({ least, most });
  });

  it('has the events within the blockade in order', () => {
    const within = eventsWithin(archive, blockade).map(({ id }) => id);
    expect(within[0]).toBe('gas-supply-2022-12-13');
    expect(within).toContain('departure-2023-09-24');
    expect(within).not.toContain('mine-visit-2022-12-10');
    expect(within).not.toContain('un-mission-2023-10-01');
  });

  it.each([
    ['mine-visit-2022-12-10', undefined],
    ['meeting-2023-03-01', 'day 80 of the blockade'],
    ['meeting-2023-02-24-or-25', 'day 75 or 76 of the blockade'],
    ['road-action-suspended-2023-04-28', 'day 138 of the blockade'],
    ['hakari-bridge-2023-06-15', 'day 186 of the blockade, if it had not ended'],
    ['meeting-offer-2023-04', 'about day 111 to 140 of the blockade, if it had not ended'],
    ['meeting-2023-09-25', 'day 288 of the blockade, if it had not ended'],
  ])('tells the day of %s as %s', (id, told) => {
    expect(dayOfLeadSpan(archive, eventOf(archive, id))).toBe(told);
  });

  it('groups the meetings by the blockade', () => {
    const groups = groupMeetings(archive, blockade);
    const ids = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id);
    expect(ids(groups.notHeld)).toEqual(['meeting-not-held-2023-07', 'meeting-not-held-2023-08-01']);
    expect(ids(groups.during)).toContain('meeting-2023-03-01');
    expect(ids(groups.before)).toContain('meeting-2022-12-07');
    expect(ids(groups.before)).toContain('meetings-artsakh-azerbaijan');
    expect(ids(groups.during)).toContain('meetings-artsakh-azerbaijan');
  });

  it('counts two meetings of the parties during the blockade, and a third that is only reported', () => {
    const { during } = groupMeetings(archive, blockade);
    const counts = countMeetings(archive, during).map(({ sides, ...count }) => ({
      sides: sides.map(({ id }) => id),
      ...count,
    }));
    expect(counts).toContainEqual({ sides: ['artsakh', 'azerbaijan'], told: 2, reported: 1, series: 1, unsettled: 1 });
  });

  it('names no mediator of the talks in Yevlakh as beyond dispute, and a Russian officer as present', () => {
    const { meeting } = eventOf(archive, 'meeting-2023-09-21').context ?? {};
    expect(meeting?.mediated.filter(({ disputed }) => disputed !== true)).toEqual([]);
    expect(meeting?.present.flatMap(({ persons }) => persons)).toEqual(['oleg-semenov']);
  });

  it('knows an outlet for every source', () => {
    const without = citedSources(archive).filter(({ outlet }) => outlet === undefined);
    expect(without.map(({ source }) => source)).toEqual([]);
  });

  it('names nobody who has a page by an initial', () => {
    const families = [...archive.persons.values()].map(({ name }) => name.split(' ').at(-1) ?? '');
    const told = readEvents().flatMap(({ name, event, body }) =>
      [body, ...event.notKnown]
        .flatMap((text) => [...text.matchAll(/\b\p{Lu}\. (\p{Lu}\p{Ll}+)/gu)])
        .filter(([, family = '']) => families.includes(family))
        .map(([found]) => `${name}: ${found}`),
    );
    expect(told).toEqual([]);
  });
});
