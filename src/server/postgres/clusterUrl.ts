type Place = { password: string; port: number; database: string }

/** The address of a database of the embedded PostgreSQL. */
export const clusterUrl = ({ password, port, database }: Place): string =>
  `postgres://duo:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`
