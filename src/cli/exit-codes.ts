/** What a run's end tells the shell. Never a count. */
export const EXIT = {
  ok: 0,
  findings: 1,
  usage: 2,
  unreadable: 3,
  bug: 4,
  interrupted: 130,
} as const;
