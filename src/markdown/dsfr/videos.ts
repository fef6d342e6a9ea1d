import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { Transformer } from 'unified';
import type { VFile } from 'vfile';
import { fault } from '../../checks/rule.ts';
import type { ErrorId } from '../../checks/rules-table.ts';
import { SKIP } from '../visit.ts';
import { distinctLabels } from './distinct-labels.ts';
import { findVideo, type VideoRefusal } from './find-video.ts';
import { unboxVideo } from './unbox-video.ts';
import { videoFacade } from './video-facade.ts';
import { VIDEO_HOSTS } from './video-hosts.ts';
import { visitUnderHeadings } from './visit-under-headings.ts';

/**
 * Replaces each frame that shows a video by a facade that loads nothing from elsewhere before a click. A frame
 * of any other site is a fault, and is taken out: a page would hand its visitors over to it. Frames of the site
 * itself stay.
 */
export function videos(): Transformer<Root, Root> {
  return (tree, file) => {
    const distinct = distinctLabels();
    visitUnderHeadings(tree, (element, { index, parent, heading }) => {
      if (element.tagName !== 'iframe') return undefined;
      const swallowed = textOf(element).trim();
      if (swallowed !== '') report(element, unclosed(swallowed), 'iframe-unclosed', file);
      if (isOwn(element)) return undefined;
      const video = findVideo(addressOf(element));
      if (typeof video === 'string') {
        report(element, REASONS[video](addressOf(element)), 'iframe-host', file);
        parent.children.splice(index, 1);
        return [SKIP, index];
      }
      const title = text(element.properties['title']) ?? heading;
      parent.children[index] = videoFacade(video, title === undefined ? undefined : distinct(title));
      unboxVideo(parent);
      return [SKIP, index + 1];
    });
  };
}

function addressOf({ properties }: Element): string {
  return String(properties['src'] ?? '');
}

function isOwn(frame: Element): boolean {
  return /^\/(?![/\\])/.test(addressOf(frame)) && frame.properties['srcDoc'] === undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function report({ position }: Element, reason: string, ruleId: ErrorId, file: VFile): void {
  file.messages.push(fault(file, position?.start ?? { line: 1, column: 1 }, reason, ruleId));
}

function unclosed(swallowed: string): string {
  const start = swallowed.split(/\s+/).slice(0, 5).join(' ');
  return `Ce cadre (iframe) n’est pas fermé : il avale la suite de la page, à partir de « ${start} ». Écrivez </iframe> juste après <iframe …>.`;
}

const REASONS: Readonly<Record<VideoRefusal, (src: string) => string>> = {
  'unknown-host': (src) =>
    `Un cadre (iframe) ne peut montrer qu’une vidéo de ${hostList()}. ${src === '' ? 'Celui-ci n’a pas d’adresse (src)' : `Celui-ci mène à « ${src} »`} : mettez un lien à la place.`,
  'not-a-video': (src) =>
    `« ${src} » n’est pas l’adresse d’une vidéo. Copiez celle de la page où la vidéo se regarde, par exemple https://www.dailymotion.com/video/x6xkiku.`,
};

function hostList(): string {
  return VIDEO_HOSTS.flatMap(({ name, hosts }) => name ?? hosts).join(', ');
}
