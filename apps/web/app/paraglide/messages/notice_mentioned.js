/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, words: NonNullable<unknown> }} Notice_MentionedInputs */

const en_notice_mentioned = /** @type {(inputs: Notice_MentionedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} mentioned you: “${i?.words}”`)
};

const zh_hans1_notice_mentioned = /** @type {(inputs: Notice_MentionedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who}提到了你：“${i?.words}”`)
};

/**
* | output |
* | --- |
* | "{who} mentioned you: “{words}”" |
*
* @param {Notice_MentionedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const notice_mentioned = /** @type {((inputs: Notice_MentionedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notice_MentionedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_notice_mentioned(inputs)
	return en_notice_mentioned(inputs)
});