import { tellHeight } from '../timeline/embedded.ts';

// The one script of the copy that is opened from a disk: every element of every page, since a browser refuses there the
// modules that pages of the site load one by one; but what keeps pages of a site.
import.meta.glob(['../**/*.define.ts', '!../kept/*'], { eager: true });

if (document.querySelector('main.embedded') !== null) tellHeight(document.documentElement);
