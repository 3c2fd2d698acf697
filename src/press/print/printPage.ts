import { parse, serialize } from 'parse5'

import { insertModule } from './insertModule'
import { isRuntime } from './isRuntime'
import { keepOneRobots } from './keepOneRobots'
import { keepLeadingNewline } from './keepLeadingNewline'
import { listElements } from './listElements'
import { markBrackets, unmark } from './markBrackets'
import { liftMetadata } from './liftMetadata'
import { refuseIncomplete } from './refuseIncomplete'
import { removeAttributes } from './removeAttributes'
import { removeDoublePreloads } from './removeDoublePreloads'
import { removeNodes } from './removeNodes'
import { takeWish } from './takeWish'
import type { Wish } from './Wish'

export type Printed = { html: string; wish: Wish | undefined }

/** Takes a whole page as Next sent it and gives it without Next's runtime; throws where the page would not be complete. */
export function printPage(html: string): Printed {
  const page = parse(html, { scriptingEnabled: false })
  refuseIncomplete(listElements(page))
  const wish = takeWish(page)
  removeNodes(page, isRuntime)
  removeDoublePreloads(page)
  keepOneRobots(page)
  liftMetadata(page)
  for (const element of listElements(page)) {
    removeAttributes(element)
    keepLeadingNewline(element)
    markBrackets(element)
  }
  if (wish?.module) insertModule(page, wish.module)
  return { html: withDoctype(unmark(serialize(page, { scriptingEnabled: false }))), wish }
}

const withDoctype = (html: string) => (/^<!doctype/i.test(html) ? html : `<!DOCTYPE html>${html}`)
