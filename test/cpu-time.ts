/**
 * The time that this process has computed so far, in milliseconds, on all its threads. Tests of growth measure by it: it does not
 * run while another process has the processor, so that a busy machine makes nothing look slow.
 */
export function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
