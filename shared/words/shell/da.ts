/**
 * The words of the desktop app around the pages: menus, titles, what can go wrong at the start, and
 * `npm start`.
 */
export const shell = {
  app: 'Samspil',
  wall: 'Storskærm',
  menu: {
    file: 'Fil',
    close: 'Luk vindue',
    quit: 'Afslut Samspil',
    edit: 'Rediger',
    undo: 'Fortryd',
    redo: 'Gentag',
    cut: 'Klip',
    copy: 'Kopiér',
    paste: 'Sæt ind',
    pastePlain: 'Sæt ind som ren tekst',
    selectAll: 'Markér alt',
    view: 'Vis',
    fullScreen: 'Fuld skærm',
    zoomIn: 'Større',
    zoomOut: 'Mindre',
    zoomReset: 'Normal størrelse',
    window: 'Vindue',
    minimize: 'Minimér',
    hide: 'Skjul Samspil',
    hideOthers: 'Skjul andre',
    unhide: 'Vis alle',
    help: 'Hjælp',
    about: 'Om Samspil',
  },
  about: 'Workshops mellem kunde og leverandør: dagsorden, ur, svar og referat.',
  chooseFolder: 'Vælg, hvor filerne skal gemmes',
  chooseFolderButton: 'Gem her',
  notStarted: 'Samspil kunne ikke starte',
  startFailed: 'Noget gik galt under starten. Dine data er ikke rørt; prøv igen.',
  folderTrouble: {
    oneDrive:
      'Data kan ikke ligge i {folder}, for den synkroniseres af OneDrive. Vælg en mappe på denne computer med --data.',
    dropbox:
      'Data kan ikke ligge i {folder}, for den synkroniseres af Dropbox. Vælg en mappe på denne computer med --data.',
    iCloud:
      'Data kan ikke ligge i {folder}, for den synkroniseres af iCloud. Vælg en mappe på denne computer med --data.',
    googleDrive:
      'Data kan ikke ligge i {folder}, for den synkroniseres af Google Drev. Vælg en mappe på denne computer med --data.',
    network:
      'Data kan ikke ligge i {folder}, for den er på netværket. Vælg en mappe på denne computer med --data.',
    roaming:
      'Data kan ikke ligge i {folder}, for den følger med din profil mellem computere. Vælg en anden mappe med --data.',
  },
  launch: {
    building: 'Bygger Samspil …',
    buildFailed: 'Samspil kunne ikke bygges. Fejlen står ovenfor.',
    fetching: 'Henter Electron, kun denne ene gang …',
    fetched: 'Henter Electron: {percent} %',
    browser: '{why} Samspil åbner derfor i browseren.',
    onlyBrowser: 'Valget {detail} hører til browserudgaven.',
    asRoot: 'Electron kører ikke som root uden at slå sin sandkasse fra.',
    noDisplay:
      'Der er ingen skærm at vise vinduer på (hverken DISPLAY eller WAYLAND_DISPLAY er sat).',
    noAnswer: 'Electron kunne ikke hentes, for nettet svarede ikke.',
    notFetched: 'Electron kunne ikke hentes ({detail}).',
    stopped: 'Electron stoppede med det samme ({detail}).',
  },
}

export type ShellWords = typeof shell
