import type { Attestation, Document } from '../../model/document.ts';
import type { Refusal } from '../../model/receipt.ts';
import type { Disk } from '../disk.ts';
import { editableOf, editDocument, type Edited } from './edit-document.ts';
import {
  acceptEvent,
  mergeEvent,
  refusalsOf,
  removeEvent,
  renameEvent,
  setEvent,
  type EventFields,
} from './edit-events.ts';
import { markReviewed, setFacts, type Facts } from './edit-facts.ts';
import { joinPassages, splitPassage } from './edit-passages.ts';
import { newProposals, type OpenDocument } from './open-document.ts';
import { addRefusals, editRefusals, type FileEdit } from './refusals.ts';
import { archiveEvents } from './same-event.ts';

/** Something that a person does with a draft. */
export type Act =
  | { readonly kind: 'accept'; readonly event: string }
  | { readonly kind: 'refuse'; readonly event: string }
  | { readonly kind: 'merge'; readonly event: string; readonly into: string }
  | { readonly kind: 'set'; readonly event: string; readonly fields: EventFields }
  | { readonly kind: 'facts'; readonly facts: Facts }
  | { readonly kind: 'join'; readonly passage: string }
  | { readonly kind: 'split'; readonly passage: string; readonly at: number | string }
  | { readonly kind: 'propose' | 'reviewed' }
  /** Takes a refusal back, by its place in the list. */
  | { readonly kind: 'back'; readonly refusal: number };

/** The files as an act has them; undefined where it cannot be done with the draft as it is. */
export function editsOf(disk: Disk, open: OpenDocument, act: Act): readonly FileEdit[] | undefined {
  const { document, receipt } = open;
  switch (act.kind) {
    case 'refuse': {
      const event = eventOf(document, act.event);
      if (event === undefined) return undefined;
      const sidecar = editSidecar(disk, open, (refused) => addRefusals(refused, refusalsOf(event)));
      return [sidecar, editFile(open, { document: removeEvent(document, event.id) })];
    }
    case 'back': {
      if (receipt?.data.refused?.[act.refusal] === undefined) return undefined;
      const without = (refused: readonly Refusal[]) => refused.filter((_, index) => index !== act.refusal);
      const data = { ...receipt.data, refused: [...without(receipt.data.refused)] };
      const known = new Set(newProposals(open).map(({ event }) => event.id));
      const lifted = newProposals({ ...open, receipt: { ...receipt, data } }).filter(
        ({ event }) => !known.has(event.id),
      );
      return [
        editFile(open, {
          document: withEvents(
            document,
            lifted.map(({ event }) => event),
          ),
        }),
        editSidecar(disk, open, without),
      ];
    }
    default: {
      const edited = editedBy(open, act);
      return edited && [editFile(open, edited)];
    }
  }
}

function editedBy(
  open: OpenDocument,
  act: Exclude<Act, { readonly kind: 'refuse' | 'back' }>,
): Partial<Edited> | undefined {
  const { document } = open;
  switch (act.kind) {
    case 'accept':
      if (eventOf(document, act.event) === undefined) return undefined;
      return { document: acceptEvent(document, act.event) };
    case 'merge': {
      const into = archiveEvents(open.archive).find(({ id }) => id === act.into);
      if (into === undefined || eventOf(document, act.event) === undefined) return undefined;
      const { id, kind, shape } = into;
      return { document: mergeEvent(document, act.event, { id, kind, shape }) };
    }
    case 'set': {
      if (eventOf(document, act.event) === undefined) return undefined;
      const renamed = renameEvent(document, act.event, act.fields.id);
      return { document: setEvent(renamed, act.fields.id, act.fields) };
    }
    case 'facts':
      return { document: setFacts(document, act.facts) };
    case 'propose':
      return {
        document: withEvents(
          document,
          newProposals(open).map(({ event }) => event),
        ),
      };
    case 'reviewed':
      return { document: markReviewed(document) };
    case 'join':
    case 'split':
      return cut(open, act);
  }
}

function cut(
  { archive, document, seed, text }: OpenDocument,
  act: Extract<Act, { readonly kind: 'join' | 'split' }>,
): Edited | undefined {
  if (seed === undefined) return undefined;
  const edited = editableOf(text, document);
  if (act.kind === 'join') return joinPassages(edited, act.passage, seed.lines);
  const published = new Set(archive.published?.map((line) => line.text));
  return splitPassage(edited, act.passage, act.at, seed.lines, (id) =>
    published.has(`documents/${document.id}/#${id}`),
  );
}

function eventOf({ events }: Document, id: string): Attestation | undefined {
  return events.find((event) => event.id === id);
}

function withEvents(document: Document, more: readonly Attestation[]): Document {
  return { ...document, events: [...document.events, ...more] };
}

function editFile({ file, text, document }: OpenDocument, edited: Partial<Edited>): FileEdit {
  const old = editableOf(text, document);
  return { path: file.file, was: text, now: editDocument(text, old, { ...old, ...edited }) };
}

function editSidecar(
  disk: Disk,
  { archive, document, receipt }: OpenDocument,
  change: (refused: readonly Refusal[]) => readonly Refusal[],
): FileEdit {
  return editRefusals(disk, document.seed.file, archive.seeds.keys(), receipt, change);
}
