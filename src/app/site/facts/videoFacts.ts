import type { Campaign, Media, Video } from '@/payload-types'
import { publicUrl } from '@/platform/site'
import { populated } from '@/ui/populated'

type Film = string | Video | null | undefined
type Filmed = { video?: Film; recording?: Film; episodes?: Campaign['episodes'] }
type About = { description?: string; inLanguage: string }

/** The films that a document shows, those of its episodes among them. */
export function videoFacts(doc: object, about: About): object[] {
  const { video, recording, episodes } = doc as Filmed
  return [
    ...factsOf(populated(video) ?? populated(recording), about),
    ...(episodes ?? []).flatMap(({ title, summary, video: film }) =>
      title ? factsOf(populated(film), { ...about, name: title, description: summary ?? about.description }) : [],
    ),
  ]
}

function factsOf(film: Video | undefined, { name, description, inLanguage }: About & { name?: string }): object[] {
  if (!film || film.kind !== 'video' || !film.title) return []
  const poster = populated<Media>(film.poster)
  const file = populated(film.file)
  return [
    {
      '@type': 'VideoObject',
      name: name ?? film.title,
      description: description ?? film.title,
      inLanguage,
      uploadDate: film.createdAt,
      duration: film.seconds ? `PT${film.seconds}S` : undefined,
      thumbnailUrl: poster?.filename ? `${publicUrl()}/media/${poster.filename}` : undefined,
      contentUrl: file?.filename ? `${publicUrl()}/media/recordings/${file.filename}` : undefined,
      embedUrl: film.embed ?? undefined,
    },
  ]
}
