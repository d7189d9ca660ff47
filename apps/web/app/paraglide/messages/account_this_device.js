/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Account_This_DeviceInputs */

const en_account_this_device = /** @type {(inputs: Account_This_DeviceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`this device`)
};

const zh_hans1_account_this_device = /** @type {(inputs: Account_This_DeviceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`这台设备`)
};

/**
* | output |
* | --- |
* | "this device" |
*
* @param {Account_This_DeviceInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const account_this_device = /** @type {((inputs?: Account_This_DeviceInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Account_This_DeviceInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_account_this_device(inputs)
	return en_account_this_device(inputs)
});