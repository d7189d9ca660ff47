/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_ExploreInputs */

const en_feed_explore = /** @type {(inputs: Feed_ExploreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Explore notes`)
};

const zh_hans1_feed_explore = /** @type {(inputs: Feed_ExploreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`去发现看看`)
};

/**
* | output |
* | --- |
* | "Explore notes" |
*
* @param {Feed_ExploreInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const feed_explore = /** @type {((inputs?: Feed_ExploreInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_ExploreInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_feed_explore(inputs)
	return en_feed_explore(inputs)
});