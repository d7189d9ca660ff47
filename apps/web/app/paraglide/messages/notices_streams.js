/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notices_StreamsInputs */

const en_notices_streams = /** @type {(inputs: Notices_StreamsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Streams`)
};

const zh_hans1_notices_streams = /** @type {(inputs: Notices_StreamsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`分类`)
};

/**
* | output |
* | --- |
* | "Streams" |
*
* @param {Notices_StreamsInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const notices_streams = /** @type {((inputs?: Notices_StreamsInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notices_StreamsInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_notices_streams(inputs)
	return en_notices_streams(inputs)
});