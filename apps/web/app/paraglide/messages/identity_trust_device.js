/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Identity_Trust_DeviceInputs */

const en_identity_trust_device = /** @type {(inputs: Identity_Trust_DeviceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Do not ask on this device again`)
};

const zh_hans1_identity_trust_device = /** @type {(inputs: Identity_Trust_DeviceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`这台设备以后不再问`)
};

/**
* | output |
* | --- |
* | "Do not ask on this device again" |
*
* @param {Identity_Trust_DeviceInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_trust_device = /** @type {((inputs?: Identity_Trust_DeviceInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_Trust_DeviceInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_trust_device(inputs)
	return en_identity_trust_device(inputs)
});