import type { Page } from '@playwright/test';

/** A request as it went over the wire: headers and compressed body, in bytes. */
export interface Transfer {
  url: string;
  type: string;
  bytes: number;
}

/**
 * Counts what a page asks for, as DevTools does (`encodedDataLength`). What a page’s browser asks for itself (its icon)
 * is no request of the DevTools protocol: it is counted by whoever needs it.
 */
export async function watchWire(page: Page): Promise<Transfer[]> {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.setCacheDisabled', { cacheDisabled: false });
  const asked = new Map<string, { url: string; type: string }>();
  const transfers: Transfer[] = [];
  client.on('Network.responseReceived', ({ requestId, response, type }) => {
    if (!response.fromDiskCache) asked.set(requestId, { url: response.url, type });
  });
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = asked.get(requestId);
    if (request && encodedDataLength > 0) transfers.push({ ...request, bytes: encodedDataLength });
  });
  return transfers;
}

export function total(transfers: readonly Transfer[], of: (transfer: Transfer) => boolean = () => true): number {
  return transfers.filter(of).reduce((sum, { bytes }) => sum + bytes, 0);
}
