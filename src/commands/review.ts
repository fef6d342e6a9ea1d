/** `npm run review`: which pages are to be read again, as a Markdown report or (`--json`) as data. */
import { parseArgs } from 'node:util';
import { contentDir } from '../content-folder/content-dir.ts';
import { readContentFolder } from '../content-folder/read-content-folder.ts';
import { pageReviews, reviewMarkdown } from '../review/review-report.ts';
import { parseSite } from '../site/parse-site.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const today = new Date().toISOString().slice(0, 10);
const reviews = pageReviews(parseSite(await readContentFolder(contentDir)).pages, today);
console.log(values.json ? JSON.stringify(reviews, null, 2) : reviewMarkdown(reviews, today));
