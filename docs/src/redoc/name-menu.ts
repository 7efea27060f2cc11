const searchName = "Search this reference";
const press = "key=>{(key.key===`Enter`||key.key===` `)&&(key.preventDefault(),key.currentTarget.click())}";

/** What Redoc's menu lacks, in what it has rendered beforehand and in what its script makes of it. */
const additions = [
  {
    what: "menu",
    found: /(<div class="[^"]*\bmenu-content")/g,
    added: '$1 role="navigation" aria-label="Reference"',
  },
  {
    what: "menu in the script",
    found: /(className:\w+,)(\$collapsedSidebar:)/g,
    added: '$1role:`navigation`,"aria-label":`Reference`,$2',
  },
  {
    what: "search field",
    found: /(<div data-testid="search-trigger")/g,
    added: `$1 role="button" tabindex="0" aria-label="${searchName}"`,
  },
  {
    what: "search field in the script",
    found: /("data-testid":`search-trigger`,)/g,
    added: `$1role:\`button\`,tabIndex:0,"aria-label":\`${searchName}\`,onKeyDown:${press},`,
  },
  {
    what: "button in the script that clears the search",
    found: /(sendSearchInputResetClickedMessage\(\[\w+\(`searchInputReset`,`search`\)\]\)\},)/g,
    added: '$1"aria-label":`Clear the search`,',
  },
];

/**
 * Makes Redoc's menu a landmark, and what opens its search a button: Redoc has plain elements there, which a screen reader does not
 * tell, and Tab does not reach. What clears the search gets a name.
 *
 * @param page With Redoc's script in it.
 * @throws Error when one of them is not found: a newer Redoc may have mended it, or have it under another name.
 */
export function nameMenu(page: string): string {
  return additions.reduce((text, { what, found, added }) => {
    if (text.search(found) === -1)
      throw new Error(`The Redoc page has no ${what} where it was. Is it a button now?`);
    return text.replaceAll(found, added);
  }, page);
}
