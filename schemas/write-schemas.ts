import { writeFileSync } from 'node:fs';
import { schemaFiles } from './json-schemas.ts';

for (const [path, text] of schemaFiles()) writeFileSync(path, text);
