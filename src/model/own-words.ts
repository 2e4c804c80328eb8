import { z } from 'zod';

/** A sentence or a name in the archive's own words: nobody's, to be kept letter for letter. Pages set it as in print. */
export const ownWordsSchema = z.string();
