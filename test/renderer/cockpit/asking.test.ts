import { describe, expect, test } from 'vitest'
import { commandSchema } from '../../../shared/commands.ts'
import {
  askedForms,
  askingOf,
  corrected,
  faultIn,
  fewest,
  linesIn,
  nothingAsked,
  planned,
} from '../../../renderer/cockpit/poll/asking.ts'
import { sourcesOf } from '../../../renderer/cockpit/poll/sources.ts'
import { measureWords } from '../../../renderer/cockpit/poll/words.ts'
import { pollOf as nextPoll, pollToShow, pollToTurn } from '../../../renderer/cockpit/meeting.ts'
import { answerOf, countedBy, formOf } from '../../../renderer/cockpit/plan/details/answer.ts'
import { pollOf } from '../../support/ballots.ts'
import { meetingAt } from './meeting.ts'

const asking = { ...nothingAsked, question: 'Hvad nu?', lines: 'Omfang\nÆndringer\nGodkendelse' }

describe('what she writes when something is to be measured', () => {
  test('lines pasted from Word and Excel lose bullets, numbers and copies', () => {
    const pasted = '• Omfang\r\n2. Ændringer\n\n–\tGodkendelse\nOmfang\n3-årig drift\n1,5 mio. kr.'
    expect(linesIn(pasted)).toEqual([
      'Omfang',
      'Ændringer',
      'Godkendelse',
      '3-årig drift',
      '1,5 mio. kr.',
    ])
  })

  test('a ranking and risks have 8 lines at most, a choice 20; a question and something to ask must be there', () => {
    const many = (count: number) => Array.from({ length: count }, (_, n) => `Nr. ${n}`).join('\n')
    expect(faultIn({ ...asking, form: 'ranking', lines: many(8) })).toBe(null)
    expect(faultIn({ ...asking, form: 'ranking', lines: many(9) })).toBe('tooMany')
    expect(faultIn({ ...asking, form: 'risks', lines: many(9) })).toBe('tooMany')
    expect(faultIn({ ...asking, form: 'choose', lines: many(20) })).toBe(null)
    expect(faultIn({ ...asking, question: ' ' })).toBe('question')
    expect(faultIn({ ...asking, form: 'risks', asks: [] })).toBe('asks')
  })

  test('no lines yet is no fault: they may come in the meeting, and the fewest to open with is told', () => {
    expect(faultIn({ ...asking, lines: '' })).toBe(null)
    expect(fewest({ ...asking, form: 'choose', of: 3 })).toBe(4)
    expect(fewest({ ...asking, form: 'points' })).toBe(2)
    expect(fewest({ ...asking, form: 'scale' })).toBe(1)
  })

  test.each(askedForms)('%s is planned by a command that the doors let through', (form) => {
    const command = planned({ ...asking, form }, 'p9', 'i1', 'da')
    expect(commandSchema.parse(command)).toMatchObject({ do: 'planPoll', asks: { form } })
  })

  test('a line that was not touched is the row it was, in both languages; a new one is a new row', () => {
    const rows = [
      { id: 'a', short: { da: 'Omfang' }, text: { da: 'Omfang', en: 'Scope' }, star: false },
      { id: 'b', short: { da: 'Ud' }, text: { da: 'Ud', en: 'Out' }, star: false },
    ]
    const poll = pollOf({
      form: 'points',
      points: 3,
      rows,
      question: { da: 'Hvad nu?', en: 'Now?' },
    })
    const edited = { ...askingOf(poll, 'points', 'da'), lines: 'Nyt\nOmfang', points: 5 }
    const command = corrected(edited, poll, 'da', () => 'new')
    expect(commandSchema.parse(command)).toEqual({
      do: 'editPoll',
      pollId: poll.id,
      set: {
        rows: [
          { id: 'new', text: { da: 'Nyt' } },
          { id: 'a', text: { da: 'Omfang', en: 'Scope' } },
        ],
        points: 5,
      },
    })
  })

  test('lines are taken over from what the tables said and what was decided', () => {
    const sources = sourcesOf(meetingAt('form-new'), measureWords('da'), 'da')
    expect(sources.map(({ label }) => label)).toEqual([
      'Målet og billedet af succes (3)',
      'Beslutninger (3)',
    ])
  })
})

describe('several measurements on one item', () => {
  test('the keys go to the one that is ready, though another was shown before it', () => {
    const meeting = meetingAt('form-several')
    const { poll } = nextPoll(meeting, meeting.clock.itemId) ?? {}
    expect([poll?.state, poll?.trial]).toEqual(['planned', true])
  })

  test('one is ready while another waits to be shown: V opens the one and R shows the other', () => {
    const meeting = meetingAt('form-several')
    const polls = meeting.polls.map((card) =>
      card.poll.form === 'points'
        ? { ...card, poll: { ...card.poll, state: 'closed' as const } }
        : card,
    )
    const { itemId } = meeting.clock
    expect(pollToTurn({ ...meeting, polls }, itemId)?.poll.trial).toBe(true)
    expect(pollToShow({ ...meeting, polls }, itemId)?.poll.form).toBe('points')
  })

  test('one that is open comes before all others', () => {
    const meeting = meetingAt('form-several')
    const polls = meeting.polls.map((card) =>
      card.poll.form === 'points'
        ? { ...card, poll: { ...card.poll, state: 'open' as const } }
        : card,
    )
    expect(nextPoll({ ...meeting, polls }, meeting.clock.itemId)?.poll.form).toBe('points')
  })
})

describe('the answer of an item that is planned', () => {
  const spoken = {
    kind: 'spoken' as const,
    instrument: 'choose' as const,
    ask: { da: 'Hvilke tre?' },
    options: [{ da: 'A' }, { da: 'B' }],
  }
  test('what was asked aloud with its choices goes on as a measured choice', () => {
    expect(answerOf('poll', spoken)).toMatchObject({
      form: 'choose',
      of: 1,
      ask: { da: 'Hvilke tre?' },
      options: [{ da: 'A' }, { da: 'B' }],
    })
  })

  test('another form keeps the question and the options; the principles bring their own', () => {
    const choose = answerOf('poll', spoken)
    expect(formOf('points', choose)).toMatchObject({ points: 3, options: spoken.options })
    expect(formOf('risks', choose)).toMatchObject({ asks: ['probability', 'consequence', 'who'] })
    expect(formOf('principles', choose)).not.toHaveProperty('ask')
  })

  test('a formal vote has for, imod and hverken from the start, and keeps choices of its own', () => {
    const count = answerOf('count', { kind: 'none' })
    expect(countedBy('vote', count)).toMatchObject({
      choices: [{ da: 'for' }, { da: 'imod' }, { da: 'hverken for eller imod' }],
    })
    expect(countedBy('vote', answerOf('count', spoken))).toMatchObject({ choices: spoken.options })
  })
})
