package io.onethread.importing.file;

import java.nio.charset.Charset;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a file's make beforehand; what is null is found out from the content.
 *
 * @param encoding how text is encoded
 * @param delimiter what stands between fields
 * @param quote what stands around fields
 * @param sheet the name of the sheet in a workbook; the first visible one where null
 * @param headerRow which of the rows that are not blank names the columns, from 1
 * @param columns the columns' names where the file does not name them
 */
public record FileSettings(@Nullable Charset encoding, @Nullable Character delimiter, @Nullable Character quote,
		@Nullable String sheet, int headerRow, List<String> columns) {

	/** Nothing is known. */
	public static final FileSettings UNKNOWN = new FileSettings(null, null, null, null, 1, List.of());

}
