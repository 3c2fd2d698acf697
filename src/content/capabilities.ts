import type { Payload } from 'payload'

/** Whether a capability is switched on (DESIGN: a capability is one plugin); what names none is always there. */
export const isOn = ({ config }: Pick<Payload, 'config'>, name: string): boolean =>
  (config.custom?.capabilities as Record<string, boolean> | undefined)?.[name] !== false
