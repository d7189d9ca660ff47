/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Admin_JobsInputs */

const en_admin_jobs = /** @type {(inputs: Admin_JobsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Failed jobs`)
};

const zh_hans1_admin_jobs = /** @type {(inputs: Admin_JobsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`失败任务`)
};

/**
* | output |
* | --- |
* | "Failed jobs" |
*
* @param {Admin_JobsInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const admin_jobs = /** @type {((inputs?: Admin_JobsInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Admin_JobsInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_admin_jobs(inputs)
	return en_admin_jobs(inputs)
});