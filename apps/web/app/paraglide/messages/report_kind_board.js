/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Report_Kind_BoardInputs */

const en_report_kind_board = /** @type {(inputs: Report_Kind_BoardInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Board`)
};

const zh_hans1_report_kind_board = /** @type {(inputs: Report_Kind_BoardInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`专辑`)
};

/**
* | output |
* | --- |
* | "Board" |
*
* @param {Report_Kind_BoardInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const report_kind_board = /** @type {((inputs?: Report_Kind_BoardInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_Kind_BoardInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_report_kind_board(inputs)
	return en_report_kind_board(inputs)
});