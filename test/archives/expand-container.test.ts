import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipped } from '../office/office-files.js';
import { mail, shown, tar } from './archive-files.js';

/** A ZIP archive with a symbolic link in it, as Unix programs pack it. */
const withLink = (): Uint8Array => zipSync({ 'a.txt': strToU8('Text'), link: [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] });

describe('ZIP archives', () => {
  it('give their members in order, under paths that name the archive', async () => {
    expect(await shown('dump.zip', zipped({ 'a/b.txt': 'Eins', 'ä.txt': 'Zwei', 'c/': '' }))).toEqual(['dump.zip!/a/b.txt: Eins', 'dump.zip!/ä.txt: Zwei']);
  });

  it('name what they do not read, and go on', async () => {
    const archive = zipped({ '../evil.txt': 'x', '/etc/passwd': 'x', 'C:\\x.txt': 'x', 'a/../../b.txt': 'x', '.DS_Store': 'x', '__MACOSX/._a.txt': 'x', 'a.png': '\u0089PNG', 'film.gif': 'GIF89a', 'z.txt': 'Text' });
    expect((await shown('d.zip', archive)).map((line) => line.replace(/^d\.zip!\//u, ''))).toEqual([
      '../evil.txt: unsupported, its name leads out of the archive', '/etc/passwd: unsupported, its name leads out of the archive',
      'C:/x.txt: unsupported, its name leads out of the archive', 'a/../../b.txt: unsupported, its name leads out of the archive',
      '.DS_Store: unsupported, hidden in its archive', '__MACOSX/._a.txt: unsupported, hidden in its archive', expect.stringMatching(/^a\.png: /u),
      'film.gif: unsupported, GIF image is not read by this version', 'z.txt: Text',
    ]);
  });

  it('follow no links', async () => {
    expect(await shown('d.zip', withLink())).toEqual(['d.zip!/a.txt: Text', 'd.zip!/link: unsupported, a symbolic link, which is not followed']);
  });

  it('end with a reason when they are empty, cut off or no archive', async () => {
    expect(await shown('d.zip', zipped({}))).toEqual(['d.zip: unreadable, there is nothing in it']);
    const whole = zipped({ 'a.txt': 'Eins', 'b.txt': 'Zwei' });
    expect(await shown('d.zip', whole.subarray(0, whole.length - 10))).toEqual([expect.stringMatching(/^d\.zip: unreadable, damaged or cut off /u)]);
  });

  it('lose only the member that is damaged', async () => {
    const archive = zipped({ 'a.txt': 'Stadt Musterstadt '.repeat(20), 'b.txt': 'Zwei' });
    archive.fill(0xff, 40, 50);
    expect(await shown('d.zip', archive)).toEqual([expect.stringMatching(/^d\.zip!\/a\.txt: unreadable, damaged or cut off/u), 'd.zip!/b.txt: Zwei']);
  });
});

describe('tar archives', () => {
  const MEMBERS = [
    { name: 'a/', type: 'directory' }, { name: './a/b.txt', content: 'Eins' }, { name: 'link', type: 'symlink', linkname: '/etc/passwd' }, { name: 'hard', type: 'link', linkname: 'a/b.txt' },
    { name: 'pipe', type: 'fifo' }, { name: 'disk', type: 'block-device' }, { name: '../up.txt', content: 'x' }, { name: 'big.gif', content: `GIF89a${'x'.repeat(100_000)}` }, { name: 'c.txt', content: 'Zwei' },
  ] as const;
  const EXPECTED = [
    'a/b.txt: Eins', 'link: unsupported, a symbolic link, which is not followed', 'hard: unsupported, a link, which is not followed', 'pipe: unsupported, a named pipe',
    'disk: unsupported, a device', '../up.txt: unsupported, its name leads out of the archive', 'big.gif: unsupported, GIF image is not read by this version', 'c.txt: Zwei',
  ];

  it('give their files, and name the rest', async () => {
    expect(await shown('d.tar', await tar(MEMBERS))).toEqual(EXPECTED.map((line) => `d.tar!/${line}`));
  });

  it('are read packed too, as are single files', async () => {
    expect(await shown('d.tar.gz', gzipSync(await tar(MEMBERS)))).toEqual(EXPECTED.map((line) => `d.tar.gz!/${line}`));
    expect(await shown('x/d.txt.gz', gzipSync(strToU8('Text')))).toEqual(['x/d.txt.gz!/d.txt: Text']);
  });

  it('that are cut off give what is there, and say so', async () => {
    const archive = await tar([{ name: 'a.txt', content: 'Eins' }, { name: 'b.txt', content: 'x'.repeat(2000) }]);
    expect(await shown('d.tar', archive.subarray(0, 2048))).toEqual(['d.tar!/a.txt: Eins', expect.stringMatching(/^d\.tar!\/b\.txt: unreadable, damaged or cut off/u), ...[expect.stringMatching(/^d\.tar: unreadable/u)]]);
  });
});

describe('mails', () => {
  it('are documents, and so is what is attached', async () => {
    const inner = mail([{ name: 'innen.txt', type: 'text/plain', content: strToU8('Innen') }], 'Gr=FC=DFe');
    const outer = mail([{ name: 'Vorlage 1.txt', type: 'text/plain', content: strToU8('Eins') }, { name: 'mail.eml', type: 'message/rfc822', content: inner }, { name: 'a.zip', type: 'application/zip', content: zipped({ 'b.txt': 'Zwei' }) }]);
    const found = await shown('m.eml', outer);
    expect(found.map((line) => line.slice(0, line.indexOf(': ')))).toEqual(['m.eml', 'm.eml!/Vorlage 1.txt', 'm.eml!/mail.eml', 'm.eml!/mail.eml!/innen.txt', 'm.eml!/a.zip!/b.txt']);
    expect(found[1]).toBe('m.eml!/Vorlage 1.txt: Eins');
  });

  it('without words of their own are only what is attached', async () => {
    expect(await shown('m.eml', mail([{ name: 'a.txt', type: 'text/plain', content: strToU8('Eins') }], ''))).toEqual(['m.eml!/a.txt: Eins']);
  });
});

describe('bounds', () => {
  const zeros = (length: number): Uint8Array => new Uint8Array(length).fill(32);

  it('stop a file that unpacks to far more than itself, by what it says and by what comes', async () => {
    expect(await shown('d.zip', zipSync({ 'a.txt': zeros(3 * 2 ** 20), 'b.txt': strToU8('Text') }))).toEqual(['d.zip!/a.txt: unreadable, unpacks to more than 100 times its size, as no document does', 'd.zip!/b.txt: Text']);
    const bomb = zipSync({ 'a.txt': zeros(3 * 2 ** 20) });
    const view = Buffer.from(bomb.buffer, bomb.byteOffset, bomb.length);
    const directory = view.indexOf('PK\x01\x02', 0, 'latin1');
    view.writeUInt32LE(10, directory + 24);
    expect(await shown('d.zip', bomb)).toEqual([expect.stringMatching(/^d\.zip!\/a\.txt: unreadable, damaged or cut off/u)]);
    const alike = await tar(Array.from({ length: 8 }, (_, index) => ({ name: `${index}.txt`, content: zeros(2 ** 19) })));
    expect(await shown('d.tar.gz', gzipSync(alike))).toHaveLength(8);
    expect((await shown('d.tar.gz', gzipSync(alike), { memberBytes: 2 ** 20 })).at(-1)).toContain('unpacks to more than 100 times its size');
    expect(await shown('d.gz', gzipSync(zeros(3 * 2 ** 20)))).toEqual([expect.stringContaining('unpacks to more than 100 times its size')]);
  });

  it('stop too many members, too long ones and too many bytes, for all nested archives together', async () => {
    const three = zipped({ 'a.txt': 'Eins', 'b.txt': 'Zwei', 'c.txt': 'Drei' });
    expect(await shown('d.zip', three, { members: 2 })).toEqual(['d.zip!/a.txt: Eins', 'd.zip!/b.txt: Zwei', 'd.zip: unreadable, the rest is not read: there are more than 2 members']);
    expect(await shown('d.zip', three, { memberBytes: 3 })).toHaveLength(3);
    expect((await shown('d.zip', three, { totalBytes: 6 })).at(-1)).toContain('the rest is not read');
    const nested = zipped({ 'x.zip': three, 'y.zip': three });
    expect(await shown('d.zip', nested, { members: 3 })).toEqual(['d.zip!/x.zip!/a.txt: Eins', 'd.zip!/x.zip!/b.txt: Zwei', expect.stringMatching(/^d\.zip!\/x\.zip: unreadable/u), expect.stringMatching(/^d\.zip: unreadable/u)]);
  });

  it('stop archives in archives', async () => {
    let archive = zipped({ 'a.txt': 'Text' });
    for (const name of ['c.zip', 'b.zip']) archive = zipped({ [name]: archive });
    expect(await shown('a.zip', archive)).toEqual(['a.zip!/b.zip!/c.zip!/a.txt: Text']);
    expect(await shown('0.zip', zipped({ 'a.zip': archive, 'z.txt': 'Text' }))).toEqual(['0.zip!/a.zip!/b.zip!/c.zip: unsupported, lies more than 3 containers deep; unpack it and read it by itself', '0.zip!/z.txt: Text']);
  });
});
