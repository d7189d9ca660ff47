/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Reason_RepeatedInputs */

const en_compose_reason_repeated = /** @type {(inputs: Compose_Reason_RepeatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You published the same words before.`)
};

const zh_hans1_compose_reason_repeated = /** @type {(inputs: Compose_Reason_RepeatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`你发过一样的文字。`)
};

/**
* | output |
* | --- |
* | "You published the same words before." |
*
* @param {Compose_Reason_RepeatedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_reason_repeated = /** @type {((inputs?: Compose_Reason_RepeatedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Reason_RepeatedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_reason_repeated(inputs)
	return en_compose_reason_repeated(inputs)
});