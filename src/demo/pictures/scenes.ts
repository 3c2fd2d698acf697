import { agreement } from './scenes/agreement'
import { boat, farBoat } from './scenes/boat'
import { brussels } from './scenes/brussels'
import { bus } from './scenes/bus'
import { cafeTable } from './scenes/cafeTable'
import { computerBags } from './scenes/computerBags'
import { doors } from './scenes/doors'
import { electrician } from './scenes/electrician'
import { eveningCircle } from './scenes/eveningCircle'
import { fourChairs } from './scenes/fourChairs'
import { ghent } from './scenes/ghent'
import { hall } from './scenes/hall'
import { infoSession } from './scenes/infoSession'
import { kitchen } from './scenes/kitchen'
import { laboratory } from './scenes/laboratory'
import { libraryTable } from './scenes/libraryTable'
import { linaScreen } from './scenes/linaScreen'
import { mentorTraining } from './scenes/mentorTraining'
import { newBranch } from './scenes/newBranch'
import { openDoor } from './scenes/openDoor'
import { parcels } from './scenes/parcels'
import { paris } from './scenes/paris'
import { piles } from './scenes/piles'
import { podcast } from './scenes/podcast'
import { poster } from './scenes/poster'
import { riverWater } from './scenes/riverWater'
import { street } from './scenes/street'
import { videoCall } from './scenes/videoCall'
import { workshop } from './scenes/workshop'

/** What is drawn for each picture of the demo, by its key. */
export const sceneOf: Record<string, () => string> = {
  'page-duo-at-table': cafeTable,
  'page-info-session': infoSession,
  'page-mentor-training': mentorTraining,
  'page-agreement': agreement,
  'page-video-call': videoCall,
  'page-open-door': openDoor,
  'tick-all-boxes-poster': poster,
  'tick-all-boxes-street': street,
  'sincere-diversity-piles': piles,
  'five-obstacles-doors': doors,
  'episode-1-still': parcels,
  'episode-2-still': bus,
  'episode-3-still': electrician,
  'episode-4-still': laboratory,
  'episode-5-still': kitchen,
  'podcast-work-studio': podcast,
  'vendee-globe-boat': boat,
  'celebration-2023-hall': hall,
  'film-selam-marc-table': libraryTable,
  'film-lina-paul-screen': linaScreen,
  'event-workshop': workshop,
  'event-exchange-evening': eveningCircle,
  'news-river-water': riverWater,
  'news-new-branch': newBranch,
  'news-sailing-boat': farBoat,
  'news-four-chairs': fourChairs,
  'news-computer-bags': computerBags,
  'city-brussels': brussels,
  'city-ghent': ghent,
  'city-paris': paris,
}
