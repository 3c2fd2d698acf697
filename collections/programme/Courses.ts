import type { CollectionConfig, Field } from 'payload'

import { isAdministrator, isStaff, nobody } from '@/people/access'
import { notPersonal } from '@/people/register/personal'
import { keepCourse } from '@/programme/training/keepCourse'

import { groups, named, words } from '../words'
import { courseAudiences } from './options'

/** A course as one field of another document. */
export const course = {
  name: 'course',
  type: 'relationship',
  relationTo: 'courses',
  required: true,
  index: true,
  label: words('Course', 'Formation', 'Opleiding'),
} satisfies Field

/** What members can learn; when and where stands with its runs. What all branches share is for administrators. */
export const Courses: CollectionConfig = {
  slug: 'courses',
  custom: notPersonal(
    words(
      'What a course teaches, and for whom; who takes part stands with the enrolments',
      'Ce qu’une formation apprend, et à qui ; qui y participe figure avec les inscriptions',
      'Wat een opleiding leert, en aan wie; wie meedoet, staat bij de inschrijvingen',
    ),
  ),
  labels: named(words('Course', 'Formation', 'Opleiding'), words('Courses', 'Formations', 'Opleidingen')),
  admin: { useAsTitle: 'title', group: groups.programme, defaultColumns: ['title', 'audience', 'leadsToReady'] },
  access: { read: isStaff, create: isAdministrator, update: isAdministrator, delete: nobody }, // Certificates name it.
  hooks: { beforeValidate: [keepCourse] },
  fields: [
    { name: 'title', type: 'text', localized: true, maxLength: 120, label: words('Title', 'Titre', 'Titel') },
    {
      name: 'text',
      type: 'textarea',
      localized: true,
      maxLength: 1000,
      label: words('What it is about', 'De quoi il s’agit', 'Waarover het gaat'),
    },
    {
      name: 'eLearning',
      type: 'text',
      localized: true,
      maxLength: 500,
      label: words('Address of the e-learning', 'Adresse de l’e-learning', 'Adres van de e-learning'),
      admin: {
        description: words(
          'Where part of the course is online. Whoever takes part says that it is done, and the trainer confirms it.',
          'Si une partie de la formation est en ligne. La personne dit qu’elle l’a terminée et le formateur confirme.',
          'Als een deel van de opleiding online is. De deelnemer zegt dat het klaar is en de trainer bevestigt.',
        ),
      },
    },
    {
      name: 'audience',
      type: 'select',
      required: true,
      options: courseAudiences,
      label: words('For whom', 'Pour qui', 'Voor wie'),
    },
    {
      name: 'leadsToReady',
      type: 'checkbox',
      label: words(
        'Mentors need it before they are ready for a duo',
        'Nécessaire avant qu’un mentor soit prêt pour un duo',
        'Nodig voor een mentor klaar is voor een duo',
      ),
      admin: { condition: (data) => data.audience === 'mentors' },
    },
    {
      name: 'prior',
      type: 'relationship',
      relationTo: 'courses',
      label: words('Course to take first', 'Formation à suivre d’abord', 'Opleiding die eerst komt'),
    },
    {
      name: 'ended',
      type: 'checkbox',
      label: words('No longer offered', 'N’est plus proposée', 'Wordt niet meer aangeboden'),
    },
  ],
}
