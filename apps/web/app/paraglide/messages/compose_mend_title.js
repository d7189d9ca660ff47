/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Mend_TitleInputs */

const en_compose_mend_title = /** @type {(inputs: Compose_Mend_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Something to mend before it can go out`)
};

const zh_hans1_compose_mend_title = /** @type {(inputs: Compose_Mend_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`改好这里就可以发布`)
};

/**
* | output |
* | --- |
* | "Something to mend before it can go out" |
*
* @param {Compose_Mend_TitleInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_mend_title = /** @type {((inputs?: Compose_Mend_TitleInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Mend_TitleInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_mend_title(inputs)
	return en_compose_mend_title(inputs)
});