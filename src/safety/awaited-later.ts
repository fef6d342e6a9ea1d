/** A promise that may be rejected before anybody awaits it: whoever does is told, and the process does not end. */
export function awaitedLater<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => {});
  return promise;
}
