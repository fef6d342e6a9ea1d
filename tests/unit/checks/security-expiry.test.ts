import { expect, test } from 'vitest';
import { messagesOf } from './small-site.ts';

/** The day of these checks is 2026-06-01. */
async function saidOf(expires: string): Promise<string[]> {
  const settings = `title: T\nurl: https://t.fr\nsecurity:\n  contact: mailto:a@t.fr\n  expires: ${expires}\n`;
  const messages = await messagesOf({ 'site.yml': settings });
  return messages.filter(({ ruleId }) => ruleId === 'security-expiry').map(({ line, reason }) => `${line} ${reason}`);
}

test('a contact that runs out within a month, or has, is a warning at its line', async () => {
  const said = ['Vérifiez qu’il répond, puis écrivez :\nexpires: 2027-06-01'];
  expect(await saidOf('2026-06-30')).toEqual([`5 Le contact de sécurité ne vaut que jusqu’au 30 juin 2026. ${said}`]);
  expect(await saidOf('2020-01-31')).toEqual([
    `5 Le contact de sécurité ne vaut que jusqu’au 31 janvier 2020. ${said}`,
  ]);
});

test('one that is good for more than a year is too', async () => {
  expect((await saidOf('2027-06-02'))[0]).toContain('vaut plus d’un an');
});

test('one between the two is none', async () => {
  expect([await saidOf('2026-07-01'), await saidOf('2027-06-01')]).toEqual([[], []]);
});
