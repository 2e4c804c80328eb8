import type { DocumentClaim } from '../../model/claim.ts';
import type { Attestation, Quotation } from '../../model/document.ts';
import { reviewWords } from '../../words/chapters/review.ts';
import { say } from '../../words/say.ts';
import { passageName } from './document-page.ts';
import type { EventFields } from './edit-events.ts';
import { claimBases, claimParts, shapes } from './event-fields.ts';
import { otherEvents, passageMarks, sameList, titleOf } from './event-part.ts';
import { actorChoices, kindChoices, placeChoices } from './facts-form.ts';
import { areaField, check, checksField, choiceField, textField, type FieldFindings } from './form-parts.ts';
import { framed, type Addresses, type Notice } from './frame.ts';
import { html, type Html } from './html.ts';
import { bdi } from './index-page.ts';
import { timeOf, type OpenDocument } from './open-document.ts';
import { sameEvents } from './same-event.ts';
import { ruleWords } from './told-dates.ts';

/** What the page of an event is shown with. */
export interface EventState {
  readonly notice?: Notice | undefined;
  /** Fields that were sent and not written. */
  readonly fields?: EventFields | undefined;
  readonly findings?: FieldFindings;
}

/** One event of a draft, to be edited beside the passages that it quotes. */
export function eventPage(
  addresses: Addresses,
  open: OpenDocument,
  event: Attestation,
  { notice, fields, findings = new Map() }: EventState,
): string {
  const { document } = open;
  const shown = fields ?? { ...event, title: event.title ?? '' };
  const [back, here] = [addresses.document(open.name), addresses.event(open.name, event.id)];
  const quoted = document.passages.filter(({ id }) => event.quotes.some(({ passage }) => passage === id));
  const passages = quoted.length > 0 ? quoted : document.passages;
  return framed(
    addresses,
    reviewWords.editHeading,
    html`<a href="${addresses.index}">${reviewWords.allDrafts}</a> ›
      <a href="${back}?at=${encodeURIComponent(event.id)}">${bdi(document.title)}</a>`,
    notice,
    html`<h1 dir="auto" tabindex="-1" autofocus>${titleOf(event)}</h1>
      <div class="beside">
        <section class="text" tabindex="0" aria-labelledby="text-heading">
          <h2 id="text-heading">${reviewWords.text}</h2>
          ${passages.map(
            (passage) =>
              html`<h3>${passageName(passage)}</h3>
                <p dir="auto" class="words ${passage.as}">
                  ${passageMarks({ ...open, document: { ...document, events: [event] } }, passage.id, false)}
                </p>`,
          )}
          ${event.claims.map((claim) => html`<p class="rule">${ruleWords(claim, timeOf(open, event))}</p>`)}
        </section>
        <div class="draft">
          <section>
            <h2>${reviewWords.editHeading}</h2>
            <form method="post" action="${here}">
              <input type="hidden" name="digest" value="${open.digest}" />
              ${eventForm(open, shown, findings)}
              <div class="acts"><button name="act" value="set">${reviewWords.save}</button></div>
            </form>
          </section>
          ${mergeForm(open, event, here)}
          <p><a href="${back}?at=${encodeURIComponent(event.id)}">${reviewWords.backToDocument}</a></p>
        </div>
      </div>`,
  );
}

function eventForm(open: OpenDocument, shown: EventFields, findings: FieldFindings): Html {
  const { archive } = open;
  return html`${textField({
      name: 'title',
      label: reviewWords.eventTitle,
      hint: reviewWords.eventTitleHint,
      value: shown.title,
      findings,
    })}
    <div class="pair">
      ${choiceField({
        name: 'kind',
        label: reviewWords.kind,
        value: shown.kind,
        choices: kindChoices(archive),
        findings,
      })}
      ${choiceField({
        name: 'shape',
        label: reviewWords.shape,
        value: shown.shape,
        choices: shapes.map((value) => ({ value, label: reviewWords.shapes[value] })),
        findings,
      })}
    </div>
    ${[...shown.claims, undefined].map((claim, index) => claimFields(claim, index, findings))}
    ${checksField({
      name: 'actors',
      label: reviewWords.actors,
      hint: reviewWords.noneKnown,
      values: shown.actors,
      choices: actorChoices(archive),
      findings,
    })}
    ${checksField({
      name: 'places',
      label: reviewWords.places,
      hint: reviewWords.noneKnown,
      values: shown.places,
      choices: placeChoices(archive),
      findings,
    })}
    <details ${[...findings.keys()].some((name) => name.startsWith('quote')) && html`open`}>
      <summary>${reviewWords.quotations}</summary>
      <p class="hint">${reviewWords.emptyQuotation}</p>
      ${[...shown.quotes, undefined].map((quote, index) => quoteFields(open, quote, index, findings))}
    </details>
    ${textField({
      name: 'id',
      label: reviewWords.eventId,
      hint: reviewWords.eventIdHint,
      value: shown.id,
      code: true,
      findings,
    })}`;
}

