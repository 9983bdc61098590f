import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Settings as Kept } from '../../shared/contract.ts'
import type { FacilitatorView, HomeView } from '../../shared/views.ts'
import type { Link } from '../port.ts'
import type { Desk, DialogName, Page, Place, Toast } from './desk.ts'
import { EngagementPage } from './engagement/EngagementPage.tsx'
import { FollowUp } from './followup/FollowUp.tsx'
import { Header } from './Header.tsx'
import { Home } from './home/Home.tsx'
import { CheatSheet } from './keys/CheatSheet.tsx'
import { leverOf } from './keys/lever.ts'
import { appLevers, leversOf, type Standing } from './keys/levers.ts'
import { Palette } from './keys/Palette.tsx'
import { useClicker, useKeys, useRegions } from './keys/useKeys.ts'
import { Library } from './library/Library.tsx'
import { Moments } from './library/Moments.tsx'
import { marketLevers } from './market/levers.ts'
import { Market } from './market/Market.tsx'
import { TellingDialog } from './market/TellingDialog.tsx'
import { meetingOf } from './meeting.ts'
import { Minutes } from './minutes/Minutes.tsx'
import { People } from './people/People.tsx'
import { Plan } from './plan/Plan.tsx'
import { Preflight } from './preflight/Preflight.tsx'
import { useLooking } from './preflight/useLooking.ts'
import { Phones } from './phones/Phones.tsx'
import { Comings } from './presence/Comings.tsx'
import { Rail } from './Rail.tsx'
import { AskDialog } from './poll/AskDialog.tsx'
import { rehearsalLever } from './rehearsal/acts.ts'
import { RehearsalBand } from './rehearsal/RehearsalBand.tsx'
import { RehearsalDialog } from './rehearsal/RehearsalDialog.tsx'
import { Run } from './run/Run.tsx'
import { Following } from './safety/Following.tsx'
import { SafetyDialog } from './safety/SafetyDialog.tsx'
import { SafetyNotices } from './safety/SafetyNotices.tsx'
import { Settings } from './Settings.tsx'
import { TableDialog } from './table/TableDialog.tsx'
import { TimeDialogs } from './time/TimeDialogs.tsx'
import { ToastLine } from './ToastLine.tsx'
import { followSound } from '../kit/gong.ts'
import { useAwake } from '../kit/useAwake.ts'
import { useGong } from '../kit/useGong.ts'
import { Pictures } from './wall/Pictures.tsx'
import { openWall } from './wallWindow.ts'
import styles from './Screen.module.css'

interface Props {
  readonly view: Partial<FacilitatorView>
  readonly home: HomeView
  readonly settings: Kept
  readonly offset: number
  readonly link: Link
  readonly desk: Desk
  readonly place: Place
  readonly dialog: DialogName | null
  readonly toast: Toast | null
}

