/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_AudienceInputs */

const en_compose_audience = /** @type {(inputs: Compose_AudienceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Name or handle`)
};

const zh_hans1_compose_audience = /** @type {(inputs: Compose_AudienceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`名字或账号名`)
};

/**
* | output |
* | --- |
* | "Name or handle" |
*
* @param {Compose_AudienceInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_audience = /** @type {((inputs?: Compose_AudienceInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_AudienceInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_audience(inputs)
	return en_compose_audience(inputs)
});