import { dailymotion, esupPod, peerTube, type VideoReader, youTube } from './video-addresses.ts';

/** Where videos may come from. `*` stands for one part of a name. */
export interface VideoHost {
  /** What visitors know it as; its own host name where this is missing. */
  name?: string;
  hosts: readonly string[];
  read: VideoReader;
}

/** The only sites from which a page may show a video; a content security policy's `frame-src` follows from it. */
export const VIDEO_HOSTS: readonly VideoHost[] = [
  {
    name: 'Dailymotion',
    hosts: ['www.dailymotion.com', 'dailymotion.com', 'geo.dailymotion.com', 'dai.ly'],
    read: dailymotion,
  },
  {
    name: 'YouTube',
    hosts: [
      'www.youtube.com',
      'youtube.com',
      'm.youtube.com',
      'www.youtube-nocookie.com',
      'youtube-nocookie.com',
      'youtu.be',
    ],
    read: youTube,
  },
  {
    hosts: ['tube.numerique.gouv.fr', 'tubes.apps.education.fr', 'tube-*.apps.education.fr', 'video.*.education.fr'],
    read: peerTube,
  },
  { hosts: ['podeduc.apps.education.fr'], read: esupPod },
];
