/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_SavingInputs */

const en_compose_saving = /** @type {(inputs: Compose_SavingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Saving`)
};

const zh_hans1_compose_saving = /** @type {(inputs: Compose_SavingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`正在存`)
};

/**
* | output |
* | --- |
* | "Saving" |
*
* @param {Compose_SavingInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_saving = /** @type {((inputs?: Compose_SavingInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_SavingInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_saving(inputs)
	return en_compose_saving(inputs)
});