import { DeskPage } from '@/app/desk/DeskPage'
import { openDesk } from '@/app/desk/openDesk'
import { titleOf } from '@/app/desk/titleOf'
import { limitsOf } from '@/content/limits/limitsOf'
import { listBranchNames } from '@/content/listBranchNames'
import { FrontView } from '@/ui/desk/FrontView'

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = titleOf((t) => t('desk.front'))

export default async function DeskFrontPage({ params }: Props) {
  const { req, desk, user } = await openDesk((await params).locale)
  const branches = await listBranchNames(req, limitsOf(user).branches ?? [])
  return (
    <DeskPage req={req} desk={desk}>
      <FrontView desk={desk} name={user.name} roles={user.roles} branches={branches} />
    </DeskPage>
  )
}
