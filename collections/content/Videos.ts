import { captionLanguages } from '@/content/captionLanguages'
import { personal } from '@/people/register/personal'

import { imageAndVoice } from '../personal/content'
import { words, named } from '../words'
import { fact } from './fact'
import { spokenLanguage } from './fields/relations'

export const Videos = fact({
  slug: 'videos',
  title: 'title',
  labels: named(
    words('Video or audio', 'Vidéo ou audio', 'Video of audio'),
    words('Video and audio', 'Vidéo et audio', 'Video en audio'),
  ),
  declares: personal(imageAndVoice),
  columns: ['kind', 'seconds'],
  fields: [
    { name: 'title', type: 'text', localized: true, label: words('Title', 'Titre', 'Titel') },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'video',
      options: [
        { value: 'video', label: words('Video', 'Vidéo', 'Video') },
        { value: 'audio', label: words('Audio', 'Audio', 'Audio') },
      ],
      label: words('Kind', 'Type', 'Soort'),
    },
    {
      name: 'file',
      type: 'upload',
      relationTo: 'recordings',
      label: words('Our own file', 'Notre fichier', 'Eigen bestand'),
    },
    {
      name: 'embed',
      type: 'text',
      label: words(
        'Or the address of the player elsewhere',
        'Ou l’adresse du lecteur externe',
        'Of het adres van de speler elders',
      ),
      validate: (value: string | null | undefined) =>
        !value ||
        /^https:\/\/(www\.youtube-nocookie\.com\/embed|player\.vimeo\.com\/video)\/[\w-]+/.test(value) ||
        'https://www.youtube-nocookie.com/embed/… , https://player.vimeo.com/video/…',
    },
    {
      name: 'poster',
      type: 'upload',
      relationTo: 'media',
      label: words('Still picture', 'Image fixe', 'Stilstaand beeld'),
    },
    { name: 'seconds', type: 'number', label: words('Length in seconds', 'Durée en secondes', 'Duur in seconden') },
    spokenLanguage,
    {
      name: 'captions',
      type: 'textarea',
      localized: true,
      label: words('Captions (WebVTT)', 'Sous-titres (WebVTT)', 'Ondertitels (WebVTT)'),
    },
    {
      name: 'captionLanguages',
      type: 'text',
      hasMany: true,
      virtual: true,
      hooks: { afterRead: [captionLanguages] },
      label: words('Languages with captions', 'Langues sous-titrées', 'Talen met ondertitels'),
      admin: { hidden: true },
    },
    {
      name: 'transcript',
      type: 'richText',
      localized: true,
      label: words('Transcript', 'Transcription', 'Uitgeschreven tekst'),
    },
  ],
})
