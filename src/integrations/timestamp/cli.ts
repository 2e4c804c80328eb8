import { X509Certificate } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { notAmong, readArguments, refuseArguments } from '../../given-arguments.ts';
import { readGivenFile } from '../../given-file.ts';
import { writeNewFile } from '../../new-file.ts';
import { toldError } from '../../told-error.ts';
import { manifestName, replyName, requestName } from '../site-manifest.ts';
import { checkReply } from './reply.ts';
import { timestampRequest } from './request.ts';

const usage = `usage: npm run timestamp -- request [FOLDER]
       npm run timestamp -- check [FOLDER] [--trust CERTIFICATES.pem]
FOLDER is a built site, dist without it. No service is called.
`;

// Exits with 1 where the reply proves nothing or leads to none of the trusted certificates, or where an argument is
// not understood; with 2 where nothing could be read.
try {
  await run();
} catch (error) {
  process.stderr.write(`${toldError(error)}\n`);
  process.exitCode = 2;
}

async function run(): Promise<void> {
  const given = readArguments({
    usage,
    names: ['request or check', '[FOLDER]'],
    options: { trust: { type: 'string' } },
  });
  if (given === undefined) return;
  const [does = '', folder = 'dist'] = given.positionals;
  const { trust } = given.values;
  if (does !== 'request' && does !== 'check') {
    refuseArguments(usage, notAmong(does, ['request', 'check']));
    return;
  }
  if (does === 'request' && trust !== undefined) {
    refuseArguments(usage, 'a request trusts nobody yet: leave --trust out');
    return;
  }
  const manifest = readGivenFile(
    join(folder, manifestName),
    'build the site first (`npm run build`), or name the folder of a built site',
  );
  process.exitCode = does === 'request' ? request(folder, manifest) : await check(folder, manifest, trust);
}

function request(folder: string, manifest: Uint8Array): number {
  const path = join(folder, requestName);
  rmSync(path, { force: true });
  writeNewFile(path, timestampRequest(manifest));
  process.stdout.write(`${path}: send it to an authority, and keep the reply as ${replyName}\n`);
  return 0;
}

async function check(folder: string, manifest: Uint8Array, trust: string | undefined): Promise<number> {
  const path = join(folder, replyName);
  const reply = readGivenFile(
    path,
    'send the request to an authority (`npm run timestamp -- request`), and keep its reply under this name',
  );
  const trusted = trust === undefined ? [] : certificatesIn(pemOf(trust));
  try {
    const stamp = await checkReply(manifest, reply, trusted);
    process.stdout.write(
      `${path}: ${manifestName} was there at ${stamp.at}\n` +
        `signed by ${stamp.signer} (certificate SHA-256 ${stamp.fingerprint}), ${trustTold(stamp.trusted)}\n`,
    );
    return stamp.trusted === false ? 1 : 0;
  } catch (error) {
    process.stdout.write(`${path}: ${toldError(error)}\n`);
    return 1;
  }
}

function pemOf(trust: string): string {
  return readGivenFile(trust, 'name the certificates that you trust, a file in PEM').toString('latin1');
}

function trustTold(trusted: boolean | undefined): string {
  if (trusted === undefined) return 'whom you have to trust: --trust compares with certificates that you do';
  return trusted
    ? 'whom a certificate that you trust names or vouches for'
    : 'whom no certificate that you trust names or vouches for';
}

function certificatesIn(pem: string): readonly Uint8Array[] {
  const found = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  if (found.length === 0) throw new Error('--trust names a file of certificates in PEM');
  return found.map((one) => new X509Certificate(one).raw);
}
