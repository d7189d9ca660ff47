/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Leave_TitleInputs */

const en_compose_leave_title = /** @type {(inputs: Compose_Leave_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Leave this page?`)
};

const zh_hans1_compose_leave_title = /** @type {(inputs: Compose_Leave_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`离开这一页？`)
};

/**
* | output |
* | --- |
* | "Leave this page?" |
*
* @param {Compose_Leave_TitleInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_leave_title = /** @type {((inputs?: Compose_Leave_TitleInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Leave_TitleInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_leave_title(inputs)
	return en_compose_leave_title(inputs)
});