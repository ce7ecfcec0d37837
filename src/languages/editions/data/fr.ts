import type { DataMessages } from "./messages.ts";

export const frData: DataMessages = {
  title: "Données ouvertes",
  link: "Tableaux et graphiques",
  intro:
    "Toutes les actions des archives dans un tableau, pour les tableurs et les programmes, et le nombre d’actions par mois et par région.",
  updated: (day) => `État au ${day}`,
  downloads: "Télécharger",
  file: "Fichier",
  rows: "Lignes",
  size: "Taille",
  files: {
    actions: "Toutes les actions, une par ligne (CSV)",
    actionsJson: "Toutes les actions, avec leurs partenaires et thèmes sous forme de listes (JSON)",
    counts: "Nombre d’actions par mois et par région (CSV)",
    dataPackage: "Description des tableaux pour les programmes (Frictionless Data Package)",
  },
  notes: {
    title: "Bon à savoir",
    language:
      "Les noms des colonnes, les identifiants et les codes sont les mêmes dans toutes les langues du site\u202F; les noms et les titres sont dans celle-ci. Un titre qui n’est pas traduit reste dans sa propre langue, que le tableau indique.",
    spreadsheet:
      "Les tableaux sont en CSV, en UTF-8, avec des virgules. Dans Excel, ouvrez-les par Données › À partir d’un fichier texte/CSV pour que les accents s’affichent correctement. Dans le CSV, un texte qu’un tableur prendrait pour une formule commence par une apostrophe\u202F; dans le JSON, il figure tel quel.",
    slices: "La page de chaque région, lieu, thème et partenaire propose ses propres actions, avec les mêmes colonnes.",
    changes:
      "Les données contiennent ce qui est publié. Un mois sans numéro n’a pas de lignes\u00A0: que rien ne soit raconté ne veut pas dire que rien n’a été fait.",
  },
  charts: {
    title: "En un coup d’œil",
    year: "Actions par année",
    yearNote: "Les actions d’une année dépendent du nombre de ses numéros\u00A0: comparez-le aussi.",
    issues: "Numéros",
    perIssue: "Par numéro",
    region: "Actions par région",
    topic: "Actions par thème",
    country: "Actions par pays des partenaires",
    yearHeading: "Année",
    countryHeading: "Pays",
    several: "Une action qui en a plusieurs compte dans chaque ligne.",
    others: (count) => `Autres (${count})`,
    noTopic: "Sans thème",
    noCountry: "Partenaires qui n’appartiennent à aucun pays",
    noPartner: "Aucun partenaire nommé",
  },
  columns: (file) => `Colonnes de ${file}`,
  column: "Colonne",
  meaning: "Signification",
  actions: {
    id: {
      title: "Identifiant",
      text: "Identifie l’action\u00A0: le mois de son numéro et son identifiant dans celui-ci. Il ne change jamais et il est le même dans toutes les langues.",
    },
    month: { title: "Mois", text: "Le mois dont traite le numéro (année et mois)." },
    date: { title: "Date", text: "Le jour de l’action, s’il est connu." },
    region_id: { title: "Identifiant de la région", text: "Identifie la région sous laquelle l’action est rapportée." },
    region: { title: "Région", text: "Le nom de la région." },
    place_code: {
      title: "Code du lieu",
      text: "Le code ISO 3166-2 du lieu (État, province) de la région\u202F; vide si l’action n’en a pas.",
    },
    place: { title: "Lieu", text: "Le nom du lieu." },
    municipality: { title: "Municipalité", text: "La municipalité, si elle est nommée." },
    title: { title: "Titre", text: "Ce qui a été fait, en une phrase." },
    title_language: {
      title: "Langue du titre",
      text: "La langue dans laquelle le titre est écrit\u00A0: celle de l’original si la traduction manque.",
    },
    partner_ids: { title: "Identifiants des partenaires", text: "Identifient les partenaires, séparés par des points-virgules." },
    partners: {
      title: "Partenaires",
      text: "Leurs noms, dans le même ordre. Un point-virgule dans un nom est écrit comme une virgule.",
    },
    partner_kinds: {
      title: "Types de partenaire",
      text: "Leurs types, dans le même ordre\u00A0: country (pays), city (ville), igo (organisation intergouvernementale), ngo (organisation de la société civile), company (entreprise), university (université) ou other (autre).",
    },
    partner_countries: {
      title: "Pays des partenaires",
      text: "Leurs pays (ISO 3166-1 alpha-2), dans le même ordre\u202F; rien ne figure entre les points-virgules si un partenaire n’appartient à aucun pays.",
    },
    topic_ids: { title: "Identifiants des thèmes", text: "Identifient les thèmes, séparés par des points-virgules." },
    topics: { title: "Thèmes", text: "Leurs noms, dans le même ordre. Un point-virgule dans un nom est écrit comme une virgule." },
    source: { title: "Source", text: "L’adresse à laquelle l’action a été publiée, si elle est connue." },
    url: { title: "Adresse permanente", text: "Mène à l’action dans les archives, dans cette langue." },
    issue_number: { title: "Numérotation", text: "La numérotation du bulletin (nº), s’il en a une." },
    issue_published: { title: "Parution du numéro", text: "Le jour de parution du numéro, s’il est connu." },
    issue_updated: {
      title: "Dernière modification du numéro",
      text: "Le jour de la dernière correction du numéro\u202F; à défaut, de sa parution\u202F; à défaut, le dernier jour de son mois.",
    },
  },
  counts: {
    month: { title: "Mois", text: "Le mois d’un numéro (année et mois). Les mois sans numéro n’ont pas de lignes." },
    region_id: { title: "Identifiant de la région", text: "Identifie la région. Chaque mois a une ligne pour chaque région." },
    region: { title: "Région", text: "Le nom de la région." },
    reports: { title: "Rapports", text: "1 si le numéro traite de la région, sinon 0." },
    actions: { title: "Actions", text: "Le nombre d’actions du rapport\u202F; 0 aussi en l’absence de rapport." },
  },
  slice: (name) => `Données (CSV)\u00A0: ${name}`,
};
