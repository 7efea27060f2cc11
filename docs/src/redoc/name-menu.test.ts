import { expect, it } from "vitest";
import { nameMenu } from "./name-menu.ts";

const page =
  '<div class="sc-a menu-content"><div data-testid="search-trigger" class="b">' +
  '<script>f({className:e,$collapsedSidebar:n});f({onClick:e,"data-testid":`search-trigger`,children:c});r.sendSearchInputResetClickedMessage([w(`searchInputReset`,`search`)])},icon:i</script>';

it("makes the menu a landmark and the search field a button, before Redoc's script and after it", () => {
  const named = nameMenu(page);
  expect(named).toContain('<div class="sc-a menu-content" role="navigation" aria-label="Reference">');
  expect(named).toContain(
    'search-trigger" role="button" tabindex="0" aria-label="Search this reference" class',
  );
  expect(named).toContain('{className:e,role:`navigation`,"aria-label":`Reference`,$collapsedSidebar:n}');
  expect(named).toContain(
    'search-trigger`,role:`button`,tabIndex:0,"aria-label":`Search this reference`,onKeyDown:',
  );
  expect(named).toContain('`search`)])},"aria-label":`Clear the search`,icon:i');
});

it("refuses a page that has changed, again and again", () => {
  const other = page.replace('data-testid="search-trigger"', "");
  expect(() => nameMenu(other)).toThrow("has no search field where it was");
  expect(() => nameMenu(other)).toThrow();
});
