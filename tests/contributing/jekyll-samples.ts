/** What each row of `JEKYLL.md` is about, by the text of its first cell. */

const ALLOWED = 'title="a" lang="en" dir="ltr" role="note" aria-label="b" aria-hidden="true"';

/** Pages that are taken over, each with a piece of what it becomes. */
export const TAKEN_OVER: Readonly<Record<string, [written: string, html: string][]>> = {
  '{: .classe #identifiant} seul sous un paragraphe, un titre, une liste, un tableau, une citation, un filet, une liste de définitions':
    [
      ['Un texte\n{: .c #i}', '<p id="i" class="c">'],
      ['## Titre\n{: .c #i}', '<h2 id="i" class="c">'],
      ['- un\n{: .c #i}', '<ul id="i" class="c">'],
      ['| a |\n|---|\n| 1 |\n{: .c #i}', '<table id="i" class="c">'],
      ['> cité\n{: .c #i}', '<blockquote id="i" class="c">'],
      ['---\n{: .c #i}', '<hr id="i" class="c">'],
      ['terme\n: sens\n{: .c #i}', '<dl id="i" class="c">'],
    ],
  '{: .classe} seul au-dessus d’un bloc': [['{: .c}\nUn texte', '<p class="c">']],
  '[texte](/adresse){: .fr-btn}, et de même après une image, *…*, **…**, ~~…~~ ou du code': [
    ['[a](/b){: .c}', '<a href="/b" class="c">'],
    ['![a](/b.png){: .c}', '<img class="c"'],
    ['*a*{: .c}', '<em class="c">'],
    ['**a**{: .c}', '<strong class="c">'],
    ['~~a~~{: .c}', '<del class="c">'],
    ['`a`{: .c}', '<code class="c">'],
  ],
  '- {: .classe} texte': [['- {: .c} texte', '<li class="c">texte']],
  '{:nom: .classe lang="en"} puis {: nom}': [['{:nom: .c lang="en"}\n\nUn texte\n{: nom}', '<p lang="en" class="c">']],
  'title, lang, dir, role, aria-label, aria-hidden': [
    [`Un texte\n{: ${ALLOWED}}`, `<p ${ALLOWED}>`],
    [`[a](/b){: ${ALLOWED}}`, `<a href="/b" ${ALLOWED}>`],
  ],
  'target, rel, hreflang, download': [
    [
      '[a](/b){: target="_blank" rel="nofollow" hreflang="en" download="c.pdf"}',
      'target="_blank" rel="nofollow" hreflang="en" download="c.pdf"',
    ],
  ],
  'width, height, loading': [
    ['![a](/b.png){: width="300" height="200" loading="eager"}', 'width="300" height="200" loading="eager"'],
  ],
  '## Titre {#identifiant}': [['## Titre {#i}', '<h2 id="i">Titre</h2>']],
  '* TOC ou 1. TOC, puis {:toc} à la ligne': [
    ['* TOC\n{:toc}\n\n## Un', '<ul id="markdown-toc"><li><a href="#un">Un</a></li></ul>'],
    ['1. TOC\n{:toc}\n\n## Un\n\n## Deux\n{: .no_toc}', '<ol id="markdown-toc"><li><a href="#un">Un</a></li></ol>'],
  ],
  'terme, puis : sens à la ligne': [['terme\n: sens', '<dl><dt>terme</dt><dd>sens</dd></dl>']],
  '*[DINUM]: Direction interministérielle du numérique entre deux lignes vides': [
    ['La DINUM.\n\n*[DINUM]: Direction\n\nLa DINUM.', '<p>La <abbr title="Direction">DINUM</abbr>.</p><p>La <abbr'],
  ],
  '<div markdown="1"> et </div>, chacun sur sa ligne (de même section, details, blockquote…)': [
    ['<div markdown="1">\n**a**\n</div>', '<div><p><strong>a</strong></p></div>'],
    ['<section markdown="1">\n**a**\n</section>', '<section><p><strong>a</strong></p></section>'],
    ['<details markdown="1">\n<summary>t</summary>\n\n**a**\n\n</details>', '<p><strong>a</strong></p></details>'],
    ['<blockquote markdown="1">\n**a**\n</blockquote>', '<p><strong>a</strong></p></blockquote>'],
  ],
  '[^1] et [^1]: note': [['Un texte[^1].\n\n[^1]: note', '<p>note <a href="#fnref:1"']],
  '\\{: ou &#123;:': [
    ['\\{: .c}', '<p>{: .c}</p>'],
    ['&#123;: .c}', '<p>{: .c}</p>'],
  ],
  '&#123;{ … }}, &#123;% … %}': [
    ['&#123;{ page.title }}', '<p>{{ page.title }}</p>'],
    ['&#123;% include a.html %}', '<p>{% include a.html %}</p>'],
  ],
};

