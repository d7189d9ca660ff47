/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Channel_ParentingInputs */

const en_channel_parenting = /** @type {(inputs: Channel_ParentingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Parenting`)
};

const zh_hans1_channel_parenting = /** @type {(inputs: Channel_ParentingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`亲子`)
};

/**
* | output |
* | --- |
* | "Parenting" |
*
* @param {Channel_ParentingInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const channel_parenting = /** @type {((inputs?: Channel_ParentingInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Channel_ParentingInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_channel_parenting(inputs)
	return en_channel_parenting(inputs)
});