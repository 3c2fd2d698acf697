import { sceneOf } from './scenes'

/** The scene of a picture as an SVG of 1440 by 960 that fills its frame; a key without a scene is refused. */
export function drawScene(key: string) {
  const scene = sceneOf[key]
  if (!scene) throw new Error(`No scene is drawn for the picture ${key}`)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1440 960">${scene()}</svg>`
}
