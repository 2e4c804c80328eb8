import { describe, expect, it } from 'vitest';
import { readEvents } from '../src/testing/read-record.ts';

const events = new Map(readEvents().map(({ name, event }) => [name, event]));

interface Disagreement {
  readonly what: string;
  readonly event: string;
  /** Dates given, each with whose usage it is or how many sources give it. */
  readonly dates?: readonly (readonly [part: 'whole' | 'start' | 'end', edtf: string, by: number | string])[];
  /** Words in which each version is told, in the order of the page. */
  readonly versions?: readonly RegExp[];
  readonly about: string;
}

const disagreements: readonly Disagreement[] = [
  {
    what: 'date of the Trilateral Statement',
    event: 'trilateral-statement-2020',
    about: 'the date by which it is called',
    dates: [
      ['whole', '2020-11-09', 2],
      ['whole', '2020-11-09', 1],
      ['whole', '2020-11-10', 3],
    ],
    versions: [
      /9 November 2020.*TASS.*Azerbaijan's president.*"Statement dated 9 November 2020"/,
      /10 November 2020.*Azerbaijan's foreign ministry.*Armenia's prime minister/,
    ],
  },
  {
    what: 'day of the meeting of February 2023',
    event: 'meeting-2023-02-24-or-25',
    about: 'the day',
    dates: [
      ['whole', '2023-02-24', 4],
      ['whole', '2023-02-25', 1],
    ],
    versions: [/Friday, 24 February 2023: four sources/, /Saturday, 25 February 2023: one source/],
  },
  {
    what: 'day of the short closure of the road',
    event: 'road-closure-2022-12',
    about: 'the day',
    dates: [
      ['whole', '2022-12-03', 3],
      ['whole', '2022-12-04', 1],
    ],
    versions: [/3 December 2022/, /"On Sunday".*4 December 2022/],
  },
  {
    what: 'when gas was restored',
    event: 'gas-supply-2022-12-13',
    about: 'when the supply was restored',
    dates: [
      ['end', '2022-12-16', 3],
      ['end', '2022-12-19', 1],
    ],
    versions: [/16 December 2022/, /19 December 2022/],
  },
  {
    what: 'day on which gas stopped in March 2022',
    event: 'gas-supply-2022-03',
    about: 'the day',
    dates: [
      ['whole', '2022-03', 2],
      ['whole', '2022-03-08', 2],
      ['whole', '2022-03-21', 1],
    ],
    versions: [/with no day/, /8 March 2022.*19 March.*21 March/, /8 March 2022.*22 March/],
  },
  {
    what: 'day of the reply to the first invitation',
    event: 'reply-2023-03',
    about: 'the day',
    dates: [
      ['whole', '2023-03-13', 2],
      ['whole', '2023-03-14', 2],
    ],
    versions: [/13 March 2023: two sources/, /14 March 2023: two sources/],
  },
  {
    what: 'day of the fighting at two villages',
    event: 'fighting-khtsaberd-hin-tagher-2020',
    about: 'the day',
    dates: [
      ['whole', '2020-12-11', 1],
      ['whole', '2020-12-12', 1],
    ],
    versions: [/11 December 2020/, /12 December 2020/],
  },
  {
    what: 'what the meeting of 1 March 2023 was',
    event: 'meeting-2023-03-01',
    about: 'what the meeting was',
    versions: [
      /Artsakh: a humanitarian meeting between two parties/,
      /Azerbaijan: contact with Armenian residents/,
    ],
  },
  {
    what: 'whether there was a blockade',
    event: 'lachin-corridor-2022',
    about: 'whether it was a "blockade"',
    versions: [
      /Armenia and Artsakh: yes, by Azerbaijan/,
      /Azerbaijan: a protest, and the road open/,
      /European Court of Human Rights.*unclear/,
      /International Court of Justice.*"disrupted"/,
    ],
  },
  {
    what: 'when it began',
    event: 'lachin-corridor-2022',
    about: 'when it began',
    dates: [
      ['start', '2022-12-12', 2],
      ['start', '2022-12-12', 2],
      ['start', '2022-12-11', 1],
    ],
    versions: [/12 December 2022: four of the five/, /11 December 2022: one source/],
  },
  {
    what: 'when it ended',
    event: 'lachin-corridor-2022',
    about: 'when it ended',
    dates: [
      ['end', '2023-04-28', 'after "138 days", in the words of APA'],
      ['end', '2023-05-01~', 'Eurasianet on 1 May gives no day, its reprint 1 May'],
      ['end', '2023-09-18', 1],
      ['end', '2023-09-19/2023-09-20', 3],
      ['end', '2023-09-24', 2],
      ['end', '2023-09', 'an encyclopaedic page'],
    ],
    versions: [
      /Eurasianet, 1 May 2023.*"thus lifting the blockade"/,
      /Artsakh, 28 April 2023: it went on/,
      /encyclopaedic/,
      /28 April 2023.*18 September.*19 to 20 September.*24 September/,
    ],
  },
  {
    what: 'victims of the explosion',
    event: 'explosion-2023-09-25',
    about: 'how many people died',
    versions: [/^20, by a first count/, /^218, by a later count/],
  },
  {
    what: 'whether the decree of 28 September 2023 is valid',
    event: 'decree-2023-09-28',
    about: 'whether the decree is valid',
    versions: [/Published as a valid decree/, /19 October 2023 in effect annulled it/],
  },
];

describe('disagreements', () => {
  it('are thirteen', () => {
    expect(disagreements).toHaveLength(13);
  });

  it.each(disagreements.map((one) => [one.what, one] as const))('%s: every version is told', (_what, one) => {
    const told =
      events.get(one.event)?.disagreements.find(({ about }) => about === one.about)?.versions ?? [];
    expect(told).toHaveLength(one.versions?.length ?? 0);
    one.versions?.forEach((words, index) => expect(told[index]?.says).toMatch(words));
    expect(told.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  it.each(
    disagreements.flatMap(({ what, event, dates }) =>
      dates === undefined ? [] : [[what, event, dates] as const],
    ),
  )('%s: every date is a claim with its sources', (_what, id, dates) => {
    const [first] = dates;
    const claims = events.get(id)?.claims.filter(({ of }) => of === first?.[0]) ?? [];
    expect(claims.map(({ edtf }) => edtf)).toEqual(dates.map(([, edtf]) => edtf));
    for (const [index, [, , by]] of dates.entries()) {
      const claim = claims[index];
      expect(typeof by === 'number' ? claim?.sources.length : claim?.usage).toBe(by);
    }
  });

  it('none is settled but a month of two stops, a beginning that all sources but one give, a misprint and days up to an official one', () => {
    const adopted = [...events].flatMap(([id, { claims }]) =>
      claims.filter((claim) => claim.adopted === true).map(({ edtf }) => [id, edtf]),
    );
    expect(adopted).toEqual([
      ['gas-supply-2022-03', '2022-03'],
      ['lachin-corridor-2022', '2022-12-12'],
      ['meeting-offer-2023-04', '2023-04~'],
      ['peacekeepers-withdrawal-2024', '[2024-04-10..2024-04-17]'],
    ]);
  });

  it('the blockade has no adopted end, and two of its candidates are said by a source to be one', () => {
    const { endAdopted, claims = [] } = events.get('lachin-corridor-2022') ?? {};
    expect(endAdopted).toBe('none');
    const said = claims.filter(({ of, gives }) => of === 'end' && gives === undefined);
    expect(said.map(({ edtf }) => edtf)).toEqual(['2023-05-01~', '2023-09']);
  });
});
