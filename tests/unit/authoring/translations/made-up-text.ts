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

/** A made-up text of what is rare, broken or only looks like Markdown; nothing in it is true. */
export const nastyText = `Un *énfasis **doble*, y** raro; ***los dos***, **«comillas»**, *¡Ojo!* y **a**b**c**, _x_**y**, ***a** b*, **a *b***. [*énfasis* **en** \`código\`](a.md "t \\"q\\"") y **[enlace](b.md)** *[x **y**](<c d.md>)*.

\`\` a\`b \`\` y \`\`\` \`\` \`\`\` y \` \`\` \` y \`  dos  \` y \`|\` y \`\\\`.

| a\\|b | [x|y](a.md) | \`c\\|d\` | ![i](a.png) |
|---|:-:|--:|:--|
| **n** | *m* \\| o | [z \\| q](b.md) | ¡hola! |
| sin | barras
| solo |  |  | |

Línea uno  
línea dos\\
línea tres

### Encabezado \`con\` *todo* {#chosen-id}
Setext **b**
------------

3. tres
4. cuatro
   - anidada

         código en lista
   - otra

     \`\`\`sh
     echo "hola"
     \`\`\`
10. diez

* uno

* dos
+ otra lista
- [ ] tarea
- # título en lista
- > cita en lista
  > sigue

> Cita
continúa perezosa
>> doble
> 
> | t | u |
> |---|---|
> | v | w |

[ref1]: <http://example.org/a b> 'título'
Ver [texto *x*][ref1], [ref1][], [ref1], ![img][ref1].

<https://example.org/?a=1&b=2> <mailto:ana@example.org> <tel:+52> <ana@example.org> https://bare.example/a_b_c

\\*no\\* \\_no\\_ \\# \\[x\\](y) \\\`z\\\` \\\\ \\<b\\> 1\\. a_b_c snake_case *a*\\*b\\* &lt;div&gt; &amp; &copy; &#65; &nbsp;fin &quot;q&quot;

<div class="x">HTML **mostrado**</div>

<script>alert(1)</script>

<!-- comentario -->

😀 emoji 👩‍👩‍👧 שלום עולם مرحبا *שלום* ~~tachado *e*~~ ~no~

a  
***
---
+ + - x
- - anidada
#hashtag y # no
1986\\. año
2) dos
\\- no lista
    
    código indentado

~~~
valla
~~~

## Encabezado #
# Fin \\#
#
###### \`x\` ######

a*b*c _d_e ** no ** * no * __init__ **x**. **¿qué?**, *«a»* «*a*» (*a*) **(a)** *a*, **a.** *a!*b
![alt *énf* \`c\` [l](u)](p.png "T & 'x'") [](vacío.md) [ ](esp.md) ![](sin.png)
[a\\]b](c\\)d.md) [p](<a(b.md> "x") [q](a(b)c.md) [s](a.md 'it''s') [e](a.md "")
`;
