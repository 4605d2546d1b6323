/** Links as feeds and pages give them, to addresses that people can open. */

/** Parameters that name a campaign, never a page. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_hs(enc|mi)|xtor|at_(medium|campaign|custom\d|link\w*|format|ptr_name|bbc_team)|ns_(mchannel|source|campaign|linkname|fee)|cmp|ito|wt\.mc_id|ref_?src|__twitter_impression)$/i;

/** Longer ones are no link that anybody opens. */
const MAX_CHARS = 2_000;

/** Absolute http(s) address of a link, null for anything else (`javascript:`, `mailto:`, nonsense). */
export function resolveLink(link: string | null, base: string): string | null {
  const text = link?.trim().slice(0, MAX_CHARS * 2);
  const url = text ? URL.parse(text, base) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.href.length > MAX_CHARS) return null;
  url.username = '';
  url.password = '';
  return url.href;
}

/** The same page without what tells where the reader came from: one page, one address. */
export function cleanLink(link: string): string {
  const url = link.length > MAX_CHARS ? null : URL.parse(link);
  if (!url) return link;
  const tracking = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  for (const name of tracking) url.searchParams.delete(name);
  if (/^#(xtor|utm_|at_medium|Echobox|comments?$|respond$)/i.test(url.hash)) url.hash = '';
  return url.href;
}
