/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown>, count: NonNullable<unknown> }} Notice_And_OthersInputs */

const en_notice_and_others = /** @type {(inputs: Notice_And_OthersInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} and ${i?.count} others`)
};

const zh_hans1_notice_and_others = /** @type {(inputs: Notice_And_OthersInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} 等另外 ${i?.count} 人`)
};

/**
* | output |
* | --- |
* | "{name} and {count} others" |
*
* @param {Notice_And_OthersInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const notice_and_others = /** @type {((inputs: Notice_And_OthersInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notice_And_OthersInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_notice_and_others(inputs)
	return en_notice_and_others(inputs)
});