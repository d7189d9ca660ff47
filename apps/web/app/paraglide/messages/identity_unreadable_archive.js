/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Identity_Unreadable_ArchiveInputs */

const en_identity_unreadable_archive = /** @type {(inputs: Identity_Unreadable_ArchiveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is not an archive that an export made.`)
};

const zh_hans1_identity_unreadable_archive = /** @type {(inputs: Identity_Unreadable_ArchiveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`这不是导出生成的压缩包。`)
};

/**
* | output |
* | --- |
* | "This is not an archive that an export made." |
*
* @param {Identity_Unreadable_ArchiveInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_unreadable_archive = /** @type {((inputs?: Identity_Unreadable_ArchiveInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_Unreadable_ArchiveInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_unreadable_archive(inputs)
	return en_identity_unreadable_archive(inputs)
});