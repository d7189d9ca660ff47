/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown> }} Notice_FollowedInputs */

const en_notice_followed = /** @type {(inputs: Notice_FollowedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} followed you`)
};

const zh_hans1_notice_followed = /** @type {(inputs: Notice_FollowedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who}关注了你`)
};

/**
* | output |
* | --- |
* | "{who} followed you" |
*
* @param {Notice_FollowedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const notice_followed = /** @type {((inputs: Notice_FollowedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notice_FollowedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_notice_followed(inputs)
	return en_notice_followed(inputs)
});