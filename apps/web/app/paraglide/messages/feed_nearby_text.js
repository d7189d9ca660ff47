/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_Nearby_TextInputs */

const en_feed_nearby_text = /** @type {(inputs: Feed_Nearby_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your place is used for this page only and is not kept.`)
};

const zh_hans1_feed_nearby_text = /** @type {(inputs: Feed_Nearby_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`位置只用在这一页，不会保存。`)
};

/**
* | output |
* | --- |
* | "Your place is used for this page only and is not kept." |
*
* @param {Feed_Nearby_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const feed_nearby_text = /** @type {((inputs?: Feed_Nearby_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Nearby_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_feed_nearby_text(inputs)
	return en_feed_nearby_text(inputs)
});