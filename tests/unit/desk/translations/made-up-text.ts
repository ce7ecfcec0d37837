/** A made-up text with everything that Markdown has; nothing in it is true. */
export const madeUpText = `# Título con *énfasis **anidado*** {#mi-id}

Un párrafo con [un **enlace** fuerte](../2021-05/issue.es.md#panorama "un título"), \`código | <x>\`, <b>html</b> y <https://example.org/a?b=1&c=2>,
otra línea\\
tras un corte
y otra. ![Un puente](images/puente.png "Foto") 1 < 2 & 3 &amp;lt; &copy; Altamar y ~~tachado~~ <ana@example.org>.

> - cita *larga*
>   seguida
>   1. uno
>   2. dos
>
>   | a \\| x | **b** |
>   |:--|--:|
>   | *c* | \`d\\|e\` |

Encabezado
con dos líneas
===

7) siete
8) ocho

   otro párrafo

1986\\. Un año. *a*b_c_d \\*no\\* ¡Oh! [x](y "z")

    código
    sin tocar

\`\`\`js
let a = "<hola>";
\`\`\`

a | b
--|--
c |
---

![Solo](a.png)

[ref]: http://example.org "t"
Ver [la ref][ref] y [ref].

## Fin de C \\# ##
`;
