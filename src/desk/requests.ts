/**
 * Everything that the desk's page may ask. To add a request, put it into the table of its panel (`front/front-requests.ts` is the model):
 * a name that begins with the panel's, a zod schema of what comes with it, and a function of the desk and that. It reads and writes through
 * `desk` alone, never by itself. The page asks by name, `ask('front.stories', {})`, and has the types of both ends from here.
 */
import { chartsRequests } from './charts/charts-requests.ts';
import { frontRequests } from './front/front-requests.ts';
import { photosRequests } from './photos/photos-requests.ts';
import { recordRequests } from './record/record-requests.ts';
import { tablesRequests } from './tables/tables-requests.ts';
import { storyRequests } from './writing/story-requests.ts';
import { writingRequests } from './writing/writing-requests.ts';

export const requests = {
  ...storyRequests,
  ...frontRequests,
  ...writingRequests,
  ...recordRequests,
  ...tablesRequests,
  ...chartsRequests,
  ...photosRequests,
};

export type Requests = typeof requests;
export type RequestName = keyof Requests;
