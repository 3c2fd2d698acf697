/** What is kept about somebody, as a file of their own that programs can read (art. 20 GDPR). */
export const jsonFile = (kept: unknown): Response =>
  new Response(JSON.stringify(kept, null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="duo-for-a-job.json"',
    },
  })
