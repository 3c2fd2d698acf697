import { DeskPage } from '@/app/desk/DeskPage'
import { openDesk } from '@/app/desk/openDesk'
import { findToday, Today } from '@/app/desk/run/Today'
import { titleOf } from '@/app/desk/titleOf'
import { limitsOf } from '@/content/limits/limitsOf'
import { listBranchNames } from '@/content/listBranchNames'
import { hasRole } from '@/people/access'
import { figureWeeks, readFigures } from '@/programme/figures/readFigures'
import { funnelMonths, readFunnel } from '@/programme/figures/readFunnel'
import { FiguresView } from '@/ui/desk/figures/FiguresView'
import { FunnelView } from '@/ui/desk/figures/FunnelView'
import { DoneNote } from '@/ui/desk/DoneNote'
import { FrontView } from '@/ui/desk/FrontView'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ letter?: string; returned?: string }> }

export const generateMetadata = titleOf((t) => t('desk.front'))

export default async function DeskFrontPage({ params, searchParams }: Props) {
  const { req, desk, user } = await openDesk((await params).locale)
  const branches = await listBranchNames(req, limitsOf(user).branches ?? [])
  const today = await findToday(req, desk)
  const figures = await readFigures(req, desk.now)
  const funnels = await readFunnel(req, desk.now)
  const hasWork = hasRole(user, 'coordinator') || today.sessions.length > 0
  const { letter, returned } = await searchParams
  return (
    <DeskPage req={req} desk={desk}>
      {(letter === 'sent' || letter === 'gone') && <DoneNote>{desk.t(`run.front.${letter}`)}</DoneNote>}
      {(returned === 'sent' || returned === 'gone') && <DoneNote>{desk.t(`returns.${returned}`)}</DoneNote>}
      <FrontView desk={desk} name={user.name} roles={user.roles} branches={branches}>
        {hasWork && <Today desk={desk} today={today} />}
        {figures.length > 0 && (
          <FiguresView desk={desk} figures={figures} weeks={figureWeeks} hidesSmall={hasRole(user, 'director')} />
        )}
        {funnels.length > 0 && (
          <FunnelView desk={desk} funnels={funnels} months={funnelMonths} hidesSmall={hasRole(user, 'director')} />
        )}
      </FrontView>
    </DeskPage>
  )
}
