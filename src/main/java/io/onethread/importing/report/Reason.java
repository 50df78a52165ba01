package io.onethread.importing.report;

import java.util.Locale;

/**
 * Why a row was refused, repaired or taken with a warning. The words are in the
 * translations under {@code import.problem}, each with what to do about it.
 */
public enum Reason {

	/** A NUL character in a cell. */
	NUL_CHARACTER,
	/** A carriage return alone in a file whose lines end otherwise. */
	STRAY_RETURN,
	/** A cell longer than the limit: the limit. */
	CELL_TOO_LONG,
	/** Bytes that are no text in the file's encoding: the encoding. */
	BROKEN_ENCODING,
	/** More fields than columns: how many fields, how many columns. */
	TOO_MANY_FIELDS,
	/** Fewer fields than columns: how many fields, how many columns. */
	TOO_FEW_FIELDS,
	/** A quote that is opened and never closed; nothing behind it can be read. */
	UNCLOSED_QUOTE,
	/** The file breaks off or is damaged from here on. */
	DAMAGED,
	/** A workbook's error value. */
	CELL_ERROR,
	/** The row of a corrected file names a file that the mapping does not know. */
	UNKNOWN_FILE,
	/** The key of a record is empty: its label. */
	EMPTY_KEY,
	/** A required value is empty: label and property. */
	EMPTY_VALUE,
	/** A required reference is empty: link type and the label it should name. */
	EMPTY_REFERENCE,
	/** No date in a form that the mapping accepts: the forms. */
	NOT_A_DATE,
	/** No number. */
	NOT_A_NUMBER,
	/** A number with decimals where only whole ones go. */
	NOT_A_WHOLE_NUMBER,
	/** Neither yes nor no. */
	NOT_YES_OR_NO,
	/** A value the mapping's list does not have: the list. */
	NOT_IN_LIST,
	/** Replaced as the mapping asks: the new value. */
	REPAIRED,
	/** A record that is named but neither in the graph nor in the files: its label. */
	NOT_FOUND,
	/** A name that several records have: label, how many. */
	AMBIGUOUS,
	/** The company is known already and was to be left out. */
	LEFT_OUT,
	/** A key that an earlier row brought with other values: label. */
	REPEATED_KEY;

	/** The message key of what happened. */
	public String messageKey() {
		return "import.problem." + slug();
	}

	/** The message key of what to do. */
	public String remedyKey() {
		return messageKey() + ".remedy";
	}

	private String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
