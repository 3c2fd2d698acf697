'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'

import { wordsIn } from '@/platform/wordsIn'

/** Exports the log as the list is filtered right now. */
export function ExportLink() {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const filter = [...useSearchParams()].filter(([name]) => /^(where|search)\b/.test(name))
  return (
    <a
      className="popup-button-list__button"
      href={`${config.routes.api}/log/export?${new URLSearchParams(filter)}`}
      download
    >
      {wordsIn(words, i18n.language)}
    </a>
  )
}

const words = { fr: 'Exporter (CSV)', nl: 'Exporteren (CSV)', en: 'Export (CSV)' }
