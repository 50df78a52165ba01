/** Turns rows of files into records and links as a mapping says. */
@NullMarked
package io.onethread.importing.translate;

import org.jspecify.annotations.NullMarked;
