import { reviewWords } from '../../words/chapters/review.ts';
import { say } from '../../words/say.ts';
import { documentFolder } from '../archive-files.ts';
import { seedsWithoutDocument } from '../checks/seals.ts';
import { framed, findingList, type Addresses, type Notice } from './frame.ts';
import { html, type Html } from './html.ts';
import type { OpenArchive } from './open-document.ts';

/** The list of the drafts that wait. */
export function indexPage(addresses: Addresses, open: OpenArchive, notice: Notice | undefined): string {
  const { archive, findings } = open;
  const drafts = archive.documents.filter(({ data }) => !data.reviewed);
  const known = new Set(archive.documents.map(({ file }) => file));
  const unread = Map.groupBy(
    findings.filter(({ file }) => file.startsWith(`${documentFolder}/`) && !known.has(file)),
    ({ file }) => file,
  );
  const seeds = seedsWithoutDocument(archive).map(({ name }) => name);
  const reviewed = archive.documents.length - drafts.length;
  return framed(
    addresses,
    reviewWords.draftsHeading,
    html`<span aria-current="page">${reviewWords.allDrafts}</span>`,
    notice,
    html`<h1 ${notice && html`tabindex="-1" autofocus aria-describedby="notice"`}>${reviewWords.name}</h1>
      <p class="lead">${reviewWords.lead}</p>
      <section>
        <h2>${reviewWords.draftsHeading}</h2>
        ${drafts.length === 0 && html`<p>${reviewWords.noDrafts}</p>`}
        <ul class="drafts">
          ${drafts.map(({ file, data }) => {
            const left = data.events.filter(({ accepted }) => accepted !== true).length;
            const own = findings.filter((one) => one.file === file).length;
            return html`<li>
              <a href="${addresses.document(file.slice(documentFolder.length + 1))}">${bdi(data.title)}</a>
              <p>
                ${say(reviewWords.fromSeed, { seed: data.seed.file })} ·
                ${say(reviewWords.eventsToLookAt, { count: left })} ·
                ${say(reviewWords.eventsAccepted, { count: data.events.length - left })}
                ${own > 0 && html` · <strong>${say(reviewWords.findings, { count: own })}</strong>`}
              </p>
            </li>`;
          })}
        </ul>
        ${reviewed > 0 && html`<p class="aside">${say(reviewWords.reviewedCount, { count: reviewed })}</p>`}
      </section>
      ${
        unread.size > 0 &&
        html`<section>
          <h2>${reviewWords.unread}</h2>
          <p>${reviewWords.unreadHow}</p>
          ${[...unread].map(
            ([file, own]) =>
              html`<h3><code>${file}</code></h3>
                ${findingList(own, true)}`,
          )}
        </section>`
      }
      ${
        seeds.length > 0 &&
        html`<section>
          <h2>${reviewWords.undrafted}</h2>
          <p>${reviewWords.undraftedHow}</p>
          <ul>
            ${seeds.map((name) => html`<li><code>${name}</code></li>`)}
          </ul>
        </section>`
      }`,
  );
}

/** A text of any language, whose direction is its own. */
export function bdi(text: string): Html {
  return html`<bdi>${text}</bdi>`;
}
