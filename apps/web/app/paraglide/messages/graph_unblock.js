/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Graph_UnblockInputs */

const en_graph_unblock = /** @type {(inputs: Graph_UnblockInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Unblock`)
};

const zh_hans1_graph_unblock = /** @type {(inputs: Graph_UnblockInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`解除`)
};

/**
* | output |
* | --- |
* | "Unblock" |
*
* @param {Graph_UnblockInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const graph_unblock = /** @type {((inputs?: Graph_UnblockInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Graph_UnblockInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_graph_unblock(inputs)
	return en_graph_unblock(inputs)
});