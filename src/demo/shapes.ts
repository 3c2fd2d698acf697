/** One text in each language it exists in. A language that is left out does not exist for that document. */
export type Texts = { fr?: string; nl?: string; en?: string }
/** Markdown: paragraphs, `##`, `###`, lists, `**bold**`, `_italic_`, `[words](https://…)`, `> quotation`. No `#`, no HTML. */
export type Markdown = Texts
/** The key of another demo document or picture. */
export type Key = string
type Locale = 'fr' | 'nl' | 'en'

/** What every document with an address of its own has. `summary` is one or two sentences, at most 160 characters. */
type Addressed = { key: Key; title: Texts; summary: Texts; publishedOn: string }

export type Look = {
  /** 1 is the lightest skin, 6 the darkest. */
  skin: 1 | 2 | 3 | 4 | 5 | 6
  hair:
    'short' | 'bob' | 'long' | 'curls' | 'afro' | 'braids' | 'locs' | 'bun' | 'crop' | 'bald' | 'receding' | 'ponytail'
  hairColour: 'black' | 'brown' | 'chestnut' | 'ginger' | 'blond' | 'grey' | 'white'
  headwear?: 'headscarf' | 'turban' | 'beanie' | 'cap' | 'headwrap'
  glasses?: boolean
  beard?: 'full' | 'stubble' | 'moustache' | 'goatee'
  hearingAid?: boolean
  clothes: 'shirt' | 'jumper' | 'hoodie' | 'blazer' | 'overalls' | 'apron' | 'scrubs' | 'cardigan' | 'polo'
  clothesColour: 'marigold' | 'plum' | 'terracotta' | 'teal' | 'blush' | 'paper' | 'ink'
}

export type DemoStory = Addressed & {
  mentee: string
  mentor: string
  branch: Key
  sector: Key
  /** Months, 'YYYY-MM'. */
  period: { from: string; to?: string }
  /** `language` is the one the words were spoken in; the other texts are translations of them. */
  quotes: { text: Texts; speaker: string; role: 'mentee' | 'mentor'; language: Locale }[]
  body: Markdown
  /** The two people as they are drawn, mentee and mentor. */
  looks: { mentee: Look; mentor: Look }
  /** What the picture shows, in one sentence. */
  pictureAlt: Texts
  video?: Key
  themes: Key[]
}

export type DemoNews = Addressed & {
  body: Markdown
  picture?: Key
  video?: Key
  link?: { url: string; label: Texts }
  branch?: Key
  themes: Key[]
}

/** A picture drawn for the demo; `scene` says to the person who draws what it shows. */
export type DemoPicture = { key: Key; alt: Texts; scene: string }

export type DemoVideo = {
  key: Key
  kind: 'video' | 'audio'
  title: Texts
  /** Spoken language. */
  language: Locale
  seconds: number
  poster?: Key
  transcript: Markdown
  /** Captions, as cues: seconds from the start and the words. */
  captions: { from: number; to: number; text: Texts }[]
}

export type Section =
  | { type: 'text'; heading?: Texts; body: Markdown }
  | { type: 'quotation'; text: Texts; speaker: Texts; language: Locale }
  | { type: 'picture'; picture: Key; caption?: Texts }
  | { type: 'figures'; heading: Texts; figures: Key[] }
  | { type: 'video'; video: Key }
  | { type: 'steps'; heading?: Texts; steps: { title: Texts; text: Texts }[] }
  | { type: 'questions'; heading: Texts; questions: { question: Texts; answer: Texts }[] }
  | { type: 'callToAction'; heading: Texts; text: Texts; label: Texts; to: string }

export type DemoCampaign = Addressed & {
  audiences: ('youngPeople' | 'mentors' | 'employers' | 'public')[]
  keyMessage: Texts
  sections: Section[]
  picture?: Key
  video?: Key
  episodes: { title: Texts; summary: Texts; video: Key }[]
  partners: Key[]
  pressQuotations: { text: Texts; language: Locale; source: string; date: string; url?: string }[]
  callToAction?: { label: Texts; to: string }
  startsOn: string
  endsOn?: string
  themes: Key[]
}

export type DemoPublication = Addressed & {
  kind: 'annualReport' | 'experienceReport' | 'memorandum' | 'study' | 'outsideContribution'
  year: number
  edition?: Texts
  country: 'BE' | 'FR' | 'NL'
  /** Who wrote it, for outside contributions. */
  author?: string
  outsideLink?: string
  body: Markdown
  chapters: { title: Texts; body: Markdown }[]
  figures: Key[]
  recommendations: { title: Texts; text: Texts }[]
  contacts: { role: Texts; email: string; telephone?: string }[]
  related: Key[]
  themes: Key[]
  /** A file in src/demo/media per language, where there is one. */
  files?: Texts
}

export type DemoEvent = Addressed & {
  kind: 'celebration' | 'workshop' | 'exchange' | 'other'
  /** Either a fixed moment (local time in `zone`) or days from the day of loading. */
  starts: { at: string } | { inDays: number; time: string }
  /** Minutes. */
  lasts: number
  zone: string
  place?: { name: string; street: string; city: string }
  online?: boolean
  registration?: string
  body: Markdown
  recording?: Key
  pictures: Key[]
  branch?: Key
  themes: Key[]
}

export type DemoPressRelease = Addressed & {
  city: string
  body: Markdown
  boilerplate: Texts
  contacts: { role: Texts; email: string; telephone?: string }[]
}

export type DemoFigure = {
  key: Key
  /** 74 with unit percent; 9 with outOf 10; 2500 with qualifier almost. */
  value: number
  unit: 'percent' | 'people' | 'ratio' | 'count'
  outOf?: number
  qualifier?: 'almost' | 'moreThan' | 'about' | 'over'
  what: Texts
  nature: 'result' | 'target' | 'context'
  group: 'mentees' | 'mentors' | 'duos' | 'organisation' | 'society'
  region?: Texts
  /** Years; left out means undated, and `periodNote` then says what is known. */
  period?: { from: number; to?: number }
  periodNote?: Texts
  method?: Texts
  respondents?: number
  source: { publication: Key } | { label: Texts; url?: string }
  /** Shown large on the home page, in this order. */
  homeOrder?: number
}

export type DemoPartner = {
  key: Key
  name: string
  kind: 'foundation' | 'company' | 'public' | 'association' | 'agency' | 'education'
  what: Texts
  url?: string
}

export type DemoBranch = Addressed & {
  city: Texts
  country: 'BE' | 'FR' | 'NL'
  state: 'open' | 'announced'
  /** Year of opening, or the year announced for. */
  year?: number
  address?: { street: string; postcode: string; city: string }
  contacts: { role: Texts; email: string; telephone?: string }[]
  openingHours?: Texts
  body: Markdown
}

export type DemoTheme = { key: Key; name: Texts }

export type DemoPage = Addressed & {
  role:
    | 'home'
    | 'method'
    | 'about'
    | 'mentor'
    | 'mentee'
    | 'support'
    | 'work'
    | 'privacy'
    | 'accessibility'
    | 'legal'
    | 'contact'
  /** The large sentence under the title. */
  lead: Texts
  sections: Section[]
}