/** Pages that are refused, each with what may be written instead. */
export const REFUSED: Readonly<Record<string, [written: string, instead: string][]>> = {
  '{% include video.html … %}, youtube, dailymotion': [
    ['{% include video.html title="a" url="https://dai.ly/x1" %}', '::video[a]{src="https://dai.ly/x1"}'],
    ['{% include youtube.html id="abcdef" %}', '::video[Le titre]{src="https://www.youtube.com/watch?v=abcdef"}'],
    ['{% include dailymotion.html id="x1" %}', '::video[Le titre]{src="https://www.dailymotion.com/video/x1"}'],
  ],
  '{% include bouton.html … %}, button': [
    ['{% include bouton.html text="a" url="/b" %}', '::bouton[a]{href="/b"}'],
    ['{% include button.html text="a" link="/b" %}', '::bouton[a]{href="/b"}'],
  ],
  '{% include telechargement.html … %}, download': [
    ['{% include telechargement.html text="a" url="/b.pdf" %}', '::telechargement[a]{href="/b.pdf"}'],
    ['{% include download.html text="a" file="/b.pdf" %}', '::telechargement[a]{href="/b.pdf"}'],
  ],
  '{% include accordion.html … %}': [['{% include accordion.html title="a" content="b" %}', ':::accordeon[a]\nb\n:::']],
  '{% include callout.html … %}, alert, mise-en-avant': [
    ['{% include callout.html text="a" %}', '> [!NOTE]\n> a'],
    ['{% include alert.html text="a" %}', '> [!NOTE]\n> a'],
    ['{% include mise-en-avant.html text="a" %}', '> [!NOTE]\n> a'],
  ],
  '{% include image.html … %}': [['{% include image.html src="/b.png" %}', '![Description de l’image](/b.png)']],
  '{% include toc.html %}': [['{% include toc.html %}', '* TOC\n{:toc}']],
  'un autre {% include … %}': [['{% include equipe.html %}', 'L’équipe.']],
  '{{ site.baseurl }}/x, {{ "/x" | relative_url }}': [
    ['[a]({{ site.baseurl }}/x)', '[a](/x)'],
    ['[a]({{ "/x" | relative_url }})', '[a](/x)'],
  ],
  '{% link … %}, {% post_url … %}': [
    ['[a]({% link x.md %})', '[a](/x)'],
    ['[a]({% post_url 2020-01-01-x %})', '[a](/x)'],
  ],
  '{{ page.title }}, {{ site.… }}': [
    ['{{ page.title }}', 'Le titre'],
    ['{{ site.title }}', 'beta.gouv.fr'],
  ],
  '{% raw %}': [['{% raw %}{{ a }}{% endraw %}', '`{{ a }}`']],
  '{% comment %}': [['{% comment %}a{% endcomment %}', '<!-- a -->']],
  '{% highlight ruby %}': [['{% highlight ruby %}\na\n{% endhighlight %}', '```ruby\na\n```']],
  'toute autre balise Liquid, même après une barre oblique inverse (\\{%)': [
    ['{% for a in b %}', 'a'],
    ['\\{% for a in b %}', '`{% for a in b %}`'],
  ],
  '{: .classe} après du texte, séparé de son bloc ou de son lien, sur plusieurs lignes, dans du HTML': [
    ['Un mot {: .c}', 'Un <span class="c">mot</span>'],
    ['Un texte\n\n{: .c}', 'Un texte\n{: .c}'],
    ['[a](/b) {: .c}', '[a](/b){: .c}'],
    ['Un texte\n{: .c\n.d}', 'Un texte\n{: .c .d}'],
    ['<p>Un texte\n{: .c}</p>', '<p class="c">Un texte</p>'],
  ],
  '{: .classe} sous un bloc de code, un composant DSFR, le texte d’un élément de liste serrée': [
    ['```\na\n```\n{: .language-ruby}', '```ruby\na\n```'],
    [':::accordeon[a]\nb\n:::\n{: .c}', ':::accordeon[a]\nb\n:::'],
    ['- un\n- deux\n  {: .c}', '- un\n- {: .c} deux'],
  ],
  'onclick, style, href, src, data-… et tout autre attribut': [
    ['[a](/b){: onclick="c()"}', '[a](/b)'],
    ['Un texte\n{: style="color: red"}', 'Un texte\n{: .c}'],
    ['[a](/b){: href="/c"}', '[a](/c)'],
    ['![a](/b.png){: src="/c.png"}', '![a](/c.png)'],
    ['[a](/b){: data-c="1"}', '[a](/b)'],
    ['[a](/b){: tabindex="1"}', '[a](/b)'],
  ],
  '{: nom} jamais défini': [['Un texte\n{: nom}', 'Un texte\n{: .nom}']],
  '## Titre{#id}, ## Titre {.classe}, ## Titre {#id .classe}': [
    ['## Titre{#i}', '## Titre {#i}'],
    ['## Titre {.c}', '## Titre\n{: .c}'],
    ['## Titre {#i .c}', '## Titre\n{: #i .c}'],
  ],
  ': sens qui ne suit aucun terme, ou en retrait dans une liste': [
    [': sens', 'Le terme\n: sens'],
    ['- terme\n  : sens', 'terme\n: sens'],
  ],
  '*[SIGLE]: … collé à un texte ou dans une liste': [
    ['Un texte\n*[SIGLE]: sens', 'Un texte\n\n*[SIGLE]: sens'],
    ['- un\n*[SIGLE]: sens', '- un\n\n<!-- -->\n\n*[SIGLE]: sens'],
  ],
  '<p markdown="1">, markdown="span", un élément au milieu d’un autre, ou ouvert et fermé sur une ligne': [
    ['<p markdown="1">**a**</p>', '<p><strong>a</strong></p>'],
    ['<div markdown="span">\n*a*\n</div>', '<div><em>a</em></div>'],
    ['<div>\n<div markdown="1">\n*a*\n</div>\n</div>', '<div>\n<div><em>a</em></div>\n</div>'],
    ['<div markdown="1">**a**</div>', '<div><strong>a</strong></div>'],
  ],
  '{::comment}': [['{::comment}\na\n{:/comment}', '<!-- a -->']],
  '{::nomarkdown}': [['{::nomarkdown}\n<b>a</b>\n{:/nomarkdown}', '<b>a</b>']],
  '{::options … /} et toute autre balise {::…}': [
    ['{::options toc_levels="2" /}', ''],
    ['Un texte\n\n{::autre}', 'Un texte'],
  ],
  '$$…$$': [['Soit $$a_2$$.', 'Soit <var>a</var><sub>2</sub>.']],
  'une ligne ^': [['- a\n\n^\n\n- b', '- a\n\n<!-- -->\n\n- b']],
  'une seconde ligne de tirets, ou |===|, dans un tableau': [
    ['| a |\n|---|\n| 1 |\n|---|\n| 2 |', '| a |\n|---|\n| 1 |\n| 2 |'],
    ['| a |\n|---|\n| 1 |\n|===|\n| 2 |', '| a |\n|---|\n| 1 |\n| 2 |'],
  ],
  'une balise HTML jamais ouverte ou jamais fermée, que Jekyll réparait': [
    ['Un texte\n\n</div>', 'Un texte'],
    ['<div>\nUn\n\nDeux', '<div>\nUn\n</div>\n\nDeux'],
  ],
  'un bloc de code jamais fermé': [['```\na', '```\na\n```']],
};
