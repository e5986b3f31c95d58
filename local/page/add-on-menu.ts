/** The menus that the script's onOpen built, after the grid's own. */
import { registries } from '@odoo/o-spreadsheet';
import type { Menu } from '../server/messages';

/** Past the grid's own menus, the last of which is Data. */
const AFTER_ALL = 900;

export interface AddOnMenus {
  /** Takes over what a script made of its menus meanwhile; false where a menu itself came or went. */
  replace(menus: readonly Menu[]): boolean;
}

/** Registers the menus; call it before the grid is shown. `run` is given a function's name. */
export function addMenus(menus: readonly Menu[], run: (name: string) => void): AddOnMenus {
  let current = menus;
  const registry = registries.topbarMenuRegistry;
  menus.forEach((_, index) => {
    const id = `add-on-${index}`;
    registry.add(id, { name: () => current[index]?.title ?? '', sequence: AFTER_ALL + index });
    registry.addChild(`${id}-items`, [id], (() => itemsOf(current[index], id)) as never);
  });
  const itemsOf = (menu: Menu | undefined, id: string): object[] =>
    (menu?.items ?? []).flatMap(({ title, run: name }, at) =>
      name === null
        ? []
        : [
            {
              id: `${id}-${at}`,
              name: title,
              sequence: at,
              isReadonlyAllowed: true,
              isEnabledOnLockedSheet: true,
              separator: menu?.items[at + 1]?.run === null,
              execute: () => run(name),
            },
          ],
    );
  return {
    replace(next) {
      const isSame = next.length === current.length;
      current = next;
      return isSame;
    },
  };
}
