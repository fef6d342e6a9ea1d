import { describe, expect, test } from 'vitest';
import { findVideo } from '../../../../src/markdown/dsfr/find-video.ts';
import { selfClosedFrames } from '../../../../src/markdown/dsfr/self-closed-frames.ts';
import { videos } from '../../../../src/markdown/dsfr/videos.ts';
import { renderWith } from './render-with.ts';

const render = renderWith({ remarkPlugins: [selfClosedFrames], rehypePlugins: [videos] });
const frame = (src: string, attributes = '') => `<iframe src="${src}"${attributes}></iframe>`;
const EMBED = 'https://www.dailymotion.com/embed/video/x6xki7d';

const DAILYMOTION = 'https://www.dailymotion.com/';
const YOUTUBE = 'https://www.youtube-nocookie.com/embed/abcdefghijk';
const WATCH = 'https://www.youtube.com/watch?v=abcdefghijk';
const TUBE = 'https://tube.numerique.gouv.fr';

describe('findVideo reads', () => {
  test.each([
    [`${DAILYMOTION}embed/video/x1?ui-logo=0`, `${DAILYMOTION}embed/video/x1?ui-logo=0`, `${DAILYMOTION}video/x1`],
    ['//www.dailymotion.com/embed/video/x1', `${DAILYMOTION}embed/video/x1`, `${DAILYMOTION}video/x1`],
    ['http://www.dailymotion.com/embed/video/x1', `${DAILYMOTION}embed/video/x1`, `${DAILYMOTION}video/x1`],
    [`${DAILYMOTION}video/x1_un-titre`, `${DAILYMOTION}embed/video/x1`, `${DAILYMOTION}video/x1`],
    ['https://dai.ly/x1', `${DAILYMOTION}embed/video/x1`, `${DAILYMOTION}video/x1`],
    [
      'https://geo.dailymotion.com/player.html?video=x1',
      'https://geo.dailymotion.com/player.html?video=x1',
      `${DAILYMOTION}video/x1`,
    ],
    ['https://www.youtube.com/embed/abcdefghijk', YOUTUBE, WATCH],
    ['https://www.youtube-nocookie.com/embed/abcdefghijk?rel=0', YOUTUBE, WATCH],
    ['https://www.youtube.com/watch?v=abcdefghijk&t=90s', `${YOUTUBE}?start=90`, `${WATCH}&t=90s`],
    ['https://youtu.be/abcdefghijk?si=x', YOUTUBE, WATCH],
    ['https://www.youtube.com/shorts/abcdefghijk', YOUTUBE, WATCH],
    [
      'https://www.youtube.com/playlist?list=PL1',
      'https://www.youtube-nocookie.com/embed/videoseries?list=PL1',
      'https://www.youtube.com/playlist?list=PL1',
    ],
    [`${TUBE}/videos/embed/abc-1`, `${TUBE}/videos/embed/abc-1`, `${TUBE}/w/abc-1`],
    [`${TUBE}/w/abc`, `${TUBE}/videos/embed/abc`, `${TUBE}/w/abc`],
    [
      'https://tube-arts.apps.education.fr/videos/watch/abc',
      'https://tube-arts.apps.education.fr/videos/embed/abc',
      'https://tube-arts.apps.education.fr/w/abc',
    ],
    [
      'https://podeduc.apps.education.fr/video/12-titre/?is_iframe=true',
      'https://podeduc.apps.education.fr/video/12-titre/?is_iframe=true',
      'https://podeduc.apps.education.fr/video/12-titre/',
    ],
  ])('%s', (address, embed, watch) => {
    expect(findVideo(address)).toMatchObject({ embed, watch });
  });

  test.each([
    ['https://player.vimeo.com/video/1', 'unknown-host'],
    ['https://www.dailymotion.com.example.org/embed/video/x1', 'unknown-host'],
    ['https://tube.numerique.gouv.fr.example.org/w/abc', 'unknown-host'],
    ['https://tube-a.b.apps.education.fr/w/abc', 'unknown-host'],
    ['javascript:alert(1)//www.youtube.com/embed/abcdefghijk', 'unknown-host'],
    ['data:text/html,x', 'unknown-host'],
    ['', 'unknown-host'],
    ['https://www.youtube.com/@chaine', 'not-a-video'],
    ['https://www.youtube.com/embed/a"b', 'not-a-video'],
    [`${DAILYMOTION}user/x`, 'not-a-video'],
    [`${TUBE}/a/compte`, 'not-a-video'],
  ])('no video at « %s »: %s', (address, refusal) => {
    expect(findVideo(address)).toBe(refusal);
  });
});

