import { defineConfig } from 'vitest/config';
import { sameDraws } from './src/testing/same-draws-plugin.ts';

// Dates must not depend on where the code runs: the time domain's tests run in each of these zones, which lie on both
// sides of UTC and at both ends of the day, besides the machine's own. Apia skipped 30 December 2011.
const zones = ['America/New_York', 'Pacific/Kiritimati', 'Pacific/Apia'];

export default defineConfig({
  plugins: [sameDraws],
  test: {
    globalSetup: 'src/testing/temporary-files.ts',
    projects: zones.map((zone) => ({
      extends: true,
      test: {
        name: zone,
        include: ['src/{time,words}/**/*.test.ts'],
        // Sites are built once, in the run of all tests.
        exclude: ['src/**/*.build.test.ts'],
        env: { TZ: zone },
        isolate: false,
        testTimeout: 300_000,
        hookTimeout: 300_000,
      },
    })),
  },
});
