import type { Draft } from 'immer'
import type { Handlers, Told } from './change.ts'
import {
  definedOnly,
  lastOrder,
  partiesOf,
  peopleOfParty,
  type Engagement,
  type Id,
  type Person,
} from './engagement.ts'
import { pollFor } from './polls/planned.ts'
import { moveWith } from './moving.ts'
import { done, refused } from './outcome.ts'
import type { Poll } from './polls/poll.ts'

/** Who takes part: sides, their organisations, and the people of each. */
export const rosterChanges: Handlers<
  | 'beginEngagement'
  | 'editEngagement'
  | 'addSide'
  | 'editSide'
  | 'removeSide'
  | 'addParty'
  | 'editParty'
  | 'removeParty'
  | 'addPerson'
  | 'addPeople'
  | 'editPerson'
  | 'removePerson'
> = {
  beginEngagement(draft, command) {
    const { do: _, sides, ...about } = command
    if (Object.keys(draft.about).length > 0) return refused('takenAlready')
    if (!about.name) return refused('empty')
    draft.about[about.id] = {
      ...about,
      operation: about.operation ?? null,
      traits: { size: null, complexity: null, method: null },
      phaseList: null,
      principlePack: null,
    }
    for (const [index, side] of sides.entries()) {
      draft.sides[side.id] = {
        id: side.id,
        order: index + 1,
        mark: side.mark,
        label: definedOnly(side.label),
      }
      for (const [place, party] of side.parties.entries()) {
        draft.parties[party.id] = { ...party, order: (index + 1) * 100 + place, sideId: side.id }
      }
    }
    return done({ line: { kind: 'engagementBegun' }, workshopId: null, final: true })
  },
  editEngagement(draft, { set, workshopIds }, told) {
    const about = Object.values(draft.about)[0]
    if (!about) return refused('notFound')
    if (set.name === '') return refused('empty')
    const principles = set.principlePack
    const changes = principles !== undefined && principles !== about.principlePack
    if (changes && hasAnswers(draft)) return refused('principlesFixed')
    const dates = definedOnly({ goLive: set.goLive, operation: set.operation })
    const moves = Object.keys(dates).length > 0
    if (moves) moveWith(draft, dates, workshopIds)
    Object.assign(about, definedOnly(set))
    if (changes) planAnew(draft, told)
    const kind = moves ? 'datesMoved' : 'engagementEdited'
    return done({ line: { kind }, workshopId: null })
  },
  addSide(draft, { id, mark, label, partyId, name, short }) {
    const sides = Object.values(draft.sides)
    if (draft.sides[id] || sides.some((side) => side.mark === mark)) return refused('takenAlready')
    if (!name) return refused('empty')
    if (hasAnswers(draft)) return refused('sidesFixed')
    draft.sides[id] = { id, mark, label: definedOnly(label), order: lastOrder(draft.sides) + 1 }
    draft.parties[partyId] = {
      id: partyId,
      sideId: id,
      name,
      short: short || name.slice(0, 40),
      order: lastOrder(draft.parties) + 1,
    }
    return done({ line: { kind: 'sideAdded', sideId: id }, workshopId: null })
  },
  editSide(draft, { sideId, label }) {
    const side = draft.sides[sideId]
    if (!side) return refused('notFound')
    if (!label.da && !label.en) return refused('empty')
    side.label = definedOnly(label)
    return done({ line: { kind: 'sideEdited', sideId }, workshopId: null })
  },
  removeSide(draft, { sideId }) {
    if (!draft.sides[sideId]) return refused('notFound')
    if (Object.keys(draft.sides).length <= 2) return refused('twoSides')
    if (hasAnswers(draft)) return refused('sidesFixed')
    const parties = partiesOf(draft as Engagement, sideId)
    if (parties.some((party) => peopleOfParty(draft as Engagement, party.id).length > 0))
      return refused('hasPeople')
    for (const party of parties) delete draft.parties[party.id]
    delete draft.sides[sideId]
    return done({ line: { kind: 'sideRemoved', sideId }, workshopId: null })
  },
  addParty(draft, { id, sideId, name, short }) {
    if (!draft.sides[sideId]) return refused('notFound')
    if (draft.parties[id]) return refused('takenAlready')
    if (!name) return refused('empty')
    const order = lastOrder(draft.parties) + 1
    draft.parties[id] = { id, sideId, name, short: short || name.slice(0, 40), order }
    return done({ line: { kind: 'partyAdded', partyId: id }, workshopId: null })
  },
  editParty(draft, { partyId, set }) {
    const party = draft.parties[partyId]
    if (!party || (set.sideId && !draft.sides[set.sideId])) return refused('notFound')
    if (set.name === '' || set.short === '') return refused('empty')
    const leaves = set.sideId !== undefined && set.sideId !== party.sideId
    if (leaves && partiesOf(draft as Engagement, party.sideId).length === 1)
      return refused('lastParty')
    Object.assign(party, definedOnly(set))
    return done({ line: { kind: 'partyEdited', partyId }, workshopId: null })
  },
  removeParty(draft, { partyId }) {
    const party = draft.parties[partyId]
    if (!party) return refused('notFound')
    if (peopleOfParty(draft as Engagement, partyId).length > 0) return refused('hasPeople')
    if (partiesOf(draft as Engagement, party.sideId).length === 1) return refused('lastParty')
    delete draft.parties[partyId]
    return done({ line: { kind: 'partyRemoved', partyId }, workshopId: null })
  },
  addPerson(draft, { do: _, invitedTo, ...person }) {
    const workshop = draft.workshops[invitedTo ?? '']
    if (!draft.parties[person.partyId] || (invitedTo && !workshop)) return refused('notFound')
    if (draft.people[person.id]) return refused('takenAlready')
    if (!person.name) return refused('empty')
    addOne(draft, person)
    workshop?.invited?.push(person.id)
    return done({ line: { kind: 'personAdded', personId: person.id }, workshopId: null })
  },
  addPeople(draft, { parties, people, edits, invitedTo }) {
    const workshop = draft.workshops[invitedTo ?? '']
    if (invitedTo && !workshop) return refused('notFound')
    for (const { id, sideId, name, short } of parties) {
      if (!draft.sides[sideId]) return refused('notFound')
      if (draft.parties[id]) return refused('takenAlready')
      if (!name) return refused('empty')
      const order = lastOrder(draft.parties) + 1
      draft.parties[id] = { id, sideId, name, short: short || name.slice(0, 40), order }
    }
    for (const person of people) {
      if (!draft.parties[person.partyId]) return refused('notFound')
      if (draft.people[person.id]) return refused('takenAlready')
      if (!person.name) return refused('empty')
      addOne(draft, person)
      workshop?.invited?.push(person.id)
    }
    for (const { personId, set } of edits) {
      const person = draft.people[personId]
      if (!person || (set.partyId && !draft.parties[set.partyId])) return refused('notFound')
      Object.assign(person, definedOnly(set))
      if (workshop?.invited && !workshop.invited.includes(personId)) workshop.invited.push(personId)
    }
    return done({ line: { kind: 'peopleAdded', count: people.length }, workshopId: null })
  },
  editPerson(draft, { personId, set }) {
    const person = draft.people[personId]
    if (!person || (set.partyId && !draft.parties[set.partyId])) return refused('notFound')
    if (set.reportsTo && (!draft.people[set.reportsTo] || set.reportsTo === personId))
      return refused('notFound')
    if (set.name === '') return refused('empty')
    Object.assign(person, definedOnly(set))
    return done({ line: { kind: 'personEdited', personId }, workshopId: null })
  },
  removePerson(draft, { personId }) {
    if (!draft.people[personId]) return refused('notFound')
    delete draft.people[personId]
    for (const other of Object.values(draft.people))
      if (other.reportsTo === personId) other.reportsTo = null
    for (const item of Object.values(draft.items))
      if (item.responsibleId === personId) item.responsibleId = null
    for (const workshop of Object.values(draft.workshops)) {
      if (workshop.tables.some((table) => table.people.includes(personId)))
        workshop.tables = workshop.tables.map((table) => ({
          ...table,
          people: table.people.filter((id) => id !== personId),
        }))
    }
    return done({ line: { kind: 'personRemoved', personId }, workshopId: null })
  },
}

