import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { SignedData, TimeStampResp } from 'pkijs';
import { expect, test } from 'vitest';
import { checkReply } from './reply.ts';
import { timestampRequest } from './request.ts';

const read = (name: string) => new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)));
const manifest = read('manifest-sha256.txt');
const root = new X509Certificate(read('ca.pem')).raw;
const otherRoot = new X509Certificate(read('other-ca.pem')).raw;

test('a request is that of openssl, byte for byte', () => {
  expect(timestampRequest(manifest)).toEqual(read('request.tsq'));
});

test.each([
  ['granted', 'CN=Made time stamps', '2026-11-27T06:36:15.000Z'],
  ['named-by-sha1', 'CN=Made time stamps', '2026-11-27T07:08:13.000Z'],
  ['signed-by-ec', 'CN=Made time stamps\\, EC', '2026-11-27T07:08:13.000Z'],
])('a reply is proof of the file and of the moment: %s', async (name, signer, at) => {
  const stamp = await checkReply(manifest, read(`${name}.tsr`), [root]);
  expect(stamp).toMatchObject({ signer, at, trusted: true });
  expect(stamp.fingerprint).toMatch(/^[0-9a-f]{64}$/);
});

test('who signed is trusted by whoever checks, or is only told', async () => {
  expect(await checkReply(manifest, read('granted.tsr'), [otherRoot])).toMatchObject({ trusted: false });
  expect((await checkReply(manifest, read('granted.tsr'))).trusted).toBeUndefined();
});

test('the very certificate that signed may be the one that is trusted', async () => {
  const { timeStampToken } = TimeStampResp.fromBER(read('granted.tsr'));
  const { certificates = [] } = new SignedData({ schema: timeStampToken?.content as unknown });
  const own = certificates
    .map((one) => new X509Certificate(new Uint8Array(one.toSchema().toBER())))
    .filter(({ subject }) => subject === 'CN=Made time stamps');
  expect(own).toHaveLength(1);
  const trusted = own.map(({ raw }) => raw);
  expect(await checkReply(manifest, read('granted.tsr'), trusted)).toMatchObject({ trusted: true });
  expect(await checkReply(manifest, read('signed-by-ec.tsr'), trusted)).toMatchObject({ trusted: false });
});

test.each([
  ['of-another-file', 'of another file'],
  ['refused', 'the authority refused: status 2'],
  ['sha512', 'another sort of digest'],
  ['without-certificate', 'the signature does not hold'],
])('a reply that proves nothing: %s', async (name, told) => {
  await expect(checkReply(manifest, read(`${name}.tsr`))).rejects.toThrow(told);
});

test('a file of which one letter is changed has no stamp', async () => {
  const changed = manifest.with(3, manifest[3]! ^ 1);
  await expect(checkReply(changed, read('granted.tsr'))).rejects.toThrow('another file');
});

test('no byte of a reply can be changed unseen', async () => {
  const reply = read('granted.tsr');
  const stamp = await checkReply(manifest, reply, [root]);
  const unseen: number[] = [];
  for (let at = 0; at < reply.length; at += 7) {
    const result = await checkReply(manifest, reply.with(at, reply[at]! ^ 0x11), [root]).catch(
      () => undefined,
    );
    // What is not signed may change, as the status' wording does; what is told may not.
    if (result?.trusted === true && JSON.stringify(result) !== JSON.stringify(stamp)) unseen.push(at);
  }
  expect(unseen).toEqual([]);
});

test.each([new Uint8Array(), new Uint8Array([0x30, 0x80]), read('request.tsq'), manifest])(
  'what is no reply is said to be none',
  async (bytes) => {
    await expect(checkReply(manifest, bytes)).rejects.toThrow();
  },
);
