/** What a path leads to, as `Stats` and `Dirent` both tell it. */
export interface FileKind {
  isFile(): boolean;
  isDirectory(): boolean;
  isFIFO(): boolean;
  isSocket(): boolean;
  isCharacterDevice(): boolean;
  isBlockDevice(): boolean;
}

/** Why a path is not opened, null for regular files. */
export function refusalOf(kind: FileKind): string | null {
  if (kind.isFile()) return null;
  if (kind.isFIFO()) return 'a named pipe, use - to read standard input';
  if (kind.isSocket()) return 'a socket';
  if (kind.isCharacterDevice() || kind.isBlockDevice()) return 'a device';
  return kind.isDirectory() ? 'a folder' : 'no regular file';
}
