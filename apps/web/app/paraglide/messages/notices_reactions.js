/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notices_ReactionsInputs */

const en_notices_reactions = /** @type {(inputs: Notices_ReactionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Likes and saves`)
};

const zh_hans1_notices_reactions = /** @type {(inputs: Notices_ReactionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`赞和收藏`)
};

/**
* | output |
* | --- |
* | "Likes and saves" |
*
* @param {Notices_ReactionsInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const notices_reactions = /** @type {((inputs?: Notices_ReactionsInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notices_ReactionsInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_notices_reactions(inputs)
	return en_notices_reactions(inputs)
});