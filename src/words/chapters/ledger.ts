import { messages } from '../current.ts';

export const ledgerWords = messages.ledger;
