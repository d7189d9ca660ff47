/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Boards_None_OtherInputs */

const en_boards_none_other = /** @type {(inputs: Boards_None_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing put together in public yet.`)
};

const zh_hans1_boards_none_other = /** @type {(inputs: Boards_None_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`还没有公开的专辑。`)
};

/**
* | output |
* | --- |
* | "Nothing put together in public yet." |
*
* @param {Boards_None_OtherInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const boards_none_other = /** @type {((inputs?: Boards_None_OtherInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Boards_None_OtherInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_boards_none_other(inputs)
	return en_boards_none_other(inputs)
});