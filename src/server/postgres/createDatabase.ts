import { Client } from 'pg'

/** Makes a database if it is not there yet, as a copy of `template` where one is named. */
export async function createDatabase(maintenanceUrl: string, name: string, template = 'template1'): Promise<void> {
  const client = new Client(maintenanceUrl)
  await client.connect()
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
  if (!rowCount) {
    const [database, source] = [name, template].map((word) => client.escapeIdentifier(word))
    await client.query(`create database ${database} template ${source}`)
  }
  await client.end()
}
