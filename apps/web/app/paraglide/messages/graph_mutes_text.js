/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Graph_Mutes_TextInputs */

const en_graph_mutes_text = /** @type {(inputs: Graph_Mutes_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You do not see them; they do not know.`)
};

const zh_hans1_graph_mutes_text = /** @type {(inputs: Graph_Mutes_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`你看不到对方，对方不知道。`)
};

/**
* | output |
* | --- |
* | "You do not see them; they do not know." |
*
* @param {Graph_Mutes_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const graph_mutes_text = /** @type {((inputs?: Graph_Mutes_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Graph_Mutes_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_graph_mutes_text(inputs)
	return en_graph_mutes_text(inputs)
});