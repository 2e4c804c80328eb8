import { readArguments } from '../../given-arguments.ts';
import { partsWords } from '../../words/chapters/parts.ts';
import { say } from '../../words/say.ts';
import { joinParts } from './join-parts.ts';
import { tellRefusals } from '../../told-error.ts';

tellRefusals();

// npm run join -- FOLDER [PATH]: exits with 1 where the parts do not fit together.
const usage = `usage: npm run join -- FOLDER [PATH]

FOLDER is published as the origin, with each part's site at its own path; PATH is that of the part which names the
others in its archive.yaml and publishes what all have. Without it: /
`;
const given = readArguments({ usage, names: ['FOLDER', '[PATH]'] });
if (given !== undefined) {
  const [origin = '', path = '/'] = given.positionals;
  const joined = await joinParts(origin, path);
  if (joined.kind === 'joined')
    process.stdout.write(`${say(partsWords.joined, { count: joined.parts, files: joined.files })}\n`);
  else for (const fault of joined.faults) process.stderr.write(`${fault}\n`);
  process.exitCode = joined.kind === 'joined' ? 0 : 1;
}
