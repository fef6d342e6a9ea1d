/**
 * Loaded before a program (`NODE_OPTIONS=--import=…`), makes it live `DAYS_LATER` days from now: what it reads of the
 * clock is moved, what it is told (`new Date('2026-01-01')`) is not.
 */
const RealDate = Date;
const now = () => RealDate.now() + Number(process.env['DAYS_LATER'] ?? 0) * 24 * 60 * 60 * 1000;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
  apply: (target) => new target(now()).toString(),
  get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
});
