import { z } from 'zod';
import { scenarioSchema } from '@/lib/training/scenario';

export const dynamic = 'force-static';

/** The JSON Schema of a training scenario's file. */
export function GET(): Response {
  return Response.json({
    $id: '/scenario.schema.json',
    title: 'Waymark training scenario',
    ...z.toJSONSchema(scenarioSchema),
  });
}
