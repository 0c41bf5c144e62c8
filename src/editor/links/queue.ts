import { setTimeout as sleep } from 'node:timers/promises'

const MS_PER_SECOND = 1000
/** Hosts asked at the same time. */
const HOSTS_AT_ONCE = 6

/**
 * Asks every address, those of one host one after the other with a pause between them, several hosts side by side.
 * `pause` is in seconds.
 */
export async function askPolitely(
  addresses: readonly string[],
  ask: (address: string) => Promise<void>,
  { pause, wait = sleep }: { pause: number; wait?: (milliseconds: number) => Promise<void> },
): Promise<void> {
  const hosts = Map.groupBy(addresses, (address) => (URL.canParse(address) ? new URL(address).host : ''))
  const work = hosts.values()
  const askHosts = async (): Promise<void> => {
    for (const ofHost of work)
      for (const [i, address] of ofHost.entries()) {
        if (i > 0) await wait(pause * MS_PER_SECOND)
        await ask(address)
      }
  }
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, askHosts))
}
