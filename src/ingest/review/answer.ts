import type { Disk } from '../disk.ts';
import type { Lock } from '../lock.ts';
import type { MemoryStore } from '../memory.ts';
import { reviewWords } from '../../words/chapters/review.ts';
import { say } from '../../words/say.ts';
import { actOf } from './act-of-form.ts';
import { editsOf, type Act } from './acts.ts';
import { documentPage, type DocumentState } from './document-page.ts';
import { eventPaths, readEventFields } from './event-fields.ts';
import { eventPage } from './event-page.ts';
import { factPaths, readFacts } from './facts-form.ts';
import { sortByField, type SortedFindings } from './field-findings.ts';
import { addressesOf, framed, type Addresses, type Notice } from './frame.ts';
import { html } from './html.ts';
import { indexPage } from './index-page.ts';
import { nextPlace } from './next-place.ts';
import { openArchive, openDocument, type OpenDocument } from './open-document.ts';
import type { FileEdit } from './refusals.ts';
import { whileLocked, writeEdits, type Outcome } from './write-edits.ts';

/** What is answered: a page, a file for one, or where to go. */
export type Answer =
  | {
      readonly kind: 'content';
      readonly status: number;
      readonly type: 'text/html' | 'text/css' | 'text/javascript' | 'text/plain';
      readonly body: string;
    }
  | { readonly kind: 'redirect'; readonly to: string };

/** What a review works with. */
export interface Desk {
  readonly disk: Disk;
  readonly memory: MemoryStore;
  readonly lock: () => Lock;
  readonly token: string;
  readonly styles: string;
  readonly script: string;
}

/** A request that was let in; `form` is what was posted. */
export interface Asked {
  readonly steps: readonly string[];
  readonly query: URLSearchParams;
  readonly form?: URLSearchParams;
}

/** Answers a request of the review page. Names in an address are looked up among what the archive has. */
export function answer(desk: Desk, asked: Asked): Answer {
  const addresses = addressesOf(desk.token);
  const [first = '', name = '', third = '', id = '', ...rest] = asked.steps;
  if (asked.steps.length === 1) {
    if (asked.form !== undefined) return errorPage(addresses, 405);
    if (first === 'review.css') return content('text/css', desk.styles);
    if (first === 'keys.js') return content('text/javascript', desk.script);
    if (first === '')
      return page(indexPage(addresses, openArchive(desk.disk, desk.memory), noticeOf(asked.query)));
  }
  if (first !== 'documents') return errorPage(addresses, 404);
  const isDocument = asked.steps.length === 3 && third === '';
  const isEvent = third === 'events' && rest.length === 1 && rest[0] === '';
  if (!isDocument && !isEvent) return errorPage(addresses, 404);
  if (asked.form !== undefined) return post(desk, addresses, name, isEvent ? id : undefined, asked.form);
  const open = openDocument(desk.disk, openArchive(desk.disk, desk.memory), name);
  if (open === undefined) return errorPage(addresses, 404);
  if (isDocument) return page(documentPage(addresses, open, stateOf(open, asked.query)));
  const event = open.document.events.find((one) => one.id === id);
  return event === undefined
    ? errorPage(addresses, 404)
    : page(eventPage(addresses, open, event, { notice: noticeOf(asked.query) }));
}

/** What whoever does not know the token is told. */
export function refusal(status: keyof Errors): Answer {
  return { kind: 'content', status, type: 'text/plain', body: `${reviewWords.errors[status]}\n` };
}

/** A page that says why there is no other. */
export function errorPage(addresses: Addresses, status: keyof Errors, message = ''): Answer {
  const words = say(reviewWords.errors[status], { message });
  const home = html`<a href="${addresses.index}">${reviewWords.allDrafts}</a>`;
  const main = html`<h1>${reviewWords.name}</h1>
    <p>${words}</p>`;
  return page(framed(addresses, reviewWords.name, home, undefined, main), status);
}

