import { reasons } from '../reasons/en.ts'
import { shell } from '../shell/en.ts'
import type { CommandWords } from './da.ts'

export const command: CommandWords = {
  room: {
    usage: `npm run room -- [options]

Runs Samspil without Electron: the meeting on this computer, the screens in a browser.

  --data DIR              where data is kept (else the usual folder; with --demo a new temporary one)
  --port N                port for the facilitator's own windows on 127.0.0.1; 0 takes a free one (0)
  --phones-address A      the network address that phones are let in on (with --demo 127.0.0.1)
  --phones-port N         the phones' port; 0 takes a free one (8420, with --demo 0)
  --demo                  opens the demo with the principle measurement running and an open link
  --seats N               how many can join the demo (1000)
  --no-open               opens no browser window
  --json                  prints exactly one line: the addresses, once everything is ready
  --help                  shows this help`,
    ready: 'Samspil is ready. Close with Ctrl C.',
    openThis: 'Open this address in a browser on this computer (it works once):',
    phones: 'Phones:',
    noBrowser: 'No browser was found to open.',
    alreadyOpen: 'Samspil is running on this data already.',
  },
  phones: {
    usage: `npm run phones -- --url URL --count N [--votes S]

Lets N phones (1–5000) join the open room and answer the whole form, spread over S seconds (0–600).

  --url URL     the address of the QR code, which npm run room -- --demo --json prints as "phones"
  --count N     how many phones
  --votes S     over how many seconds the answers are given (0)
  --help        shows this help`,
    nothingOpen: 'No measurement was opened within 30 seconds.',
    notIn: 'The phones did not get in at {detail}.',
  },
  word: {
    usage: `npm run word -- --out DIR [--lang da|en] [--what FILES] [--data DIR --workshop ID]

Writes the files of a workshop, the demo's if no other is named, and prints their names.

  --out DIR        where the files go
  --lang da|en     the language (da)
  --what FILES     which files, with commas between (minutes,actions):
                   minutes      the decisions of the meeting
                   actions      the action list
                   runsheet     the facilitator's run sheet
                   itpage       the page for the IT department
                   program      the programme for those taking part
                   prereading   what to read about the principles
                   cards        place cards
                   signin       the sign-in sheet
                   calendar     a calendar file
  --data DIR       the data folder that holds the workshop
  --workshop ID    the workshop's id
  --help           shows this help`,
    noWorkshop: 'There is no workshop with the id {detail} in the data folder.',
  },
  gallery: {
    usage: `npm run gallery -- [--out DIR] [--only NAME] [--no-open]

Draws every screen in every state, in Danish and English, light and dark, and gathers them on one contact sheet.

  --out DIR      where the pictures and index.html go (gallery)
  --only NAME    only that picture, or those whose name begins so, such as wall
  --no-open      does not open the contact sheet
  --help         shows this help`,
    noBrowser: 'No Chromium was found to draw with. Name one in SAMSPIL_CHROMIUM.',
    drawn: (pictures, path) => `${pictures} pictures drawn: ${path}`,
    faults: (pictures) => (pictures === 0 ? 'No faults.' : `${pictures} pictures have faults:`),
    tooWide: 'something reaches beyond the page to the right',
  },
  folderTrouble: shell.folderTrouble,
  reasons,
  bad: {
    unknown: 'Unknown option: {detail}. See --help.',
    missing: 'A value is missing for {detail}. See --help.',
    required: '{detail} is missing. See --help.',
    number: '{detail} must be a whole number. See --help.',
    range: '{detail} is out of range. See --help.',
    url: '{detail} is not the address of a room. See --help.',
    choice: '{detail} cannot be used here. See --help.',
  },
  trouble: {
    newer:
      'The data file is from a newer version of Samspil and has not been touched: {path}. Use the newer version.',
    damaged:
      'The data file is damaged and has not been touched: {path}. Keep a copy of it and choose another folder with --data.',
    locked:
      'The data folder is in use, because Samspil is running already: {path}. Use the window that is open, or choose another folder with --data.',
    notWritable: 'The data folder cannot be written to: {path}. Choose another with --data.',
    notDurable:
      'The disk cannot guarantee to keep what is saved: {path}. Choose another folder with --data.',
    portInUse: 'Port {path} is taken by another program. Choose another with --port.',
    phonesPortInUse: 'Port {path} is taken by another program. Choose another with --phones-port.',
    addressGone:
      'This computer does not have the network address {path}. Choose another with --phones-address.',
    notBuilt: 'The pages have not been built: {path}. Run npm run build.',
    broken: 'Something went wrong during the start. Your data has not been touched; try again.',
  },
}
