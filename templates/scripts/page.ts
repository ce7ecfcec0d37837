/** What every page does with script. Nothing of it is needed to read. */
import { markContents } from "./page/contents.ts";
import { copyOnClick } from "./page/copy.ts";
import { findAsYouType } from "./page/find-box.ts";
import { leadToSearch } from "./page/search-key.ts";

findAsYouType();
leadToSearch();
copyOnClick();
markContents();
