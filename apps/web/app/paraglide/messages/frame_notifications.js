/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Frame_NotificationsInputs */

const en_frame_notifications = /** @type {(inputs: Frame_NotificationsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Notices`)
};

const zh_hans1_frame_notifications = /** @type {(inputs: Frame_NotificationsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`通知`)
};

/**
* | output |
* | --- |
* | "Notices" |
*
* @param {Frame_NotificationsInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const frame_notifications = /** @type {((inputs?: Frame_NotificationsInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Frame_NotificationsInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_frame_notifications(inputs)
	return en_frame_notifications(inputs)
});