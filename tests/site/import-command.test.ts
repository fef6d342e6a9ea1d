import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { build } from './build.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const jekyll = fileURLToPath(new URL('fixtures/jekyll', import.meta.url));
const { CONTENT_DIR, PUBLIC_DIR, GITHUB_ACTIONS, CORPUS_DIR, ...env } = process.env;

function run(args: string[]) {
  return new Promise<{ exitCode: number; stdout: string; stderr: string }>((done) => {
    const command = [join(root, 'src/commands/import.ts'), ...args];
    execFile(process.execPath, command, { cwd: root, env }, (error, stdout, stderr) => {
      done({ exitCode: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

const emptyFolder = () => mkdtemp(join(tmpdir(), 'import-'));
const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

describe('a Jekyll site', () => {
  let folder: string;
  let output: string;
  let report: string;
  beforeAll(async () => {
    folder = join(await emptyFolder(), 'content');
    report = join(folder, '../rapport.md');
    ({ stdout: output } = await run([jekyll, '--to', folder, '--report', report]));
  });

  test('becomes a content folder', () => {
    expect(filesOf(folder)).toMatchInlineSnapshot(`
      [
        "pages/ancienne.md",
        "pages/approche/a-venir.md",
        "pages/approche/en-tete.md",
        "pages/approche/html.md",
        "pages/approche/index.md",
        "pages/approche/kramdown.md",
        "pages/approche/liquid.md",
        "pages/approche/phase.md",
        "pages/approche/sans-fin.md",
        "pages/approche/vide.md",
        "pages/contact.md",
        "pages/formation/mooc.md",
        "pages/formation/mooc/sequence-1.md",
        "pages/posts/2021-03-04-un-billet.md",
        "public/.well-known/security.txt",
        "public/img/plan.svg",
        "sidebars/approche.yml",
        "site.yml",
        "styles/side-panel.css",
      ]
    `);
  });

  test('each file is told of, at its line, with what was done and why', () => {
    expect(output.replaceAll(folder, 'content')).toMatchInlineSnapshot(`
      "README.md:1  Laissé de côté : Ce fichier n’a pas d’en-tête : Jekyll le copie sans en faire une page.
      _brouillons/x.md:1  Laissé de côté : La collection « brouillons » n’a pas « output: true » : Jekyll ne la publie pas.
      _config.yml:1  À faire à la main : Le titre et l’adresse du site sont repris ; l’en-tête et le pied de page sont à écrire.
      _config.yml:1  Laissé de côté : La clé « couleur », que defaults donne à des pages, n’existe pas ici.
      _formation/mooc.md:2  Converti : « layout » vient de defaults, dans _config.yml : ajouté.
      _formation/mooc.md:2  Converti : « sidebar » vient de defaults, dans _config.yml : ajouté.
      _formation/mooc.md:2  Converti : Jekyll la publie à « /approche/formation/mooc.html » : permalink ajouté.
      _formation/mooc/sequence-1.md:2  Converti : « layout » vient de defaults, dans _config.yml : ajouté.
      _formation/mooc/sequence-1.md:2  Converti : « sidebar » vient de defaults, dans _config.yml : ajouté.
      _formation/mooc/sequence-1.md:2  Converti : Jekyll la publie à « /approche/formation/mooc/sequence-1.html » : permalink ajouté.
      _includes/sidebar-approche.html:1  Converti : Menu devenu des données : 9 entrées.
      _includes/sidebar-approche.html:19  À faire à la main : « Cours » est un groupe et un lien : le lien en est devenu la première entrée.
      _includes/sidebar-approche.html:22  À faire à la main : « http://www.exemple.fr/ » est devenu « https://www.exemple.fr/ ». Vérifiez que cette adresse répond.
      _includes/sidebar-approche.html:24  À faire à la main : « Bientôt » n’est ni un lien, ni un groupe : laissé de côté.
      _includes/sidebar-vide.html:1  À faire à la main : Aucune liste de liens n’a été trouvée : écrivez ce menu dans content/sidebars.
      _posts/2021-03-04-un-billet.md:2  Converti : « layout » vient de defaults, dans _config.yml : ajouté.
      _posts/2021-03-04-un-billet.md:2  Converti : Jekyll la publie à « /vie/équipe/2021/03/04/un-billet.html » : permalink ajouté.
      _posts/2021-03-04-un-billet.md:3  À faire à la main : La clé « categories » n’existe pas ici : sa ligne est devenue un commentaire.
      _posts/2021-03-04-un-billet.md:6  Converti : « {% post_url 2021-03-04-un-billet %} » : remplacé par « /vie/%C3%A9quipe/2021/03/04/un-billet.html ».
      ancienne.md:2  Converti : « layout » vient de defaults, dans _config.yml : ajouté.
      ancienne.md:3  À faire à la main : La page ne fait que rediriger ailleurs : ajoutez son adresse au redirect_from de la page où elle mène, puis supprimez-la.
      ancienne.md:4  Converti : « /:path/:basename/suite » vaut ici « /ancienne/suite ».
      approche/a-venir.md:2  Converti : « layout » vient de defaults, dans _config.yml : ajouté.
      approche/a-venir.md:2  Converti : « sidebar » vient de defaults, dans _config.yml : ajouté.
      approche/a-venir.md:3  Converti : « published: false » s’écrit « draft: true ».
      approche/html.html:2  Converti : « layout » vient de defaults, dans _config.yml : ajouté.
      approche/html.html:2  Converti : « sidebar » vient de defaults, dans _config.yml : ajouté.
      approche/html.html:4  À faire à la main : Page en HTML devenue du Markdown : relisez-la.
      approche/html.html:5  Converti : « {{ site.title }} » : remplacé par « Incubateur d’essai ».
      approche/index.md:2  Converti : « layout » vient de defaults, dans _config.yml : ajouté.
      approche/index.md:2  Converti : « sidebar » vient de defaults, dans _config.yml : ajouté.
      approche/index.md:7  Converti : « {{ site.title }} » : remplacé par « Incubateur d’essai ».
      approche/index.md:7  Converti : « {{ page.title }} » : remplacé par « L'approche ».
      approche/index.md:9  Converti : « {{ site.baseurl }} » : retiré : une adresse du site commence par /.
      approche/index.md:10  Converti : « {{ '/approche/phase' | relative_url }} » : remplacé par « /approche/phase ».
      approche/index.md:11  Converti : « {% link approche/phase.md %} » : remplacé par « /approche/phase ».
      approche/index.md:12  Converti : « {{ site.url }} » : retiré : une adresse du site commence par /.
      approche/liquid.md:2  Converti : « layout » vient de defaults, dans _config.yml : ajouté.
      approche/liquid.md:2  Converti : « sidebar » vient de defaults, dans _config.yml : ajouté.
      approche/liquid.md:5  Converti : « {% assign nom = "Camille" %} » : sa valeur est écrite là où elle sert.
      approche/liquid.md:5  Converti : « {{ nom }} » : remplacé par « Camille ».
      approche/liquid.md:7  Converti : « {% include video.html url="https://www.dailymotion.com/video/x1" title="Une vidé… » : devenu un composant : ::video[Une vidéo]{src="https://www.dailymotion.com/video/x1"}
      approche/liquid.md:9  Converti : « {% include adresse.html ville="Paris" %} » : remplacé par « <p class="adresse">20 avenue de Ségur, Paris</p> ».
      approche/liquid.md:11  À faire à la main : « {% include absent.html %} » : à remplacer : « _includes/absent.html » n’existe pas.
      approche/liquid.md:13  À faire à la main : « {% if page.title == "Liquid" %}Oui.{% else %}Non.{% endif %} » : remplacé par son résultat d’aujourd’hui, qui ne changera plus.
      approche/liquid.md:15  À faire à la main : « {% for membre in site.data.equipe %} - {{ membre.nom }} {% endfor %} » : remplacé par son résultat d’aujourd’hui, qui ne changera plus.
      approche/liquid.md:19  Converti : « {% raw %}{{ brut }}{% endraw %} » : le texte est montré tel quel.
      approche/liquid.md:19  Converti : « {% raw %}{{ code }}{% endraw %} » : le texte est montré tel quel.
      approche/liquid.md:21  Converti : « {% comment %}Une remarque -- cachée.{% endcomment %} » : devenu un commentaire HTML.
      approche/liquid.md:23  Converti : « {% highlight ruby %} puts 1 {% endhighlight %} » : devenu un bloc de code.
      approche/liquid.md:27  À faire à la main : « {{ page.inconnu }} » : ne donne rien, et a été retiré. Vérifiez que rien ne manque.
      approche/liquid.md:29  À faire à la main : « {{ "x" | filtre_maison }} » : à remplacer : le filtre « filtre_maison » n’est pas connu.
      approche/liquid.md:29  À faire à la main : « {% balise_maison %} » : à remplacer : la balise « balise_maison » n’est pas connue.
      approche/phase.md:2  À faire à la main : La mise en page « article » n’existe pas ici : « default » la remplace. Comparez.
      approche/phase.md:6  Converti : La clé « subtitle » était vide.
      approche/phase.md:7  À faire à la main : La clé « date » n’existe pas ici : sa ligne est devenue un commentaire.
      approche/phase.md:8  À faire à la main : La clé « auteur » n’existe pas ici : sa ligne est devenue un commentaire.
      approche/phase.md:9  Converti : « published: true » va de soi.
      approche/phase.md:10  Converti : La feuille se nomme sans son dossier : side-panel.css.
      approche/sans-fin.md:2  Converti : « layout » vient de defaults, dans _config.yml : ajouté.
      approche/sans-fin.md:2  Converti : « sidebar » vient de defaults, dans _config.yml : ajouté.
      approche/vide.md:2  Converti : « layout » vient de defaults, dans _config.yml : ajouté.
      approche/vide.md:2  Converti : « sidebar » vient de defaults, dans _config.yml : ajouté.
      assets/css/site.scss:1  Laissé de côté : L’apparence vient du système de design ; une page nomme ses propres feuilles dans additional_css.
      contact.md:2  Converti : « layout » vient de defaults, dans _config.yml : ajouté.
      contact.md:2  À faire à la main : La page n’avait pas de titre : « Nous écrire ». Relisez-le.
      package.json5:1  Laissé de côté : Ce fichier n’est pas de ceux que ce site publie.
      content/pages/approche/html.md:10  À corriger : La balise <script> n’est pas admise. Une page ne lance aucun programme. Supprimez-la ; une vidéo s’écrit ::video, un contenu repliable <details>.
      content/pages/approche/liquid.md:13  À corriger : « {% include absent.html %} » : Liquid n’est pas exécuté ici. Le contenu de « absent.html » n’est pas repris : écrivez-le dans la page.
      content/pages/approche/liquid.md:33  À corriger : « {{ "x" | filtre_maison }} » : Liquid n’est pas exécuté ici. Écrivez directement le résultat que cette balise donnait. Pour montrer ce texte tel quel, mettez-le entre accents graves : \`{{ "x" | filtre_maison }}\`
      content/pages/approche/liquid.md:33  À corriger : « {% balise_maison %} » : Liquid n’est pas exécuté ici. Écrivez directement le résultat que cette balise donnait. Pour montrer ce texte tel quel, mettez-le entre accents graves : \`{% balise_maison %}\`
      content/pages/approche/liquid.md:35  À corriger : « {{ jamais fermée. » : Liquid n’est pas exécuté ici. Écrivez directement le résultat que cette balise donnait. Pour montrer ce texte tel quel, mettez-le entre accents graves : \`{{ jamais fermée.\`

      Fichiers écrits : 19 ; à faire à la main : 18 ; converti : 44 ; laissé de côté : 5 ; à corriger d’après la vérification : 5.
      "
    `);
  });

  test('the same is in the report, what is to be done first', async () => {
    const text = await readFile(report, 'utf8');
    expect(text).toMatch(/^# Import depuis Jekyll\n\nFichiers écrits : \d+ ;/);
    expect(text.indexOf('## Ce que dit la vérification')).toBeLessThan(text.indexOf('## À faire à la main'));
    expect(text).toContain('| `approche/phase.md:8` | La clé « auteur » n’existe pas ici');
  });

  test('nothing that is there is written over', async () => {
    const page = join(folder, 'pages/contact.md');
    const before = await readFile(page, 'utf8');
    await writeFile(page, `${before}\nAjouté à la main.\n`);
    const again = await run([jekyll, '--to', folder]);
    expect(again.exitCode).toBe(0);
    expect(again.stdout).toContain('pages/contact.md existe déjà : rien n’y a été écrit.');
    expect(again.stdout).toContain('Fichiers écrits : 0 ;');
    expect(await readFile(page, 'utf8')).toContain('Ajouté à la main.');
    await writeFile(page, before);
  });

  test('once what was told is mended, it builds, at the addresses of Jekyll', async () => {
    const mend = async (path: string, pattern: RegExp, by: string) => {
      const text = await readFile(join(folder, path), 'utf8');
      await writeFile(join(folder, path), text.replaceAll(pattern, by));
    };
    await mend('pages/approche/liquid.md', /\{[{%].*\n/g, '\n');
    await mend('pages/approche/html.md', /<script>.*<\/script>/g, '');
    const { exitCode, files, read } = await build(folder);
    expect(exitCode).toBe(0);
    // What Jekyll 4.3 publishes of this site, without the three lines of Liquid that stop it.
    for (const path of [
      'ancienne/suite.html',
      'approche/formation/mooc.html',
      'approche/formation/mooc/sequence-1.html',
      'approche/html.html',
      'approche/index.html',
      'approche/kramdown.html',
      'approche/liquid.html',
      'approche/phase.html',
      'contact.html',
      'img/plan.svg',
      'vie/équipe/2021/03/04/un-billet.html',
    ]) {
      expect(files).toContain(path);
    }
    expect(files).not.toContain('approche/a-venir.html');
    const html = await read('approche/liquid.html');
    expect(html).toContain('Bonjour Camille.');
    expect(html).toContain('20 avenue de Ségur, Paris');
    const phase = await read('approche/phase.html');
    expect(phase).toContain('side-panel.css');
    // Its layout has no side menu, whatever its front matter names.
    expect(phase).not.toContain('#menu-lateral');
  });
});

describe.runIf(CORPUS_DIR)('real pages', () => {
  test('come through untouched, and the only errors are told', async () => {
    const site = await emptyFolder();
    const pages = join(CORPUS_DIR ?? '', 'pages');
    await cp(pages, site, { recursive: true });
    await mkdir(join(site, '_includes'));
    await writeFile(join(site, '_config.yml'), 'title: Essai\nurl: https://beta.gouv.fr\n');
    await writeFile(
      join(site, '_includes/sidebar-approche.html'),
      '<h2>Menu</h2><ul><li><a href="/approche/transfert">T</a></li></ul>',
    );
    const folder = join(await emptyFolder(), 'content');
    const { exitCode, stdout } = await run([site, '--to', folder]);
    expect(exitCode).toBe(0);
    const sources = filesOf(pages).filter((path) => path.endsWith('.md'));
    expect(sources.length).toBeGreaterThan(0);
    for (const path of sources) {
      const text = readFileSync(join(folder, 'pages', path), 'utf8');
      const told = stdout.split('\n').some((line) => line.startsWith(`${path}:`) && /Converti|À faire/.test(line));
      if (!told) expect(text, path).toBe(readFileSync(join(pages, path), 'utf8'));
    }
    expect(existsSync(join(folder, 'sidebars/approche.yml'))).toBe(true);
  });
});

describe('called wrongly', () => {
  test.each([
    [[], 'Il faut le chemin d’un site Jekyll.'],
    [['nulle-part'], '« nulle-part » n’est pas un dossier.'],
    [['a', 'b'], '« b » : en trop.'],
    [[jekyll, '--vers', 'x'], 'L’option « --vers » n’existe pas.'],
  ])('%j', async (args, message) => {
    const { exitCode, stderr } = await run(args);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