function claimFields(claim: DocumentClaim | undefined, index: number, findings: FieldFindings): Html {
  const name = (key: string) => `claim-${index}-${key}`;
  const text = (key: 'edtf' | 'written' | 'from' | 'asOf', label: string, hint?: string) =>
    textField({
      name: name(key),
      label,
      value: claim?.[key] ?? '',
      code: key !== 'written',
      findings,
      ...(hint !== undefined && { hint }),
    });
  const fields = html`<p class="hint">${reviewWords.emptyDate}</p>
    <div class="pair">
      ${text('edtf', reviewWords.date, reviewWords.dateHint)}
      ${choiceField({
        name: name('of'),
        label: reviewWords.of,
        value: claim?.of ?? 'whole',
        choices: claimParts.map((value) => ({ value, label: reviewWords.ofs[value] })),
        findings,
      })}
      ${text('written', reviewWords.dateWords, reviewWords.dateWordsHint)}
      ${choiceField({
        name: name('basis'),
        label: reviewWords.basis,
        value: claim?.basis ?? 'stated',
        choices: claimBases.map((value) => ({ value, label: reviewWords.bases[value] })),
        findings,
      })}
      ${text('from', reviewWords.from)} ${text('asOf', reviewWords.asOf)}
    </div>
    ${check(name('open'), 'true', reviewWords.open, claim?.open === true)}`;
  return claim === undefined
    ? html`<details>
        <summary>${reviewWords.anotherDate}</summary>
        <div class="inner">${fields}</div>
      </details>`
    : html`<fieldset>
        <legend>${say(reviewWords.claimNumbered, { number: index + 1 })}</legend>
        ${fields}
      </fieldset>`;
}

function quoteFields(
  { document }: OpenDocument,
  quote: Quotation | undefined,
  index: number,
  findings: FieldFindings,
): Html {
  const name = (key: string) => `quote-${index}-${key}`;
  return html`<div class="inner">
    ${areaField({
      name: name('exact'),
      label:
        quote === undefined
          ? reviewWords.anotherQuotation
          : say(reviewWords.quotationNumbered, { number: index + 1 }),
      value: quote?.exact ?? '',
      findings,
    })}
    ${choiceField({
      name: name('passage'),
      label: reviewWords.inPassage,
      value: quote?.passage ?? document.passages[0]?.id ?? '',
      choices: document.passages.map(({ id }) => ({ value: id, label: id })),
      findings,
    })}
  </div>`;
}

function mergeForm(open: OpenDocument, event: Attestation, here: string): Html {
  const others = otherEvents(open).filter(({ id }) => id !== event.id);
  const same = sameEvents(event, others);
  return html`<section>
    <h2>${reviewWords.merge}</h2>
    <p class="hint">${reviewWords.mergeHow}</p>
    <form method="post" action="${here}">
      <input type="hidden" name="digest" value="${open.digest}" />
      <input type="hidden" name="event" value="${event.id}" />
      ${same.length > 0 && sameList(same)}
      ${textField({
        name: 'into',
        label: reviewWords.mergeInto,
        value: '',
        list: 'events',
        code: true,
        findings: new Map(),
      })}
      <datalist id="events">
        ${others.map(({ id, title }) => html`<option value="${id}">${title}</option>`)}
      </datalist>
      <button name="act" value="merge">${reviewWords.mergeButton}</button>
    </form>
  </section>`;
}
