import { sql } from '@payloadcms/db-postgres'

type Sql = ReturnType<typeof sql>
/** What is compared: texts and numbers, or columns of the statement around it. */
type Asked = {
  coordinator: string | Sql
  /** The interview that is to take place then. */
  intake: string | Sql | null
  at: string | Sql
  minutes: number | Sql
}

/** Whether a coordinator has another planned interview at a moment; adjoining ones do not touch. */
export const isTaken = ({ coordinator, intake, at, minutes }: Asked): Sql => sql`exists (
  select from intakes other
  where other.coordinator_id = ${coordinator} and other.id is distinct from ${intake} and other.state = 'planned'
    and other.starts_at < ${at}::timestamptz + make_interval(mins => ${minutes}::int)
    and other.ends_at > ${at}::timestamptz)`
