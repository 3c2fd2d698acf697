import { isNameFound } from '@/programme/attendance/isNameFound'

/** Leaves those on the list whose name is being typed, as the search of the page would; gives how to show all again. */
export function filterNames(): { clear: () => void; end: () => void } {
  const field = document.querySelector<HTMLInputElement>('[data-is="search"]')
  const filter = () => {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-name]')]
    for (const row of rows) row.hidden = !isNameFound(row.dataset.name ?? '', field?.value ?? '')
    const none = document.querySelector<HTMLElement>('[data-is="none"]')
    if (none) none.hidden = rows.some(({ hidden }) => !hidden)
  }
  const stay = (event: Event) => {
    event.preventDefault()
    filter()
  }
  // Where the page was asked for one name, the rest of the list is not here: the form leads to it.
  if (!field || field.defaultValue) return { clear: () => undefined, end: () => undefined }
  field.addEventListener('input', filter)
  field.form?.addEventListener('submit', stay)
  return {
    clear: () => {
      field.value = ''
      filter()
    },
    end: () => {
      field.removeEventListener('input', filter)
      field.form?.removeEventListener('submit', stay)
    },
  }
}
