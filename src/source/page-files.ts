/**
 * Folders that a browser makes beside a page that it saves completely: "Vorlage.html" and "Vorlage_files". What is in
 * them shows the page and is part of it, unless it is a document by its name.
 */

/** The ending that browsers and office programs give such a folder. Matches "_files" of "Vorlage_files", "-Dateien"; not "Dateien" alone. */
const FOLDER = /(?<=.)(?:[-_.]files|[-_.]dateien)$/iu;
const PAGE_ENDINGS = ['.html', '.htm', '.xhtml'];
/** Matches "a.pdf", "b.DOCX"; not "logo.png", "frame.html". */
const DOCUMENT = /\.(?:pdf|docx?|docm|odt|rtf|txt|md|eml|zip|tar|gz|tgz)$/iu;

/** The page that a folder was saved with, by its name and those beside it; null for all other folders. */
export function pageOfFolder(folder: string, siblings: ReadonlySet<string>): string | null {
  const name = folder.replace(FOLDER, '');
  return name === folder ? null : PAGE_ENDINGS.map((ending) => name + ending).find((page) => siblings.has(page)) ?? null;
}

export const isDocumentName = (name: string): boolean => DOCUMENT.test(name);
