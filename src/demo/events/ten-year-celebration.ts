import type { DemoEvent } from '../shapes'

export const tenYearCelebration: DemoEvent = {
  key: 'ten-year-celebration',
  kind: 'celebration',
  title: {
    fr: 'Dix ans de duos : la fête',
    nl: 'Tien jaar duo’s: het feest',
    en: 'Ten years of duos: the celebration',
  },
  summary: {
    fr: 'Le jeudi 14 septembre 2023, presque 400 mentors, mentees et partenaires ont fêté dix ans de duos.',
    nl: 'Op donderdag 14 september 2023 vierden bijna 400 mentoren, mentees en partners tien jaar duo’s.',
    en: 'On Thursday 14 September 2023, almost 400 mentors, mentees and partners celebrated ten years of duos.',
  },
  publishedOn: '2023-06-12',
  starts: { at: '2023-09-14T18:00' },
  lasts: 240,
  zone: 'Europe/Brussels',
  body: {
    fr: `Deux personnes se reconnaissent à l’entrée. Elles ont formé un duo il y a des années. L’une cherche le prénom de l’autre, le trouve, et toutes deux se mettent à rire.

Presque 400 mentors, mentees et partenaires sont venus fêter dix ans de duos, le jeudi 14 septembre 2023. En dix ans, 6 000 jeunes ont eu un mentor à leurs côtés. En 2023, près de 2 000 mentors étaient actifs.

La fête a été filmée. Sur ce site de démonstration, un petit film dessiné remplace l’enregistrement. La rencontre à l’entrée et l’heure de la fête sont des exemples.`,
    nl: `Twee mensen herkennen elkaar aan de ingang. Jaren geleden waren ze een duo. De ene zoekt naar een voornaam, vindt hem, en dan moeten ze allebei lachen.

Op donderdag 14 september 2023 kwamen bijna 400 mentoren, mentees en partners tien jaar duo’s vieren. In die tien jaar kregen 6.000 jongeren een mentor aan hun zij. In 2023 waren bijna 2.000 mentoren actief.

Het feest werd gefilmd. Op deze demonstratiesite staat een getekend filmpje in de plaats van de opname. De ontmoeting aan de ingang en het uur van het feest zijn voorbeelden.`,
    en: `Two people recognise each other at the entrance. Years ago they were a duo. One of them searches for a first name, finds it, and both start to laugh.

On Thursday 14 September 2023, almost 400 mentors, mentees and partners came to celebrate ten years of duos. In those ten years, 6,000 young people had a mentor by their side. In 2023 almost 2,000 mentors were active.

The celebration was recorded. On this demonstration site a short drawn film stands in for the recording. The meeting at the entrance and the time of day are examples.`,
  },
  recording: 'celebration-2023-film',
  pictures: ['celebration-2023-hall'],
  themes: ['volunteering', 'network'],
}
