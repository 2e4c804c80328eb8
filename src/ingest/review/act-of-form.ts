import type { Act } from './acts.ts';
import { readEventFields } from './event-fields.ts';
import { readFacts } from './facts-form.ts';
import type { OpenDocument } from './open-document.ts';

/** What a posted form asks to be done; undefined where it is nothing that is known here. */
export function actOf(
  form: URLSearchParams,
  open: OpenDocument,
  eventId: string | undefined,
): Act | undefined {
  const value = (name: string) => form.get(name) ?? '';
  const event = eventId ?? value('event');
  if (form.has('same')) return { kind: 'merge', event, into: value('same') };
  if (form.has('back')) return { kind: 'back', refusal: Number(value('back')) };
  const passage = value('passage');
  switch (value('act')) {
    case 'accept':
      return { kind: 'accept', event };
    case 'refuse':
      return { kind: 'refuse', event };
    case 'merge':
      return { kind: 'merge', event, into: value('into').trim() };
    case 'set': {
      const old = open.document.events.find(({ id }) => id === event);
      return old && { kind: 'set', event, fields: readEventFields(form, open, old) };
    }
    case 'facts':
      return { kind: 'facts', facts: readFacts(form) };
    case 'join':
      return { kind: 'join', passage };
    case 'split':
      return { kind: 'split', passage, at: value('words').trim() || Number(value('line')) };
    case 'propose':
      return { kind: 'propose' };
    case 'reviewed':
      return { kind: 'reviewed' };
    default:
      return undefined;
  }
}
