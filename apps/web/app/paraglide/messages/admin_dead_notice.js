/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Admin_Dead_NoticeInputs */

const en_admin_dead_notice = /** @type {(inputs: Admin_Dead_NoticeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} jobs failed on their last try.`)
};

const zh_hans1_admin_dead_notice = /** @type {(inputs: Admin_Dead_NoticeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} 个任务最后一次也失败了。`)
};

/**
* | output |
* | --- |
* | "{count} jobs failed on their last try." |
*
* @param {Admin_Dead_NoticeInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const admin_dead_notice = /** @type {((inputs: Admin_Dead_NoticeInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Admin_Dead_NoticeInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_admin_dead_notice(inputs)
	return en_admin_dead_notice(inputs)
});