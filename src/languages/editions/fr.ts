import { frData } from "./data/fr.ts";
import type { EditionMessages } from "./messages.ts";

export const frEditions: EditionMessages = {
  pdf: {
    download: "Télécharger le PDF",
    map: (places) => `Carte des lieux des actions du mois\u00A0: ${places}`,
    picture: "Image sur la page web",
  },
  mail: {
    browser: "Voir dans le navigateur",
    readOn: (title) => `Lire la suite\u00A0: ${title}`,
    shortened: "Ce message est abrégé pour que les logiciels de messagerie l’affichent en entier.",
    whole: "Lire le numéro complet",
    reason: (newsletter) => `Vous recevez ce message en raison de votre abonnement à\u00A0: ${newsletter}.`,
    unsubscribe: "Se désabonner",
    draft: (subject) => `[Brouillon] ${subject}`,
    proof: (subject) => `[Épreuve] ${subject}`,
    image: (alternative) => `[Image\u00A0: ${alternative}]`,
    signUp: "Vous recevrez chaque numéro par courriel dès sa parution. Vous pouvez vous désabonner à tout moment.",
  },
  cite: {
    styles: { apa: "APA 7", chicago: "Chicago 18, auteur-date", mla: "MLA 9" },
    copy: "Copier",
    copyStyle: (style) => `Copier la citation\u00A0: ${style}`,
    wholeIssue: "Styles et fichiers de citation du numéro entier",
    files: "Pour les logiciels de gestion bibliographique\u00A0:",
    machine: (tool) => `Traduction automatique${tool ? ` par ${tool}` : ""}`,
    reviewed: (reviewer) => `Traduction automatique, relue${reviewer ? ` par ${reviewer}` : ""}`,
    licence: (name) => `Licence\u00A0: ${name}`,
  },
  data: frData,
  cards: {},
};
