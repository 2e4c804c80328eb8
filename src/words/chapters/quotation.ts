import { messages } from '../current.ts';

export const quotationWords = messages.quotation;
