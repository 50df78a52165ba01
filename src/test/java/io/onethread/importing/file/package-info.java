@NullMarked
package io.onethread.importing.file;

import org.jspecify.annotations.NullMarked;
