import { createHash, timingSafeEqual, X509Certificate } from 'node:crypto';
import { ObjectIdentifier, OctetString, Sequence, type AsnType } from 'asn1js';
import {
  Certificate,
  ContentInfo,
  ExtKeyUsage,
  PKIStatus,
  SignedData,
  SignedDataVerifyError,
  TimeStampResp,
  TSTInfo,
} from 'pkijs';
import { sha256Id } from './request.ts';

/** What a reply proves: that the file was there at a moment, by the word of whoever signed. */
export interface Stamp {
  /** The moment that the authority gives, RFC 3339. */
  readonly at: string;
  /** Who signed, as the certificate names it. */
  readonly signer: string;
  /** SHA-256 of the certificate. */
  readonly fingerprint: string;
  /** Whether the certificate leads to one of those that were given as trusted; undefined where none was given. */
  readonly trusted: boolean | undefined;
}

/** Why a reply proves nothing. */
export class NoStamp extends Error {}

/**
 * Checks a reply to a request for a timestamp (RFC 3161, section 2.4.2, with RFC 5816) against the file: that it was
 * granted, is of this very file, is signed by a certificate for timestamps that was valid then, and which it names.
 *
 * @param trusted certificates of authorities that the checker trusts; without them who signed is told, not judged
 * @throws NoStamp telling what is wrong
 */
export async function checkReply(
  file: Uint8Array,
  reply: Uint8Array,
  trusted: readonly Uint8Array[] = [],
): Promise<Stamp> {
  const { signed, info } = readReply(reply);
  const digest = createHash('sha256').update(file).digest();
  const imprint = info.messageImprint;
  if (imprint.hashAlgorithm.algorithmId !== sha256Id)
    throw new NoStamp(
      `the reply is of another sort of digest (${imprint.hashAlgorithm.algorithmId}) than SHA-256`,
    );
  if (!isSame(imprint.hashedMessage.valueBlock.valueHexView, digest))
    throw new NoStamp('the reply is of another file: it tells another SHA-256');
  const signer = await signerOf(signed, file, info.genTime);
  checkSigner(signed, signer, info.genTime);
  const roots = trusted.map((one) => Certificate.fromBER(new Uint8Array(one)));
  const own = new Uint8Array(signer.toSchema().toBER());
  const der = new X509Certificate(own);
  // Whoever trusts the certificate itself needs nobody to vouch for it.
  const isTrusted = trusted.some((one) => isSame(new Uint8Array(one), own));
  return {
    at: info.genTime.toISOString(),
    signer: der.subject.replaceAll('\n', ', '),
    fingerprint: der.fingerprint256.replaceAll(':', '').toLowerCase(),
    trusted: roots.length === 0 ? undefined : isTrusted || (await leadsTo(signed, file, info.genTime, roots)),
  };
}

function readReply(reply: Uint8Array): { readonly signed: SignedData; readonly info: TSTInfo } {
  try {
    const { status, timeStampToken } = TimeStampResp.fromBER(new Uint8Array(reply));
    const isGranted = [PKIStatus.granted, PKIStatus.grantedWithMods].includes(status.status);
    if (!isGranted || timeStampToken === undefined)
      throw new NoStamp(`the authority refused: status ${status.status}${saidOf(status.statusStrings)}`);
    if (timeStampToken.contentType !== ContentInfo.SIGNED_DATA)
      throw new NoStamp('the reply holds no signature');
    const signed = new SignedData({ schema: timeStampToken.content as AsnType });
    const { eContentType, eContent } = signed.encapContentInfo;
    if (eContentType !== timestampInfoId || eContent === undefined)
      throw new NoStamp('the reply holds no timestamp (id-ct-TSTInfo)');
    return { signed, info: TSTInfo.fromBER(eContent.getValue()) };
  } catch (error) {
    if (error instanceof NoStamp) throw error;
    throw new NoStamp('this is no reply to a request for a timestamp (RFC 3161)');
  }
}

