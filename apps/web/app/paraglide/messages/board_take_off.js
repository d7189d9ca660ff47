/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Board_Take_OffInputs */

const en_board_take_off = /** @type {(inputs: Board_Take_OffInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Take off: ${i?.title}`)
};

const zh_hans1_board_take_off = /** @type {(inputs: Board_Take_OffInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`拿出去：${i?.title}`)
};

/**
* | output |
* | --- |
* | "Take off: {title}" |
*
* @param {Board_Take_OffInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const board_take_off = /** @type {((inputs: Board_Take_OffInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Board_Take_OffInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_board_take_off(inputs)
	return en_board_take_off(inputs)
});