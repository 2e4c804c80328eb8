import { plainParagraphs } from '../../mdx/body.ts';
import type { DocumentRecord, EventRecord } from '../../model/archive.ts';
import { toldDateAndWhose } from '../../model/own-dates.ts';
import { placeName, type Actor, type Kind, type Place } from '../../model/vocabulary.ts';
import { cutText } from '../../text/cut-text.ts';
import { headWords as words } from '../../words/chapters/head.ts';
import { say } from '../../words/say.ts';
import { toldDocumentDate } from './told-document.ts';

// Search engines show about so much of a description.
const mostCharacters = 300;

/** What a document's page holds, in a sentence or two that no other page has. */
export function describeDocument(document: DocumentRecord): string {
  const { title, kind, issuer } = document;
  const told = { title, date: toldDocumentDate(document), kind: kind.name };
  return issuer === undefined
    ? say(words.document, told)
    : say(words.documentOf, { ...told, issuer: issuer.name });
}

/** What an event's page holds: its kind and date, and how the archive sums it up. */
export function describeEvent(event: EventRecord): string {
  const told = { kind: event.kind.name, date: toldDateAndWhose(event) };
  const [summary] = event.summary;
  return summary === undefined
    ? say(words.eventNamed, { ...told, title: event.title })
    : cutText(say(words.event, { ...told, summary }), mostCharacters);
}

/** The beginning of an MDX body, where its author has given no description. */
export function firstWords(body: string): string {
  return cutText(plainParagraphs(body).join(' '), mostCharacters);
}

export function describeActor({ name }: Actor): string {
  return say(words.actor, { name });
}

export function describePlace(place: Place): string {
  return say(words.place, { name: placeName(place) });
}

export function describeKind({ plural, scope }: Kind): string {
  return say(words.kind, { kind: plural, scope });
}
