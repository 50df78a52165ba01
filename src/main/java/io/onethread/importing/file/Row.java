package io.onethread.importing.file;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A row as the file has it.
 *
 * @param line the line it begins in, from 1
 * @param fields its fields, as many as the file has columns; more where the row is too
 * long
 * @param fault what is wrong with its form, or null
 */
public record Row(long line, List<String> fields, @Nullable RowFault fault) {

}
