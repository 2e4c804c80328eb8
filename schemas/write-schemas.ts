import { writeFileSync } from 'node:fs';
import { readArguments } from '../src/given-arguments.ts';
import { schemaFiles } from './json-schemas.ts';
import { tellRefusals } from '../src/told-error.ts';

tellRefusals();

const usage = `usage: npm run docs:schemas

Writes the JSON Schemas of the archive's files anew.
`;
if (readArguments({ usage }) !== undefined)
  for (const [path, text] of schemaFiles()) writeFileSync(path, text);
