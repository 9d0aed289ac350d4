export type ColorChoice = 'always' | 'auto' | 'never';

/** Whether to color what goes to a stream: the option first, then FORCE_COLOR, NO_COLOR and TERM, then the terminal. */
export function useColor(choice: ColorChoice, environment: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (choice !== 'auto') return choice === 'always';
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = environment;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  if (no !== undefined && no !== '') return false;
  return isTerminal && terminal !== 'dumb';
}
