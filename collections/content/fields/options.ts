import { words } from '../../words'

const option = (value: string, en: string, fr: string, nl: string) => ({ value, label: words(en, fr, nl) })

export const countries = [
  option('BE', 'Belgium', 'Belgique', 'België'),
  option('FR', 'France', 'France', 'Frankrijk'),
  option('NL', 'Netherlands', 'Pays-Bas', 'Nederland'),
]

export const audiences = [
  option('youngPeople', 'Young people', 'Jeunes', 'Jongeren'),
  option('mentors', 'Mentors', 'Mentors', 'Mentoren'),
  option('employers', 'Employers', 'Employeurs', 'Werkgevers'),
  option('public', 'Everybody', 'Grand public', 'Iedereen'),
]

export const publicationKinds = [
  option('annualReport', 'Annual report', 'Rapport annuel', 'Jaarverslag'),
  option('experienceReport', 'Experience report', 'Rapport d’expérience', 'Ervaringsrapport'),
  option('memorandum', 'Memorandum', 'Mémorandum', 'Memorandum'),
  option('study', 'Study', 'Étude', 'Studie'),
  option('outsideContribution', 'Outside contribution', 'Contribution externe', 'Externe bijdrage'),
]

export const eventKinds = [
  option('celebration', 'Celebration', 'Fête', 'Feest'),
  option('workshop', 'Workshop', 'Atelier', 'Workshop'),
  option('exchange', 'Exchange evening', 'Soirée d’échange', 'Uitwisselingsavond'),
  option('other', 'Other', 'Autre', 'Andere'),
]

export const figureUnits = [
  option('percent', 'Per cent', 'Pour cent', 'Procent'),
  option('people', 'People', 'Personnes', 'Mensen'),
  option('ratio', 'X in Y', 'X sur Y', 'X op Y'),
  option('count', 'Number', 'Nombre', 'Aantal'),
]

export const qualifiers = [
  option('almost', 'Almost', 'Près de', 'Bijna'),
  option('moreThan', 'More than', 'Plus de', 'Meer dan'),
  option('about', 'About', 'Environ', 'Ongeveer'),
  option('over', 'Over', 'Plus de', 'Ruim'),
]

export const figureNatures = [
  option('result', 'Result', 'Résultat', 'Resultaat'),
  option('target', 'Target', 'Objectif', 'Doel'),
  option('context', 'Context', 'Contexte', 'Context'),
]

export const figureGroups = [
  option('mentees', 'Mentees', 'Mentees', 'Mentees'),
  option('mentors', 'Mentors', 'Mentors', 'Mentoren'),
  option('duos', 'Duos', 'Duos', 'Duo’s'),
  option('organisation', 'The organisation', 'L’association', 'De organisatie'),
  option('society', 'Society', 'La société', 'De samenleving'),
]

export const partnerKinds = [
  option('foundation', 'Foundation', 'Fondation', 'Stichting'),
  option('company', 'Company', 'Entreprise', 'Bedrijf'),
  option('public', 'Public body', 'Organisme public', 'Overheid'),
  option('association', 'Association', 'Association', 'Vereniging'),
  option('agency', 'Agency', 'Agence', 'Bureau'),
  option('education', 'Education', 'Enseignement', 'Onderwijs'),
]

export const branchStates = [
  option('open', 'Open', 'Ouverte', 'Open'),
  option('announced', 'Announced', 'Annoncée', 'Aangekondigd'),
]

export const pageRoles = [
  option('home', 'Home', 'Accueil', 'Startpagina'),
  option('method', 'Method', 'Méthode', 'Methode'),
  option('about', 'About us', 'Qui sommes-nous', 'Over ons'),
  option('mentor', 'Become a mentor', 'Devenir mentor', 'Mentor worden'),
  option('mentee', 'Become a mentee', 'Trouver un mentor', 'Een mentor vinden'),
  option('support', 'Support us', 'Nous soutenir', 'Steun ons'),
  option('work', 'Work with us', 'Travailler avec nous', 'Werken bij ons'),
  option('privacy', 'Privacy', 'Vie privée', 'Privacy'),
  option('accessibility', 'Accessibility', 'Accessibilité', 'Toegankelijkheid'),
  option('legal', 'Legal notice', 'Mentions légales', 'Juridische informatie'),
  option('contact', 'Contact', 'Contact', 'Contact'),
  option('other', 'Other', 'Autre', 'Andere'),
]

export const linkedSections = [
  option('stories', 'Stories', 'Témoignages', 'Verhalen'),
  option('news', 'News', 'Actualités', 'Nieuws'),
  option('campaigns', 'Campaigns', 'Campagnes', 'Campagnes'),
  option('publications', 'Publications', 'Publications', 'Publicaties'),
  option('events', 'Events', 'Agenda', 'Agenda'),
  option('infoSessions', 'Info sessions', 'Séances d’info', 'Infosessies'),
  option('impact', 'Impact', 'Impact', 'Impact'),
  option('branches', 'Branches', 'Antennes', 'Vestigingen'),
  option('press', 'Press', 'Presse', 'Pers'),
  option('partners', 'Partners', 'Partenaires', 'Partners'),
]
