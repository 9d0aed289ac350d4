import edtf from 'edtf';
import { describe, expect, it } from 'vitest';
import { valuesOf } from './reading.js';

const FORMS: Record<string, readonly (readonly [string, readonly string[]])[]> = {
  'days in digits': [
    ['Datum 14.12.2011', ['2011-12-14']],
    ['am 1.7.2009', ['2009-07-01']],
    ['ab 01. 01. 2010', ['2010-01-01']],
    ['zur Vorlage v.21.11.2003', ['2003-11-21']],
    ['Di, 27.04.2004', ['2004-04-27']],
    ['Mittwoch, dem 12.12.2012', ['2012-12-12']],
    ['04.11.2020Rückzug', ['2020-11-04']],
    ['Entwurf 2012.10.25', ['2012-10-25']],
    ['Stand 2003-07-01', ['2003-07-01']],
  ],
  'days with the name of a month': [
    ['vom 25. März 2010', ['2010-03-25']],
    ['vom 23.Juni 2003', ['2003-06-23']],
    ['am 24. Jänner 2019 und am 23. Feber 2010', ['2019-01-24', '2010-02-23']],
    ['am 9.  April\n2014', ['2014-04-09']],
    ['am 17. Oktober', ['XXXX-10-17']],
    ['bis zum 31.12.', ['XXXX-12-31']],
    ['Sep 13, 2023', ['2023-09-13']],
    ['im Jahre zweitausendvier, am ersten des Monats April', ['2004-04-01']],
    ['im Jahre neunzehnhundertvierundneunzig', ['1994']],
    ['am dritten Mai 2004', ['2004-05-03']],
  ],
  'clock times': [
    ['17.02.2004 8:00', ['2004-02-17 08:00']],
    ['20. Mai 2014, 15:30 Uhr', ['2014-05-20 15:30']],
    ['20. Mai 2014, 14.00 bis 20.15 Uhr', ['2014-05-20 14:00']],
    ['12.07.2017 von 17:00 - 19:00 Uhr', ['2017-07-12 17:00']],
    ['am 5.5.2014 um 18.30 Uhr', ['2014-05-05 18:30']],
    ['12.03.2014, 18 Uhr', ['2014-03-12 18:00']],
    ['Beginn 18:00 Uhr\n13.07.2017 19:00', ['2017-07-13 19:00']],
  ],
  'two days and ranges': [
    ['Zwischen Januar und März 2021', ['2021-01/2021-03']],
    ['zwischen dem 16. August und dem 15. November 2021', ['2021-08-16/2021-11-15']],
    ['zwischen dem 5. und dem 9. Mai 2020', ['2020-05-05/2020-05-09']],
    ['zwischen 2017 und 2021 gebaut', ['2017/2021']],
    ['in den Jahren 2017 und 2021 gebaut', ['2017', '2021']],
    ['lag vom 05.03.2018 mit 06.04.2018 aus', ['2018-03-05/2018-04-06']],
    ['die Sitzung vom 05.03.2018 und vom 06.04.2018', ['2018-03-05', '2018-04-06']],
    ['im Zeitraum Oktober-November 2017', ['2017-10/2017-11']],
    ['vom 2. Quartal 2023 bis 4. Quartal 2024', ['2023-04/2024-12']],
    ['27. bis 28. Februar 2004', ['2004-02-27/2004-02-28']],
    ['vom 4. bis 7. August 2017[1]', ['2017-08-04/2017-08-07']],
    ['12.-15.03.2012', ['2012-03-12/2012-03-15']],
    ['12.06. bis zum 23.06.2017', ['2017-06-12/2017-06-23']],
    ['01.11.2017 – 31.10.2019', ['2017-11-01/2019-10-31']],
    ['vom 1. Januar 2024 bis\n30. Juni 2025', ['2024-01-01/2025-06-30']],
    ['vom 28.12. bis 3.1.2024', ['2023-12-28/2024-01-03']],
    ['am 23./24. Februar 2021', ['2021-02-23/2021-02-24']],
    ['07./08./09.02.2019', ['2019-02-07/2019-02-09']],
    ['27./31.01.2022', ['2022-01-27', '2022-01-31']],
    ['22.06./26.06.2023', ['2023-06-22', '2023-06-26']],
    ['am 1., 8. und 15. März 2012', ['2012-03-01', '2012-03-08', '2012-03-15']],
    ['am 18. und 19. Oktober 2018 in', ['2018-10-18', '2018-10-19']],
    ['am 18. und 20. Oktober 2018 in', ['2018-10-18', '2018-10-20']],
    ['zwei Punkte\n1.  bis zum 31. Oktober 2024 ein', ['2024-10-31']],
    ['findet vom\n1. bis zum 31. Oktober 2024 ein', ['2024-10-01/2024-10-31']],
    ['26./27. Mai', ['XXXX-05-26/XXXX-05-27']],
    ['- 11.12.2019\n- 12.12.2019', ['2019-12-11', '2019-12-12']],
    ['20.03.2012 bis 15.02.2011', ['2012-03-20', '2011-02-15']],
  ],
  'months': [
    ['Nov. 2011, Dez 2011, Sep. 2015', ['2011-11', '2011-12', '2015-09']],
    ['(März und Juni 2011)', ['2011-03', '2011-06']],
    ['(April u. Nov 2010)', ['2010-04', '2010-11']],
    ['(April u. Nov\n2010)', ['2010-04', '2010-11']],
    ['(September 2010, März und Juli 2011)', ['2010-09', '2011-03', '2011-07']],
    ['März 2009/2010', ['2009-03', '2010-03']],
    ['(Juni 2009/ 2010/ 2011)', ['2009-06', '2010-06', '2011-06']],
    ['von Mai 2024 bis Mai 2025', ['2024-05/2025-05']],
    ['Mai bis Juli 2014', ['2014-05/2014-07']],
    ['Stand 05/2016', ['2016-05']],
    ['Baubeginn: 04/2023, Fertigstellung 06/2024', ['2023-04', '2024-06']],
    ['Der Bau dauert von 03/2023 bis 05/2023, Bauzeit 07/2023 - 09/2023', ['2023-03/2023-05', '2023-07/2023-09']],
    ['Vorlage 04/2023 und Niederschriften 05/2023 - 06/2023', []],
    ['Stand  11 / 2016', ['2016-11']],
    ['Nr. 11 / 2016', []],
    ['im März des Jahres 2011', ['2011-03']],
    ['Anfang November 2016', ['2016-11~']],
    ['Anfang Mai bis Ende Juni 2014', ['2014-05~/2014-06~']],
    ['Im April werden', ['XXXX-04']],
    ['Ende Mai kommt', ['XXXX-05']],
    ['im Februar und März bauen', ['XXXX-02', 'XXXX-03']],
    ['von April bis September offen', ['XXXX-04/XXXX-09']],
    ['zwischen Mai und Juli gesperrt', ['XXXX-05/XXXX-07']],
    ['seit dem Monat Juni, im Juli, August und Oktober', ['XXXX-06', 'XXXX-07', 'XXXX-08', 'XXXX-10']],
    ['im vergangenen Dezember', ['XXXX-12']],
    ['seit Januar 2015, im Januar und im März', ['2015-01', 'XXXX-03']],
    ['im Januar und seit Januar 2015', ['XXXX-01', '2015-01']],
    ['August Bebel, Herr August, die Maiwoche, im Mai-Rundbrief, März, Juni', []],
    ['im März (2016) und im Mai, 2016', ['2016', '2016-05']],
  ],
  'parts of a year': [
    ['ab dem 2. Halbjahr 2004', ['2004-41']],
    ['erstes Halbjahr 2023', ['2023-40']],
    ['II. Quartal 2014', ['2014-34']],
    ['Q3/2022', ['2022-35']],
    ['III.-IV. Quartal 2014', ['2014-07/2014-12']],
    ['im Herbst 2018', ['2018~']],
    ['Winterhalbjahr 2008/2009', ['2008~/2009~']],
    ['im Winter 2010/11', ['2010~/2011~']],
    ['Frühjahr 2014 bis Herbst 2016', ['2014~/2016~']],
    ['KW 12/2014', ['2014-03-17/2014-03-23']],
    ['in der 17. Kalenderwoche', []],
  ],
  'slash dates': [
    ['16/05/2011', ['2011-05-16']],
    ['01/27/2004', ['2004-01-27']],
    ['10/07/2020', ['2020-07-10']],
    ['10/07/2020 und 01/27/2004', ['2020-10-07', '2004-01-27']],
  ],
};

for (const [kind, cases] of Object.entries(FORMS)) {
  describe(kind, () => {
    it.each(cases)('%j', (text, expected) => {
      expect(valuesOf(text)).toEqual(expected);
    });
  });
}

it('writes nothing that is no EDTF', () => {
  for (const value of Object.values(FORMS).flat().flatMap(([text]) => valuesOf(text))) {
    expect(() => edtf(value.replace(/ \d\d:\d\d$/, ''))).not.toThrow();
  }
});
