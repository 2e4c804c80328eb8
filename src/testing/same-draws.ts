import fc from 'fast-check';

/**
 * fast-check that draws the same values in every run of the same tests, so that a commit passes or fails alike wherever
 * it is tried; other values with `ATTESTED_DRAWS=fresh` (`npm run test:draws`).
 */
if (process.env['ATTESTED_DRAWS'] !== 'fresh') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 1 });

// eslint-disable-next-line import-x/no-default-export -- tests take fast-check's default export
export { default } from 'fast-check';
