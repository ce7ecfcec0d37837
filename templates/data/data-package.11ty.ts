import { definePage } from "../../src/eleventy/define-template.ts";
import { viewOf } from "../view.ts";
import { dataPackageJson } from "./data-package.ts";

/** What the data are, for programs. */
export const { data, render } = definePage("dataPackage", (page, assets) => dataPackageJson(viewOf(page, assets)));
