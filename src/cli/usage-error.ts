import { CommanderError } from 'commander';
import { EXIT } from './exit-codes.js';

/** An error of whoever called: one sentence that says what to do. */
export const usageError = (sentence: string): CommanderError => new CommanderError(EXIT.usage, 'ratslese.usage', sentence);
