import { expect, test } from 'vitest';
import { stylesheetPath } from '../../../src/stylesheets/stylesheet-path.ts';

test('a stylesheet keeps its name, under an address that changes with its content', () => {
  expect(stylesheetPath('a.css', 'p{}')).toMatch(/^\/styles\/[\w-]{8}\/a\.css$/);
  expect(stylesheetPath('a.css', 'p{}')).toBe(stylesheetPath('a.css', 'p{}'));
  expect(stylesheetPath('a.css', 'p{}')).not.toBe(stylesheetPath('a.css', 'b{}'));
});
