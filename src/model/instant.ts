import { z } from 'zod';

/** A moment with its zone, RFC 3339 in whole seconds: "2023-03-10T08:15:00Z", "2023-03-10T12:15:00+04:00". */
export const instantSchema = z.iso.datetime({ offset: true, precision: 0 });
