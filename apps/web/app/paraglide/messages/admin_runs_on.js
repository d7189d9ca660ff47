/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ node: NonNullable<unknown>, store: NonNullable<unknown> }} Admin_Runs_OnInputs */

const en_admin_runs_on = /** @type {(inputs: Admin_Runs_OnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Node ${i?.node}, ${i?.store} store`)
};

const zh_hans1_admin_runs_on = /** @type {(inputs: Admin_Runs_OnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Node ${i?.node}，${i?.store}数据库`)
};

/**
* | output |
* | --- |
* | "Node {node}, {store} store" |
*
* @param {Admin_Runs_OnInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const admin_runs_on = /** @type {((inputs: Admin_Runs_OnInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Admin_Runs_OnInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_admin_runs_on(inputs)
	return en_admin_runs_on(inputs)
});