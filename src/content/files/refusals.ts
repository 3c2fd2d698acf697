import type { PayloadRequest } from 'payload'

import type { Locale } from '@/platform/locales'
import { SaidError } from '@/platform/SaidError'
import { wordsIn } from '@/platform/wordsIn'

import { fileLimits, pixelLimit } from './limits'

/** Why a file is not kept. */
export type Refusal =
  | 'empty'
  | 'tooLarge'
  | 'svg'
  | 'wrongType'
  | 'twoThings'
  | 'tooManyPixels'
  | 'broken'
  | 'missing'
  | 'infected'
  | 'noScanner'

type Shelf = keyof typeof fileLimits

/** Refuses a file with a sentence in the language of whoever sent it. */
export function refuseFile({ i18n }: PayloadRequest, { why, shelf }: { why: Refusal; shelf: Shelf }): never {
  const say = wordsIn(words, i18n.language)
  const sentence = say[why]
    .replace('{most}', String(fileLimits[shelf] / 1_000_000))
    .replace('{kinds}', say.kinds[shelf])
  const millions = String(pixelLimit / 1_000_000)
  throw new SaidError(sentence.replace('{pixels}', millions), why === 'noScanner' ? 503 : 400)
}

const words: Record<Locale, Record<Refusal, string> & { kinds: Record<Shelf, string> }> = {
  en: {
    empty: 'This file is empty. Choose another one.',
    tooLarge: 'This file is too large: at most {most} MB. Make it smaller and try again.',
    svg: 'SVG drawings are not accepted, because they can carry programs. Save the drawing as PNG or WebP.',
    wrongType: 'This is not a file that belongs here, whatever its name says. Accepted are {kinds}.',
    twoThings: 'Something else is hidden in this file, such as a web page or an archive. Save it anew and try again.',
    tooManyPixels: 'This picture has too many pixels: at most {pixels} million, for example 8,000 × 6,000.',
    broken: 'This file cannot be read; it may be damaged. Save it anew and try again.',
    missing: 'There is no file yet. Choose one from your own computer; an address is not enough.',
    infected: 'The virus scanner found something harmful in this file. It has not been kept.',
    noScanner: 'The virus scanner does not answer, so no file can be taken right now. Try again later.',
    kinds: {
      media: 'JPEG, PNG, WebP and AVIF pictures',
      documents: 'PDF files',
      recordings: 'MP4, WebM, MP3, M4A and Ogg recordings',
    },
  },
  fr: {
    empty: 'Ce fichier est vide. Choisissez-en un autre.',
    tooLarge: 'Ce fichier est trop lourd : {most} Mo au plus. Réduisez-le et réessayez.',
    svg: 'Les dessins SVG ne sont pas acceptés, car ils peuvent contenir des programmes. Enregistrez le dessin en PNG ou en WebP.',
    wrongType: 'Ce fichier n’a pas sa place ici, quel que soit son nom. Sont acceptés : {kinds}.',
    twoThings:
      'Autre chose se cache dans ce fichier, comme une page web ou une archive. Enregistrez-le à nouveau et réessayez.',
    tooManyPixels: 'Cette image a trop de pixels : {pixels} millions au plus, par exemple 8 000 × 6 000.',
    broken: 'Ce fichier est illisible ; il est peut-être endommagé. Enregistrez-le à nouveau et réessayez.',
    missing: 'Il n’y a pas encore de fichier. Choisissez-en un sur votre ordinateur ; une adresse ne suffit pas.',
    infected: 'L’antivirus a trouvé quelque chose de dangereux dans ce fichier. Il n’a pas été gardé.',
    noScanner: 'L’antivirus ne répond pas : aucun fichier ne peut être reçu pour le moment. Réessayez plus tard.',
    kinds: {
      media: 'les images JPEG, PNG, WebP et AVIF',
      documents: 'les fichiers PDF',
      recordings: 'les enregistrements MP4, WebM, MP3, M4A et Ogg',
    },
  },
  nl: {
    empty: 'Dit bestand is leeg. Kies een ander.',
    tooLarge: 'Dit bestand is te groot: hoogstens {most} MB. Maak het kleiner en probeer opnieuw.',
    svg: 'SVG-tekeningen nemen we niet aan, want er kunnen programma’s in zitten. Bewaar de tekening als PNG of WebP.',
    wrongType: 'Dit bestand hoort hier niet thuis, wat de naam ook zegt. Welkom zijn {kinds}.',
    twoThings:
      'In dit bestand zit iets anders verborgen, zoals een webpagina of een archief. Bewaar het opnieuw en probeer nog eens.',
    tooManyPixels: 'Dit beeld heeft te veel pixels: hoogstens {pixels} miljoen, bijvoorbeeld 8.000 × 6.000.',
    broken: 'Dit bestand is niet leesbaar; misschien is het beschadigd. Bewaar het opnieuw en probeer nog eens.',
    missing: 'Er is nog geen bestand. Kies er een op je eigen computer; een adres volstaat niet.',
    infected: 'De virusscanner vond iets schadelijks in dit bestand. Het is niet bewaard.',
    noScanner: 'De virusscanner antwoordt niet: er kan nu geen enkel bestand binnen. Probeer het later opnieuw.',
    kinds: {
      media: 'JPEG-, PNG-, WebP- en AVIF-beelden',
      documents: 'pdf-bestanden',
      recordings: 'MP4-, WebM-, MP3-, M4A- en Ogg-opnames',
    },
  },
}
