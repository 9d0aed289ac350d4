import { describe, expect, it } from 'vitest';
import { names } from './names.js';

describe('names behind where a company comes from', () => {
  it.each([
    ['Ein Gebiet ging an die niederländische Varasfiber.', 'Varasfiber'],
    ['Anfragen kamen von der schwedischen Dornalius.', 'Dornalius'],
    ['verkauft von der Wiener Lumowert', 'Lumowert'],
    ['zuletzt hätten die Londoner Vokaro Rappol gedreht', 'Vokaro Rappol'],
  ])('%s', (text, name) => expect(names(text)).toEqual([name]));

  it.each(['an der polnischen Varasla', 'in der französischen Lumorme', 'die italienische Toskana', 'mit der spanischen Petra', 'der französische Varasol', 'die niederländischen Varasen', 'von der Berliner Charité', 'von der italienischen Fondazione Varasgata', 'bis zum Hofgut Varasau', 'die Wiener Philharmoniker', 'die schwedische Varasol Gemeinde'])('but not %s', (text) => expect(names(text)).toEqual([]));
});

describe('names whose apposition says whose they are', () => {
  it('are companies', () => expect(names('LMZ Varasano, ein Tochterunternehmen der Dornal Co. Ltd., zieht um.')).toContain('LMZ Varasano'));

  it.each(['Varasina, eine Tochter der Stifterin, sprach.', 'Petra Varas, eine Tochter des Gründers', 'Aalen, eine Tochtergesellschaft der Stadt'])('but not %s', (text) => expect(names(text)).toEqual([]));
});

describe('names by what firms are, have and do', () => {
  it.each([
    ['Eigentümerin ist die Lumoris.', 'Lumoris'],
    ['Mieterin wird die Dornal Handel.', 'Dornal Handel'],
    ['Das Catering übernimmt Rappolino.', 'Rappolino'],
    ['Die Varasko beschäftigt 40 Menschen.', 'Varasko'],
    ['Die Insolvenz der Lumexa trifft alle.', 'Lumexa'],
    ['Das Gerät kommt aus dem Hause Vokaro.', 'Vokaro'],
    ['Die Anlage (Betreiber: Naturgas Varas, seit 2012) steht.', 'Naturgas Varas'],
    ['die LMV, Aalen, war 2009 tätig', 'LMV'],
    ['So war es. LumoViewer ging nach Aalen.', 'LumoViewer'],
    ['Die Beratungsgesellschaft Sal. Varashorn prüft.', 'Sal. Varashorn'],
    ['Das Büro Varasmoser/Holm & Partner plant.', 'Varasmoser/Holm & Partner'],
    ['Gut beraten. Varas, Dornal, Lumor & Coll. klagen.', 'Varas, Dornal, Lumor & Coll.'],
  ])('%s', (text, name) => expect(names(text)).toEqual([name]));

  it.each([
    ['Die Kabel liefert Varas aus Aalen, die Schächte Lumo.', ['Varas', 'Lumo']],
    ['Sponsoren sind die Brauereien Varasel und Dornk.', ['Varasel', 'Dornk']],
    ['Neue Mieter sind Varasiety, Lumo Analytix und die Bremer Firma Dornal.', ['Varasiety', 'Lumo Analytix', 'Dornal']],
    ['Eingeladen wurden:\n  Varas + Partner, Aalen\n  Dornal Bär Partnerschaft, Ulm\n  lmk lumo varas holm, Hannover', ['Varas + Partner', 'Dornal Bär Partnerschaft', 'lmk lumo varas holm']],
    ['Der Varas Unternehmensgruppe geht es gut. Die Varas-Gruppe aus Bremen baut.', ['Varas Unternehmensgruppe']],
  ])('%s', (text, found) => expect(names(text)).toEqual(found));

  it.each([
    'Eigentümerin ist die Gemeinde.', 'Mieter ist Varasmann.', 'Bauherr ist Özlem Varas.', 'Die Leitung übernimmt Varasmann.', 'Die Fischzucht beschäftigt 40 Menschen.', 'Varasmann beschäftigt das Thema.',
    'Die Insolvenz von Müller', 'Filialen der Volkskirche', 'aus dem Hause Habsburg', 'aus dem Hause Hohenzollern', '(Träger: Varas Petra)', 'die VHS, Aalen, lädt ein', 'Das ist gut. KlimaBonus kam 2020.', 'Das ist gut. StadtRad zieht um.', 'Die Bäckereien und Metzgereien leiden.',
  ])('but not in %s', (text) => expect(names(text)).toEqual([]));
});
