import { createHash } from 'node:crypto';
import { Null, OctetString } from 'asn1js';
import { AlgorithmIdentifier, MessageImprint, TimeStampReq } from 'pkijs';

/** SHA-256 (RFC 5754). */
export const sha256Id = '2.16.840.1.101.3.4.2.1';

/**
 * A request for a trusted timestamp of a file (RFC 3161, section 2.4.1), in DER: for its SHA-256, with the authority's
 * certificate asked for. It has no nonce, so that the same file makes the same request; the reply is of this digest alone.
 */
export function timestampRequest(file: Uint8Array): Uint8Array {
  const digest = createHash('sha256').update(file).digest();
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: sha256Id, algorithmParams: new Null() }),
      hashedMessage: new OctetString({ valueHex: new Uint8Array(digest).buffer }),
    }),
    certReq: true,
  });
  return new Uint8Array(request.toSchema().toBER());
}
