/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Graph_Blocks_TextInputs */

const en_graph_blocks_text = /** @type {(inputs: Graph_Blocks_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You do not see each other.`)
};

const zh_hans1_graph_blocks_text = /** @type {(inputs: Graph_Blocks_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`互相看不到。`)
};

/**
* | output |
* | --- |
* | "You do not see each other." |
*
* @param {Graph_Blocks_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const graph_blocks_text = /** @type {((inputs?: Graph_Blocks_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Graph_Blocks_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_graph_blocks_text(inputs)
	return en_graph_blocks_text(inputs)
});