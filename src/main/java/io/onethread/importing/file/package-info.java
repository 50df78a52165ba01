/**
 * Reads tables from files of unknown make, row by row and within fixed memory. What a
 * file is, its content tells, never its name.
 */
@NamedInterface("file")
@NullMarked
package io.onethread.importing.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
