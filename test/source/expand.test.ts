import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expandArguments, expandList, type Input } from '../../src/source/expand.js';
import { folderWith } from './folder.js';

const shown = (folder: string, inputs: readonly Input[]): string[] =>
  inputs.map((input) => `${input.kind} ${relative(folder, input.path)}`);

describe('expandArguments', () => {
  it('walks folders in the order of UTF-16 code units', () => {
    const folder = folderWith({ 'b.txt': '', 'a/z.txt': '', 'a/Z.txt': '', 'ä.txt': '', 'a.txt': '' });
    expect(shown(folder, expandArguments([folder]).inputs))
      .toEqual(['file a/Z.txt', 'file a/z.txt', 'file a.txt', 'file b.txt', 'file ä.txt']);
  });

  it('keeps the order of the arguments and takes an existing name literally', () => {
    const folder = folderWith({ 'b.txt': '', '[a].txt': '', 'a.txt': '' });
    expect(shown(folder, expandArguments([join(folder, 'b.txt'), join(folder, '[a].txt')]).inputs)).toEqual(['file b.txt', 'file [a].txt']);
  });

  it('expands globs, sorted', () => {
    const folder = folderWith({ 'b.txt': '', 'deep/a.txt': '', 'c.md': '' });
    expect(shown(folder, expandArguments([join(folder, '**/*.txt')]).inputs)).toEqual(['file b.txt', 'file deep/a.txt']);
  });

  it('names what leads nowhere', () => {
    const folder = folderWith({});
    expect(expandArguments([join(folder, 'no.txt'), join(folder, '*.txt')]).missing).toHaveLength(2);
  });

  it('walks no folder twice, however links lead', () => {
    const folder = folderWith({ 'a/x.txt': '', 'b/y.txt': '' });
    symlinkSync('..', join(folder, 'a/up'));
    symlinkSync('../b', join(folder, 'a/to-b'));
    symlinkSync('self', join(folder, 'b/self'));
    expect(shown(folder, expandArguments([folder]).inputs)).toEqual([
      'unreadable a/to-b/self', 'file a/to-b/y.txt', 'unsupported a/up', 'file a/x.txt', 'unsupported b',
    ]);
  });

  it('takes what a saved page is shown with for one input, but not the documents among it', () => {
    const folder = folderWith({ 'a.html': '', 'a_files/x.js': '', 'a_files/logo.png': '', 'a_files/frame.html': '', 'a_files/Anlage.pdf': '', 'b.htm': '', 'b-Dateien/y.css': '', 'c_files/z.html': '' });
    const { inputs } = expandArguments([folder]);
    expect(shown(folder, inputs)).toEqual(['file a.html', 'file a_files/Anlage.pdf', 'unsupported a_files', 'unsupported b-Dateien', 'file b.htm', 'file c_files/z.html']);
    expect(inputs[2]).toMatchObject({ reason: '3 files that "a.html" is shown with; name the folder to have them read' });
    expect(shown(folder, expandArguments([join(folder, 'b-Dateien')]).inputs)).toEqual(['file b-Dateien/y.css']);
  });

  it('names hidden entries and pipes instead of reading or dropping them', () => {
    const folder = folderWith({ '.hidden': '', '.git/x': '' });
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    expect(shown(folder, expandArguments([folder]).inputs)).toEqual(['unsupported .git', 'unsupported .hidden', 'unsupported pipe']);
    expect(expandArguments([join(folder, '.hidden')]).inputs[0]?.kind).toBe('file');
  });
});

describe('expandList', () => {
  it('makes an unreadable input of a name that leads nowhere, and never a glob', () => {
    const folder = folderWith({ 'a.txt': '' });
    expect(shown(folder, expandList([join(folder, '*.txt'), join(folder, 'a.txt')]))).toEqual(['unreadable *.txt', 'file a.txt']);
  });
});
