/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, words: NonNullable<unknown> }} Notice_RepliedInputs */

const en_notice_replied = /** @type {(inputs: Notice_RepliedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} replied: “${i?.words}”`)
};

const zh_hans1_notice_replied = /** @type {(inputs: Notice_RepliedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who}回复：“${i?.words}”`)
};

/**
* | output |
* | --- |
* | "{who} replied: “{words}”" |
*
* @param {Notice_RepliedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const notice_replied = /** @type {((inputs: Notice_RepliedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notice_RepliedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_notice_replied(inputs)
	return en_notice_replied(inputs)
});