import { agenda } from './agenda.mjs';
import { minutes } from './minutes.mjs';
import { motion } from './motion.mjs';
import { outcomes } from './outcomes.mjs';
import { proposal } from './proposal.mjs';
import { statement } from './statement.mjs';

/** The papers of fixtures/one-tree, about invented towns; `record` is what a careful person takes from them. */
export const papers = [proposal, statement, motion, outcomes, minutes, agenda];
