import { z } from 'zod';
import { caseFileSchema } from '@/lib/questions/case-file';

export const dynamic = 'force-static';

/** The JSON Schema of a case file, generated from the catalogue of questions. */
export function GET(): Response {
  return Response.json({
    $id: '/case.schema.json',
    title: 'Waymark case file',
    ...z.toJSONSchema(caseFileSchema),
  });
}
