import { seedAddress } from '../../model/seed-address.ts';
import type { CreativeWork, Quotation } from 'schema-dts';
import { passageAddress } from '../../model/addresses.ts';
import type { AttestationRecord, DocumentRecord } from '../../model/archive.ts';
import type { Versions } from '../../model/versions.ts';
import { isoDateOf } from '../exact-dates.ts';
import type { ExportSite } from '../export-site.ts';
import { actorReference, actorThing } from './vocabulary.ts';
import { websiteId } from './website.ts';

/** A document: what it is, who issued it, where this copy comes from, and its original with the digest of its bytes. */
export function documentThing(
  site: ExportSite,
  document: DocumentRecord,
  versions: Versions = {},
): CreativeWork {
  const { data, issuer, receipt, kind } = document;
  const published = isoDateOf(document.date);
  const copy = receipt?.copy;
  return {
    ...documentReference(site, document),
    genre: kind.name,
    inLanguage: data.language,
    isPartOf: { '@id': websiteId(site) },
    ...(issuer !== undefined && { creator: actorThing(site, issuer) }),
    ...(published !== undefined && { datePublished: published }),
    ...(document.date !== undefined && { temporal: document.date.text }),
    ...(copy !== undefined && {
      isBasedOn: {
        '@type': 'CreativeWork',
        ...(copy.url !== undefined && { url: copy.url }),
        publisher: { '@type': 'Organization', name: copy.publisher },
      },
    }),
    ...(receipt?.licence !== undefined && { copyrightNotice: receipt.licence }),
    ...versionTerms(site, versions),
    encoding: {
      '@type': 'MediaObject',
      contentUrl: site.root + seedAddress(data.seed.file),
      contentSize: String(data.seed.bytes),
      sha256: data.seed.sha256,
    },
  };
}

/** What Dublin Core says of versions, and schema.org has no word for. */
function versionTerms(site: ExportSite, { older, newer }: Versions): Readonly<Record<string, unknown>> {
  const terms = { replaces: older, isReplacedBy: newer };
  return Object.fromEntries(
    Object.entries(terms).flatMap(([term, version]) =>
      version === undefined
        ? []
        : [[`http://purl.org/dc/terms/${term}`, { '@id': `${site.root}documents/${version.id}/` }]],
    ),
  );
}

/** As much of a document as other things say of it. */
export function documentReference(site: ExportSite, { id, title }: DocumentRecord): CreativeWork {
  const address = `${site.root}documents/${id}/`;
  return { '@type': 'CreativeWork', '@id': address, url: address, name: title };
}

/** The words of a document that give an event's date, each where it stands. */
export function quotationThings(
  site: ExportSite,
  { document, data }: AttestationRecord,
): readonly Quotation[] {
  return data.quotes.map(({ passage, exact }) => ({
    '@type': 'Quotation',
    text: exact,
    url: site.root + passageAddress(document.id, passage),
    inLanguage: document.data.language,
    ...(document.issuer !== undefined && { creator: actorReference(site, document.issuer) }),
    isPartOf: documentReference(site, document),
  }));
}
