/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Boards_MineInputs */

const en_boards_mine = /** @type {(inputs: Boards_MineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`My boards`)
};

const zh_hans1_boards_mine = /** @type {(inputs: Boards_MineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`我的专辑`)
};

/**
* | output |
* | --- |
* | "My boards" |
*
* @param {Boards_MineInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const boards_mine = /** @type {((inputs?: Boards_MineInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Boards_MineInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_boards_mine(inputs)
	return en_boards_mine(inputs)
});