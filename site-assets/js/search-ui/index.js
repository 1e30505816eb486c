// The search in the head of any page.
import { begin } from './begin.js';
import { SearchCombobox } from './search-combobox.js';

begin(SearchCombobox);
