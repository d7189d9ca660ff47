/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ excerpt: NonNullable<unknown> }} Compose_Reason_ContactInputs */

const en_compose_reason_contact = /** @type {(inputs: Compose_Reason_ContactInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`“${i?.excerpt}” is a contact. Take it out: people reach you by your profile.`)
};

const zh_hans1_compose_reason_contact = /** @type {(inputs: Compose_Reason_ContactInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`“${i?.excerpt}”是联系方式，去掉它：别人可以从主页找到你。`)
};

/**
* | output |
* | --- |
* | "“{excerpt}” is a contact. Take it out: people reach you by your profile." |
*
* @param {Compose_Reason_ContactInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_reason_contact = /** @type {((inputs: Compose_Reason_ContactInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Reason_ContactInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_reason_contact(inputs)
	return en_compose_reason_contact(inputs)
});