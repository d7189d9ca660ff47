/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Report_NudityInputs */

const en_report_nudity = /** @type {(inputs: Report_NudityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nudity or sexual content`)
};

const zh_hans1_report_nudity = /** @type {(inputs: Report_NudityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`裸露或色情`)
};

/**
* | output |
* | --- |
* | "Nudity or sexual content" |
*
* @param {Report_NudityInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const report_nudity = /** @type {((inputs?: Report_NudityInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_NudityInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_report_nudity(inputs)
	return en_report_nudity(inputs)
});