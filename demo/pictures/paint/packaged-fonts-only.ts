/**
 * Imported before the canvas, which looks here while it loads: a glyph that no packaged font has must show in tests and
 * not be filled in by the fonts of one machine.
 */
process.env.DISABLE_SYSTEM_FONTS_LOAD = '1'
