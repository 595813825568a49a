import { z } from 'zod';

const latitude = z.number().min(-90).max(90);
const longitude = z.number().min(-180).max(180);

/** A point, in degrees (WGS 84), with how far off it may be. */
export const coordinatesSchema = z.strictObject({
  latitude,
  longitude,
  /** How precise it is, or how far it reaches: a radius in kilometres. */
  within: z.number().positive('A distance is more than 0 kilometres').optional(),
});

/** A box between two parallels and two meridians, in degrees (WGS 84). Where it crosses the 180th, `west` is above `east`. */
export const areaSchema = z
  .strictObject({ north: latitude, south: latitude, west: longitude, east: longitude })
  .refine(({ north, south }) => north > south, { path: ['north'], error: 'The north of an area is above its south' });

export type Coordinates = z.infer<typeof coordinatesSchema>;
export type Area = z.infer<typeof areaSchema>;
