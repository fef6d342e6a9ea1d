import { expect, test } from 'vitest';
import { page, told } from '../small-site.ts';

const check = (address: string) => told({ 'pages/z.md': page(`<a href="${address}">Nous joindre</a>`) });

test.each([
  'mailto:contact@exemple.gouv.fr',
  'MAILTO:contact@exemple.gouv.fr',
  'mailto:a@b.fr,c@d.fr?subject=Bonjour%20à%20tous',
  'mailto:?subject=Une%20page',
  'mailto:pr%C3%A9nom@b.fr',
  'tel:+33123456789',
  'tel:0123456789',
  'tel:01 23 45 67 89',
  'tel:+33-1-23-45-67-89;ext=12',
  'tel:3919',
  'tel: 3919 ',
  'tel:3919;ext=12;a=b',
])('%s can be reached', async (address) => {
  expect(await check(address)).toEqual([]);
});

test.each([
  ['mailto:', /n’est pas une adresse électronique que l’on peut joindre\. Écrivez par exemple « mailto:/],
  ['mailto:?', /mailto:/],
  ['mailto:contact', /mailto:/],
  ['mailto:contact@beta', /mailto:/],
  ['mailto: contact@exemple.gouv.fr x', /mailto:/],
  ['mailto:a@b.fr;c@d.fr', /mailto:/],
  ['mailto:contact[at]exemple.gouv.fr', /mailto:/],
  ['mailto://contact@@exemple.gouv.fr', /mailto:/],
  ['mailto:a@b.fr,c', /mailto:/],
  ['mailto:c,a@b.fr', /mailto:/],
  ['tel:x33123456789', /tel:/],
  ['tel:', /n’est pas un numéro de téléphone que l’on peut joindre\. Écrivez par exemple « tel:/],
  ['tel:standard', /tel:/],
  ['tel:0 800 BETA', /tel:/],
])('%s cannot', async (address, reason) => {
  const messages = await check(address);
  expect(messages).toEqual([expect.stringMatching(/^pages\/z.md:6 contact-link /)]);
  expect(messages[0]).toMatch(reason);
});
