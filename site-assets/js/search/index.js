// The search of a Waymark catalogue: what pages and other sites use.
import { SearchError } from './bytes.js';
import { SearchIndex } from './engine.js';
import { highlight } from './highlight.js';

export { SearchError, SearchIndex, highlight };
