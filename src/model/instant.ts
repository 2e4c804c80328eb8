import { z } from 'zod';

/** Whether a value is a moment with its zone, RFC 3339 in whole seconds: "1995-03-10T12:15:00+04:00". */
export function isInstant(value: unknown): boolean {
  return instantSchema.safeParse(value).success;
}

const instantSchema = z.iso.datetime({ offset: true, precision: 0 });
