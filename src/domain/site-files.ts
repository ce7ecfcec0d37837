/** The files about the site as a whole, at its root, by the names under which hosts and search engines look for them. */
export const siteFiles = { headers: "_headers", redirects: "_redirects", robots: "robots.txt", sitemap: "sitemap.xml" } as const;
