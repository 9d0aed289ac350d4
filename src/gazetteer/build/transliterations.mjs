/**
 * How names in Cyrillic and Hebrew letters are written in German papers beside the ways that the dump knows: by the German
 * table (`Saporischschja`), with v for the w and one letter less (`Saporishja`, `Lovetsch`), and `Kiriat` for `Qiryat`.
 */
const LETTERS = {
  а: 'a', б: 'b', в: 'w', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'je', ё: 'jo', ж: 'sch', з: 's', и: 'i', і: 'i', ї: 'ji', й: 'j', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p',
  р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'ch', ц: 'z', ч: 'tsch', ш: 'sch', щ: 'schtsch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'ju', я: 'ja',
};
const OF_COUNTRY = { UA: { г: 'h', и: 'y' }, BG: { щ: 'scht', ъ: 'a', ж: 'sch', х: 'ch' } };
const ENGLISH = { ж: 'zh', з: 'z', в: 'v', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch' };
/** Towns from which size on: in smaller ones nobody sends aid or pupils. */
const SMALLEST = { UA: 15_000, BG: 15_000, RU: 100_000 };
const SMALLEST_HEBREW = 15_000;
/** Matches `Ловеч`, `Кривий Ріг`; not `Тырново (град)`. */
const CYRILLIC = /^[А-ЯЄІЇҐ][а-яёєіїґ]{4,}(?:[ -][А-ЯЄІЇҐ][а-яёєіїґ]{2,})?$/u;
/** Letters that one of the two languages of Ukraine lacks. */
const RUSSIAN = /[ыэёъ]/u;
const UKRAINIAN = /[іїєґ]/u;
/** Matches `Kiryat Gat`, `Netanja`; not `KSW`, `Naẕerat`, `Jaffa`. */
const PLAIN = /^(?:\p{Lu}[a-zäöü']{5,}|\p{Lu}[a-zäöü']+[ -]\p{Lu}[a-zäöü']{2,})$/u;

/** @returns {string[]} further spellings of a place's name. */
export function transliterationsOf({ country, population, alternates, original }) {
  if (country === 'IL') return population < SMALLEST_HEBREW ? [] : alternates.filter((name) => PLAIN.test(name) && alike(name, original)).flatMap(hebrew);
  if (!(population >= SMALLEST[country])) return [];
  const names = alternates.filter((name) => CYRILLIC.test(name) && !(country === 'RU' && UKRAINIAN.test(name)) && !(country === 'BG' && (RUSSIAN.test(name.replace(/ъ/gu, '')) || UKRAINIAN.test(name))));
  return names.flatMap((name) => cyrillic(name, country === 'UA' && RUSSIAN.test(name) ? 'RU' : country));
}

function cyrillic(name, country) {
  const german = { ...LETTERS, ...OF_COUNTRY[country] };
  const tables = [german, { ...german, ж: 'sh' }, { ...german, в: 'v', ж: 'sh' }, { ...german, ...ENGLISH }];
  return tables.map((table) => spelled(name, table)).flatMap((spelling) => [spelling, spelling.replace(/(schsch|shsh|zhzh)/gu, (twice) => twice.slice(twice.length / 2))]);
}

function spelled(name, table) {
  const letters = [...name].map((letter) => {
    const small = letter.toLowerCase();
    const written = table[small] ?? letter;
    return small === letter ? written : written.slice(0, 1).toUpperCase() + written.slice(1);
  });
  return letters.join('').replace(/(?<=[iy])j(?![aeiou])/gu, '');
}

/** Other names than its own begin with other letters: those of villages that stood there. */
const alike = (name, original) => opening(name) === opening(original);
const opening = (name) => name.normalize('NFD').slice(0, 1).replace('Q', 'K');

/** "Kirjat", "Kiriat" and "Kiryat" are one word, and so are "Tikva" and "Tikwa". */
function hebrew(name) {
  const plain = name.replace(/^[QK]ir[yj]at(?= )/u, 'Kiryat');
  return [plain, plain.replace(/^Kiryat/u, 'Kiriat'), plain.replace(/^Kiryat/u, 'Kirjat'), plain.replace(/^Bet /u, 'Beit '), plain.replace('Petaẖ', 'Petah')];
}
