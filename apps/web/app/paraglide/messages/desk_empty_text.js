/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Desk_Empty_TextInputs */

const en_desk_empty_text = /** @type {(inputs: Desk_Empty_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What you begin and do not publish waits here.`)
};

const zh_hans1_desk_empty_text = /** @type {(inputs: Desk_Empty_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`写了没发的都在这里。`)
};

/**
* | output |
* | --- |
* | "What you begin and do not publish waits here." |
*
* @param {Desk_Empty_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const desk_empty_text = /** @type {((inputs?: Desk_Empty_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Desk_Empty_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_desk_empty_text(inputs)
	return en_desk_empty_text(inputs)
});