/** Once a measurement was opened, who counts as a side is fixed: a third one would change what its figures mean. */
function hasAnswers(draft: Draft<Engagement>): boolean {
  return Object.values(draft.polls).some((poll) => poll.state !== 'planned')
}

/** The measurements that are planned ask what the chosen pack asks. */
function planAnew(draft: Draft<Engagement>, told: Told): void {
  for (const poll of Object.values(draft.polls)) {
    const item = draft.items[poll.itemId ?? '']
    if (item?.answer.kind !== 'poll' || item.answer.form !== 'principles') continue
    const at = { id: poll.id, itemId: item.id, workshopId: item.workshopId }
    const fresh = pollFor(draft as Engagement, item.answer, at, told)
    draft.polls[poll.id] = { ...fresh, order: poll.order } as Draft<Poll>
  }
}

type NewPerson = Omit<Person, 'order' | 'email' | 'reportsTo'> & {
  readonly email?: string | undefined
  readonly reportsTo?: Id | null | undefined
}

function addOne(draft: Draft<Engagement>, person: NewPerson): void {
  const { id, partyId, name, role, takes, email = '', reportsTo = null } = person
  const order = lastOrder(draft.people) + 1
  draft.people[id] = { id, order, partyId, name, role, takes, email, reportsTo }
}
