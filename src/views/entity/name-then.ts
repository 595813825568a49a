import type { Entity } from '../../model/entity.ts';
import { nameAt } from '../../model/name.ts';
import { dayRange } from '../../model/time/date.ts';
import { displayName } from './entity-names.ts';

/** The name that something had when a page speaks of it, and what it is called now, where that is another name. */
export interface NameThen {
  name: string;
  nowCalled?: string;
}

/** @param date when (EDTF): the name is that of its last possible day; without one, that which pages show */
export function nameThen(entity: Pick<Entity, 'names'>, date: string | undefined): NameThen {
  const shown = displayName(entity);
  const name = (date === undefined ? undefined : nameAt(entity, dayRange(date).last)?.text) ?? shown;
  return name === shown ? { name } : { name, nowCalled: shown };
}
