import { z } from 'zod';

/** In which order a document writes its dates in digits: 08.12.1991 is 8 December where it is `day-first`. */
export const numeralOrderSchema = z.enum(['day-first', 'month-first', 'year-first']);
