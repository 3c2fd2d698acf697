import { type APIRequestContext, expect } from '@playwright/test'

/** The first session of a list that can be booked; others may be full, or have begun. */
export async function findOpenSession(request: APIRequestContext, list: string): Promise<string> {
  const page = await (await request.get(`${list}?language=nl`)).text() // Those that journeys make and fill are in English.
  const [, session] = new RegExp(`href="${list}/([\\da-f-]{36})/(?:inscription|inschrijven|book)"`).exec(page) ?? []
  expect(session, `a session to book on ${list}`).toBeDefined()
  return session ?? ''
}
