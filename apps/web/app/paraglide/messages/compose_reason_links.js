/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ excerpt: NonNullable<unknown> }} Compose_Reason_LinksInputs */

const en_compose_reason_links = /** @type {(inputs: Compose_Reason_LinksInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`“${i?.excerpt}” looks like spam. Take the link out.`)
};

const zh_hans1_compose_reason_links = /** @type {(inputs: Compose_Reason_LinksInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`“${i?.excerpt}”像是广告，去掉链接。`)
};

/**
* | output |
* | --- |
* | "“{excerpt}” looks like spam. Take the link out." |
*
* @param {Compose_Reason_LinksInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_reason_links = /** @type {((inputs: Compose_Reason_LinksInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Reason_LinksInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_reason_links(inputs)
	return en_compose_reason_links(inputs)
});