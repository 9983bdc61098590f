import { Menu } from 'electron'
import type { MenuItemConstructorOptions } from 'electron'
import type { ShellWords } from '../shared/words/shell/da.ts'

export interface MenuState {
  readonly words: ShellWords
  readonly platform: NodeJS.Platform
  readonly wallShown: boolean
  toggleWall(): void
}

/** Puts the menu up, in the language of the settings and with the wall's tick as it is. */
export function showMenu(state: MenuState): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuOf(state)))
}

/**
 * The menu as data. Keys of the pages (Ctrl K, N, F, F5, single letters) are not taken; undo and
 * redo show their keys but leave them to the page, whose undo is the workshop's and, inside a text
 * field, the field's own.
 */
function menuOf({
  words,
  platform,
  wallShown,
  toggleWall,
}: MenuState): MenuItemConstructorOptions[] {
  const { menu } = words
  const isMac = platform === 'darwin'
  const line: MenuItemConstructorOptions = { type: 'separator' }
  const about: MenuItemConstructorOptions = { role: 'about', label: menu.about }
  const quit: MenuItemConstructorOptions = { role: 'quit', label: menu.quit }

  const app: MenuItemConstructorOptions = {
    label: words.app,
    submenu: [
      about,
      line,
      { role: 'hide', label: menu.hide },
      { role: 'hideOthers', label: menu.hideOthers },
      { role: 'unhide', label: menu.unhide },
      line,
      quit,
    ],
  }
  const file: MenuItemConstructorOptions = {
    label: menu.file,
    submenu: isMac ? [{ role: 'close', label: menu.close }] : [quit],
  }
  const edit: MenuItemConstructorOptions = {
    label: menu.edit,
    submenu: [
      { role: 'undo', label: menu.undo, registerAccelerator: false },
      { role: 'redo', label: menu.redo, registerAccelerator: false },
      line,
      { role: 'cut', label: menu.cut },
      { role: 'copy', label: menu.copy },
      { role: 'paste', label: menu.paste },
      { role: 'pasteAndMatchStyle', label: menu.pastePlain },
      line,
      { role: 'selectAll', label: menu.selectAll },
    ],
  }
  const view: MenuItemConstructorOptions = {
    label: menu.view,
    submenu: [
      {
        id: 'wall',
        type: 'checkbox',
        label: words.wall,
        accelerator: 'CmdOrCtrl+Shift+S',
        checked: wallShown,
        click: toggleWall,
      },
      line,
      { role: 'togglefullscreen', label: menu.fullScreen },
      { role: 'zoomIn', label: menu.zoomIn },
      { role: 'zoomOut', label: menu.zoomOut },
      { role: 'resetZoom', label: menu.zoomReset },
    ],
  }
  const window: MenuItemConstructorOptions = {
    label: menu.window,
    role: 'windowMenu',
    submenu: [{ role: 'minimize', label: menu.minimize }],
  }
  const help: MenuItemConstructorOptions = {
    label: menu.help,
    role: 'help',
    submenu: isMac ? [] : [about],
  }

  return isMac ? [app, file, edit, view, window, help] : [file, edit, view, help]
}
