import { esData } from "./data/es.ts";
import type { EditionMessages } from "./messages.ts";

export const esEditions: EditionMessages = {
  pdf: {
    download: "Descargar PDF",
    map: (places) => `Mapa con los lugares de las acciones del mes: ${places}`,
    picture: "Imagen en la página web",
  },
  mail: {
    browser: "Ver en el navegador",
    readOn: (title) => `Seguir leyendo: ${title}`,
    shortened: "Este correo está abreviado para que quepa entero en los programas de correo.",
    whole: "Leer el número completo",
    reason: (newsletter) => `Recibe este correo porque se suscribió a: ${newsletter}.`,
    unsubscribe: "Darse de baja",
    draft: (subject) => `[Borrador] ${subject}`,
    proof: (subject) => `[Prueba] ${subject}`,
    image: (alternative) => `[Imagen: ${alternative}]`,
    signUp: "Recibirá cada número por correo cuando se publique. Puede darse de baja en cualquier momento.",
  },
  cite: {
    styles: { apa: "APA 7", chicago: "Chicago 18, autor-fecha", mla: "MLA 9" },
    copy: "Copiar",
    copyStyle: (style) => `Copiar la cita: ${style}`,
    wholeIssue: "Estilos y archivos de cita del número completo",
    files: "Para gestores de referencias:",
    machine: (tool) => `Traducción automática${tool ? ` de ${tool}` : ""}`,
    reviewed: (reviewer) => `Traducción automática, revisada${reviewer ? ` por ${reviewer}` : ""}`,
    licence: (name) => `Licencia: ${name}`,
  },
  data: esData,
  cards: {},
};
