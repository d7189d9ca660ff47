/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Graph_UnmuteInputs */

const en_graph_unmute = /** @type {(inputs: Graph_UnmuteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Unmute`)
};

const zh_hans1_graph_unmute = /** @type {(inputs: Graph_UnmuteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`解除`)
};

/**
* | output |
* | --- |
* | "Unmute" |
*
* @param {Graph_UnmuteInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const graph_unmute = /** @type {((inputs?: Graph_UnmuteInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Graph_UnmuteInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_graph_unmute(inputs)
	return en_graph_unmute(inputs)
});