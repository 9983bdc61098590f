import { qrPicture } from '../../shared/charts/qr.ts'
import type { TableView } from '../../shared/tableviews.ts'
import { ofWorkshop } from '../../shared/workshop.ts'
import type { Exhibits, Shown } from './cockpit.ts'
import type { Stage } from './stage.ts'

const url = 'http://192.168.1.24:8421/'

/** The table on the facilitator's screen. */
export const panelExhibits: Exhibits<Shown> = {
  'table-shut': (stage) => ({ ...at(stage), dialog: 'table' }),
  'table-open': (stage) => ({ ...at(stage), dialog: 'table', table: open }),
  'table-asking': (stage) => ({ ...at(stage), dialog: 'table', table: asking(stage) }),
  'table-seated': (stage) => ({ ...at(stage), dialog: 'table', table: seated }),
  'run-asked': (stage) => ({ ...at(stage), table: asking(stage) }),
  'run-steered': (stage) => ({ ...at(stage), table: { ...seated, steering: 'per' } }),
  'run-held': (stage) => ({ ...at(stage), table: { ...seated, holds: held(stage) } }),
}

function at(stage: Stage): Shown {
  stage.day(9, 6)
  stage.seat({ customer: 12, supplier: 8 })
  return { place: { page: 'run' } }
}

const open: TableView = {
  door: { state: 'open', address: '192.168.1.24', port: 8421, url, qr: qrPicture(url) },
  waiting: [],
  devices: [],
  steering: null,
  holds: [],
}

function asking(stage: Stage): TableView {
  const until = stage.scene().now + 97_000
  return {
    ...open,
    waiting: [
      { id: 'k1', role: 'notetaker', name: 'Sara Holm', digits: '4071', until },
      { id: 'k2', role: 'remote', name: 'Min telefon', digits: '9316', until },
    ],
  }
}

const seated: TableView = {
  ...open,
  devices: [
    { id: 'sara', role: 'notetaker', name: 'Sara Holm', mark: 'K', connected: true },
    { id: 'per', role: 'cofacilitator', name: 'Per Lind', mark: null, connected: true },
    { id: 'phone', role: 'remote', name: 'Min telefon', mark: null, connected: true },
    { id: 'wall', role: 'wall', name: 'Storskærm', mark: null, connected: false },
  ],
}

/** The newest record is being mended at the table. */
function held(stage: Stage): TableView['holds'] {
  const record = ofWorkshop(stage.scene().engagement.records, stage.at.heldId).at(-1)
  return [{ thingId: record?.id ?? '', name: 'Sara Holm' }]
}
