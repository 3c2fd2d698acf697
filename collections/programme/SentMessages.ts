import type { CollectionConfig } from 'payload'

import { personal } from '@/people/register/personal'

import { sentMessage } from '../personal/members'
import { named, words } from '../words'
import { booking, closed } from './bookingParts'

/** Every letter and text that went out to somebody, as it can be read again; ways in and single-use digits left out. */
export const SentMessages: CollectionConfig = {
  slug: 'sent-messages',
  custom: personal(sentMessage),
  labels: named(
    words('Message that was sent', 'Message envoyé', 'Verstuurd bericht'),
    words('Messages that were sent', 'Messages envoyés', 'Verstuurde berichten'),
  ),
  ...closed,
  fields: [
    { ...booking, required: false },
    {
      name: 'member',
      type: 'relationship',
      relationTo: 'members',
      index: true,
      label: words('Member', 'Membre', 'Lid'),
    },
    {
      name: 'subject',
      type: 'text',
      label: words('Subject of the letter', 'Objet du courrier', 'Onderwerp van de mail'),
    },
    { name: 'text', type: 'textarea', required: true, label: words('Text', 'Texte', 'Tekst') },
    { name: 'language', type: 'text', required: true, label: words('Language', 'Langue', 'Taal') },
    {
      name: 'messageId',
      type: 'text',
      required: true,
      unique: true,
      label: words('Message-ID', 'Message-ID', 'Message-ID'),
    },
  ],
}