async function signerOf(signed: SignedData, file: Uint8Array, at: Date): Promise<Certificate> {
  if (signed.signerInfos.length !== 1) throw new NoStamp('a timestamp has one signature');
  try {
    const { signatureVerified, signerCertificate } = await signed.verify({
      signer: 0,
      data: new Uint8Array(file).buffer,
      checkDate: at,
      extendedMode: true,
    });
    if (signatureVerified === true && signerCertificate instanceof Certificate) return signerCertificate;
  } catch (error) {
    if (!(error instanceof SignedDataVerifyError)) throw error;
    throw new NoStamp(`the signature does not hold: ${error.message}`);
  }
  throw new NoStamp('the signature does not hold');
}

function checkSigner(signed: SignedData, signer: Certificate, at: Date): void {
  const usage = signer.extensions?.find(({ extnID }) => extnID === keyUsageId);
  const purposes = usage?.parsedValue instanceof ExtKeyUsage ? usage.parsedValue.keyPurposes : [];
  if (usage?.critical !== true || purposes.length !== 1 || purposes[0] !== timestampingId)
    throw new NoStamp('the certificate is not one for timestamps alone');
  if (at < signer.notBefore.value || at > signer.notAfter.value)
    throw new NoStamp('the certificate was not valid at the moment that the reply tells');
  const named = namedCertificate(signed);
  const bytes = new Uint8Array(signer.toSchema().toBER());
  if (named === undefined || !isSame(named.digest, createHash(named.by).update(bytes).digest()))
    throw new NoStamp('the reply does not name the certificate that it is signed with');
}

/** The digest of the signer's certificate that is signed with the stamp (ESSCertID of RFC 2634, ESSCertIDv2 of RFC 5816). */
function namedCertificate(
  signed: SignedData,
): { readonly digest: Uint8Array; readonly by: string } | undefined {
  for (const { type, values } of signed.signerInfos[0]?.signedAttrs?.attributes ?? []) {
    if (type !== signingCertificateId && type !== signingCertificateV2Id) continue;
    const first = partsOf(partsOf(partsOf(values[0])[0])[0]);
    const digest = first.find((part) => part instanceof OctetString);
    const algorithm = partsOf(first[0])[0];
    const by = algorithm instanceof ObjectIdentifier ? algorithm.valueBlock.toString() : sha256Id;
    const name = type === signingCertificateId ? 'sha1' : digestNames[by];
    return digest === undefined || name === undefined
      ? undefined
      : { digest: digest.valueBlock.valueHexView, by: name };
  }
  return undefined;
}

async function leadsTo(
  signed: SignedData,
  file: Uint8Array,
  at: Date,
  trustedCerts: Certificate[],
): Promise<boolean> {
  try {
    const { signerCertificateVerified } = await signed.verify({
      signer: 0,
      data: new Uint8Array(file).buffer,
      checkDate: at,
      checkChain: true,
      trustedCerts,
      extendedMode: true,
    });
    return signerCertificateVerified === true;
  } catch (error) {
    if (error instanceof SignedDataVerifyError) return false;
    throw error;
  }
}

const timestampInfoId = '1.2.840.113549.1.9.16.1.4';
const timestampingId = '1.3.6.1.5.5.7.3.8';
const keyUsageId = '2.5.29.37';
const signingCertificateId = '1.2.840.113549.1.9.16.2.12';
const signingCertificateV2Id = '1.2.840.113549.1.9.16.2.47';
const digestNames: Readonly<Record<string, string>> = {
  [sha256Id]: 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

function partsOf(value: unknown): readonly unknown[] {
  return value instanceof Sequence ? value.valueBlock.value : [];
}

function saidOf(strings: readonly { readonly valueBlock: { readonly value: string } }[] | undefined): string {
  const words = (strings ?? []).map(({ valueBlock }) => valueBlock.value).join(' ');
  return words === '' ? '' : ` (${words})`;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}
