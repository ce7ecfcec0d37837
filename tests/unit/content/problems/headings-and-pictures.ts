import { append } from "../archive-on-disk.ts";
import { sampleImages } from "../sample-images.ts";
import { type Case, told } from "./case.ts";

const september = "issues/2021-09/issue.es.md";

/** Mistakes with the ids of headings and with pictures. */
export const headingsAndPictures: readonly Case[] = [
  {
    name: "a chosen id with capitals and a space's stand-in",
    codes: ["bad-heading-id"],
    changes: { [september]: append("\n## Acuerdos {#Los_Acuerdos}\n") },
    printed: told`
      issues/2021-09/issue.es.md:13:13: “{#Los_Acuerdos}” cannot be the id of a heading. [bad-heading-id]
        13 | ## Acuerdos {#Los_Acuerdos}
           |             ^^^^^^^^^^^^^^^
        Expected: lower-case letters, digits and hyphens, like disaster-risk
        Hint: Write {#los-acuerdos}.
    `,
  },
  {
    name: "a chosen id without letters",
    codes: ["bad-heading-id"],
    changes: { [september]: append("\n## Acuerdos {#}\n") },
    printed: told`
      issues/2021-09/issue.es.md:13:13: “{#}” cannot be the id of a heading. [bad-heading-id]
        13 | ## Acuerdos {#}
           |             ^^^
        Expected: lower-case letters, digits and hyphens, like disaster-risk
    `,
  },
  {
    name: "a picture that does not exist",
    codes: ["missing-image"],
    changes: { [september]: append("\n![Un puente inventado](images/puent.png)\n") },
    printed: told`
      issues/2021-09/issue.es.md:13:24: There is no picture “images/puent.png”. [missing-image]
        13 | ![Un puente inventado](images/puent.png)
           |                        ^^^^^^^^^^^^^^^^
        Expected: a file in the folder images beside this text, like images/photo.jpg
        Hint: Did you mean “images/puente.png”?
    `,
  },
  {
    name: "a picture that nothing resembles",
    codes: ["missing-image"],
    changes: { [september]: append("\n![Un puente inventado](fotografias/retrato-de-la-ceremonia.jpg)\n") },
    printed: told`
      issues/2021-09/issue.es.md:13:24: There is no picture “fotografias/retrato-de-la-ceremonia.jpg”. [missing-image]
        13 | ![Un puente inventado](fotografias/retrato-de-la-ceremonia.jpg)
           |                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Expected: a file in the folder images beside this text, like images/photo.jpg
    `,
  },
  {
    name: "a picture on another site",
    codes: ["remote-image"],
    changes: { [september]: append("\n![Un puente inventado](https://pictures.example/puente.png)\n") },
    printed: told`
      issues/2021-09/issue.es.md:13:24: The picture “https://pictures.example/puente.png” is on another site. [remote-image]
        13 | ![Un puente inventado](https://pictures.example/puente.png)
           |                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Hint: Save it in the folder images beside this text, and name that file.
    `,
  },
  {
    name: "a picture on another site without its scheme",
    codes: ["remote-image"],
    changes: { [september]: append("\n![Un puente inventado](//pictures.example/puente.png)\n") },
    printed: told`
      issues/2021-09/issue.es.md:13:24: The picture “//pictures.example/puente.png” is on another site. [remote-image]
        13 | ![Un puente inventado](//pictures.example/puente.png)
           |                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Hint: Save it in the folder images beside this text, and name that file.
    `,
  },
  {
    name: "a picture without a text alternative",
    codes: ["image-without-text"],
    changes: { [september]: append("\nMírese: ![ ](images/puente.png)\n") },
    printed: told`
      issues/2021-09/issue.es.md:13:14: The picture “images/puente.png” has no text for those who cannot see it. [image-without-text]
        13 | Mírese: ![ ](images/puente.png)
           |              ^^^^^^^^^^^^^^^^^
        Hint: Say in the brackets what it shows: ![…](images/puente.png).
    `,
  },
  {
    name: "a picture that is none",
    codes: ["unreadable-image"],
    changes: { "issues/2021-09/images/puente.png": "This is made up, and no picture." },
    printed: told`
      issues/2021-09/images/puente.png:1:1: This is not a picture that can be shown. [unreadable-image]
        Expected: png, jpg, gif, webp, avif
        Hint: If your computer shows it, save it from there as JPEG or PNG; else copy it here again.
    `,
  },
  {
    name: "a drawing that could hold a script under the name of a picture",
    codes: ["unreadable-image"],
    changes: {
      "issues/2021-09/images/puente.png": '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>',
    },
    printed: told`
      issues/2021-09/images/puente.png:1:1: This is a drawing in SVG, which can run programs; it is not published. [unreadable-image]
        Expected: png, jpg, gif, webp, avif
        Hint: Export it as PNG, 2000 pixels wide: in the program that it was drawn with, or in Inkscape, which is free: File, Export.
    `,
  },
  {
    name: "a drawing",
    codes: ["unreadable-image"],
    changes: { "issues/2021-09/images/mapa.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>' },
    printed: told`
      issues/2021-09/images/mapa.svg:1:1: This is a drawing in SVG, which can run programs; it is not published. [unreadable-image]
        Expected: png, jpg, gif, webp, avif
        Hint: Export it as PNG, 2000 pixels wide: in the program that it was drawn with, or in Inkscape, which is free: File, Export.
    `,
  },
  {
    name: "a photo as an iPhone takes it, under the name of another",
    codes: ["unreadable-image"],
    changes: { "issues/2021-09/images/foto.jpg": sampleImages["photo.heic"] },
    printed: told`
      issues/2021-09/images/foto.jpg:1:1: This is a photo in HEIC, as iPhones take them; most browsers do not show it. [unreadable-image]
        Expected: png, jpg, gif, webp, avif
        Hint: Save it as JPEG. On a Mac: open it in Preview, File, Export, JPEG. In Windows: open it in Photos, Save as, .jpg. On an iPhone, before the next photo: Settings, Camera, Formats, Most Compatible.
    `,
  },
  {
    name: "a picture under the ending of another format",
    codes: ["misnamed-image"],
    changes: { "issues/2021-09/images/foto.png": sampleImages["plain.jpg"] },
    printed: told`
      issues/2021-09/images/foto.png:1:1: This picture is in the format jpg, and its name ends otherwise. [misnamed-image]
        Hint: Rename it to foto.jpg, also where texts show it.
    `,
  },
  {
    name: "a picture of which only a part arrived",
    codes: ["broken-image"],
    changes: { "issues/2021-09/images/foto.jpg": sampleImages["plain.jpg"].subarray(0, -20) },
    printed: told`
      issues/2021-09/images/foto.jpg:1:1: The end of this picture is missing: only a part of the file arrived. [broken-image]
        Hint: Copy it here again from where it came. If it is broken there, too, open it in a program for pictures and save it again.
    `,
  },
];
