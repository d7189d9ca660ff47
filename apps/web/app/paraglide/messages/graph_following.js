/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Graph_FollowingInputs */

const en_graph_following = /** @type {(inputs: Graph_FollowingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Following`)
};

const zh_hans1_graph_following = /** @type {(inputs: Graph_FollowingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`已关注`)
};

/**
* | output |
* | --- |
* | "Following" |
*
* @param {Graph_FollowingInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const graph_following = /** @type {((inputs?: Graph_FollowingInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Graph_FollowingInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_graph_following(inputs)
	return en_graph_following(inputs)
});