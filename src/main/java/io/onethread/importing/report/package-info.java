/**
 * What an import says of rows that it changed or could not take, and the file in which
 * they go back to be corrected.
 */
@NamedInterface("report")
@NullMarked
package io.onethread.importing.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
