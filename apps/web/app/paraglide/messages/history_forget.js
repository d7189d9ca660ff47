/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} History_ForgetInputs */

const en_history_forget = /** @type {(inputs: History_ForgetInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Forget: ${i?.title}`)
};

const zh_hans1_history_forget = /** @type {(inputs: History_ForgetInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`忘掉：${i?.title}`)
};

/**
* | output |
* | --- |
* | "Forget: {title}" |
*
* @param {History_ForgetInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const history_forget = /** @type {((inputs: History_ForgetInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<History_ForgetInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_history_forget(inputs)
	return en_history_forget(inputs)
});