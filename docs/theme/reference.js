/* global addEventListener, document, localStorage, location */

// For the reference pages, before Redoc's own script.

/** Starlight and Redoc keep the reader's choice of colours under names of their own. */
const chosen = localStorage.getItem("starlight-theme");
if (chosen) localStorage.setItem("redoc.colorMode", chosen);
else localStorage.removeItem("redoc.colorMode");
const initial = localStorage.getItem("redoc.colorMode");
addEventListener("pagehide", () => {
  const last = localStorage.getItem("redoc.colorMode");
  if (last && last !== initial) localStorage.setItem("starlight-theme", last);
});

/** The site's address of an operation is by its id alone, Redoc's by its tag as well. */
const addresses = JSON.parse(document.getElementById("operation-addresses").textContent);
function followOperation() {
  const id = /^#operation\/(.+)$/.exec(location.hash)?.[1];
  const address = id && addresses[decodeURIComponent(id)];
  if (address) location.replace(`#/${address}`);
}
addEventListener("hashchange", followOperation);
followOperation();
