import { expect, test } from 'vitest'
import { dataFolder, troubleWith } from '../../electron/places.ts'

test('the data is where each system keeps what stays on the machine', () => {
  expect(
    dataFolder('win32', { LOCALAPPDATA: 'C:\\Users\\Mette\\AppData\\Local' }, 'C:\\Users\\Mette'),
  ).toEqual({
    ok: true,
    path: 'C:\\Users\\Mette\\AppData\\Local\\Samspil',
  })
  expect(dataFolder('win32', {}, 'C:\\Users\\Mette')).toMatchObject({
    path: 'C:\\Users\\Mette\\AppData\\Local\\Samspil',
  })
  expect(dataFolder('darwin', {}, '/Users/mette')).toEqual({
    ok: true,
    path: '/Users/mette/Library/Application Support/Samspil',
  })
  expect(dataFolder('linux', { XDG_DATA_HOME: '/data' }, '/home/mette')).toEqual({
    ok: true,
    path: '/data/samspil',
  })
  expect(dataFolder('linux', {}, '/home/mette')).toEqual({
    ok: true,
    path: '/home/mette/.local/share/samspil',
  })
})

test('a relative XDG_DATA_HOME is no folder, as its standard says', () => {
  expect(dataFolder('linux', { XDG_DATA_HOME: 'data' }, '/home/mette').path).toBe(
    '/home/mette/.local/share/samspil',
  )
})

const windows = { APPDATA: 'C:\\Users\\M\\AppData\\Roaming', OneDriveCommercial: 'D:\\Arbejde' }

test.each([
  ['C:\\Users\\M\\AppData\\Local\\Samspil', null],
  ['C:\\Users\\M\\AppData\\Roaming\\Samspil', 'roaming'],
  ['c:\\users\\m\\appdata\\roaming\\samspil', 'roaming'],
  ['C:\\Users\\M\\OneDrive\\Samspil', 'oneDrive'],
  ['C:\\Users\\M\\OneDrive - Styrelsen\\Samspil', 'oneDrive'],
  ['D:\\Arbejde\\Samspil', 'oneDrive'],
  ['D:\\Arbejdet\\Samspil', null],
  ['C:\\Users\\M\\Dropbox (Firma)\\Samspil', 'dropbox'],
  ['C:\\Users\\M\\iCloudDrive\\Samspil', 'iCloud'],
  ['G:\\My Drive\\Samspil', 'googleDrive'],
  ['\\\\server\\deling\\Samspil', 'network'],
  ['//server/deling/Samspil', 'network'],
  ['\\\\?\\UNC\\server\\deling', 'network'],
  ['\\\\?\\C:\\Samspil', null],
] as const)('on Windows %s: %s', (folder, trouble) => {
  expect(troubleWith(folder, 'win32', windows)).toBe(trouble)
})

test.each([
  ['/Users/m/Library/Application Support/Samspil', null],
  ['/Users/m/Library/Mobile Documents/com~apple~CloudDocs/Samspil', 'iCloud'],
  ['/Users/m/Library/CloudStorage/OneDrive-Styrelsen/Samspil', 'oneDrive'],
  ['/Users/m/Library/CloudStorage/GoogleDrive-m@x.dk/My Drive', 'googleDrive'],
  ['/Users/m/Dropbox/Samspil', 'dropbox'],
  ['/net/server/samspil', 'network'],
  ['/Users/m/Dropboxes/Samspil', null],
] as const)('on a Mac %s: %s', (folder, trouble) => {
  expect(troubleWith(folder, 'darwin', {})).toBe(trouble)
})

test('a usual folder that is synchronised is refused with the reason', () => {
  expect(dataFolder('linux', { XDG_DATA_HOME: '/home/m/Dropbox' }, '/home/m')).toEqual({
    ok: false,
    path: '/home/m/Dropbox/samspil',
    trouble: 'dropbox',
  })
})
