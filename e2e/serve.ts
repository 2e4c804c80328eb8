/**
 * Serves a folder of built files to the browser tests: `node e2e/serve.ts dist 4331`. With `--changing` a file is looked
 * for when it is asked for, since sites are built into the folder meanwhile. A port that somebody else has is an error:
 * on another one the tests would wait for an answer until their time is over.
 */
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { changing: { type: 'boolean', default: false } },
});
const [folder = 'dist', port = '4331'] = positionals;
if (values.changing) mkdirSync(folder, { recursive: true });
createServer(sirv(folder, { dev: values.changing })).listen(Number(port), 'localhost');
