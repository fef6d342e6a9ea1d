import { expect, test } from 'vitest';
import { proposePermalink } from '../../../src/new-page/propose-permalink.ts';

test.each([
  ['approche', 'Phase de transfert', '/approche/phase-de-transfert'],
  ['approche', 'L’équipe d’à côté', '/approche/l-equipe-d-a-cote'],
  ['approche', "Qu'est-ce qu'une startup d'État ?", '/approche/qu-est-ce-qu-une-startup-d-etat'],
  ['approche', 'Cœur & cerveau : 2 vœux', '/approche/coeur-et-cerveau-2-voeux'],
  ['approche', 'beta.gouv.fr', '/approche/beta-gouv-fr'],
  ['approche', 'fooBar', '/approche/foobar'],
  ['approche/Données ouvertes', 'Été', '/approche/donnees-ouvertes/ete'],
  ['', '2024', '/2024'],
])('in « %s », « %s » is offered %s', (section, title, permalink) => {
  expect(proposePermalink(section, title)).toBe(permalink);
});

test.each([
  ['approche', '???'],
  ['approche', '日本'],
  ['日本', 'Titre'],
])('in « %s », « %s » has nothing to make an address of', (section, title) => {
  expect(proposePermalink(section, title)).toBeUndefined();
});
