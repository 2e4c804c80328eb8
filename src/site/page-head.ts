import type { Thing } from 'schema-dts';
import type { Essay } from '../model/essay.ts';
import { documentMeta, essayMeta, eventMeta, type Meta } from '../exports/head/dublin-core.ts';
import type { DataFile } from '../exports/data/data-file.ts';
import { datasetThing } from '../exports/json-ld/dataset.ts';
import { documentThing } from '../exports/json-ld/document.ts';
import { eventQuotations, eventThing } from '../exports/json-ld/event.ts';
import { actorThing, kindThing, placeThing } from '../exports/json-ld/vocabulary.ts';
import { websiteThing } from '../exports/json-ld/website.ts';
import type { Archive, DocumentRecord, EventRecord } from '../model/archive.ts';
import { versionsOf } from '../model/versions.ts';
import type { Actor, Kind, Place } from '../model/vocabulary.ts';
import { exportSite as site } from './export-site.ts';
import { eventPicture, type PagePicture } from './pictures/page-picture.ts';
import {
  describeActor,
  describeDocument,
  describeEvent,
  describeKind,
  describePlace,
} from './told/descriptions.ts';

/** What the head of a page says of what the page is about. */
export interface PageHead {
  /** In a sentence or two that no other page has. */
  readonly description: string;
  /** Dublin Core, where the page is about one document or event. */
  readonly meta?: readonly Meta[];
  /** The things of schema.org that the page is about. */
  readonly things?: readonly Thing[];
  /** Address, below the root of the site, of the page's own list where it has feeds. */
  readonly followed?: string;
  /** The picture that shows it where it is shared; without it, one of its title. */
  readonly picture?: PagePicture;
}

export function dataHead(description: string, files: readonly DataFile[]): PageHead {
  return { description, things: [datasetThing(site, files)] };
}

export function homeHead(): PageHead {
  return { description: site.description, things: [websiteThing(site)] };
}

export function documentHead(archive: Archive, document: DocumentRecord): PageHead {
  const versions = versionsOf(archive).get(document.id);
  return {
    description: describeDocument(document),
    meta: documentMeta(site, document, versions),
    things: [documentThing(site, document, versions)],
  };
}

export function eventHead(archive: Archive, event: EventRecord): PageHead {
  return {
    description: describeEvent(event),
    meta: eventMeta(site, event),
    things: [eventThing(site, archive, event), ...eventQuotations(site, event)],
    ...eventPicture(archive, event),
  };
}

export function essayHead(essay: Essay): PageHead {
  return {
    description: essay.summary,
    meta: essayMeta(site, essay),
  };
}

export function actorHead(actor: Actor): PageHead {
  return {
    description: describeActor(actor),
    things: [actorThing(site, actor)],
    followed: `actors/${actor.id}/`,
  };
}

export function placeHead(place: Place): PageHead {
  return { description: describePlace(place), things: [placeThing(site, place)] };
}

export function kindHead(kind: Kind): PageHead {
  return { description: describeKind(kind), things: [kindThing(site, kind)], followed: `kinds/${kind.id}/` };
}