/** One screen of the cockpit: the rail, the page she is on, and what lies over it. */
export function Screen({ view, home, settings, offset, link, desk, place, dialog, toast }: Props) {
  const meeting = meetingOf(view)
  const [writing, setWriting] = useState(false)
  const captureField = useRef<HTMLInputElement>(null)
  const inEngagement = view.engagement !== null && view.engagement !== undefined
  const page = pageFor(
    place.page,
    meeting !== null,
    inEngagement,
    (meeting?.market ?? null) !== null,
  )
  const close = () => desk.show(null)
  const isFollowing = view.safety?.following?.from === 'laptop'
  useAwake(!desk.shell && (isFollowing || meeting?.clock.state === 'running'))
  // where no window of the wall can be heard, the gong sounds here: it is the same room
  useGong(meeting?.wall.gong, offset, meeting !== null && !meeting.wall.report?.gongs)
  useEffect(() => followSound(() => {}), [])
  useLooking(desk, { on: meeting !== null, often: page === 'preflight' })
  const shows = meeting?.wall.state.show.mode
  const showed = useRef(shows)
  useEffect(() => {
    if (showed.current === 'write' && shows !== 'write') setWriting(false)
    showed.current = shows
  }, [shows])

  const standing: Standing = {
    inWorkshop: meeting !== null,
    inEngagement,
    undo: view.undo ?? { undo: null, redo: null },
  }
  const rehearsal = view.rehearsal ?? null
  const levers = [
    ...(meeting
      ? leversOf(meeting, desk, standing, {
          capture() {
            desk.go({ page: 'run' })
            // at once where it stands: the next key is already on its way, and must not be an order
            captureField.current?.focus()
            setTimeout(() => captureField.current?.focus())
          },
          async write() {
            desk.go({ page: 'run' })
            flushSync(() => setWriting(true))
            const shown = await desk.run({
              do: 'showOnWall',
              workshopId: meeting.open.workshop.id,
              show: { mode: 'write' },
            })
            if (!shown) setWriting(false)
          },
          gong() {
            void desk.run({ do: 'strikeGong', workshopId: meeting.open.workshop.id })
          },
          async openWall() {
            const opened = await openWall(desk.ask)
            if (opened === 'blocked')
              desk.say({ sentence: desk.words.wallWindow.blocked, tone: 'refusal' })
            else desk.tell(opened)
          },
        })
      : appLevers(desk, standing)),
    rehearsalLever(desk, meeting, rehearsal),
    ...marketLevers(desk, meeting),
  ]
  // the room's keys work where the room is seen; while planning, N and B are letters like any other
  const inRoom = page === 'run' || page === 'people' || page === 'minutes' || page === 'market'
  const working = inRoom ? levers : appLevers(desk, standing)
  useKeys(working)
  useClicker(levers)
  useRegions()

  if (view.safety?.following)
    return (
      <>
        <Following following={view.safety.following} desk={desk} offset={offset} />
        <ToastLine toast={toast} desk={desk} />
      </>
    )
  return (
    <div className={styles.screen}>
      <Rail
        desk={desk}
        page={page}
        inWorkshop={meeting !== null}
        inEngagement={inEngagement}
        inMarket={(meeting?.market ?? null) !== null}
      />
      <div className={styles.beside}>
        {rehearsal && <RehearsalBand rehearsal={rehearsal} desk={desk} />}
        {view.safety && (
          <SafetyNotices
            safety={view.safety}
            inWorkshop={meeting !== null}
            desk={desk}
            offset={offset}
          />
        )}
        <div className={styles.page}>
          {meeting && (inRoom || page === 'plan' || page === 'preflight') && (
            <Header meeting={meeting} offset={offset} link={link} desk={desk} levers={levers} />
          )}
          {page === 'home' && (
            <Home
              home={home}
              desk={desk}
              name={settings.name}
              openId={meeting?.open.workshop.id ?? null}
            />
          )}
          {view.engagement && page === 'engagement' && (
            <EngagementPage
              key={view.engagement.about.id}
              engagement={view.engagement}
              home={home}
              openId={meeting?.open.workshop.id ?? null}
              desk={desk}
              levers={levers}
              name={settings.name}
            />
          )}
          {view.engagement && view.followUp && view.records && page === 'followUp' && (
            <FollowUp
              key={view.engagement.about.id}
              engagement={view.engagement}
              records={view.records}
              followUp={view.followUp}
              home={home}
              name={settings.name}
              place={place}
              desk={desk}
            />
          )}
          {meeting && page === 'plan' && (
            <Plan
              key={meeting.open.workshop.id}
              meeting={meeting}
              engagement={view.engagement ?? null}
              ownNotes={view.ownNotes ?? null}
              itemId={place.itemId ?? null}
              desk={desk}
            />
          )}
          {meeting && page === 'preflight' && (
            <Preflight meeting={meeting} desk={desk} openWall={leverOf(levers, 'wall').pull} />
          )}
          {page === 'library' && (
            <Library
              meeting={meeting}
              engagement={view.engagement ?? null}
              ownBlocks={view.ownBlocks ?? []}
              thingId={place.thingId ?? null}
              desk={desk}
            />
          )}
          {meeting && page === 'run' && (
            <Run
              key={meeting.open.workshop.id}
              meeting={meeting}
              offset={offset}
              desk={desk}
              levers={levers}
              wallLook={settings.wallLook}
              displays={view.displays ?? null}
              captureField={captureField}
              recordId={place.recordId ?? null}
              writing={writing}
              stopWriting={() => setWriting(false)}
            />
          )}
          {meeting?.market && page === 'market' && (
            <Market meeting={meeting} market={meeting.market} desk={desk} />
          )}
          {meeting && page === 'people' && <People meeting={meeting} desk={desk} />}
          {meeting && page === 'minutes' && (
            <Minutes key={meeting.open.workshop.id} meeting={meeting} desk={desk} offset={offset} />
          )}
        </div>
      </div>
      {dialog === 'palette' && (
        <Palette
          levers={[...desk.pageLevers.current, ...levers]}
          view={view}
          desk={desk}
          onClose={close}
        />
      )}
      {dialog === 'sheet' && (
        <CheatSheet
          levers={[...desk.pageLevers.current, ...working]}
          words={desk.words}
          onClose={close}
        />
      )}
      {dialog === 'settings' && (
        <Settings
          settings={settings}
          displays={view.displays ?? null}
          desk={desk}
          onClose={close}
        />
      )}
      {dialog === 'phones' && meeting && <Phones meeting={meeting} desk={desk} onClose={close} />}
      {dialog === 'pictures' && meeting && (
        <Pictures
          meeting={meeting}
          offset={offset}
          wallLook={settings.wallLook}
          desk={desk}
          onClose={close}
        />
      )}
      {dialog === 'safety' && view.safety && (
        <SafetyDialog
          safety={view.safety}
          inWorkshop={meeting !== null}
          desk={desk}
          offset={offset}
          onClose={close}
        />
      )}
      {dialog === 'measure' && meeting?.clock.itemId && (
        <AskDialog
          meeting={meeting}
          desk={desk}
          of={{ itemId: meeting.clock.itemId }}
          onClose={close}
        />
      )}
      {dialog === 'table' && meeting && (
        <TableDialog meeting={meeting} offset={offset} desk={desk} onClose={close} />
      )}
      {dialog === 'rehearsal' && meeting && (
        <RehearsalDialog meeting={meeting} desk={desk} onClose={close} />
      )}
      {dialog === 'telling' && meeting?.market && (
        <TellingDialog
          meeting={meeting}
          market={meeting.market}
          desk={desk}
          telling={null}
          start={{}}
          onClose={close}
        />
      )}
      {dialog === 'moments' && <Moments desk={desk} onClose={close} />}
      {meeting && <Comings meeting={meeting} desk={desk} dialog={dialog} levers={levers} />}
      {meeting && <TimeDialogs {...{ dialog, meeting, offset, desk }} onClose={close} />}
      <ToastLine toast={toast} desk={desk} />
    </div>
  )
}

/** The page she asked for where it is there, else the nearest that is. */
function pageFor(
  wanted: Page,
  inWorkshop: boolean,
  inEngagement: boolean,
  inMarket: boolean,
): Page {
  if (wanted === 'home' || wanted === 'library') return wanted
  if (wanted === 'engagement' || wanted === 'followUp') return inEngagement ? wanted : 'home'
  if (wanted === 'market' && !inMarket) return inWorkshop ? 'run' : 'home'
  return inWorkshop ? wanted : 'home'
}
