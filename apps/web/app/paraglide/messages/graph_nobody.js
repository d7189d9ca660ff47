/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Graph_NobodyInputs */

const en_graph_nobody = /** @type {(inputs: Graph_NobodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody.`)
};

const zh_hans1_graph_nobody = /** @type {(inputs: Graph_NobodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`没有人。`)
};

/**
* | output |
* | --- |
* | "Nobody." |
*
* @param {Graph_NobodyInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const graph_nobody = /** @type {((inputs?: Graph_NobodyInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Graph_NobodyInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_graph_nobody(inputs)
	return en_graph_nobody(inputs)
});