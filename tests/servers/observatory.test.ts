import { expect, test } from 'vitest';
import { SECURITY_HEADERS } from '../../src/headers/security-headers.ts';
import { pageFacts } from '../../src/published-pages/page-facts.ts';
import { observatory } from './observatory.ts';

const HEADERS = Object.fromEntries(
  Object.entries(SECURITY_HEADERS).map(([name, value]) => [name.toLowerCase(), value]),
);
const closed = (html: string) => ({ ...HEADERS, 'content-security-policy': pageFacts(html).policy });

test('every page gets the Observatory’s A+, whatever it holds', () => {
  const plain = closed('<script>a()</script>');
  const full = closed(
    '<p style="color: red"><span data-embed="https://www.dailymotion.com/embed/video/x"></span><link rel="stylesheet" href="https://exemple.gouv.fr/a.css"><img src="https://exemple.gouv.fr/a.png">',
  );
  expect([observatory(plain), observatory(full)]).toEqual([
    expect.objectContaining({ score: 130, grade: 'A+' }),
    expect.objectContaining({ score: 130, grade: 'A+' }),
  ]);
});

test('what is missing costs what it should', () => {
  expect(observatory({})).toMatchObject({
    score: 30,
    grade: 'D',
    modifiers: { csp: -25, hsts: -20, framing: -20, contentType: -5 },
  });
  const unsafe = {
    ...HEADERS,
    'content-security-policy': "default-src 'self' 'unsafe-inline'; frame-ancestors 'none'",
  };
  expect(observatory(unsafe)).toMatchObject({ score: 80, grade: 'B+' });
});