/** A page that gives back what was entered into a form that has no page any more. */
function lostPage(addresses: Addresses, why: string, form: URLSearchParams): Answer {
  const entered = [...form].filter(([name, value]) => !ofForms.has(name) && value.trim() !== '');
  const home = html`<a href="${addresses.index}">${reviewWords.allDrafts}</a>`;
  const list =
    entered.length > 0 &&
    html`<h2>${reviewWords.entered}</h2>
      <p>${reviewWords.enteredHow}</p>
      <dl>
        ${entered.map(
          ([name, value]) =>
            html`<dt>${name}</dt>
              <dd>${value}</dd>`,
        )}
      </dl>`;
  const main = html`<h1>${reviewWords.notWritten}</h1>
    <p role="alert">${why}</p>
    ${list}`;
  return page(framed(addresses, reviewWords.name, home, undefined, main), 409);
}

// What a form has besides what somebody enters.
const ofForms: ReadonlySet<string> = new Set(['act', 'digest', 'event', 'passage', 'line', 'back', 'same']);

type Errors = (typeof reviewWords)['errors'];

function content(type: 'text/css' | 'text/javascript', body: string): Answer {
  return { kind: 'content', status: 200, type, body };
}

function page(body: string, status = 200): Answer {
  return { kind: 'content', status, type: 'text/html', body };
}

/** What came of an act, as the address says that it led to. */
function noticeOf(query: URLSearchParams): Notice | undefined {
  const done = query.get('done') ?? '';
  return isDone(done) ? { kind: 'done', words: reviewWords.outcomes[done] } : undefined;
}

type Done = keyof (typeof reviewWords)['outcomes'];

function isDone(done: string): done is Done {
  return Object.hasOwn(reviewWords.outcomes, done);
}

/** The focus goes to the event that the address names, or to the one in the place of one that is gone. */
function stateOf({ document: { events } }: OpenDocument, query: URLSearchParams): DocumentState {
  const [at, place] = [query.get('at'), Number(query.get('place') ?? NaN)];
  const named = events.findIndex(({ id }) => id === at);
  const index = named === -1 ? (Number.isInteger(place) ? Math.min(place, events.length - 1) : -1) : named;
  return {
    notice: noticeOf(query),
    at: index < 0 ? undefined : index,
    atPassage: query.get('passage') ?? undefined,
  };
}

function post(
  desk: Desk,
  addresses: Addresses,
  name: string,
  eventId: string | undefined,
  form: URLSearchParams,
): Answer {
  const outcome = whileLocked(desk.lock(), () => perform(desk, name, eventId, form));
  const open = openDocument(desk.disk, openArchive(desk.disk, desk.memory), name);
  switch (outcome.kind) {
    case 'done': {
      const home = outcome.act.kind === 'reviewed' ? addresses.index : addresses.document(name);
      return { kind: 'redirect', to: `${home}?${String(outcome.query)}` };
    }
    case 'unknown':
      return lostPage(addresses, say(reviewWords.draftGone, { name }), form);
    case 'held':
      return trouble(addresses, open, eventId, form, 423, {
        kind: 'trouble',
        words: `${reviewWords.notWritten}. ${say(reviewWords.heldBy, { holder: outcome.by })}`,
      });
    case 'impossible':
      return trouble(addresses, open, eventId, form, 409, {
        kind: 'trouble',
        words: `${reviewWords.notWritten}. ${reviewWords.cannot}`,
      });
    case 'changed':
      return trouble(addresses, open, eventId, form, 409, {
        kind: 'trouble',
        words: `${reviewWords.notWritten}. ${say(reviewWords.changedMeanwhile, { path: outcome.path })} ${reviewWords.changedFields}`,
      });
    case 'refused':
      return trouble(
        addresses,
        open,
        eventId,
        form,
        422,
        {
          kind: 'trouble',
          words: `${reviewWords.notWritten}. ${reviewWords.checkRefuses}`,
          findings: [...outcome.sorted.others, ...[...outcome.sorted.fields.values()].flat()],
        },
        outcome.sorted,
      );
  }
}

