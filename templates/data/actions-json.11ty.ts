import { definePage } from "../../src/eleventy/define-template.ts";
import { viewOf } from "../view.ts";
import { openData } from "./open-data.ts";

/** Every public action with its structure. */
export const { data, render } = definePage("actionsJson", (page, assets) => openData(viewOf(page, assets)).json);
