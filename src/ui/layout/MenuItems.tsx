export type MenuLink = { label: string; href: string; current: boolean }

/** The links of a menu, as items of a list; the one of this page says so. */
export const MenuItems = ({ menu }: { menu: MenuLink[] }) =>
  menu.map(({ label, href, current }) => (
    <li key={href}>
      <a href={href} aria-current={current ? 'page' : undefined}>
        {label}
      </a>
    </li>
  ))
