/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Admin_QueuesInputs */

const en_admin_queues = /** @type {(inputs: Admin_QueuesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Queues`)
};

const zh_hans1_admin_queues = /** @type {(inputs: Admin_QueuesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`队列`)
};

/**
* | output |
* | --- |
* | "Queues" |
*
* @param {Admin_QueuesInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const admin_queues = /** @type {((inputs?: Admin_QueuesInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Admin_QueuesInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_admin_queues(inputs)
	return en_admin_queues(inputs)
});