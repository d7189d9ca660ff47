/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Graph_MoreInputs */

const en_graph_more = /** @type {(inputs: Graph_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`More`)
};

const zh_hans1_graph_more = /** @type {(inputs: Graph_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`更多`)
};

/**
* | output |
* | --- |
* | "More" |
*
* @param {Graph_MoreInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const graph_more = /** @type {((inputs?: Graph_MoreInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Graph_MoreInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_graph_more(inputs)
	return en_graph_more(inputs)
});