import { asBrowsersRead } from './address-fault.ts';

/** Whether an address that a style loads is a file of the site itself: `/images/fond.png`, `../images/fond.png`. */
export function isSiteFile(address: string): boolean {
  const read = asBrowsersRead(address);
  return read !== '' && !/^(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i.test(read);
}
