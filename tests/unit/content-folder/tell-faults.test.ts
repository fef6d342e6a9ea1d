import { afterEach, expect, test, vi } from 'vitest';
import { onMessages } from '../../../src/content-folder/messages-channel.ts';
import { faultTeller } from '../../../src/content-folder/tell-faults.ts';
import { page, renderedSite } from '../checks/small-site.ts';

const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
const [NO_TEXT, NO_TARGET] = ['[](/a)', '[ailleurs](/nulle-part)'];
const site = (text: string) => renderedSite({ 'pages/a.md': page(text, 'permalink: /a') });

afterEach(() => printed.mockClear());

test('all faults are shown at each save, and only new ones are printed, even when lines moved', async () => {
  const shown: number[] = [];
  onMessages((messages) => shown.push(messages.length));
  const tell = faultTeller();
  await tell(await site(NO_TEXT));
  expect(String(printed.mock.lastCall)).toContain('a.md:7');
  await tell(await site(`Un paragraphe.\n\n${NO_TEXT}`));
  expect(printed).toHaveBeenCalledTimes(1);
  await tell(await site(`${NO_TEXT}\n\n${NO_TARGET}`));
  expect(String(printed.mock.lastCall)).toContain('nulle-part');
  expect(String(printed.mock.lastCall)).not.toContain('a.md:7');
  expect(shown[1]).toBe(shown[0]);
  expect(shown[2]).toBeGreaterThan(shown[0] ?? 0);
});

test('a fault that was mended is printed when it comes back', async () => {
  const tell = faultTeller();
  for (const text of [NO_TARGET, 'Rien.', NO_TARGET]) await tell(await site(text));
  expect(printed.mock.calls.filter((call) => String(call).includes('nulle-part'))).toHaveLength(2);
});
