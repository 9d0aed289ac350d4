import { describe, expect, it } from 'vitest';
import { names } from './names.js';

describe('names between known companies are companies as well', () => {
  it.each([
    ['between commas', 'Es unterstützen Lumo eG, Varas-Rapp, Siemens und Dorna das Fest', ['Lumo eG', 'Varas-Rapp', 'Siemens', 'Dorna']],
    ['over brackets', 'Beschäftigte von Siemens (Ahausen), Varas, Bosch (Bestadt), Rappo sowie Dornix', ['Siemens', 'Varas', 'Bosch', 'Rappo', 'Dornix']],
    ['over seats', 'Es kamen die Lumo AG in Aalen, Varas in Ulm, Siemens und Dorna', ['Lumo AG', 'Varas', 'Siemens', 'Dorna']],
    ['before the first that is known', 'neben Varas, der Lumo AG und Siemens', ['Varas', 'Lumo AG', 'Siemens']],
    ['behind a word that speaks of firms', 'Sponsoren: die Lumo AG, Varas und Dorna', ['Lumo AG', 'Varas', 'Dorna']],
    ['letters among companies alone', 'die Lumo AG, die Rapp AG, IAV und die Varas GmbH', ['Lumo AG', 'Rapp AG', 'IAV', 'Varas GmbH']],
    ['letters before a trade', 'die Lumo GmbH, die AMG Geräte- und Maschinenbau, Dorna Transport und die Rapp SE', ['Lumo GmbH', 'AMG Geräte- und Maschinenbau', 'Dorna Transport', 'Rapp SE']],
    ['examples that nobody knows', 'Auch Unternehmen wie Varas, Lumo und Dorna zahlen', ['Varas', 'Lumo', 'Dorna']],
    ['behind suppliers', 'Die Zulieferer Varas, Dorna und Rapp-Lumo warten ab', ['Varas', 'Dorna', 'Rapp-Lumo']],
    ['behind tenants', 'mit den Ankermietern Varas, Lumo und Rappa wurde', ['Varas', 'Lumo', 'Rappa']],
  ])('%s', (_, text, found) => expect(names(text)).toEqual(found));

  it.each([
    ['persons', 'Herr Varas, Frau Dorna, die Lumo GmbH und die Rapp AG', ['Lumo GmbH', 'Rapp AG']],
    ['persons behind', 'die Lumo GmbH, die Rapp AG, Frau Varas und Herr Dorna', ['Lumo GmbH', 'Rapp AG']],
    ['towns', 'In Aalen, Ulm und Jena bauen die Lumo GmbH und die Rapp AG', ['Lumo GmbH', 'Rapp AG']],
    ['letters', 'die Lumo GmbH, die Rapp AG, LVB, Kirche', ['Lumo GmbH', 'Rapp AG']],
    ['what else stands there', 'die Lumo GmbH, die Rapp AG, das Rathaus, die Feuerwehr und Anwohner', ['Lumo GmbH', 'Rapp AG']],
    ['where one has its seat', 'die Lumo GmbH, Varadorf, und die Rapp AG, Dornau', ['Lumo GmbH', 'Rapp AG']],
    ['streets', 'Die Straßen Holmweg, Kittelweg, Lumo GmbH, Rapp AG', ['Lumo GmbH', 'Rapp AG']],
    ['kinds of business', 'Unternehmen wie Bäckereien und Metzger in Aalen', []],
    ['kinds of shops', 'Aldi, Lidl, Vollsortimenter und Bäcker', ['Aldi', 'Lidl']],
    ['words of the language behind suppliers', 'die Zulieferer Holz und Eisen', []],
  ])('but not %s', (_, text, found) => expect(names(text)).toEqual(found));
});
