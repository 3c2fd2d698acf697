import { inThree, type Texts } from './inThree'

/** What Payload's own fields and collections are called in the register; Payload has no word for most of them. */
export const addedLabels: Record<string, Texts> = {
  url: inThree('Address of the file', 'Adresse du fichier', 'Adres van het bestand'),
  thumbnailURL: inThree('Address of the small picture', 'Adresse de la vignette', 'Adres van het kleine beeld'),
  filename: inThree('Name of the file', 'Nom du fichier', 'Naam van het bestand'),
  mimeType: inThree('Type of the file', 'Type du fichier', 'Bestandstype'),
  filesize: inThree('Size of the file', 'Taille du fichier', 'Bestandsgrootte'),
  width: inThree('Width', 'Largeur', 'Breedte'),
  height: inThree('Height', 'Hauteur', 'Hoogte'),
  focalX: inThree('Focal point (x)', 'Point focal (x)', 'Focuspunt (x)'),
  focalY: inThree('Focal point (y)', 'Point focal (y)', 'Focuspunt (y)'),
  sizes: inThree('Smaller copies', 'Copies réduites', 'Kleinere kopieën'),
  user: inThree('Colleague', 'Collègue', 'Collega'),
  key: inThree('Which setting', 'Quel réglage', 'Welke instelling'),
  value: inThree('The setting', 'Le réglage', 'De instelling'),
  document: inThree('Document', 'Document', 'Document'),
  globalSlug: inThree('Settings page', 'Page de réglages', 'Instellingenpagina'),
  'payload-preferences': inThree('Habits in the admin', 'Habitudes dans l’administration', 'Gewoonten in het beheer'),
  'payload-locked-documents': inThree(
    'Documents being edited',
    'Documents en cours d’édition',
    'Documenten in bewerking',
  ),
  'payload-kv': inThree('Payload’s store', 'Réserve de Payload', 'Opslag van Payload'),
  'payload-migrations': inThree(
    'Changes of the database',
    'Changements de la base de données',
    'Wijzigingen van de databank',
  ),
}
