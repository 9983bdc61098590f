import type { ShellWords } from './da.ts'

export const shell: ShellWords = {
  app: 'Samspil',
  wall: 'Wall',
  menu: {
    file: 'File',
    close: 'Close window',
    quit: 'Quit Samspil',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    pastePlain: 'Paste as plain text',
    selectAll: 'Select all',
    view: 'View',
    fullScreen: 'Full screen',
    zoomIn: 'Larger',
    zoomOut: 'Smaller',
    zoomReset: 'Normal size',
    window: 'Window',
    minimize: 'Minimise',
    hide: 'Hide Samspil',
    hideOthers: 'Hide others',
    unhide: 'Show all',
    help: 'Help',
    about: 'About Samspil',
  },
  about: 'Workshops between customer and supplier: agenda, clock, answers and minutes.',
  chooseFolder: 'Choose where to save the files',
  chooseFolderButton: 'Save here',
  notStarted: 'Samspil could not start',
  startFailed: 'Something went wrong during the start. Your data has not been touched; try again.',
  folderTrouble: {
    oneDrive:
      'Data cannot be kept in {folder}, because OneDrive synchronises it. Choose a folder on this computer with --data.',
    dropbox:
      'Data cannot be kept in {folder}, because Dropbox synchronises it. Choose a folder on this computer with --data.',
    iCloud:
      'Data cannot be kept in {folder}, because iCloud synchronises it. Choose a folder on this computer with --data.',
    googleDrive:
      'Data cannot be kept in {folder}, because Google Drive synchronises it. Choose a folder on this computer with --data.',
    network:
      'Data cannot be kept in {folder}, because it is on the network. Choose a folder on this computer with --data.',
    roaming:
      'Data cannot be kept in {folder}, because it follows your profile between computers. Choose another with --data.',
  },
  launch: {
    building: 'Building Samspil …',
    buildFailed: 'Samspil could not be built. The error is shown above.',
    fetching: 'Fetching Electron, this once only …',
    fetched: 'Fetching Electron: {percent}%',
    browser: '{why} Samspil therefore opens in the browser.',
    onlyBrowser: 'The option {detail} belongs to the browser edition.',
    asRoot: 'Electron does not run as root without turning its sandbox off.',
    noDisplay:
      'There is no display to show windows on (neither DISPLAY nor WAYLAND_DISPLAY is set).',
    noAnswer: 'Electron could not be fetched, because the network did not answer.',
    notFetched: 'Electron could not be fetched ({detail}).',
    stopped: 'Electron stopped at once ({detail}).',
  },
}
