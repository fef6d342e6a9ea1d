import { describe, expect, test } from 'vitest';
import { render } from '../kramdown/render.ts';

const REFUSED: [markdown: string, line: number, replacement: string][] = [
  // Includes, made what replaces them.
  ['{% include video.html url="https://v.fr/1" title="Ma vidéo" %}', 1, '::video[Ma vidéo]{src="https://v.fr/1"}'],
  ['{% include youtube.html id="abc" %}', 1, '::video[Le titre]{src="https://www.youtube.com/watch?v=abc"}'],
  ['{% include youtube.html %}', 1, '::video[Le titre]{src="https://www.youtube.com/watch?v=…"}'],
  ['{% include dailymotion.html %}', 1, '::video[Le titre]{src="https://www.dailymotion.com/video/…"}'],
  ['{% include video.html title="" %}', 1, '::video[Le titre]{src="https://…"}'],
  ['{% include bouton.html url="{{ page.x }}" %}', 1, '::bouton[Le texte]{href="/…"}'],
  ["{% include dailymotion.html id='x1' %}", 1, '::video[Le titre]{src="https://www.dailymotion.com/video/x1"}'],
  ['{% include bouton.html text="Écrire" url="/contact" %}', 1, '::bouton[Écrire]{href="/contact"}'],
  ['{% include button.html label="A" link="{{ site.baseurl }}/a" %}', 1, '::bouton[A]{href="/a"}'],
  ['{% include accordion.html title="T" content="C" %}', 1, ':::accordeon[T]\nC\n:::'],
  ['{% include mise-en-avant.html content="C" %}', 1, '> [!NOTE]\n> C'],
  ['{% include callout.html %}', 1, '> [!NOTE]'],
  ['{% include alert.html %}', 1, '> [!NOTE]'],
  ['{% include image.html src="/i.png" %}', 1, '![Description de l’image](/i.png)'],
  ['{% include_relative suite.md %}', 1, '« suite.md » n’est pas repris : écrivez-le dans la page'],
  ['Un\n\n{% include\n  video.html\n  url="https://v.fr/1"\n%}', 3, '::video[Le titre]{src="https://v.fr/1"}'],
  // Addresses.
  ['[a]({{ site.baseurl }}/contact)', 1, '/contact'],
  ['[a]({{ site.url }}/contact "Titre")', 1, '/contact'],
  ['[a]({{ "/x" | relative_url }})', 1, '/x'],
  ["![a]({{ '/i.png' | absolute_url }})", 1, '/i.png'],
  ['[a]({{ "x" | prepend: site.baseurl }})', 1, 'adresse seule : /x'],
  ['[a]({{ site.url }})', 1, 'une adresse du site commence par /'],
  ['[a]({% link approche/fast.md %})', 1, '/approche/fast'],
  ['[a]({% post_url 2020-01-01-bonjour %})', 1, '/bonjour'],
  ['[a]: {{ site.url }}/x', 1, '/x'],
  // Values and blocks.
  ['## {{ page.title }}', 1, 'Écrivez le titre lui-même.'],
  ['{{ site.nom }}', 1, 'la valeur de « site.nom »'],
  ['{{ page.date | date: "%Y" }}', 1, 'Écrivez directement le résultat'],
  ['{% raw %}\n{{ x }}\n{% endraw %}', 1, '`{{ x }}`'],
  ['{% comment %}\nà voir\n{% endcomment %}', 1, '<!-- à voir -->'],
  ['{% highlight ruby %}\nputs 1\n{% endhighlight %}', 1, '```ruby\nputs 1\n```'],
  ['{%- assign x = 1 -%}', 1, 'Supprimez cette balise'],
  ['{{ sans fin', 1, 'Écrivez directement le résultat'],
  ['{% sans fin\n\nSuite', 1, 'Écrivez directement le résultat'],
  // Wherever they are.
  ['<div>\n\n<p>{{ x }}</p>\n</div>', 3, '`{{ x }}`'],
  ['<a href="{{ site.baseurl }}/c">a</a>', 1, '/c'],
  ['| a | b |\n|---|---|\n| {{ "/x" | relative_url }} | c |', 3, '/x'],
  ['- a\n- {{ x }}', 2, '`{{ x }}`'],
  ['> a\n> {{ x }}', 2, '`{{ x }}`'],
  ['a[^1]\n\n[^1]: {{ x }}', 3, '`{{ x }}`'],
  ['[a](/b){: title="{{ x }}"}', 1, '`{{ x }}`'],
  ['*{{ x }}*', 1, '`{{ x }}`'],
  ['<code>{{ x }}</code>', 1, '`{{ x }}`'],
];

describe('Liquid', () => {
  test.each(REFUSED)('is refused with what to write: %j', async (markdown, line, replacement) => {
    const { places, reasons } = await render(markdown);
    expect(places).toEqual([`${line} liquid`]);
    expect(reasons[0]).toContain('Liquid n’est pas exécuté ici');
    expect(reasons[0]).toContain(replacement);
  });

  test.each([
    '{% include dailymotion.html id="x6xkiku" title="La vidéo" %}',
    '{% include bouton.html text="Écrire" url="/contact" %}',
    '{% include accordeon.html title="Titre" content="Contenu" %}',
    '{% include callout.html content="Contenu" %}',
    '{% include sommaire.html %}',
    '{% highlight ruby %}\nputs 1\n{% endhighlight %}',
  ])('what it says to write can be pasted: %j', async (markdown) => {
    const { reasons } = await render(markdown);
    const [, pasted = ''] = /à la place :\n([\s\S]*)/.exec(reasons[0] ?? '') ?? [];
    expect(pasted).not.toBe('');
    expect((await render(pasted)).reasons).toEqual([]);
  });

  test('is refused at every place', async () => {
    const { places } = await render('{{ a }} {{ b }}\n{{ c }}\n\n{% if d %}\ne\n{% endif %}');
    expect(places).toEqual(['1 liquid', '1 liquid', '2 liquid', '4 liquid', '6 liquid']);
  });

  test.each([
    ['with Windows line endings', 'Un\r\n\r\n{{ x }}\r\n', 3],
    ['in a body moved down to its line', `${'\n'.repeat(9)}{{ x }}`, 10],
    ['after a tab', '\t\n-\ta\n\n\t{{ x }}', 4],
  ])('is refused at its line %s', async (_case, markdown, line) => {
    const { places } = await render(markdown);
    expect(places).toEqual([`${line} liquid`]);
  });

  test.each([
    ['`{{ x }}` et ``{% y %}``', '<code>{{ x }}</code>'],
    ['```\n{% x %}\n```', '<code>{% x %}'],
    ['~~~ liquid\n{{ x }}\n~~~', '{{ x }}'],
    ['Un\n\n    {{ x }}', '<code>{{ x }}'],
    ['> ```\n> {{ x }}\n> ```', '<code>{{ x }}'],
    ['- a\n\n      {{ x }}', '<code>{{ x }}'],
    ['| a | b |\n|---|---|\n| `{{ x }}` | c |', '<code>{{ x }}</code>'],
    ['<!-- {% include x.html %} -->\n\nUn', '<p>Un</p>'],
    ['Un \\{\\{ x }}', 'Un {{ x }}'],
  ])('is left alone in code, and where nobody sees it: %j', async (markdown, expected) => {
    const { html, places } = await render(markdown);
    expect(places).toEqual([]);
    expect(html).toContain(expected);
  });
});
