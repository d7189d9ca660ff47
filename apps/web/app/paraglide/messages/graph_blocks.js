/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Graph_BlocksInputs */

const en_graph_blocks = /** @type {(inputs: Graph_BlocksInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Blocked`)
};

const zh_hans1_graph_blocks = /** @type {(inputs: Graph_BlocksInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`拉黑`)
};

/**
* | output |
* | --- |
* | "Blocked" |
*
* @param {Graph_BlocksInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const graph_blocks = /** @type {((inputs?: Graph_BlocksInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Graph_BlocksInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_graph_blocks(inputs)
	return en_graph_blocks(inputs)
});