package io.onethread.importing.mapping;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.onethread.importing.file.FileSettings;

/**
 * What the columns of one file mean.
 *
 * @param file the file's name; {@code *} and {@code ?} stand for any characters
 * @param optional whether it may be missing
 * @param empty cells that stand for nothing in this file; the mapping's where empty
 * @param trim whether blanks around values go
 * @param ragged whether rows with too many or too few fields are taken with a warning
 * @param settings what is known of the file's make
 * @param joins files to look values up in, whose columns are added to each row
 * @param repairs by column, wrong spellings and what they should be
 * @param records the records each row brings
 * @param links the links each row brings
 */
public record FileMapping(String file, boolean optional, Set<String> empty, boolean trim, boolean ragged,
		FileSettings settings, List<Join> joins, Map<String, Map<String, String>> repairs, List<RecordMapping> records,
		List<LinkMapping> links) {

	/**
	 * A file to look values up in.
	 *
	 * @param file its name
	 * @param on the column of this file that names the row there
	 * @param key the column there that is named
	 * @param columns the columns to bring from there
	 */
	public record Join(String file, String on, String key, List<String> columns) {

	}

}