/** The page that was posted from, with what went wrong and what had been entered. */
function trouble(
  addresses: Addresses,
  open: OpenDocument | undefined,
  eventId: string | undefined,
  form: URLSearchParams,
  status: number,
  notice: Notice,
  sorted?: SortedFindings,
): Answer {
  if (open === undefined) return lostPage(addresses, notice.words, form);
  const findings = sorted?.fields ?? new Map();
  const { events } = open.document;
  const event = events.find(({ id }) => id === eventId);
  if (event !== undefined) {
    const fields = form.get('act') === 'set' ? readEventFields(form, open, event) : undefined;
    return page(eventPage(addresses, open, event, { notice, fields, findings }), status);
  }
  // The form of an event that is gone has no page to stand in.
  if (eventId !== undefined) return lostPage(addresses, say(reviewWords.eventGone, { id: eventId }), form);
  const facts = form.get('act') === 'facts' ? readFacts(form) : undefined;
  const at = events.findIndex(({ id }) => id === form.get('event'));
  const state = { notice, facts, findings, ...(at !== -1 && { at }) };
  return page(documentPage(addresses, open, state), status);
}

type Performed =
  | { readonly kind: 'done'; readonly act: Act; readonly query: URLSearchParams }
  | { readonly kind: 'unknown' | 'impossible' }
  | { readonly kind: 'refused'; readonly sorted: SortedFindings }
  | Extract<Outcome, { readonly kind: 'changed' }>;

function perform(
  { disk, memory }: Desk,
  name: string,
  eventId: string | undefined,
  form: URLSearchParams,
): Performed {
  const open = openDocument(disk, openArchive(disk, memory), name);
  if (open === undefined) return { kind: 'unknown' };
  const { file, digest, document } = open;
  if (form.get('digest') !== digest) return { kind: 'changed', path: file.file };
  const act = actOf(form, open, eventId);
  const edits = act && editsOf(disk, open, act);
  if (act === undefined || edits === undefined) return { kind: 'impossible' };
  const outcome = writeEdits(disk, memory, edits, act.kind === 'reviewed' ? wholeFiles(open) : []);
  switch (outcome.kind) {
    case 'changed':
      return outcome;
    case 'refused':
      return { kind: 'refused', sorted: sorted(open, act, outcome.findings, edits) };
    case 'written': {
      const isSame = edits.every(({ was, now }) => was === now);
      const query = new URLSearchParams({ done: isSame ? 'nothing' : dones[act.kind] });
      const place = 'event' in act ? document.events.findIndex(({ id }) => id === act.event) : -1;
      if (place !== -1) query.set('place', String(nextPlace(open, act, place)));
      if ('passage' in act) query.set('passage', act.passage);
      return { kind: 'done', act, query };
    }
  }
}

const dones: Readonly<Record<Act['kind'], Done>> = {
  accept: 'accepted',
  refuse: 'refused',
  merge: 'merged',
  set: 'changed',
  facts: 'changed',
  join: 'joined',
  split: 'split',
  back: 'back',
  propose: 'proposed',
  reviewed: 'reviewed',
};

/** The files of which a reviewed document must be free of findings. */
function wholeFiles({ file, seed, receipt }: OpenDocument): readonly string[] {
  return [file.file, seed?.path, receipt?.file].flatMap((path) => path ?? []);
}

function sorted(
  { file, document }: OpenDocument,
  act: Act,
  findings: Extract<Outcome, { readonly kind: 'refused' }>['findings'],
  edits: readonly FileEdit[],
): SortedFindings {
  const text = edits.find(({ path }) => path === file.file)?.now ?? '';
  if (act.kind === 'set') {
    const index = document.events.findIndex(({ id }) => id === act.event);
    return sortByField(findings, file.file, text, eventPaths(index, act.fields));
  }
  return sortByField(findings, file.file, text, factPaths);
}
