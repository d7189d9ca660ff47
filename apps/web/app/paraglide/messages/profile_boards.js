/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Profile_BoardsInputs */

const en_profile_boards = /** @type {(inputs: Profile_BoardsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Boards`)
};

const zh_hans1_profile_boards = /** @type {(inputs: Profile_BoardsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`专辑`)
};

/**
* | output |
* | --- |
* | "Boards" |
*
* @param {Profile_BoardsInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const profile_boards = /** @type {((inputs?: Profile_BoardsInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Profile_BoardsInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_profile_boards(inputs)
	return en_profile_boards(inputs)
});