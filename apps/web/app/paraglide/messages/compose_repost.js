/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_RepostInputs */

const en_compose_repost = /** @type {(inputs: Compose_RepostInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not my own work`)
};

const zh_hans1_compose_repost = /** @type {(inputs: Compose_RepostInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`不是我原创`)
};

/**
* | output |
* | --- |
* | "Not my own work" |
*
* @param {Compose_RepostInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_repost = /** @type {((inputs?: Compose_RepostInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_RepostInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_repost(inputs)
	return en_compose_repost(inputs)
});