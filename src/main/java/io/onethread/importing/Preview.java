package io.onethread.importing;

import java.util.List;

import io.onethread.importing.guess.Guess;

/**
 * A first look at a file.
 *
 * @param name its name
 * @param make what was found out about its make: encoding and delimiter, or XLSX
 * @param columns its columns
 * @param rows its first rows
 * @param guess what it is perhaps
 */
public record Preview(String name, String make, List<String> columns, List<List<String>> rows, Guess guess) {

}
