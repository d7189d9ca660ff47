/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Topic_Empty_TitleInputs */

const en_topic_empty_title = /** @type {(inputs: Topic_Empty_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody has written on this yet`)
};

const zh_hans1_topic_empty_title = /** @type {(inputs: Topic_Empty_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`这个话题还没有人写`)
};

/**
* | output |
* | --- |
* | "Nobody has written on this yet" |
*
* @param {Topic_Empty_TitleInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const topic_empty_title = /** @type {((inputs?: Topic_Empty_TitleInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Topic_Empty_TitleInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_topic_empty_title(inputs)
	return en_topic_empty_title(inputs)
});