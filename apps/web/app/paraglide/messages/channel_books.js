/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Channel_BooksInputs */

const en_channel_books = /** @type {(inputs: Channel_BooksInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Books`)
};

const zh_hans1_channel_books = /** @type {(inputs: Channel_BooksInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`读书`)
};

/**
* | output |
* | --- |
* | "Books" |
*
* @param {Channel_BooksInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const channel_books = /** @type {((inputs?: Channel_BooksInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Channel_BooksInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_channel_books(inputs)
	return en_channel_books(inputs)
});