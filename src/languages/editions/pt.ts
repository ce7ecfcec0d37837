import { ptData } from "./data/pt.ts";
import type { EditionMessages } from "./messages.ts";

export const ptEditions: EditionMessages = {
  pdf: {
    download: "Descarregar PDF",
    map: (places) => `Mapa com os lugares das ações do mês: ${places}`,
    picture: "Imagem na página web",
  },
  mail: {
    browser: "Ver no navegador",
    readOn: (title) => `Continuar a ler: ${title}`,
    shortened: "Este e-mail está abreviado para que os programas de correio o mostrem inteiro.",
    whole: "Ler o número completo",
    reason: (newsletter) => `Recebe este e-mail porque se inscreveu em: ${newsletter}.`,
    unsubscribe: "Cancelar a inscrição",
    draft: (subject) => `[Rascunho] ${subject}`,
    proof: (subject) => `[Prova] ${subject}`,
    image: (alternative) => `[Imagem: ${alternative}]`,
    signUp: "Receberá cada número por e-mail quando for publicado. Pode cancelar a inscrição a qualquer momento.",
  },
  cite: {
    styles: { apa: "APA 7", chicago: "Chicago 18, autor-data", mla: "MLA 9" },
    copy: "Copiar",
    copyStyle: (style) => `Copiar a citação: ${style}`,
    wholeIssue: "Estilos e ficheiros de citação do número completo",
    files: "Para gestores de referências:",
    machine: (tool) => `Tradução automática${tool ? ` de ${tool}` : ""}`,
    reviewed: (reviewer) => `Tradução automática, revista${reviewer ? ` por ${reviewer}` : ""}`,
    licence: (name) => `Licença: ${name}`,
  },
  data: ptData,
  cards: {},
};
