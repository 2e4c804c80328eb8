// Pagefind's code, as the build has written it beside the first index.
declare module 'attested:pagefind' {
  import type { PagefindModule } from '../search/engine.ts';

  export const createInstance: PagefindModule['createInstance'];
}
