/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Graph_MutesInputs */

const en_graph_mutes = /** @type {(inputs: Graph_MutesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Muted`)
};

const zh_hans1_graph_mutes = /** @type {(inputs: Graph_MutesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`静音`)
};

/**
* | output |
* | --- |
* | "Muted" |
*
* @param {Graph_MutesInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const graph_mutes = /** @type {((inputs?: Graph_MutesInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Graph_MutesInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_graph_mutes(inputs)
	return en_graph_mutes(inputs)
});