describe('a frame with a video', () => {
  test('becomes a facade that loads nothing, with a link that works; all its words are marked as ours', async () => {
    const { html, messages } = await render(`## Un titre\n\n${frame(EMBED)}`);
    expect(messages).toEqual([]);
    expect(html).toBe(
      '<h2>Un titre</h2>\n' +
        `<span class="video" data-embed="${EMBED}" data-title="Un titre">` +
        '<span class="video__frame" data-added=""><button class="fr-btn video__play" type="button">Lire la vidéo<span class="fr-sr-only"> «\u00a0Un titre\u00a0»</span></button>' +
        '<span class="video__notice">La lecture charge des contenus de Dailymotion, qui peut déposer des cookies.</span></span>' +
        '<a class="video__link" href="https://www.dailymotion.com/video/x6xki7d" data-added="">Voir la vidéo «\u00a0Un titre\u00a0» sur Dailymotion</a></span>',
    );
  });

  test.each([
    ['its own title', `## Un\n\n${frame(EMBED, ' title="Le film"')}`, ['Le film']],
    ['the nearest heading', `# Un\n\n## Deux\n\n${frame(EMBED)}`, ['Deux']],
    ['a number when the name is taken', `## Un\n\n${frame(EMBED)}\n\n${frame(EMBED)}`, ['Un', 'Un (2)']],
    ['nothing', frame(EMBED), []],
  ])('is called by %s', async (_case, markdown, titles) => {
    const { html } = await render(markdown);
    expect([...html.matchAll(/data-title="([^"]*)"/g)].map(([, title]) => title)).toEqual(titles);
  });

  test.each([
    ['within the page’s own boxes', `<div class="video-iframe-container">\n  ${frame(EMBED)}\n</div>\n<p>Suite</p>`],
    ['in a sentence', `Texte ${frame(EMBED)} suite`],
    ['though it closes itself', `<iframe src="${EMBED}" />\n\nSuite`],
    ['though it closes itself in a sentence', `Texte <iframe src="${EMBED}"/> suite`],
  ])('is found %s', async (_case, markdown) => {
    const { html } = await render(markdown);
    expect(html).toContain('class="video"');
    expect(html).toMatch(/suite/i);
  });

  test('that no one closes is refused: it would swallow the page', async () => {
    const { messages } = await render(`Texte\n\n<iframe src="${EMBED}">\n\nLa suite\n\n## Titre`);
    expect(messages).toMatchObject([{ line: 3, ruleId: 'iframe-unclosed' }]);
    expect(messages[0]?.reason).toContain('« La suite');
  });
});

describe('a frame is refused, at its line', () => {
  test.each([
    [
      'of another host',
      frame('https://www.google.com/maps/embed'),
      /Dailymotion, YouTube, tube\.numerique\.gouv\.fr.*« https:\/\/www\.google\.com\/maps\/embed »/,
    ],
    ['with a page of its own', '<iframe srcdoc="<p>x</p>"></iframe>', /ne peut montrer/],
    ['of a protocol-relative other host', frame('//example.org/x'), /ne peut montrer/],
    ['that shows no video', frame('https://www.youtube.com/@chaine'), /n’est pas l’adresse d’une vidéo/],
  ])('%s', async (_case, markdown, reason) => {
    const { messages } = await render(`Texte\n\n<div>\n  ${markdown}\n</div>`);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ line: 4, ruleId: 'iframe-host' });
    expect(messages[0]?.reason).toMatch(reason);
  });

  test.each([
    ['of the site itself', frame('/carte.html')],
    ['in a code block', `\`\`\`html\n${frame('https://example.org')}\n\`\`\``],
    ['in inline code', `\`${frame('https://example.org')}\``],
  ])('but not one %s', async (_case, markdown) => {
    const { html, messages } = await render(markdown);
    expect(messages).toEqual([]);
    expect(html).toContain('iframe');
  });
});
