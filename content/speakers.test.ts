import { describe, expect, it } from 'vitest';
import { readEvents } from '../src/testing/read-record.ts';

const events = readEvents();
const bodyOf = (id: string) => events.find(({ event }) => event.id === id)!.body;

/** Words that make somebody the one who tells. */
const speaker =
  /\b[Bb]y (?:the|that|[A-Z])|\b(?:said|says|tells?|called|reported|stated|announced|counted|answered|asked|proposed|invited|sent|accepted|names|confirmed|ordered|told|decreed)\b/;

describe('what one source alone tells', () => {
  const alone = events.filter(({ event }) => Object.keys(event.sources).length === 1);

  it('is told with its speaker', () => {
    expect(alone.length).toBeGreaterThan(3);
    const silent = alone.filter(({ body }) => !speaker.test(body));
    expect(silent.map(({ event }) => event.id)).toEqual([]);
  });

  it.each([
    ['berdzor-lachin-2022-08-26', /by a Wikipedia mirror, about 30 August/],
    ['checkpoint-traffic-2023-07-11', /By the report of Jellypages medical/],
    ['detention-2023-07-29', /Armenia's foreign ministry he was in the care of the Red Cross/],
    ['explosion-2023-09-25', /20, in The Hindu, .*218, in the Mirror-Spectator/],
    ['hakari-bridge-2023-06-15', /by Atlas News's report when an Azerbaijani flag/],
    ['meeting-2022-08-22', /By Massis Post's report Russian peacekeepers/],
    ['meeting-2023-02-18', /by Radar Armenia's report, .* by that of RFE\/RL/],
    ['meeting-offer-2023-04', /By the report of Aurora News/],
    ['red-cross-cargo-2023-09-18', /By Turan's report/],
    ['road-closure-2022-12', /Azerbaijan tells of talks on the same day/],
    ['un-mission-2023-10-01', /by the count of Armenia's government, over 100,400/],
  ])('%s', (id, words) => {
    expect(bodyOf(id)).toMatch(words);
  });
});
