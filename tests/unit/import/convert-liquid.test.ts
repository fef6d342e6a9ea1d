import { expect, test } from 'vitest';
import { importedPage } from './site-of.ts';

const SITE = {
  '_config.yml': 'title: Le site\ncollections: { cours: { output: true } }',
  '_data/equipe.yml': '- nom: Alix\n- nom: Camille\n',
  '_includes/adresse.html': '<p>{{ include.ville }}</p>',
  '_includes/deux.html': '{% include adresse.html ville="Lyon" %}',
  '_includes/sans-fin.html': '{% include sans-fin.html %}',
  '_includes/video.html': '<iframe src="{{ include.url }}"></iframe>',
  'b.md': '---\nlayout: page\ntitle: B\npermalink: /bé\n---\n',
  '_cours/un.md': '---\nlayout: page\ntitle: Un\n---\n',
};

/** A page's body, and the notes without their place. */
async function converted(body: string) {
  const { text, notes } = await importedPage(`---\nlayout: page\ntitle: Une page\n---\n${body}`, SITE);
  return { body: text.slice(text.indexOf('---\n', 4) + 4), notes };
}

test.each([
  ['[a]({{ site.baseurl }}/b)', '[a](/b)'],
  ['[a]({{ site.url }}{{ site.baseurl }}/b)', '[a](/b)'],
  ['[a]({{site.baseurl}}b)', '[a](/b)'],
  ['[a]({{ "/b" | relative_url }}) [c]({{ "d" | absolute_url }})', '[a](/b) [c](/d)'],
  ['[a]({% link b.md %}) [c]({% link _cours/un.md %})', '[a](/b%C3%A9) [c](/cours/un)'],
  ['{{ page.title }}, {{ site.title | upcase }}', 'Une page, LE SITE'],
  ['a {{- " b" -}} c', 'a bc'],
  ['{% assign x = "é" %}{{ x }}', 'é'],
  ['{% capture x %}é{% endcapture %}{{ x }}', 'é'],
  ['{% raw %}{{ x }} {% y %}{% endraw %}', '&#123;{ x }} &#123;% y %}'],
  ['`{% raw %}{{ x }}{% endraw %}`', '`{{ x }}`'],
  ['```\n{% raw %}{{ x }}{% endraw %}\n```', '```\n{{ x }}\n```'],
  ['{% comment %} a -- b {% endcomment %}', '<!-- a – b -->'],
  ['{% highlight js %}\na\n{% endhighlight %}', '```js\na\n```'],
  ['{% include adresse.html ville="Paris" %}', '<p>Paris</p>'],
  ['{% include deux.html %}', '<p>Lyon</p>'],
  [
    '{% include video.html url="https://peertube.fr/w/1" title="Un film" %}',
    '::video[Un film]{src="https://peertube.fr/w/1"}',
  ],
  [
    'a {% include video.html url="https://peertube.fr/w/1" title="Un film" %}',
    'a <iframe src="https://peertube.fr/w/1"></iframe>',
  ],
  ['{% include video.html url="https://peertube.fr/w/1" %}', '<iframe src="https://peertube.fr/w/1"></iframe>'],
  [
    '{% include video.html url="https://peertube.fr/w/1" title=page.title %}',
    '<iframe src="https://peertube.fr/w/1"></iframe>',
  ],
  ['{% include bouton.html text="Écrire" href="/contact" %}', '::bouton[Écrire]{href="/contact"}'],
])('%s becomes %s', async (source, expected) => {
  const { body, notes } = await converted(source);
  expect(body).toBe(expected);
  expect(notes.join('\n')).toMatch(/ converted /);
  expect(notes.join('\n')).not.toMatch(/ by-hand /);
});

test.each([
  ['{% for m in site.data.equipe %}{{ m.nom }} {% endfor %}', 'Alix Camille ', 'son résultat d’aujourd’hui'],
  ['{% if site.title %}{% if page.x %}1{% else %}2{% endif %}{% endif %}', '2', 'son résultat d’aujourd’hui'],
  ['{% for p in site.cours %}{{ p.url }}{% endfor %}', '/cours/un', 'son résultat d’aujourd’hui'],
  ['{{ site.data.equipe[0].nom }}', 'Alix', 'qui ne changera plus'],
  ['{{ page.inconnu }}', '', 'ne donne rien'],
])('%s is run, and to be looked at', async (source, expected, why) => {
  const { body, notes } = await converted(source);
  expect(body).toBe(expected);
  expect(notes).toEqual([expect.stringMatching(`a.md:5 by-hand .*${why}`)]);
});

test.each([
  ['{% include absent.html %}', '« _includes/absent.html » n’existe pas'],
  ['{% include sans-fin.html %}', 'Liquid ne sait pas l’exécuter'],
  ['{% link absent.md %}', 'aucune page ne correspond'],
  ['{% seo %}', 'la balise « seo » n’est pas connue'],
  ['{{ "a" | markdownify }}', 'le filtre « markdownify » n’est pas connu'],
  ['{% if %}a{% endif %}', 'Liquid ne sait pas l’exécuter'],
  ['{% if a %}jamais fini', 'Liquid ne sait pas l’exécuter'],
])('%s stays, and is told', async (source, why) => {
  const { body, notes } = await converted(`${source}\n\n{{ page.title }}`);
  expect(body).toBe(`${source}\n\nUne page`);
  expect(notes[0]).toMatch(`a.md:5 by-hand`);
  expect(notes[0]).toContain(why);
});

test('the line is that of the file', async () => {
  const { notes } = await converted('\nTexte\n\n{{ page.title }}\n{{ page.title }}');
  expect(notes.map((note) => note.split(' ')[0])).toEqual(['a.md:8', 'a.md:9']);
});

test('a loop without end is stopped', async () => {
  const { body } = await converted('{% for i in (1..1000000000) %}a{% endfor %}');
  expect(body).toContain('{% for');
});
