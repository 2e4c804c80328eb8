import { expect, test, type Page } from '@playwright/test';

// What a reader asks of this record, answered by following links from the first page: with at most four of them, and
// with what to cite.

interface Question {
  readonly asked: string;
  /** Addresses of the links, each clicked on the page that the one before leads to. */
  readonly way: readonly string[];
  /** What the last page says. */
  readonly answer: readonly (string | RegExp)[];
}

const mostClicks = 4;

const event = (id: string) => [`events/`, `events/${id}/`];

const questions: readonly Question[] = [
  {
    asked: 'How often did the parties meet from 12 December 2022 to 9 March 2023, who mediated, and what did each say of it?',
    way: ['meetings/'],
    answer: [
      'Artsakh and Azerbaijan: 2 meetings, 1 only reported and 1 series',
      '15, 16 or 17 January 2023',
      '24 or 25 February 2023',
      '1 March 2023',
      /Mediated:\s+Russian peacekeepers/,
      /Artsakh\s*: .+Azerbaijan\s*: /s,
    ],
  },
  {
    asked: 'What exactly does the document say of terrorist attacks, and is its text complete?',
    way: ['documents/', 'documents/artsakh-mfa-2023-03-09/'],
    answer: ['perpetrates terrorist attacks and puts forward maximalist demands', 'carry a further passage'],
  },
  {
    asked: 'For how long had traffic been disrupted on the day of the Court’s order?',
    way: event('icj-order-2023-02-22'),
    answer: ['22 February 2023', 'day 73', '72 days elapsed'],
  },
  {
    asked: 'When did it end?',
    way: event('lachin-corridor-2022'),
    answer: ['No date is agreed', '28 April 2023', 'thus lifting the blockade', '24 September 2023'],
  },
  {
    asked: 'Which sources differ on the day of the meeting in February?',
    way: ['meetings/', 'events/meeting-2023-02-24-or-25/'],
    answer: [/24 February 2023.+Asbarez.+Turanews/s, /25 February 2023/],
  },
  {
    asked: 'How many died on 25 September?',
    way: event('explosion-2023-09-25'),
    answer: ['How many people died', '20, by a first count', '218'],
  },
  {
    asked: 'Did Azerbaijan call it a blockade?',
    way: event('lachin-corridor-2022'),
    answer: [/Azerbaijan rejects the word/, 'What each calls it', /In the words of the International Court of Justice/],
  },
  {
    asked: 'What does point 6 say?',
    way: event('trilateral-statement-2020'),
    answer: [/By its point 6 Azerbaijan guarantees the safety of citizens, vehicles and goods/],
  },
  {
    asked: 'Who is Shahramanyan?',
    way: ['meetings/', 'persons/samvel-shahramanyan/'],
    answer: [
      /attested 1 March 2023\s*Secretary/,
      /attested 9 September 2023\s*State minister/,
      /President, elected on that day/,
    ],
  },
  {
    asked: 'How many had left by 1 October, and who counted?',
    way: event('un-mission-2023-10-01'),
    answer: ['1 October 2023', 'Its government had counted 100,483 arrivals by that morning'],
  },
  {
    asked: 'Was there any meeting of the parties between 1 March and 19 September 2023?',
    way: ['meetings/'],
    answer: ['Planned meeting in Bulgaria not held', 'Planned meeting in Bratislava not held'],
  },
  {
    asked: 'On which day was the checkpoint installed, and what reason does each side give?',
    way: event('checkpoint-2023-04-23'),
    answer: ['23 April 2023', 'day 133', /Armenia and Artsakh.+A breach of point 6/s, /Azerbaijan\s+/],
  },
];

test.use({ javaScriptEnabled: false });

for (const { asked, way, answer } of questions)
  test(asked, async ({ page }) => {
    expect(way.length).toBeLessThanOrEqual(mostClicks);
    await page.goto('');
    for (const address of way) {
      await page.locator(`a[href$="/${address}"]:visible`).first().click();
      await expect(page).toHaveURL(new RegExp(`/${address}$`));
    }
    const main = page.getByRole('main');
    for (const words of answer) await expect(main).toContainText(words);
    await expectCitation(page);
  });

/** A reader can cite the page, or the sources beside what it says. */
async function expectCitation(page: Page): Promise<void> {
  const cited = page.getByRole('main').locator('a[href$="cite.bib"], a.source[href^="http"]');
  expect(await cited.count()).toBeGreaterThan(0);
}
