// The search on its own page.
import { begin } from '../search-ui/begin.js';
import { SearchPage } from '../search-ui/search-page.js';

begin(SearchPage);
