import { report } from '../checks/report.ts';
import { contentDir } from '../content-folder/content-dir.ts';
import { loadSite } from '../content-folder/load-site.ts';

const { messages } = await loadSite(contentDir);
console.log(report(messages));
process.exitCode = messages.length > 0 ? 1 : 0;
