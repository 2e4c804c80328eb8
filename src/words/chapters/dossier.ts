import { messages } from '../current.ts';

export const dossierWords = messages.dossier;
