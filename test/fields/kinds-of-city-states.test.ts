import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const record = async (text: string) => (await readText(text)).record;

describe('papers of district assemblies', () => {
  it('name the answer with what it answers, and their title below the table', async () => {
    const { paperType, name } = await record('BEZIRKSVERSAMMLUNG NEUDORF\n\n                    Drucksachen-Nr.:  21-3488.1\n                    Datum:            14.12.2022\n\nAntwort auf die Kleine Anfrage nach § 24 BezVG\n(öffentlich)\n\nKleine Anfrage nach § 24 BezVG, Einbringung: Fraktion Muster\n\nBeratungsfolge\n                    Gremium                     Datum\nÖffentlich          Bezirksversammlung          26.01.2023\n\nUmbau der Bergstraße: Fällung von Bäumen\n\nSachverhalt:\n\nWir fragen.\n');
    expect([paperType, name]).toEqual(['Antwort auf die Kleine Anfrage', 'Umbau der Bergstraße: Fällung von Bäumen']);
  });
  it('print the number of the session beside its committee, which is no outcome', async () => {
    const { consultations } = await record('Bezirksverordnetenversammlung Neudorf\n\nDrucksache            Drs.-Nr. VI-0873\n\nBeratungsfolge:\nDatum          Gremium                Sitzung                                 Ergebnis\n28.05.2008     BVV                    BVV/018/VI                              überwiesen\n26.06.2008     FinPersImm             FinPersImm/024/VI                       vertagt\n\nBetreff: Kein Verkauf des Stadtbades\n\nDie BVV möge beschließen:\n\nDas Bad bleibt.\n');
    expect(consultations?.map(({ outcome }) => outcome)).toEqual(['überwiesen', 'vertagt']);
  });
});

describe('an excerpt', () => {
  it('is of its own kind, and "Vorlage-Art" that of the paper it treats', async () => {
    const text = 'Auszug - Neufassung der Satzung\n\n6. Sitzung der Ratsversammlung der Stadt Neudorf\nTOP: \tÖ 12\nGremium: \tRatsversammlung \tBeschlussart: \tgeändert beschlossen\nDatum: \tDo, 22.03.2018 \tStatus: \töffentlich\nVO/2018/027 \tNeufassung der Satzung\n\n\tVorlage-Art:\tBeschlussvorlage\n\nBeschluss:\nDie Satzung wird beschlossen.\n';
    expect((await record(text)).paperType).toBe('Auszug');
  });
});
