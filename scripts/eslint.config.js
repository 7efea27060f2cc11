import shared from "../eslint.config.js";

// The templates are no code of this package: what is made of them is linted where it stands.
export default [{ ignores: ["templates/"] }, ...shared];
