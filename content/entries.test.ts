import { describe, expect, it } from 'vitest';
import { readEvents } from '../src/testing/read-record.ts';

const events = new Map(readEvents().map(({ name, event }) => [name, event]));

/** Every entry of the chronology with a source, in its order, with what was found since, and what its sources say of when it was. */
const entries: readonly (readonly [id: string, ...claims: string[]])[] = [
  ['war-of-autumn-2020', 'start 2020-09-27', 'end 2020-11-10'],
  ['trilateral-statement-2020', '2020-11-09', '2020-11-09', '2020-11-10'],
  ['fighting-khtsaberd-hin-tagher-2020', '2020-12-11', '2020-12-12'],
  ['leaders-statement-2021-01-11', '2021-01-11'],
  ['leaders-statement-2021-11-26', '2021-11-26'],
  ['icj-orders-2021-12-07', '2021-12-07'],
  ['water-contacts-2021', 'start 2021'],
  ['gas-supply-2022-03', '2022-03', '2022-03-08', '2022-03-21'],
  ['farrukh-parukh-2022-03-24', '2022-03-24'],
  ['meeting-2022-08-22', '2022-08-22'],
  ['berdzor-lachin-2022-08-26', '2022-08-26'],
  ['prague-statement-2022-10-06', '2022-10-06'],
  ['sochi-statement-2022-10-31', '2022-10-31'],
  ['road-closure-2022-12', '2022-12-03', '2022-12-04'],
  ['meeting-2022-12-07', '2022-12-07'],
  ['mine-visit-2022-12-10', '2022-12-10'],
  [
    'lachin-corridor-2022',
    'start 2022-12-12',
    'start 2022-12-12',
    'start 2022-12-11',
    'end 2023-04-28',
    'end 2023-05-01~',
    'end 2023-09-18',
    'end 2023-09-19/2023-09-20',
    'end 2023-09-24',
    'end 2023-09',
  ],
  ['gas-supply-2022-12-13', 'start 2022-12-13', 'end 2022-12-16', 'end 2022-12-19'],
  ['un-security-council-2022-12-20', '2022-12-20'],
  ['echr-interim-measure-2022-12-21', '2022-12-21'],
  ['icj-request-2022-12-27', '2022-12-27'],
  ['eu-mission-2023-01-23', '2023-01-23'],
  ['meeting-2023-01-15', '2023-01-15', '[2023-01-16,2023-01-17]'],
  ['meeting-2023-02-18', '2023-02-18'],
  ['icj-order-2023-02-22', '2023-02-22'],
  ['vardanyan-dismissal-2023-02-23', '2023-02-23', '2023-02-23'],
  ['meeting-2023-02-24-or-25', '2023-02-24', '2023-02-25'],
  ['meeting-2023-03-01', '2023-03-01'],
  ['exchange-of-fire-2023-03-05', '2023-03-05'],
  ['statement-2023-03-09', '2023-03-09'],
  ['invitation-2023-03-13', '2023-03-13'],
  ['reply-2023-03', '2023-03-13', '2023-03-14'],
  ['positions-2023-03-25', '2023-03-25'],
  ['invitation-2023-03-27', '2023-03-27'],
  ['checkpoint-2023-04-23', '2023-04-23'],
  ['road-action-suspended-2023-04-28', '2023-04-28'],
  ['meeting-offer-2023-04', '2023-04~', '2023-03-11'],
  ['hakari-bridge-2023-06-15', '2023-06-15'],
  ['statement-2023-06-16', '2023-06-16'],
  ['icj-order-2023-07-06', '2023-07-06'],
  ['checkpoint-traffic-2023-07-11', '2023-07-11'],
  ['icrc-statement-2023-07-25', '2023-07-25'],
  ['detention-2023-07-29', '2023-07-29'],
  ['meeting-not-held-2023-07', '2023-07~'],
  ['meeting-not-held-2023-08-01', '2023-08-01~'],
  ['un-security-council-2023-08-16', '2023-08-16'],
  ['meeting-request-2023-08-25', '2023-08-25'],
  ['aid-route-2023-09-09', '2023-09-09'],
  ['election-2023-09-09', '2023-09-09'],
  ['aid-truck-2023-09-12', '2023-09-12'],
  ['red-cross-cargo-2023-09-18', '2023-09-18'],
  ['military-operation-2023-09-19', 'start 2023-09-19', 'end 2023-09-20'],
  ['ceasefire-2023-09-20', '2023-09-20'],
  ['meeting-2023-09-21', '2023-09-21'],
  ['echr-interim-measure-2023-09-22', '2023-09-22'],
  ['departure-2023-09-24', 'start 2023-09-24', 'end 2023-10-02'],
  ['explosion-2023-09-25', '2023-09-25'],
  ['meeting-2023-09-25', '2023-09-25'],
  ['decree-2023-09-28', '2023-09-28'],
  ['meeting-2023-09-29', '2023-09-29'],
  ['un-mission-2023-10-01', '2023-10-01'],
  ['icj-order-2023-11-17', '2023-11-17'],
  ['joint-statement-2023-12-07', '2023-12-07'],
  ['peacekeepers-withdrawal-2024', 'start [2024-04-10..2024-04-17]', 'start [..2024-04-17]', 'end 2024-06-12'],
  ['icj-judgments-2024-11-12', '2024-11-12'],
];

describe('the chronology', () => {
  it('is here whole, and nothing else is', () => {
    expect(entries).toHaveLength(65);
    expect([...events.keys()]).toEqual(entries.map(([id]) => id).sort());
  });

  it.each(entries)('%s is dated %s', (id, ...claims) => {
    const told = events.get(id)?.claims.map(({ of, edtf }) => (of === 'whole' ? edtf : `${of} ${edtf}`));
    expect(told).toEqual(claims);
  });

  it('has an address of every source', () => {
    const unaddressed = [...events.values()].flatMap(({ sources }) =>
      Object.values(sources).filter(({ url }) => url === null),
    );
    expect(unaddressed).toEqual([]);
  });

  it('tells one source by one publisher', () => {
    const publishers = new Map<string, Set<string>>();
    for (const { sources } of events.values()) {
      for (const { url, publisher } of Object.values(sources)) {
        if (url !== null) publishers.set(url, (publishers.get(url) ?? new Set()).add(publisher));
      }
    }
    const several = [...publishers].filter(([, names]) => names.size > 1);
    expect(several).toEqual([]);
  });
});
