import type { APIRoute } from 'astro';
import { archive } from '../../site/content.ts';
import { ledgerData } from '../../site/feeds/ledger-data.ts';
import { readWithheld } from '../../site/withheld.ts';

export const GET: APIRoute = async () => Response.json(ledgerData(await archive(), readWithheld()));
